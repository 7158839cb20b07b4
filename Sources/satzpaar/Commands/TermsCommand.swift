import ArgumentParser
import Interchange
import Morphology
import Terminology

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Find a glossary's terms and names in an article, with their English and the reason.",
    discussion: """
      Terms are met in every inflected form, inside compounds, shortened beside "und", and where the parts of a verb stand \
      apart. Kinds: exact, inflected, name; head and modifier for a term inside a compound, which obliges to nothing. Offsets \
      are Unicode code points of the file, the end exclusive.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var glossary: GlossaryOptions

  @Flag(
    name: .customLong("no-names"),
    help: "Only the glossaries' terms, without the built-in names of persons, places and institutions.")
  var leavesOutNames = false

  @Option(name: .customLong("domain"), help: "Only entries of this domain, and those without any; repeatable.")
  var domains: [String] = []

  @Flag(help: #"Filter: {"id","text"} a line in, {"id","hits"} a line out."#)
  var jsonl = false

  func run() throws {
    let terms = try glossary.entries().inDomains(domains)
    let recognizer = TermRecognizer(terms + (leavesOutNames ? [] : Glossary.names.entries))
    let out = try output.open()
    if jsonl {
      try LineFilter.run(try input.stream(), to: out) { (request: TextRequest) in
        Answer(id: request.id, hits: recognizer.hits(in: request.text).map(HitRecord.init))
      }
      return
    }
    for article in try input.articles() {
      try write(article.blocks.flatMap { hits(in: $0, of: article, recognizer) }, of: article.file, to: out)
    }
    try out.close()
  }

  /// The hits in a block, at their places in the file.
  private func hits(in block: Article.Block, of article: Article, _ recognizer: TermRecognizer) -> [TermHit] {
    let hits = recognizer.hits(in: block.text)
    return zip(hits, article.codePoints(of: hits.map(\.range), in: block)).map { hit, place in
      var hit = hit
      hit.range = place
      return hit
    }
  }

  private func write(_ hits: [TermHit], of file: String, to out: Output) throws {
    switch output.format {
    case .text:
      for hit in hits {
        let translations = hit.entry.translations.joined(separator: ", ")
        try out.line("\(hit.isNested ? "  " : "")\(out.bold(hit.text))  →  \(translations)")
        try out.line(out.dim("    \(hit.kind.rawValue) of \(hit.entry.term.lemma): \(hit.reason)"))
        if hit.entry.status == .forbidden { try out.line(out.dim("    forbidden term")) }
        if let note = hit.entry.note { try out.line(out.dim("    \(note)")) }
      }
    case .tsv:
      for hit in hits {
        try out.row([
          "\(hit.range.lowerBound)", "\(hit.range.upperBound)", hit.text, hit.entry.term.lemma, hit.kind.rawValue,
          hit.entry.translations.joined(separator: "|"), hit.reason,
        ])
      }
    case .jsonl: for hit in hits { try out.line(json: HitRecord(hit)) }
    case .json: try out.line(json: FileAnswer(file: file, hits: hits.map(HitRecord.init)))
    }
  }

  private struct Answer: Encodable {
    let id: RecordID
    let hits: [HitRecord]
  }

  private struct FileAnswer: Encodable {
    let file: String
    let hits: [HitRecord]
  }

  private struct HitRecord: Encodable {
    let start: Int
    let end: Int
    let text: String
    let term: String
    let kind: String
    let translations: [String]
    let reason: String
    let nested: Bool
    let status: String
    let domain: String?
    let note: String?

    init(_ hit: TermHit) {
      start = hit.range.lowerBound
      end = hit.range.upperBound
      text = hit.text
      term = hit.entry.term.lemma
      kind = hit.kind.rawValue
      translations = hit.entry.translations
      reason = hit.reason
      nested = hit.isNested
      status = hit.entry.status.rawValue
      domain = hit.entry.domain
      note = hit.entry.note
    }
  }
}
