import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Show where a word or phrase stands in a memory, on either side, with the translation.",
    discussion: """
      Whole words are found, whatever their case. What probably translates the phrase is marked in the translation. For - each line \
      of standard input is a phrase; in TSV an empty line ends each answer. Exit status 1 when nothing was found.
      """)

  @Argument(help: "A word, or a phrase of several; - for lines of standard input.")
  var phrase: [String]

  @OptionGroup var memory: MemoryOption
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("from"), help: .init("Only in texts of this language.", valueName: "language"))
  var source: LanguageTag?

  @Option(
    name: .customLong("to"), help: .init("Only units with a translation into this language.", valueName: "language"))
  var target: LanguageTag?

  @Option(parsing: .unconditional, help: .init("How many places are shown at most.", valueName: "count"))
  var top = 50

  @Flag(name: .customLong("any-order"), help: "All of the words, in any order, instead of the phrase.")
  var anyOrder = false

  @Flag(help: "Inflected forms of the words too: Bündnisses for Bündnis.")
  var stem = false

  @Flag(help: "Parts of words too: Bündnis in Parteienbündnis.")
  var part = false

  func validate() throws {
    guard !(stem && part) else { throw ValidationError("--stem and --part exclude each other") }
    guard !phrase.joined().allSatisfy(\.isWhitespace) else { throw ValidationError("give a word or a phrase") }
    guard top > 0 else { throw ValidationError("--top is at least 1") }
  }

  func run() throws {
    let store = try MemoryStore(path: try memory.required(), mode: .readOnly)
    let index = MemoryIndex(store)
    let query = ConcordanceQuery(
      "", language: source, target: target, mode: anyOrder ? .words : .phrase,
      forms: stem ? .inflected : part ? .part : .exact, limit: top)
    let readsLines = phrase == ["-"]
    let out = try output.open(several: readsLines)
    let isFound = readsLines ? try answerLines(index, query, to: out) : try answer(index, query, to: out)
    try out.close()
    guard !isFound else { return }
    throw Failure.negative
  }

  private func answer(_ index: MemoryIndex, _ query: ConcordanceQuery, to out: Output) throws -> Bool {
    let query = query.asking(phrase.joined(separator: " "))
    let found = try index.concordance(query)
    if output.format == .jsonl {
      for hit in found.hits { try out.line(json: HitRecord(hit)) }
    } else {
      try write(found, of: query.phrase, to: out)
    }
    if found.hits.isEmpty, let advice = try advice(index, query) { Message.note(advice) }
    return !found.hits.isEmpty
  }

  /// - Returns: whether anything was found for any line.
  private func answerLines(_ index: MemoryIndex, _ query: ConcordanceQuery, to out: Output) throws -> Bool {
    var isFound = false
    var lines = LineReader(try ByteSource(path: nil))
    while let line = try lines.next() {
      guard let phrase = String(validating: line, as: UTF8.self) else {
        try out.flush()
        throw InterchangeError(
          .wrongEncoding, file: ByteSource.name(of: nil), line: lines.number, "this line is not UTF-8; convert it first"
        )
      }
      let found = try index.concordance(query.asking(phrase))
      isFound = isFound || !found.hits.isEmpty
      try write(found, of: phrase, to: out)
      if output.format == .tsv { try out.line("") }
      if lines.isWaiting { try out.flush() }
    }
    return isFound
  }

  /// What would find something, after a search that found nothing.
  private func advice(_ index: MemoryIndex, _ query: ConcordanceQuery) throws -> String? {
    guard query.forms == .exact else { return nil }
    for (option, forms) in [("--stem", ConcordanceQuery.Forms.inflected), ("--part", .part)] {
      var wider = query
      wider.forms = forms
      let places = try index.concordance(wider).total
      if places > 0 { return "\(option) finds \(places) \(places == 1 ? "place" : "places")" }
    }
    return nil
  }

  private func write(_ found: Concordance, of asked: String, to out: Output) throws {
    switch output.format {
    case .text:
      for hit in found.hits { try write(hit, to: out) }
      if found.hits.isEmpty { try out.line("\(out.bold(asked)): nothing found") }
      if found.total > found.hits.count {
        try out.line(out.dim("\(found.hits.count) of \(found.total) places; --top shows more"))
      }
    case .tsv:
      for hit in found.hits {
        let places = hit.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
        try out.row([
          "\(hit.unit.id.number)", places, hit.text, hit.counterpartText ?? "", hit.unit.unit.document ?? "",
        ])
      }
    case .json, .jsonl:
      try out.line(json: Answer(phrase: asked, total: found.total, hits: found.hits.map(HitRecord.init)))
    }
  }

  private func write(_ hit: ConcordanceHit, to out: Output) throws {
    try out.line(Self.marked(hit.text, hit.ranges, out))
    try out.line("    \(Self.marked(hit.counterpartText ?? "", hit.counterpartRanges, out))")
    try out.line(out.dim("    unit \(hit.unit.id.number)\(hit.unit.unit.document.map { ", \($0)" } ?? "")"))
  }

  /// The text with these parts in bold.
  private static func marked(_ text: String, _ ranges: [Range<Int>], _ out: Output) -> String {
    let scalars = Array(text.unicodeScalars)
    func part(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    var marked = ""
    var end = 0
    for range in ranges {
      marked += part(end..<range.lowerBound) + out.bold(part(range))
      end = range.upperBound
    }
    return marked + part(end..<scalars.count)
  }

  private struct Answer: Encodable {
    let phrase: String
    /// Of all places, shown or not.
    let total: Int
    let hits: [HitRecord]
  }

  private struct HitRecord: Encodable {
    struct Place: Encodable {
      let start: Int
      let end: Int
    }

    let unit: Int64
    let text: String
    let language: String
    let places: [Place]
    let translation: String?
    let translationPlaces: [Place]
    let document: String?

    init(_ hit: ConcordanceHit) {
      unit = hit.unit.id.number
      text = hit.text
      language = hit.unit.unit.variants[hit.variant].language.description
      places = hit.ranges.map { Place(start: $0.lowerBound, end: $0.upperBound) }
      translation = hit.counterpartText
      translationPlaces = hit.counterpartRanges.map { Place(start: $0.lowerBound, end: $0.upperBound) }
      document = hit.unit.unit.document
    }
  }
}

extension ConcordanceQuery {
  fileprivate func asking(_ phrase: String) -> ConcordanceQuery {
    var query = self
    query.phrase = phrase
    return query
  }
}
