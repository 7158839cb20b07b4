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
      if one is named; a compound or phrase that is in none of them is explained by its parts. The likeliest answer comes first: \
      your own glossaries, words written as you wrote them, the main sense, the commoner word.
      """)

  @Argument(
    help:
      "Terms or names, German or English; quote those of several words. - reads them from standard input, a line each.")
  var terms: [String]

  @OptionGroup var domains: DomainOption
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var memory: MemoryOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !terms.contains(where: { $0.allSatisfy(\.isWhitespace) }) else { throw ValidationError("a term is empty") }
  }

  func run() throws {
    let several = WordArguments.areSeveral(terms)
    let terms = try WordArguments.words(terms)
    let questions = terms.map { TermQuestion($0) }
    let source = try TermSource(glossary, domains: domains.names)
    let index = source.index(for: questions.flatMap(\.allKeys), isForMany: terms.count > Self.few)
    let store = try memory.present.map { try MemoryStore(path: $0, mode: .readOnly) }
    let out = try output.open(several: several)
    var found = false
    for (term, question) in zip(terms, questions) {
      let answer = try Answer(to: term, question, index: index, source: source, store: store)
      found = found || !answer.isEmpty
      try write(answer, to: out)
    }
    try out.close()
    if !found { throw Failure.negative }
  }

  /// For more terms than these it takes less time to sort the glossaries than to look through them for each.
  private static let few = 8

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
    /// What the term may have been meant for, where it is not found as a whole.
    let suggestions: [String]

    var isEmpty: Bool { entries.isEmpty && names.isEmpty && concordance.isEmpty && parts.isEmpty }

    init(to term: String, _ question: TermQuestion, index: TermIndex, source: TermSource, store: MemoryStore?) throws {
      self.term = term
      entries = index.matches(for: question).map(EntryRecord.init)
      var meant: SpellingSuggestions?
      if entries.isEmpty {
        NameMapper.prepareDisplayNames()
        CompoundLexicon.prepareCarried()
        meant = source.suggestions(for: question.text)
      }
      var names = entries.isEmpty ? NameRecord.known(question.text) : []
      concordance =
        entries.isEmpty && names.isEmpty ? try store.map { try PairRecord.pairs(with: term, in: $0) } ?? [] : []
      guard let meant, names.isEmpty, concordance.isEmpty else {
        (self.names, parts, suggestions) = (names, [], [])
        return
      }
      parts = KnownParts.parts(of: question) { source.index(for: $0, germanOnly: $1) }.map(PartRecord.init)
      if parts.isEmpty {
        // A noun that the program knows without its English is no slip of the pen, and its compounds hardly are.
        suggestions =
          GermanCompound.isNoun(question.text)
          ? [] : GermanCompound.isKnown(question.text) ? meant.nearest : meant.best
        if suggestions.isEmpty { names = NameRecord.transcribed(question.text) }
      } else {
        suggestions = meant.nearest
      }
      self.names = names
    }

    func lines(_ out: Output) -> [String] {
      if isEmpty {
        return ["\(out.bold(term)): nothing found\(suggestions.isEmpty ? "" : "; \(didYouMean)")"]
      }
      return entries.flatMap { $0.lines(out) }
        + names.map { "\(out.bold(term))  →  \($0.text)  \(out.dim("(\($0.reason))"))" }
        + concordance.map { "\($0.source)\n  \($0.target)" }
        + (parts.isEmpty ? [] : ["\(out.bold(term)) = \(parts.map(\.text).joined(separator: " + "))"])
        + parts.flatMap { $0.entries.flatMap { $0.lines(out) } }
        + (suggestions.isEmpty ? [] : [didYouMean])
    }

    private var didYouMean: String { "did you mean \(suggestions.joined(separator: ", "))?" }

    var rows: [[String]] {
      let guesses = suggestions.map { [term, $0, "", "did you mean", ""] }
      if isEmpty, guesses.isEmpty { return [[term, "", "", "nothing found", ""]] }
      return entries.map { [term, $0.de, $0.en.joined(separator: "|"), $0.form, $0.location] }
        + names.map { [term, term, $0.text, $0.reason, ""] }
        + concordance.map { [term, $0.source, $0.target, "concordance", ""] }
        + parts.flatMap { part in
          part.entries.map { [term, $0.de, $0.en.joined(separator: "|"), "part \"\(part.text)\"", $0.location] }
        } + guesses
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
    let domain: String?
    let note: String?
    /// Where it stands; with commas between the places where several glossaries have it.
    let location: String

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
      location = match.locations.map(\.description).joined(separator: ", ")
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

    private static let shown = 3

    /// The English of a name that Unicode's tables have: a region, a city, a language, a currency.
    static func known(_ name: String) -> [NameRecord] {
      guard name.unicodeScalars.first?.properties.isUppercase == true else { return [] }
      return records(mapper.knownCandidates(for: name))
    }

    /// The English spellings of what looks like a name that English writes differently.
    static func transcribed(_ name: String) -> [NameRecord] { records(mapper.transcribedCandidates(for: name)) }

    private static let mapper = NameMapper(table: [])

    private static func records(_ candidates: [NameCandidate]) -> [NameRecord] {
      candidates.prefix(shown).map { NameRecord(text: $0.text, reason: $0.reason) }
    }
  }

  private struct PartRecord: Encodable {
    let text: String
    let entries: [EntryRecord]

    init(_ part: KnownParts.Part) {
      text = part.text
      entries = part.matches.map(EntryRecord.init)
    }
  }

  private struct PairRecord: Encodable {
    let source: String
    let target: String

    private static let shown = 5

    /// The units that have the phrase, those first that have it as it stands, then those with its words in other forms.
    static func pairs(with phrase: String, in store: MemoryStore) throws -> [PairRecord] {
      var hits = try store.concordance(ConcordanceQuery(phrase, limit: shown)).hits
      if hits.count < shown {
        let known = Set(hits.map(\.unit.id))
        hits += try store.concordance(ConcordanceQuery(phrase, forms: .inflected, limit: 2 * shown)).hits
          .filter { !known.contains($0.unit.id) }
      }
      return hits.prefix(shown).map { PairRecord(source: $0.text, target: $0.counterpartText ?? "") }
    }
  }
}
