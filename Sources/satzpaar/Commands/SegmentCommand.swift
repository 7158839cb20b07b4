import ArgumentParser
import Interchange
import Segmentation
import UnicodeText

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut an article into sentences, a line each.",
    discussion:
      "A line break in the article ends a sentence. Offsets are Unicode code points, the end exclusive. "
      + "Files of any length are read piece by piece.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rules: SegmentationRuleOptions

  @Option(help: "The language of the text: de, en, de-CH, …")
  var language: LanguageTag = .german

  @Option(help: "What ends a paragraph: line, every line break; or blank, a blank line, for text with wrapped lines.")
  var paragraphs = ParagraphEnd.line

  @Option(
    help: .init("Segmentation rules in SRX, to use instead of the built-in ones.", valueName: "file"),
    completion: .file())
  var srx: String?

  @Flag(help: "Show every boundary (|) and every refused one (~), with the rule that decided and its reason.")
  var explain = false

  @Flag(help: "Learn abbreviations from the text instead, and print them as --abbreviations reads them.")
  var learn = false

  @Flag(help: #"Filter: {"id","text"} a line in, {"id","sentences"} a line out."#)
  var jsonl = false

  enum ParagraphEnd: String, ExpressibleByArgument, CaseIterable { case line, blank }

  func run() throws {
    let out = try output.open()
    if learn {
      try learnAbbreviations(to: out)
    } else {
      let cutter = try cutter()
      if jsonl { return try filter(cutter, to: out) }
      for file in input.files.isEmpty ? ["-"] : input.files { try segment(file, with: cutter, to: out) }
    }
    try out.close()
  }

  private func cutter() throws -> Cutter {
    guard let srx else { return .builtIn(Segmenter(language: language, options: try rules.options())) }
    guard !explain, rules.areDefault else {
      throw Failure(Failure.usage, "--srx replaces the built-in rules; leave out their options and --explain")
    }
    let rules = try SRXReader.read(try ByteSource(path: srx))
    do throws(SegmentationError) {
      return .srx(try SRXSegmenter(rules, language: language), file: srx)
    } catch {
      throw Failure(Failure.badData, "\(srx): \(error)")
    }
  }

  private func filter(_ segmenter: Cutter, to out: Output) throws {
    try LineFilter.run(try input.stream(), to: out) { (request: TextRequest) in
      let sentences = try segmenter.sentences(in: joined(Array(request.text.utf8)))
      return Answer(id: request.id, sentences: sentences.map { SentenceRecord($0, offset: 0) })
    }
  }

  private func learnAbbreviations(to out: Output) throws {
    var learner = AbbreviationLearner(language: language)
    for file in input.files.isEmpty ? ["-"] : input.files {
      var pieces = try pieces(of: file)
      while let piece = try pieces.next() { learner.read(joined(piece)) }
    }
    for abbreviation in learner.abbreviations { try out.line(abbreviation.line) }
  }

  // MARK: - Files

  private func segment(_ file: String, with segmenter: Cutter, to out: Output) throws {
    var pieces = try pieces(of: file)
    var writer = SentenceWriter(segmenter: segmenter, format: output.format, out: out)
    var isEmpty = true
    while let piece = try pieces.next() {
      let text = joined(piece)
      isEmpty = try (explain ? writer.explain(text) : writer.write(text)) && isEmpty
    }
    if isEmpty { Message.warning("\(pieces.file): holds no text; check that it is the right file") }
    try writer.finish(file: pieces.file, isExplained: explain)
  }

  private func pieces(of file: String) throws -> TextPieces {
    try TextPieces(path: file, encoding: input.encoding, boundary: paragraphs == .line ? .lineBreak : .blankLine)
  }

  private func joined(_ piece: [UInt8]) -> [UInt8] {
    guard paragraphs == .blank else { return piece }
    var joined = piece
    WrappedText.joinLines(&joined)
    return joined
  }

  private struct Answer: Encodable {
    let id: RecordID
    let sentences: [SentenceRecord]
  }
}

/// What a user may choose about where sentences end.
struct SegmentationRuleOptions: ParsableArguments {
  @Flag(name: .customLong("split-colon"), help: "End sentences at colons, too.")
  var splitsAtColon = false

  @Flag(name: .customLong("split-semicolon"), help: "End sentences at semicolons, too.")
  var splitsAtSemicolon = false

  @Flag(name: .customLong("keep-quotations"), help: "Keep the sentences of one quotation together.")
  var keepsQuotations = false

  @Option(
    help: .init(
      "Your abbreviations, one a line, with | behind those that may end a sentence; # begins a remark. Repeatable.",
      valueName: "file"),
    completion: .file())
  var abbreviations: [String] = []

  var areDefault: Bool { !splitsAtColon && !splitsAtSemicolon && !keepsQuotations && abbreviations.isEmpty }

  func options() throws -> SegmentationOptions {
    var options = SegmentationOptions()
    options.splitsAtColon = splitsAtColon
    options.splitsAtSemicolon = splitsAtSemicolon
    options.keepsQuotations = keepsQuotations
    options.abbreviations = try abbreviations.flatMap { Abbreviation.list(try TextFile.read($0).content) }
    return options
  }
}

/// What cuts: our rules, or a user's.
private enum Cutter {
  case builtIn(Segmenter)
  case srx(SRXSegmenter, file: String)

  func sentences(in bytes: [UInt8]) throws -> [Sentence] {
    switch self {
    case .builtIn(let segmenter): return segmenter.sentences(in: bytes)
    case .srx(let segmenter, let file):
      do throws(SegmentationError) {
        return try segmenter.sentences(in: bytes)
      } catch {
        throw Failure(Failure.badData, "\(file): \(error)")
      }
    }
  }

  func decisions(in bytes: [UInt8]) -> [BoundaryDecision] {
    switch self {
    case .builtIn(let segmenter): segmenter.decisions(in: bytes)
    case .srx: []
    }
  }
}

/// Writes the sentences of a text that comes in pieces.
private struct SentenceWriter {
  let segmenter: Cutter
  let format: OutputFormat
  let out: Output
  /// The code points of the pieces before.
  private var offset = 0
  /// For the one object of the format `json`.
  private var sentences: [SentenceRecord] = []
  private var decisions: [DecisionRecord] = []

  init(segmenter: Cutter, format: OutputFormat, out: Output) {
    self.segmenter = segmenter
    self.format = format
    self.out = out
  }

  /// - Returns: whether there was no sentence.
  mutating func write(_ piece: [UInt8]) throws -> Bool {
    if format == .text { return try writeLines(piece) }
    let found = try segmenter.sentences(in: piece).map { SentenceRecord($0, offset: offset) }
    offset += piece.count { $0 & 0xC0 != 0x80 }
    switch format {
    case .text: break
    case .tsv:
      for sentence in found { try out.row(["\(sentence.start)", "\(sentence.end)", sentence.rule, sentence.text]) }
    case .jsonl: for sentence in found { try out.line(json: sentence) }
    case .json: sentences += found
    }
    return found.isEmpty
  }

  /// - Returns: whether there was no sentence.
  mutating func explain(_ piece: [UInt8]) throws -> Bool {
    let found = segmenter.decisions(in: piece).map { DecisionRecord($0, offset: offset) }
    offset += piece.count { $0 & 0xC0 != 0x80 }
    switch format {
    case .text:
      for decision in found {
        try out.line("\(decision.boundary ? "|" : "~")  \(decision.excerpt)")
        try out.line(out.dim("     \(decision.rule): \(decision.reason)"))
      }
    case .tsv:
      for decision in found {
        try out.row([
          "\(decision.offset)", decision.boundary ? "|" : "~", decision.rule, decision.reason, decision.excerpt,
        ])
      }
    case .jsonl: for decision in found { try out.line(json: decision) }
    case .json: decisions += found
    }
    return found.isEmpty
  }

  func finish(file: String, isExplained: Bool) throws {
    guard format == .json else { return }
    if isExplained {
      try out.line(json: DecisionAnswer(file: file, decisions: decisions))
    } else {
      try out.line(json: FileAnswer(file: file, sentences: sentences))
    }
  }

  /// The fast way: straight from the bytes that were read to those that are written.
  private func writeLines(_ piece: [UInt8]) throws -> Bool {
    var lines: [UInt8] = []
    lines.reserveCapacity(piece.count + piece.count / 16)
    func append(_ range: Range<Int>) {
      lines.append(contentsOf: piece[range])
      lines.append(UInt8(ascii: "\n"))
    }
    switch segmenter {
    case .builtIn(let segmenter): segmenter.forEachSentence(in: piece, append)
    case .srx: for sentence in try segmenter.sentences(in: piece) { append(sentence.bytes) }
    }
    try out.write(lines)
    return lines.isEmpty
  }

  private struct FileAnswer: Encodable {
    let file: String
    let sentences: [SentenceRecord]
  }

  private struct DecisionAnswer: Encodable {
    let file: String
    let decisions: [DecisionRecord]
  }
}

private struct SentenceRecord: Encodable {
  let text: String
  let start: Int
  let end: Int
  let rule: String

  init(_ sentence: Sentence, offset: Int) {
    text = sentence.text
    start = offset + sentence.codePoints.lowerBound
    end = offset + sentence.codePoints.upperBound
    rule = sentence.rule
  }
}

private struct DecisionRecord: Encodable {
  let offset: Int
  let boundary: Bool
  let rule: String
  let reason: String
  let excerpt: String

  init(_ decision: BoundaryDecision, offset: Int) {
    self.offset = offset + decision.codePoint
    boundary = decision.isBoundary
    rule = decision.rule
    reason = decision.reason
    excerpt = decision.excerpt
  }
}
