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
      are Unicode code points of the file, the end exclusive. The text for people has each term once, in the sentence where it \
      first comes, with the lines of all its places. Slavic names that no glossary knows are proposed by rule; their \
      status is proposed. A person whom the article has named in full is found by the surname, too.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var glossary: GlossaryOptions

  @OptionGroup var domains: DomainOption

  @Flag(
    name: .customLong("no-names"),
    help: "Only the glossaries' terms, without the built-in names of persons, places and institutions.")
  var leavesOutNames = false

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
    let terms = try glossary.entries(carriedNames: !leavesOutNames) + (leavesOutNames ? [] : Glossary.names.entries)
    let finder = Finder(
      recognizer: TermRecognizer(try domains.entries(of: terms)),
      proposer: !leavesOutNames && domains.includesNames ? NameProposer() : nil)
    let out = try output.open(reading: input.files + glossary.paths, several: !jsonl && input.names.count > 1)
    if jsonl {
      return try answer(finder, to: out)
    }
    let found =
      switch output.format {
      case .text: try report(finder, to: out)
      case .json: try list(finder, HitWriter(.json, of: finder.recognizer.entries), to: out)
      case .jsonl: try list(finder, HitWriter(.jsonl, of: finder.recognizer.entries), to: out)
      case .tsv: try list(finder, HitWriter(.tsv, of: finder.recognizer.entries), to: out)
      }
    try out.close()
    if !found { throw Failure.negative }
  }

  /// For people: the terms of each article, under its name where there are several.
  ///
  /// - Returns: whether there are any.
  private func report(_ finder: Finder, to out: Output) throws -> Bool {
    var found = false
    for (index, article) in try input.articles().enumerated() {
      var report = TermReport(article)
      var persons = NamedPersons()
      for block in article.blocks { report.add(finder.findings(in: block.text, &persons), in: block, of: article) }
      if input.names.count > 1 { try out.line((index > 0 ? "\n" : "") + out.bold(article.file)) }
      if report.isEmpty { try out.line("no terms found") }
      found = found || !report.isEmpty
      try report.write(to: out)
    }
    return found
  }

  private func list(_ finder: Finder, _ writer: HitWriter, to out: Output) throws -> Bool {
    var writer = writer
    var found = false
    for article in try input.articles() { found = try write(article, finder, &writer, to: out) || found }
    return found
  }

  /// The filter: an object with its keys in order for each text.
  private func answer(_ finder: Finder, to out: Output) throws {
    var writer = HitWriter(.json, of: finder.recognizer.entries)
    try LineFilter.run(try input.stream(), to: out) { request, line in
      line.append(literal: #"{"hits":["#)
      var persons = NamedPersons()
      let found = finder.findings(in: request.text, &persons)
      var isFirst = true
      try found.forEach { item in
        if !isFirst { line.append(UInt8(ascii: ",")) }
        isFirst = false
        try writer.write(item, of: found, at: found.range(item), to: &line)
      }
      line.append(literal: #"],"id":"#)
      line.append(json: request.id)
      line.append(UInt8(ascii: "}"))
    }
  }

  /// The hits in an article, at their places in the file.
  ///
  /// - Returns: whether there are any.
  private func write(_ article: Article, _ finder: Finder, _ writer: inout HitWriter, to out: Output) throws -> Bool {
    writer.file = article.file
    let isOneValue = output.format == .json
    if isOneValue {
      try out.beginElement()
      try out.part {
        $0.append(literal: #"{"file":"#)
        $0.append(json: article.file)
        $0.append(literal: #","hits":["#)
      }
    }
    var isFirst = true
    var persons = NamedPersons()
    for block in article.blocks {
      let found = finder.findings(in: block.text, &persons)
      var ranges: [Range<Int>] = []
      found.forEach { ranges.append(found.range($0)) }
      if ranges.isEmpty { continue }
      let places = article.codePoints(of: ranges, in: block)
      var next = 0
      try found.forEach { item in
        try out.part {
          if isOneValue, !isFirst { $0.append(UInt8(ascii: ",")) }
          try writer.write(item, of: found, at: places[next], to: &$0)
          if !isOneValue { $0.append(UInt8(ascii: "\n")) }
        }
        isFirst = false
        next += 1
      }
    }
    if isOneValue {
      try out.part { $0.append(literal: "]}") }
      try out.endElement()
    }
    return !isFirst
  }
}

extension TermsCommand {
  /// Finds the glossaries' terms and names, and then what may be a name of which they know nothing.
  private struct Finder {
    let recognizer: TermRecognizer
    let proposer: NameProposer?

    /// - Parameter persons: those whom the article has named before the text.
    func findings(in text: String, _ persons: inout NamedPersons) -> Findings {
      let hits = recognizer.hits(in: text)
      let proposals = proposer?.proposals(in: text, besides: hits, &persons) ?? []
      return Findings(hits: hits.outside(proposals), proposals: proposals)
    }
  }
}
