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
    let terms = try WordArguments.words(terms, keepsBlank: true)
    if terms.isEmpty { Message.warning("there is nothing to look up: standard input holds no line") }
    let questions = terms.map { TermQuestion($0) }
    let source = try TermSource(glossary, domains: domains)
    let index = source.index(for: questions.flatMap(\.allKeys), isForMany: terms.count > Self.few)
    let store = try memory.present.map { try MemoryStore(path: $0, mode: .readOnly) }
    let out = try output.open(several: several)
    var found = false
    var known: [String: Answer] = [:]
    for (term, question) in zip(terms, questions) {
      let answer =
        try known[term] ?? Answer(to: term, question, index: index, source: source, store: store)
      if known.count < Self.mostKept { known[term] = answer }
      found = found || !answer.isEmpty
      try write(answer, to: out)
    }
    try out.close()
    if !found { throw Failure.negative }
  }

  /// How many answers are kept for when a question comes again.
  private static let mostKept = 5_000

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
      var entries = index.matches(for: question)
      guard entries.isEmpty, !question.text.isEmpty else {
        self.init(to: term, entries: entries)
        return
      }
      NameMapper.prepareDisplayNames()
      if !question.text.contains(" ") { CompoundLexicon.prepareCarried() }
      let meant = source.suggestions(for: question.text)
      entries = Self.respelled(question, as: meant.best, source)
      let names = entries.isEmpty ? NameRecord.known(question.text, source) : []
      let concordance =
        entries.isEmpty && names.isEmpty ? try store.map { try PairRecord.pairs(with: term, in: $0) } ?? [] : []
      guard entries.isEmpty, names.isEmpty, concordance.isEmpty else {
        self.init(to: term, entries: entries, names: names, concordance: concordance)
        return
      }
      let parts = KnownParts.parts(of: question) { source.index(for: $0, germanOnly: $1) }.map(PartRecord.init)
      if !parts.isEmpty {
        self.init(to: term, parts: parts, suggestions: meant.nearest)
        return
      }
      // A noun that the program knows without its English is no slip of the pen, and its compounds hardly are.
      let isKnown = GermanCompound.isKnown(question.text)
      let suggestions = GermanCompound.isNoun(question.text) ? [] : isKnown ? meant.nearest : meant.best
      self.init(
        to: term, names: isKnown ? [] : NameRecord.likely(question.text, source, isGuess: suggestions.isEmpty),
        suggestions: suggestions)
    }

    private init(
      to term: String, entries: [TermIndex.Match] = [], names: [NameRecord] = [], concordance: [PairRecord] = [],
      parts: [PartRecord] = [], suggestions: [String] = []
    ) {
      self.term = term
      self.entries = entries.map(EntryRecord.init)
      (self.names, self.concordance, self.parts, self.suggestions) = (names, concordance, parts, suggestions)
    }

    /// What glossaries have of a term that has hyphens or spaces where the question has none.
    private static func respelled(
      _ question: TermQuestion, as terms: [String], _ source: TermSource
    ) -> [TermIndex.Match] {
      for spelled in terms.lazy.compactMap(question.spelled) {
        let question = TermQuestion(spelled)
        let found = source.index(for: question.allKeys).matches(for: question)
        if !found.isEmpty { return found }
      }
      return []
    }

    func lines(_ out: Output) -> [String] {
      if term.allSatisfy(\.isWhitespace) { return [""] }
      if isEmpty {
        return ["\(out.bold(term)): nothing found\(suggestions.isEmpty ? "" : "; \(didYouMean)")"]
      }
      return entries.flatMap { $0.lines(out) }
        + names.map { "\(out.bold(term))  →  \($0.text)  \(out.dim("(\($0.reason))"))" }
        + concordance.map { "\($0.source)\n  \($0.target)" }
        + (suggestions.isEmpty ? [] : ["\(out.bold(term)): \(didYouMean)"])
        + (parts.isEmpty ? [] : ["\(out.bold(term)) = \(parts.map(\.text).joined(separator: " + "))"])
        + parts.flatMap { $0.entries.flatMap { $0.lines(out) } }
    }

    private var didYouMean: String { "did you mean \(suggestions.joined(separator: ", "))?" }

    var rows: [[String]] {
      let guesses = suggestions.map { [term, $0, "", "did you mean", ""] }
      if isEmpty, guesses.isEmpty { return [[term, "", "", "nothing found", ""]] }
      return entries.map { [term, $0.de, $0.en.joined(separator: "|"), $0.form, $0.location] }
        + names.map { [term, term, $0.text, $0.reason, ""] }
        + concordance.map { [term, $0.source, $0.target, "concordance", ""] }
        + guesses
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

    /// The English of a name that Unicode's tables have (a region, a city, a language, a currency), of one behind a word such as
    /// Rajon, and of a person with a title.
    static func known(_ name: String, _ source: TermSource) -> [NameRecord] {
      guard name.unicodeScalars.first?.properties.isUppercase == true else { return [] }
      if NameMapper.isBehindGenericName(name) { return records(mapper(of: name, source).likelyCandidates(for: name)) }
      return titled(name, source) ?? records(NameMapper(table: []).knownCandidates(for: name))
    }

    /// The English spellings of what is rather a name that English writes differently than any other word.
    ///
    /// - Parameter isGuess: whether nothing else is told of it: then less likely names are, and given names that English writes alike.
    static func likely(_ name: String, _ source: TermSource, isGuess: Bool) -> [NameRecord] {
      guard name.unicodeScalars.first?.properties.isUppercase == true else { return [] }
      if NameMapper.mayBeTranscribed(name), !NameMapper(table: []).likelyCandidates(for: name).isEmpty {
        return records(mapper(of: name, source).likelyCandidates(for: name))
      }
      guard isGuess else { return [] }
      if let given = NameMapper.givenName(in: name) { return [NameRecord(text: given, reason: "given name")] }
      return records(NameMapper(table: []).transcribedCandidates(for: name))
    }

    /// "Mr Müller" for "Herr Müller", "Dr Müller" for "Frau Dr. Müller"; nil where there is no title before a name.
    private static func titled(_ text: String, _ source: TermSource) -> [NameRecord]? {
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      let title = words.prefix { titles[$0] != nil }.compactMap { titles[$0] }.max { $0.rank < $1.rank }?.english
      let names = words.drop { titles[$0] != nil }
      guard let title, let first = names.first, first.unicodeScalars.first?.properties.isUppercase == true,
        !isOffice(first)
      else { return nil }
      let name = names.joined(separator: " ")
      return records(mapper(of: name, source).candidates(for: name, kind: .person)).map {
        NameRecord(text: "\(title) \($0.text)", reason: $0.reason)
      }
    }

    /// What English puts before a name; of several titles that of the highest rank.
    private static let titles: [String: (english: String, rank: Int)] = [
      "Herr": ("Mr", 0), "Herrn": ("Mr", 0), "Frau": ("Ms", 0), "Dr.": ("Dr", 1),
      "Prof.": ("Professor", 2),
    ]

    /// Whether a word behind "Herr" or "Frau" is what somebody is, and no name.
    private static func isOffice(_ word: String) -> Bool {
      let word = word.lowercased()
      return offices.contains { word.hasSuffix($0) || word.hasSuffix($0 + "in") || word.hasSuffix($0 + "en") }
    }

    private static let offices = [
      "kanzler", "minister", "präsident", "sekretär", "botschafter", "general", "oberst", "hauptmann", "admiral",
      "direktor",
      "professor", "doktor", "bürgermeister", "rat", "rät", "kommissar", "abgeordnete", "abgeordneter", "vorsitzende",
      "vorsitzender", "anwalt", "anwält", "pfarrer", "bischof", "bischöf", "kardinal", "senator", "konsul", "intendant",
      "kolleg", "kollege", "sprecher", "beauftragte", "beauftragter", "inspekteur", "lehrer", "leiter",
    ]

    /// A mapper that knows those names of the glossaries which the words of a name may be.
    private static func mapper(of name: String, _ source: TermSource) -> NameMapper {
      let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
      return NameMapper(table: source.names(for: [name, words.dropFirst().joined(separator: " ")] + words))
    }

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
