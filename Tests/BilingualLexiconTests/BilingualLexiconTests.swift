import BilingualLexicon
import Testing
import UnicodeText

@Suite("The log-likelihood ratio")
struct LogLikelihoodTests {
  @Test("is nothing for chance, and grows with the evidence")
  func ratio() {
    #expect(LogLikelihood.ratio(both: 1, first: 10, second: 10, total: 100) == 0)
    #expect(LogLikelihood.ratio(both: 0, first: 10, second: 10, total: 100) == 0)
    let (some, more) = (
      LogLikelihood.ratio(both: 5, first: 10, second: 10, total: 100),
      LogLikelihood.ratio(both: 10, first: 10, second: 10, total: 100)
    )
    #expect(some > 10.8 && more > some)
    // By hand: 2 · (entropy of 10 and 90 of 100) in nats.
    #expect(abs(more - 65.0) < 0.1)
  }
}

@Suite("A bilingual lexicon")
struct BilingualLexiconTests {
  private func lexicon(_ entries: [(source: String, target: String)]) -> BilingualLexicon {
    var builder = LexiconBuilder(from: .german, to: .english)
    for entry in entries { builder.add(source: entry.source, target: entry.target) }
    return builder.build()
  }

  @Test("finds an entry by its inflected forms", arguments: ["Vertrag", "Vertrags", "Verträge", "Verträgen"])
  func inflected(form: String) {
    let lexicon = lexicon([("Vertrag", "treaty")])
    #expect(lexicon.translations(of: form).map(\.key) == ["treati"])
  }

  @Test("shares the probability among the translations of a word")
  func probabilities() {
    var builder = LexiconBuilder(from: .german, to: .english)
    builder.add(source: "Bank", target: "bank", weight: 3)
    builder.add(source: "Bank", target: "bench", weight: 1)
    let translations = builder.build().translations(of: "Bank")
    #expect(translations.map(\.key) == ["bank", "bench"])
    #expect(translations.map(\.probability) == [0.75, 0.25])
  }

  @Test("pairs the content words of a phrase")
  func phrases() {
    let lexicon = lexicon([("die Vereinten Nationen", "the United Nations")])
    #expect(Set(lexicon.translations(of: "vereint").map(\.key)) == ["unit", "nation"])
    #expect(lexicon.translations(of: "die").isEmpty)
  }

  @Test("keeps a function word that is the whole entry")
  func functionWord() {
    #expect(lexicon([("von", "of")]).translations(of: "von").map(\.key) == ["of"])
  }

  @Test("does not know what nobody told it", arguments: ["Haus", "", "zwei Wörter", "?"])
  func unknown(word: String) {
    #expect(lexicon([("Baum", "tree")]).translations(of: word).isEmpty)
  }

  @Test("is empty when nothing was added, or nothing but marks")
  func empty() {
    #expect(lexicon([]).isEmpty)
    #expect(lexicon([("…", "…"), ("Wort", " ")]).isEmpty)
  }

  @Test("knows a compound by its parts", arguments: ["Friedensverhandlungen", "friedensverhandlung"])
  func compounds(word: String) throws {
    let lexicon = lexicon([("Frieden", "peace"), ("Verhandlung", "negotiation")])
    let text = TokenizedText([word], folding: .german)
    let parts = lexicon.parts(of: text.surfaces[0], key: text.types[0])
    #expect(parts.map { lexicon.sources.word(Int($0.source)) } == ["fried", "verhandlung"])
    #expect(parts.allSatisfy { $0.weight > 0 && $0.weight < 1 })
  }
}

@Suite("A vocabulary")
struct VocabularyTests {
  @Test("numbers thousands of words in the order in which they come, and finds them again")
  func numbers() {
    var vocabulary = Vocabulary()
    let words = (0..<5_000).map { "w\($0 * 7_919 % 5_003)" }
    for (number, word) in words.enumerated() { #expect(vocabulary.intern(word.utf8Span.span) == number) }
    for (number, word) in words.enumerated() {
      #expect(vocabulary.id(of: Array(word.utf8)[...]) == Int32(number) && vocabulary.word(number) == word)
    }
    #expect(!vocabulary.contains(Array("other".utf8)[...]) && !vocabulary.contains([]))
  }
}

@Suite("Words as numbers")
struct TokenizedTextTests {
  private func keys(_ sentence: String, _ folding: WordFolding) -> [String] {
    let text = TokenizedText([sentence], folding: folding)
    return text.tokens.map { text.types.word(Int($0)) }
  }

  @Test(
    "brings numbers into one form",
    arguments: [
      ("1.000,5", "1,000.5", "1000.5"), ("3,5", "3.5", "3.5"), ("2.500", "2,500", "2500"),
      ("21. Mai", "21st May", "21"),
      ("21.30 Uhr", "21:30 hours", "21.30"), ("1.234.567", "1,234,567", "1234567"),
      ("7. März 2024", "7 March 2024", "7"),
      ("zwei Hunde", "two dogs", "2"), ("im Oktober", "October", "month10"),
    ])
  func numbers(german: String, english: String, number: String) {
    #expect(keys(german, .german).contains(number))
    #expect(keys(english, .english).contains(number))
  }

  @Test(
    "brings the forms of an English word under one key",
    arguments: [
      ["agreement", "agreements"], ["negotiate", "negotiated", "negotiates", "negotiating"], ["country", "countries"],
      ["stop", "stopped", "stopping"], ["class", "classes"], ["final", "finally"],
    ])
  func english(forms: [String]) {
    #expect(Set(forms.flatMap { keys($0, .english) }).count == 1)
  }

  @Test("knows numbers and months in French, and passes over elided articles")
  func french() {
    #expect(keys("Le 3 août, onze d'entre eux", .french) == ["le", "3", "month8", "11", "entr", "eux"])
    #expect(keys("l'arête, l’arête", .french) == keys("arête arête", .french))
    #expect(keys("d'accord", .other).count == 2)
  }

  @Test("brings case, diacritics and kinds of quotation marks together")
  func folding() {
    #expect(keys("„MÜLLER“", .german) == keys("\"müller\"", .german))
    #expect(keys("Ukraine’s", .english) == keys("Ukraine", .english))
  }

  @Test("leaves out commas, full stops and hyphens and keeps marks that translators keep")
  func marks() {
    #expect(keys("Ja, nein - wer?", .other).suffix(1) == ["?"])
    #expect(!keys("Ja, nein - wer?", .other).contains(","))
  }

  @Test("keeps the sentences apart", arguments: [[], [""], ["a b", "", "c"]])
  func sentences(sentences: [String]) {
    let text = TokenizedText(sentences, folding: .other)
    #expect(text.sentenceCount == sentences.count)
    #expect(sentences.indices.map { text.range(of: $0).count } == sentences.map { $0.split(separator: " ").count })
  }

  @Test("survives any text", arguments: ["\u{0}\u{FFFD}", "1.", ".,:1,", "😀👍🏽", "’s", "9,9,9.9", "日本語 Привет"])
  func anyText(sentence: String) {
    for folding in [WordFolding.german, .english, .other] {
      let text = TokenizedText([sentence], folding: folding)
      #expect(text.kinds.count == text.types.count)
      #expect(text.surfaces.count == text.types.count)
    }
  }
}

@Suite("Learning translations from pairs of sentences")
struct TranslationLearnerTests {
  private let german = [
    "Der Hund trinkt.", "Der Vogel trinkt.", "Der Hund schläft.", "Der Vogel schläft.", "Der Bär schläft heute.",
    "Der Bär trinkt heute.",
  ]
  private let english = [
    "The dog drinks.", "The bird drinks.", "The dog sleeps.", "The bird sleeps.", "The bear sleeps.",
    "The bear drinks.",
  ]

  private func best(_ word: String, beads: [TranslationLearner.Bead]) -> String? {
    let source = TokenizedText(german, folding: .german)
    let target = TokenizedText(english, folding: .english)
    let table = TranslationLearner.learn(from: source, target, beads: beads)
    guard let type = source.types.id(of: Array(word.utf8)[...]) else { return nil }
    return table.row(type).max { $0.forward < $1.forward }.map { target.types.word(Int($0.target)) }
  }

  private var diagonal: [TranslationLearner.Bead] {
    german.indices.map { TranslationLearner.Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }
  }

  @Test(
    "tells the words apart that share a sentence",
    arguments: [("hund", "dog"), ("vogel", "bird"), ("schlaf", "sleep"), ("trink", "drink"), ("der", "the")])
  func learns(german: String, english: String) {
    #expect(best(german, beads: diagonal) == english)
  }

  @Test("learns nothing from a pair that stands alone")
  func single() {
    #expect(best("hund", beads: Array(diagonal.prefix(1))) == nil)
  }

  @Test("learns nothing from nothing")
  func nothing() {
    let empty = TokenizedText([], folding: .german)
    #expect(TranslationLearner.learn(from: empty, empty, beads: []).entries.isEmpty)
  }

  @Test("gives probabilities")
  func probabilities() {
    let source = TokenizedText(german, folding: .german)
    let target = TokenizedText(english, folding: .english)
    let table = TranslationLearner.learn(from: source, target, beads: diagonal)
    #expect(!table.entries.isEmpty)
    #expect(table.entries.allSatisfy { (0...1).contains($0.forward) && (0...1).contains($0.backward) })
  }
}
