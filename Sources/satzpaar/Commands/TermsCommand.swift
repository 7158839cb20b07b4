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
      are Unicode code points of the file, the end exclusive. Slavic names that no glossary knows are proposed by rule; their \
      status is proposed.
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

  func validate() throws {
    guard jsonl else { return }
    try IdleOptions.refuse(
      [
        "--format": output.isNoFilterFormat, "--input": input.article.format != nil,
        "--encoding": input.article.encoding != nil,
      ], "with --jsonl")
  }

  func run() throws {
    let terms = try glossary.entries().inDomains(domains)
    let finder = Finder(
      recognizer: TermRecognizer(terms + (leavesOutNames ? [] : Glossary.names.entries)),
      proposer: leavesOutNames ? nil : NameProposer())
    let out = try output.open(reading: input.files + glossary.paths, several: !jsonl && input.names.count > 1)
    if jsonl {
      return try answer(finder, to: out)
    }
    for article in try input.articles() {
      try write(article.blocks.flatMap { hits(in: $0, of: article, finder) }, of: article.file, to: out)
    }
    try out.close()
  }

  /// The filter: an object with its keys in order for each text.
  private func answer(_ finder: Finder, to out: Output) throws {
    var writer = HitWriter()
    try LineFilter.run(try input.stream(), to: out) { request, line in
      line.append(literal: #"{"hits":["#)
      try writer.write(finder, request.text, to: &line)
      line.append(literal: #"],"id":"#)
      line.append(json: request.id)
      line.append(UInt8(ascii: "}"))
    }
  }

  /// The hits in a block, at their places in the file.
  private func hits(in block: Article.Block, of article: Article, _ finder: Finder) -> [HitRecord] {
    let hits = finder.hits(in: block.text)
    return zip(hits, article.codePoints(of: hits.map { $0.start..<$0.end }, in: block)).map { hit, place in
      var hit = hit
      (hit.start, hit.end) = (place.lowerBound, place.upperBound)
      return hit
    }
  }

  private func write(_ hits: [HitRecord], of file: String, to out: Output) throws {
    switch output.format {
    case .text: for line in hits.flatMap({ $0.lines(out) }) { try out.line(line) }
    case .tsv:
      for hit in hits {
        try out.row([
          "\(hit.start)", "\(hit.end)", hit.text, hit.term, hit.kind, hit.translations.joined(separator: "|"),
          hit.reason, file,
        ])
      }
    case .jsonl: for hit in hits { try out.line(json: InFile(file: file, record: hit)) }
    case .json: try out.line(json: FileAnswer(file: file, hits: hits))
    }
  }

  private struct FileAnswer: Encodable {
    let file: String
    let hits: [HitRecord]
  }
}

extension TermsCommand {
  /// Finds the glossaries' terms and names, and then what may be a name of which they know nothing.
  private struct Finder {
    let recognizer: TermRecognizer
    let proposer: NameProposer?

    func hits(in text: String) -> [HitRecord] {
      let hits = recognizer.hits(in: text)
      let records = hits.map(HitRecord.init)
      let proposals = proposals(in: text, besides: hits)
      if proposals.isEmpty { return records }
      return (records + proposals.map(HitRecord.init)).enumerated().sorted {
        ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
      }.map(\.element)
    }

    func proposals(in text: String, besides hits: [TermHit]) -> [NameProposal] {
      proposer?.proposals(in: text, besides: hits) ?? []
    }
  }

  /// Writes hits as JSON, in the way of `HitRecord`, but much faster: what is the same for each hit of an entry is made once.
  private struct HitWriter {
    /// By their indices; nil for those that were not met yet.
    private var entries: [Entry?] = []

    /// What stands in JSON between what differs from hit to hit.
    private final class Entry {
      private(set) var head: [UInt8] = []
      private(set) var note: [UInt8] = []
      private(set) var location: [UInt8] = []
      private(set) var term: [UInt8] = []
      private(set) var translations: [UInt8] = []

      init(_ entry: GlossaryEntry) {
        if let domain = entry.domain {
          head.append(literal: #""domain":"#)
          head.append(json: domain)
          head.append(UInt8(ascii: ","))
        }
        if let note = entry.note {
          self.note.append(literal: #""note":"#)
          self.note.append(json: note)
          self.note.append(UInt8(ascii: ","))
        }
        location.append(literal: "; ")
        location.append(insideJSON: entry.location.description)
        term.append(literal: #","status":"#)
        term.append(json: entry.status.rawValue)
        term.append(literal: #","term":"#)
        term.append(json: entry.term.lemma)
        term.append(literal: #","text":"#)
        translations.append(literal: #","translations":["#)
        for (index, translation) in entry.translations.enumerated() {
          if index > 0 { translations.append(UInt8(ascii: ",")) }
          translations.append(json: translation)
        }
        translations.append(literal: "]}")
      }
    }

    /// Writes the hits in a text, with commas between them.
    mutating func write(_ finder: Finder, _ text: String, to line: inout [UInt8]) throws {
      let hits = finder.recognizer.hits(in: text)
      let proposals = finder.proposals(in: text, besides: hits)
      var isFirst = true
      func separate(_ line: inout [UInt8]) {
        if !isFirst { line.append(UInt8(ascii: ",")) }
        isFirst = false
      }
      var next = proposals[...]
      for hit in hits {
        while let proposal = next.first, proposal.range.lowerBound < hit.range.lowerBound {
          next.removeFirst()
          separate(&line)
          line.append(contentsOf: try JSON.encode(HitRecord(proposal)).utf8)
        }
        separate(&line)
        write(hit, to: &line)
      }
      for proposal in next {
        separate(&line)
        line.append(contentsOf: try JSON.encode(HitRecord(proposal)).utf8)
      }
    }

    private mutating func write(_ hit: TermHit, to line: inout [UInt8]) {
      let entry = entry(of: hit)
      line.append(UInt8(ascii: "{"))
      line.append(contentsOf: entry.head)
      line.append(literal: #""end":"#)
      line.append(json: hit.range.upperBound)
      line.append(literal: #","kind":"#)
      line.append(json: hit.kind.rawValue)
      line.append(literal: hit.isNested ? #","nested":true,"# : #","nested":false,"#)
      line.append(contentsOf: entry.note)
      line.append(literal: #""reason":""#)
      line.append(insideJSON: hit.cause.manner == .whole ? hit.cause.rule : hit.cause.description)
      line.append(contentsOf: entry.location)
      line.append(literal: #"","start":"#)
      line.append(json: hit.range.lowerBound)
      line.append(contentsOf: entry.term)
      line.append(json: hit.text)
      line.append(contentsOf: entry.translations)
    }

    private mutating func entry(of hit: TermHit) -> Entry {
      if hit.entryIndex >= entries.count {
        entries += Array(repeating: nil, count: hit.entryIndex + 1 - entries.count)
      } else if let known = entries[hit.entryIndex] {
        return known
      }
      let entry = Entry(hit.entry)
      entries[hit.entryIndex] = entry
      return entry
    }
  }

  private struct HitRecord: Encodable {
    var start: Int
    var end: Int
    let text: String
    let term: String
    let kind: String
    let translations: [String]
    let reason: String
    let nested: Bool
    /// That of the entry, or "proposed" for a name that no glossary knows.
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

    init(_ proposal: NameProposal) {
      start = proposal.range.lowerBound
      end = proposal.range.upperBound
      text = proposal.text
      term = proposal.name
      kind = TermHit.Kind.name.rawValue
      translations = proposal.candidates.map(\.text)
      reason = proposal.candidates[0].reason
      nested = false
      status = "proposed"
      domain = nil
      note = nil
    }

    func lines(_ out: Output) -> [String] {
      let remarks = [
        "\(kind) of \(term): \(reason)",
        status == "forbidden" ? "forbidden term" : status == "proposed" ? "proposed: in no glossary" : nil, note,
      ]
      return ["\(nested ? "  " : "")\(out.bold(text))  →  \(translations.joined(separator: ", "))"]
        + remarks.compactMap { $0.map { out.dim("    \($0)") } }
    }
  }
}
