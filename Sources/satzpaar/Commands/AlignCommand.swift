import Alignment
import ArgumentParser
import BilingualLexicon
import Interchange
import Segmentation
import Terminology
import TranslationMemory
import UnicodeText

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pair the sentences of an article with those of its translation.",
    discussion: """
      Sentences may be split, merged, left out or added by the translation. Every pair has a score from 0 to 1. With \
      --into the pairs are put into a memory as well, with document, position and score.
      """)

  @Argument(help: "The article and its translation, as text; with --jsonl at most one file of requests.")
  var files: [String] = []

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The files' encoding, if it is not UTF-8 or marked.")
  var encoding: TextEncoding?

  @Option(help: "Put the pairs into this memory, which is made if it does not exist.")
  var into: String?

  @Option(help: "The document's name in the memory; the source file's name otherwise.")
  var document: String?

  @Option(help: "The translator's name for the units in the memory.")
  var author: String?

  @Option(help: "Leave pairs with a lower score out of the memory: 0 to 1.")
  var minimum = 0.0

  @Flag(name: .customLong("no-dictionary"), help: "Without the carried dictionary and glossaries.")
  var leavesOutDictionary = false

  @Flag(help: "Say for each pair what speaks for it.")
  var explain = false

  @Flag(help: #"Filter: {"id","source":[…],"target":[…]} a line in, {"id","pairs"} a line out."#)
  var jsonl = false

  func validate() throws {
    if jsonl {
      guard files.count < 2 else { throw ValidationError("--jsonl reads one file or standard input") }
    } else {
      guard files.count == 2 else { throw ValidationError("name two files: the article and its translation") }
    }
    guard (0...1).contains(minimum) else { throw ValidationError("--minimum lies between 0 and 1") }
  }

  func run() throws {
    let aligner = Aligner(
      options: AlignmentOptions(sourceLanguage: languages.source, targetLanguage: languages.target, explains: explain),
      lexicon: try lexicon())
    if jsonl {
      try LineFilter.run(try ByteSource(path: files.first), to: try output.open()) { (request: Request) in
        Answer(
          id: request.id, pairs: aligner.align(request.source, request.target).map { PairRecord($0, explain: explain) })
      }
      return
    }
    let source = try sentences(of: files[0], languages.source)
    let target = try sentences(of: files[1], languages.target)
    let pairs = aligner.align(source, target)
    if let into { try store(pairs, source, target, in: into) }
    let out = try output.open()
    for pair in pairs { try write(pair, source[pair.source], target[pair.target], to: out) }
    try out.close()
  }

  private func lexicon() throws -> BilingualLexicon? {
    guard !leavesOutDictionary, languages.source.language == "de", languages.target.language == "en" else { return nil }
    var builder = LexiconBuilder(from: languages.source, to: languages.target)
    builder.add(BasicDictionary.entries)
    builder.add(try glossary.entries() + Glossary.names.entries)
    return builder.build()
  }

  private func sentences(of file: String, _ language: LanguageTag) throws -> [String] {
    let text = try TextFile.read(file, encoding: encoding)
    let segmenter = Segmenter(language: language)
    let sentences = segmenter.sentences(in: text.content).map(\.text)
    guard !sentences.isEmpty else {
      throw InterchangeError(.malformed, file: text.file, "holds no sentence; give the article and its translation")
    }
    return sentences
  }

  // MARK: - Into a memory

  private func store(_ pairs: [AlignedPair], _ source: [String], _ target: [String], in memory: String) throws {
    let name = document ?? files[0].split(separator: "/").last.map(String.init) ?? files[0]
    let date = Clock.now
    let units = pairs.enumerated().compactMap { position, pair in
      unit(pair, at: position, source, target, document: name, date: date)
    }
    let report = try MemoryStore(path: memory, mode: .create).add(units, batch: name, date: date)
    Message.note("\(memory): \(report.stored) pairs stored, \(report.merged) known already")
  }

  private func unit(
    _ pair: AlignedPair, at position: Int, _ source: [String], _ target: [String], document: String, date: String
  ) -> TranslationUnit? {
    guard !pair.source.isEmpty, !pair.target.isEmpty, pair.score >= minimum else { return nil }
    return TranslationUnit(
      sourceLanguage: languages.source,
      variants: [
        Variant(languages.source, source[pair.source].joined(separator: " ")),
        Variant(languages.target, target[pair.target].joined(separator: " ")),
      ],
      origin: .alignment(score: pair.score), document: document, position: position,
      context: .init(
        previous: pair.source.lowerBound > 0 ? source[pair.source.lowerBound - 1] : nil,
        next: pair.source.upperBound < source.count ? source[pair.source.upperBound] : nil),
      history: .init(created: date, createdBy: author))
  }

  // MARK: - Writing

  private func write(_ pair: AlignedPair, _ source: ArraySlice<String>, _ target: ArraySlice<String>, to out: Output)
    throws
  {
    let (left, right) = (source.joined(separator: " "), target.joined(separator: " "))
    switch output.format {
    case .text:
      try out.line(out.dim(Self.number(pair.score)) + "  " + (left.isEmpty ? "—" : left))
      try out.line("      " + (right.isEmpty ? "—" : right))
      if explain, !pair.evidence.isEmpty { try out.line(out.dim("      " + pair.evidence.joined(separator: "; "))) }
    case .tsv:
      try out.row([left, right, Self.number(pair.score)] + (explain ? [pair.evidence.joined(separator: "; ")] : []))
    case .json, .jsonl:
      try out.line(json: TextPairRecord(source: left, target: right, record: PairRecord(pair, explain: explain)))
    }
  }

  private static func number(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private struct Request: Decodable {
    let id: RecordID
    let source: [String]
    let target: [String]
  }

  private struct Answer: Encodable {
    let id: RecordID
    let pairs: [PairRecord]
  }

  private struct PairRecord: Encodable {
    let source: [Int]
    let target: [Int]
    let score: Double
    let evidence: [String]?

    init(_ pair: AlignedPair, explain: Bool) {
      source = Array(pair.source)
      target = Array(pair.target)
      score = (pair.score * 10_000).rounded() / 10_000
      evidence = explain ? pair.evidence : nil
    }
  }

  private struct TextPairRecord: Encodable {
    let source: String
    let target: String
    let score: Double
    let evidence: [String]?

    init(source: String, target: String, record: PairRecord) {
      self.source = source
      self.target = target
      score = record.score
      evidence = record.evidence
    }
  }
}
