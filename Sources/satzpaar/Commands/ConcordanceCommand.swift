import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Show where a word or phrase stands in a memory, on either side, with the translation.",
    discussion: """
      Whole words are found, whatever their case. What probably translates the phrase is marked in the translation. Exit status 1 \
      when nothing was found.
      """)

  @Argument(help: "A word, or a phrase of several.")
  var phrase: [String]

  @OptionGroup var memory: MemoryOption
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("from"), help: .init("Only in texts of this language.", valueName: "language"))
  var source: LanguageTag?

  @Option(
    name: .customLong("to"), help: .init("Only units with a translation into this language.", valueName: "language"))
  var target: LanguageTag?

  @Option(help: .init("How many places are shown at most.", valueName: "count"))
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
      phrase.joined(separator: " "), language: source, target: target, mode: anyOrder ? .words : .phrase,
      forms: stem ? .inflected : part ? .part : .exact, limit: top)
    let found = try index.concordance(query)
    let out = try output.open()
    try write(found, to: out)
    try out.close()
    guard found.hits.isEmpty else { return }
    if let advice = try advice(index, query) { Message.note(advice) }
    throw Failure.nothingFound
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

  private func write(_ found: Concordance, to out: Output) throws {
    let asked = phrase.joined(separator: " ")
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
    case .jsonl: for hit in found.hits { try out.line(json: HitRecord(hit)) }
    case .json: try out.line(json: Answer(phrase: asked, total: found.total, hits: found.hits.map(HitRecord.init)))
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
