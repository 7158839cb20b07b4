import ArgumentParser
import Interchange
import Segmentation
import UnicodeText

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut an article into sentences, a line each.",
    discussion:
      "A line break in the article always ends a sentence. Offsets are Unicode code points, the end exclusive.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The language of the text, a BCP 47 tag.")
  var language: LanguageTag = .german

  @Flag(help: "Show every boundary (|) and every refused one (~), with the rule that decided and its reason.")
  var explain = false

  @Flag(help: #"Filter: {"id","text"} a line in, {"id","sentences"} a line out."#)
  var jsonl = false

  func run() throws {
    let segmenter = Segmenter(language: language)
    let out = try output.open()
    if jsonl {
      try LineFilter.run(try input.stream(), to: out) { (request: TextRequest) in
        Answer(id: request.id, sentences: segmenter.sentences(in: request.text).map(SentenceRecord.init))
      }
      return
    }
    for text in try input.texts() {
      if explain {
        try write(segmenter.decisions(in: text.content), to: out)
      } else {
        try write(segmenter.sentences(in: text.content), of: text.file, to: out)
      }
    }
    try out.close()
  }

  private func write(_ sentences: [Sentence], of file: String, to out: Output) throws {
    switch output.format {
    case .text: for sentence in sentences { try out.line(sentence.text) }
    case .tsv:
      for sentence in sentences {
        try out.row([
          "\(sentence.codePoints.lowerBound)", "\(sentence.codePoints.upperBound)", sentence.rule, sentence.text,
        ])
      }
    case .jsonl: for sentence in sentences { try out.line(json: SentenceRecord(sentence)) }
    case .json: try out.line(json: FileAnswer(file: file, sentences: sentences.map(SentenceRecord.init)))
    }
  }

  private func write(_ decisions: [BoundaryDecision], to out: Output) throws {
    switch output.format {
    case .text:
      for decision in decisions {
        try out.line("\(decision.isBoundary ? "|" : "~")  \(decision.excerpt)")
        try out.line(out.dim("     \(decision.rule): \(decision.reason)"))
      }
    case .tsv:
      for decision in decisions {
        try out.row([
          "\(decision.codePoint)", decision.isBoundary ? "|" : "~", decision.rule, decision.reason, decision.excerpt,
        ])
      }
    case .json, .jsonl: for decision in decisions { try out.line(json: DecisionRecord(decision)) }
    }
  }

  private struct Answer: Encodable {
    let id: RecordID
    let sentences: [SentenceRecord]
  }

  private struct FileAnswer: Encodable {
    let file: String
    let sentences: [SentenceRecord]
  }

  private struct SentenceRecord: Encodable {
    let text: String
    let start: Int
    let end: Int
    let rule: String

    init(_ sentence: Sentence) {
      text = sentence.text
      start = sentence.codePoints.lowerBound
      end = sentence.codePoints.upperBound
      rule = sentence.rule
    }
  }

  private struct DecisionRecord: Encodable {
    let offset: Int
    let boundary: Bool
    let rule: String
    let reason: String
    let excerpt: String

    init(_ decision: BoundaryDecision) {
      offset = decision.codePoint
      boundary = decision.isBoundary
      rule = decision.rule
      reason = decision.reason
      excerpt = decision.excerpt
    }
  }
}
