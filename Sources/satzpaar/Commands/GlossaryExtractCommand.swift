import ArgumentParser
import Interchange
import Morphology
import Segmentation
import Terminology
import TranslationMemory
import UnicodeText

extension GlossaryCommand {
  struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "extract",
      abstract: "Propose terms for a glossary, out of articles or out of a memory.",
      discussion: """
        Out of articles: German nouns, nouns with an adjective, and names, by how often and how independently they stand \
        there; the English is that of the built-in dictionary, which the note says, or yours to fill in. Out of a memory (--memory): terms with the English that goes with them, by \
        log-likelihood, and an example. The result is a glossary table to be edited, best first; what the glossaries \
        know already is left out. The words of an article's everyday language are left out too.
        """)

    @OptionGroup var input: InputOptions

    @Option(help: .init("The memory to propose terms from.", valueName: "file"), completion: .file())
    var memory: String?

    @Option(help: "How many terms to propose at most.")
    var limit = 200

    @Option(help: "How often a term must occur: once if not given; in a memory, in three different units.")
    var minimum: Int?

    @Flag(name: .customLong("all"), help: "Also what the glossaries know already.")
    var includesKnown = false

    @OptionGroup var glossary: GlossaryOptions

    @Option(
      name: .shortAndLong,
      help: .init("Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
      completion: .file())
    var output: String?

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit is 1 or more") }
      guard minimum ?? 1 > 0 else { throw ValidationError("--minimum is 1 or more") }
      if memory != nil, !input.files.isEmpty { throw ValidationError("name articles or --memory, not both") }
      if memory != nil {
        try IdleOptions.refuse(
          ["--input": input.article.format != nil, "--encoding": input.article.encoding != nil], "with --memory")
      }
    }

    func run() throws {
      let rows = try memory.map(rows(ofMemory:)) ?? rowsOfArticles()
      guard !rows.isEmpty else {
        Message.warning("no terms to propose were found\(output.map { "; \($0) was not written" } ?? "")")
        throw Failure.negative
      }
      let out = try Output(to: output, reading: input.files)
      try out.line(Row.header)
      for row in rows.prefix(limit) { try out.line(row.line) }
      try out.close()
    }

    private func rowsOfArticles() throws -> [Row] {
      let known = try knownTerms()
      let phrases = try knownPhrases()
      var extractor = TermExtractor()
      let segmenter = Segmenter(language: .german)
      for block in try input.articles().flatMap(\.blocks) {
        for sentence in segmenter.sentences(in: block.text) {
          extractor.add(sentence.text, examined: Self.leavingOut(phrases, of: sentence.text))
        }
      }
      let least = minimum ?? 1
      return extractor.proposals(commonness: Self.commonness(of:)).compactMap { proposal in
        guard proposal.frequency >= least, !known.contains(proposal.term.lemma) else { return nil }
        let english = Self.english(of: proposal.term)
        let origin = english.isEmpty ? "" : ", English from the dictionary"
        return Row(
          term: proposal.term, english: english, note: "\(proposal.frequency)×\(origin): \(proposal.example)")
      }
    }

    private func rows(ofMemory path: String) throws -> [Row] {
      let known = try knownTerms()
      let store = try MemoryStore(path: path, mode: .readOnly)
      var extractor = BilingualTermExtractor(minimum: minimum ?? 3)
      try store.forEachUnit(UnitFilter(languages: [.german, .english])) { stored in
        let variants = stored.unit.variants
        guard let german = variants.first(where: { $0.language.matches(.german) }) else { return }
        for english in variants where english.language.matches(.english) {
          extractor.add(german: german.segment.text, english: english.segment.text)
        }
      }
      let proposals = extractor.proposals(limit: limit) { term in
        !known.contains(term.lemma) && Self.commonness(of: term.lemma) < 1
      }
      return proposals.map { proposal in
        Row(
          term: proposal.term, english: proposal.translation,
          note:
            "\(proposal.both) of \(proposal.frequency) units: \(proposal.example.german) = \(proposal.example.english)")
      }
    }

    /// The German terms that are not proposed.
    private func knownTerms() throws -> Set<String> {
      if includesKnown { return [] }
      return Set((try glossary.entries() + Glossary.names.entries).map(\.term.lemma))
    }

    /// Finds what the glossaries know of more than one word.
    private func knownPhrases() throws -> TermRecognizer? {
      if includesKnown { return nil }
      return TermRecognizer(try (glossary.entries() + Glossary.names.entries).filter { $0.term.lemma.contains(" ") })
    }

    /// A sentence with a comma in place of each known phrase, whose words are no terms: "Föderation" in "Russische Föderation".
    private static func leavingOut(_ phrases: TermRecognizer?, of sentence: String) -> String {
      let places = phrases?.hits(in: sentence).filter { !$0.kind.isPart && !$0.isApart }.map(\.range) ?? []
      if places.isEmpty { return sentence }
      let scalars = Array(sentence.unicodeScalars)
      var rest = String.UnicodeScalarView()
      var end = 0
      for place in places where place.lowerBound >= end {
        rest.append(contentsOf: scalars[end..<place.lowerBound])
        rest.append(",")
        end = place.upperBound
      }
      rest.append(contentsOf: scalars[end...])
      return String(rest)
    }

    /// The words of names, which are no terms.
    private static let wordsOfNames = Set(
      Glossary.names.entries.filter { $0.domain == "person" }.flatMap {
        $0.term.lemma.split(separator: " ").map(String.init)
      })

    /// The nouns of the dictionary.
    private static let dictionary = Dictionary(
      grouping: Glossary.dictionary.entries.filter { $0.term.partOfSpeech == .noun && $0.status != .forbidden },
      by: \.term.lemma)

    /// What the dictionary has for a noun, joined as a glossary joins it; nothing for others. Of nouns with two genders only those
    /// of the term's count.
    private static func english(of term: Lexeme) -> String {
      guard term.partOfSpeech == .noun else { return "" }
      let entries = (dictionary[term.lemma] ?? []).filter { entry in
        term.gender == nil || entry.term.gender == nil || entry.term.gender == term.gender
      }
      var seen: Set<String> = []
      return entries.flatMap(\.translations).filter { seen.insert($0).inserted }.joined(separator: "|")
    }

    /// How common the nouns of the dictionary are.
    private static let frequencies = Dictionary(
      Glossary.dictionary.entries.compactMap { entry in entry.frequency.map { (entry.term.lemma, $0) } },
      uniquingKeysWith: min)

    /// From 1 for the most common nouns, and those that are names, to 0 for those that the dictionary does not know.
    private static func commonness(of noun: String) -> Double {
      if wordsOfNames.contains(noun) { return 1 }
      return switch frequencies[noun] {
      case 1: 1
      case 2: 0.6
      case 3: 0.3
      default: 0
      }
    }
  }
}

extension GlossaryCommand.Extract {
  /// A row of the table: the columns that a proposal can fill.
  private struct Row {
    static let header = "de\tpos\tgender\tplural\ten\tnote"

    let term: Lexeme
    let english: String
    let note: String

    var line: String {
      let cells = [
        term.lemma, term.partOfSpeech.rawValue, term.gender?.rawValue ?? "", term.plural.form ?? "", english, note,
      ]
      return cells.map(Self.singleLine).joined(separator: "\t")
    }

    /// A glossary table has no way to write a tab or a line break inside a cell.
    private static func singleLine(_ cell: String) -> String {
      String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
  }
}
