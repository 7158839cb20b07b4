import ArgumentParser
import Interchange
import Morphology
import Terminology
import TranslationMemory
import UnicodeText

struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look a term or name up, in any inflected form and from either language.",
    discussion: """
      The glossaries are asked first, then the dictionary of everyday words and the names, then the concordance of the memory \
      if one is named; a compound that is in none of them is explained by its parts.
      """)

  @Argument(
    help:
      "Terms or names, German or English; quote those of several words. - reads them from standard input, a line each.")
  var terms: [String]

  @Option(name: .customLong("domain"), help: "Only entries of this domain, and those without any; repeatable.")
  var domains: [String] = []

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var memory: MemoryOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !terms.contains(where: { $0.allSatisfy(\.isWhitespace) }) else { throw ValidationError("a term is empty") }
  }

  func run() throws {
    let several = WordArguments.areSeveral(terms)
    let terms = try WordArguments.words(terms)
    let index = try glossary.index(for: terms, domains: domains)
    let store = try memory.present.map { try MemoryStore(path: $0, mode: .readOnly) }
    let out = try output.open(several: several)
    var found = false
    for term in terms {
      let answer = try Answer(to: term, index: index, store: store) {
        try glossary.index(for: $0, domains: domains)
      } suggest: {
        try glossary.suggestions(for: $0)
      }
      found = found || !answer.isEmpty
      try write(answer, to: out)
    }
    try out.close()
    if !found { throw Failure.negative }
  }

  private func write(_ answer: Answer, to out: Output) throws {
    switch output.format {
    case .text: for line in answer.lines(out) { try out.line(line) }
    case .tsv: for row in answer.rows { try out.row(row) }
    case .json, .jsonl: try out.line(json: answer)
    }
  }
}

extension LookupCommand {
  /// What is known of one term: the first of the sources that knows something.
  private struct Answer: Encodable {
    let term: String
    let entries: [EntryRecord]
    let names: [NameRecord]
    let concordance: [PairRecord]
    /// The parts of a compound that is nowhere found as a whole.
    let parts: [PartRecord]
    /// What the term may have been meant for, where nothing was found.
    let suggestions: [String]

    var isEmpty: Bool { entries.isEmpty && names.isEmpty && concordance.isEmpty && parts.isEmpty }

    init(
      to term: String, index: TermIndex, store: MemoryStore?, indexOfParts: ([String]) throws -> TermIndex,
      suggest: (String) throws -> [String]
    ) throws {
      self.term = term
      entries = EntryRecord.merged(index.matches(for: term).map(EntryRecord.init))
      names = entries.isEmpty ? NameRecord.changed(term) : []
      concordance =
        entries.isEmpty && names.isEmpty ? try store.map { try PairRecord.pairs(with: term, in: $0) } ?? [] : []
      let isFound = !(entries.isEmpty && names.isEmpty && concordance.isEmpty)
      let isCompound = !isFound && GermanCompound.isKnown(term)
      var parts = isCompound ? try PartRecord.parts(of: term, indexOfParts) : []
      suggestions = isFound || parts.last?.entries.isEmpty == false ? [] : try suggest(term)
      if !isFound, !isCompound, suggestions.isEmpty { parts = try PartRecord.parts(of: term, indexOfParts) }
      // What a slip of the pen made is no compound, though its beginning is a word.
      self.parts = suggestions.isEmpty ? parts : []
    }

    func lines(_ out: Output) -> [String] {
      if isEmpty {
        let question = suggestions.isEmpty ? "" : "; did you mean \(suggestions.joined(separator: ", "))?"
        return ["\(out.bold(term)): nothing found\(question)"]
      }
      return entries.flatMap { $0.lines(out) }
        + names.map { "\(out.bold(term))  →  \($0.text)  \(out.dim("(\($0.reason))"))" }
        + concordance.map { "\($0.source)\n  \($0.target)" }
        + (parts.isEmpty ? [] : ["\(out.bold(term)) = \(parts.map(\.text).joined(separator: " + "))"])
        + parts.flatMap { $0.entries.flatMap { $0.lines(out) } }
    }

    var rows: [[String]] {
      entries.map { [term, $0.de, $0.en.joined(separator: "|"), $0.form, $0.location] }
        + names.map { [term, term, $0.text, $0.reason, ""] }
        + concordance.map { [term, $0.source, $0.target, "concordance", ""] }
        + parts.flatMap { part in
          part.entries.map { [term, $0.de, $0.en.joined(separator: "|"), "part \"\(part.text)\"", $0.location] }
        }
    }
  }

  private struct EntryRecord: Encodable {
    let de: String
    let en: [String]
    let forbidden: [String]
    let partOfSpeech: String
    let gender: String?
    let plural: String?
    /// The form that was asked for, and the rule that makes it.
    let form: String
    let side: String
    let status: String
    private(set) var domain: String?
    let note: String?
    /// Where it stands; with commas between the places where several glossaries have it.
    private(set) var location: String

    /// The records, those once that say the same of the same term.
    static func merged(_ records: [EntryRecord]) -> [EntryRecord] {
      var merged: [EntryRecord] = []
      var places: [[String?]: Int] = [:]
      for record in records {
        let place = places[record.content] ?? merged.count
        if place < merged.count,
          merged[place].domain == nil || record.domain == nil || merged[place].domain == record.domain
        {
          merged[place].domain = merged[place].domain ?? record.domain
          merged[place].location += ", " + record.location
        } else {
          places[record.content] = merged.count
          merged.append(record)
        }
      }
      return merged
    }

    /// All that is said of the term, but for where it stands and belongs.
    private var content: [String?] {
      [de, partOfSpeech, gender, plural, form, side, status, note] + en + [nil] + forbidden
    }

    init(_ match: TermIndex.Match) {
      let entry = match.entry
      de = entry.term.lemma
      en = entry.translations
      forbidden = entry.forbiddenTranslations
      partOfSpeech = entry.term.partOfSpeech.rawValue
      gender = entry.term.gender?.rawValue
      plural = entry.term.plural.form
      form = "\(match.form.text): \(match.form.rule)"
      side = match.side.rawValue
      status = entry.status.rawValue
      domain = entry.domain
      note = entry.note
      location = entry.location.description
    }

    func lines(_ out: Output) -> [String] {
      let known = [partOfSpeech == "other" ? nil : partOfSpeech, gender, plural.map { "plural \($0)" }, domain]
      let grammar = known.compactMap { $0 }.joined(separator: ", ")
      let head =
        "\(out.bold(de))  →  \(en.joined(separator: ", "))" + (grammar.isEmpty ? "" : "  \(out.dim("(\(grammar))"))")
      let details = [
        forbidden.isEmpty ? nil : "not: \(forbidden.joined(separator: ", "))", note,
        status == "preferred" ? nil : "status: \(status)", "\(form); \(location)",
      ]
      return [head] + details.compactMap { $0.map { out.dim("    \($0)") } }
    }
  }

  private struct NameRecord: Encodable {
    let text: String
    let reason: String

    /// The English spellings of what looks like a name that English writes differently.
    static func changed(_ name: String) -> [NameRecord] {
      if GermanCompound.isKnown(name) { return [] }
      return NameMapper(table: []).candidates(for: name).filter { $0.text != name }.prefix(3).map {
        NameRecord(text: $0.text, reason: $0.reason)
      }
    }
  }

  private struct PartRecord: Encodable {
    let text: String
    let entries: [EntryRecord]

    /// The parts of a compound, the longest that are entries, if some of them is one.
    static func parts(of word: String, _ index: ([String]) throws -> TermIndex) throws -> [PartRecord] {
      let compound = GermanCompound(word)
      guard compound.count > 1 else { return [] }
      let index = try index(compound.runs.flatMap { compound.readings(of: $0) })
      var known: [Range<Int>: PartRecord] = [:]
      func part(_ run: Range<Int>) -> PartRecord {
        if let part = known[run] { return part }
        let readings = compound.readings(of: run)
        let parts = readings.lazy.map {
          PartRecord(text: $0, entries: EntryRecord.merged(index.matches(forGerman: $0).map(EntryRecord.init)))
        }
        let part = parts.first { !$0.entries.isEmpty } ?? PartRecord(text: readings[0], entries: [])
        known[run] = part
        return part
      }
      let parts = compound.longest { !part($0).entries.isEmpty }.map(part)
      return parts.contains { !$0.entries.isEmpty } ? parts : []
    }
  }

  private struct PairRecord: Encodable {
    let source: String
    let target: String

    static func pairs(with phrase: String, in store: MemoryStore) throws -> [PairRecord] {
      try store.concordance(ConcordanceQuery(phrase, limit: 5)).hits.map {
        PairRecord(source: $0.text, target: $0.counterpartText ?? "")
      }
    }
  }
}
