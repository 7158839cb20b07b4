import BilingualLexicon
import Morphology
import SeededRandom
import Terminology
import Testing
import UnicodeText

@testable import Alignment

@Suite("Aligning a text with its translation")
struct AlignerTests {
  private static let german = [
    "Der Stadtrat von Wellheim hat am 14. Mai einen neuen Haushalt beschlossen.",
    "Die Ausgaben steigen auf 3,2 Millionen Euro.",
    "Bürgermeisterin Klara Voss sprach von einem schwierigen Kompromiss.",
    "„Wir müssen sparen, ohne die Schulen zu schließen“, sagte sie.",
    "Die Opposition stimmte gegen den Entwurf.",
    "Ihr Sprecher Jonas Abel nannte ihn unehrlich.",
    "Wann kommt der neue Kindergarten?",
    "Das Projekt wurde bereits 2019 geplant.",
    "Die Bauarbeiten sollen im Herbst beginnen.",
  ]
  private static let english = [
    "The town council of Wellheim passed a new budget on 14 May.",
    "Spending will rise to 3.2 million euros.",
    "Mayor Klara Voss spoke of a difficult compromise.",
    "“We have to save without closing the schools,” she said.",
    "The opposition voted against the draft.",
    "Its spokesman Jonas Abel called it dishonest.",
    "When will the new kindergarten come?",
    "The project was already planned in 2019.",
    "Construction is to start in autumn.",
  ]

  private func shape(_ pairs: [AlignedPair]) -> [[Range<Int>]] { pairs.map { [$0.source, $0.target] } }

  @Test("pairs sentence by sentence what was translated so")
  func oneToOne() {
    let pairs = Aligner().align(Self.german, Self.english)
    #expect(shape(pairs) == (0..<9).map { [$0..<$0 + 1, $0..<$0 + 1] })
    #expect(pairs.allSatisfy { $0.score > 0.5 })
  }

  @Test("finds a sentence that became two")
  func oneToTwo() {
    var english = Self.english
    english[2...2] = ["Mayor Klara Voss made a speech.", "She spoke of a difficult compromise."]
    let pairs = Aligner().align(Self.german, english)
    #expect(pairs.contains { $0.source == 2..<3 && $0.target == 2..<4 })
    #expect(pairs.count == 9)
  }

  @Test("finds two sentences that became one")
  func twoToOne() {
    var english = Self.english
    english[4...5] = ["The opposition voted against the draft, and its spokesman Jonas Abel called it dishonest."]
    let pairs = Aligner().align(Self.german, english)
    #expect(pairs.contains { $0.source == 4..<6 && $0.target == 4..<5 })
    #expect(pairs.count == 8)
  }

  @Test("leaves alone what was not translated", arguments: [1, 3, 7])
  func omitted(index: Int) {
    var english = Self.english
    english.remove(at: index)
    let pairs = Aligner().align(Self.german, english)
    #expect(pairs.contains { $0.source == index..<index + 1 && $0.target.isEmpty })
    #expect(pairs.count == 9)
  }

  @Test("leaves alone what the translator added", arguments: [0, 5, 9])
  func added(index: Int) {
    var english = Self.english
    english.insert("Photographs of the 1987 flood hang in room 12 of the museum in Carrick!", at: index)
    let pairs = Aligner().align(Self.german, english)
    #expect(pairs.contains { $0.target == index..<index + 1 && $0.source.isEmpty })
    #expect(pairs.count == 10)
  }

  @Test("leaves every sentence of one side alone when the other is empty")
  func emptySide() {
    #expect(Aligner().align([], []).isEmpty)
    #expect(shape(Aligner().align(["Ja.", "Nein."], [])) == [[0..<1, 0..<0], [1..<2, 0..<0]])
    #expect(shape(Aligner().align([], ["Yes."])) == [[0..<0, 0..<1]])
  }

  @Test("pairs two single sentences")
  func singles() {
    #expect(shape(Aligner().align(["Ja."], ["Yes."])) == [[0..<1, 0..<1]])
  }

  @Test("pairs a text with itself")
  func identical() {
    let pairs = Aligner().align(Self.german, Self.german)
    #expect(shape(pairs) == Self.german.indices.map { [$0..<$0 + 1, $0..<$0 + 1] })
  }

  @Test("gets through hundreds of identical lines")
  func identicalLines() {
    let pairs = Aligner().align(Array(repeating: "Weiter.", count: 400), Array(repeating: "Next.", count: 400))
    #expect(pairs.filter { !$0.source.isEmpty && !$0.target.isEmpty }.count > 380)
  }

  @Test("does not believe in pairs of texts that have nothing to do with each other")
  func unrelated() {
    let other = [
      "Knead the dough for ten minutes.", "Add 250 grams of flour and a pinch of salt!", "Let it rest under a cloth.",
      "Preheat the oven to 220 degrees.", "Grandmother Edith never used yeast.", "Why not try rye?",
      "Brush the loaf with water.", "Bake until golden.", "Serve with butter (unsalted) and jam.",
    ]
    let pairs = Aligner().align(Self.german, other).filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let surely = pairs.filter { $0.score > 0.9 }
    #expect(surely.count <= 2)
  }

  @Test("goes by what the sentences are in their articles where their words say nothing")
  func roles() {
    let source = ArticleText(["Ahorn", "Buche ist rot", "Eiche"], roles: [.heading, .body, .heading])
    let target = ArticleText(["Maple", "Oak"], roles: [.heading, .heading])
    let aligner = Aligner(options: AlignmentOptions(explains: true))
    let pairs = aligner.align(source, target)
    #expect(shape(pairs) == [[0..<1, 0..<1], [1..<2, 1..<1], [2..<3, 1..<2]])
    #expect(pairs.last?.evidence.contains("both: heading") == true)
  }

  @Test("gives probabilities as scores and says nothing unasked")
  func scores() {
    let pairs = Aligner().align(Self.german, Self.english)
    #expect(pairs.allSatisfy { (0...1).contains($0.score) && $0.evidence.isEmpty })
  }

  @Test("gives what has no counterpart the score 0, alone or among pairs")
  func scoresOfUnpaired() {
    #expect(Aligner().align(["Ja."], []) == [AlignedPair(source: 0..<1, target: 0..<0, score: 0)])
    #expect(Aligner().align([], ["Yes."]) == [AlignedPair(source: 0..<0, target: 0..<1, score: 0)])
    let unpaired = Aligner().align(Self.german, Array(Self.english.dropLast(2))).filter { $0.target.isEmpty }
    #expect(!unpaired.isEmpty && unpaired.allSatisfy { $0.score == 0 })
  }

  @Test("says what speaks for a pair when asked")
  func explains() throws {
    var builder = LexiconBuilder(from: .german, to: .english)
    builder.add(source: "Haushalt", target: "budget")
    let aligner = Aligner(options: AlignmentOptions(explains: true), lexicon: builder.build())
    let evidence = try #require(aligner.align(Self.german, Self.english).first).evidence
    #expect(evidence.contains("number: 14"))
    #expect(evidence.contains("alike: wellheim"))
    #expect(evidence.contains("dictionary: haushalt = budget"))
    #expect(evidence.last == "lengths: 74 and 59 letters")
  }

  @Test("is told by a lexicon what spelling does not tell")
  func lexicon() {
    let german = ["Der Apfel ist rot.", "Die Birne ist grün.", "Das Messer ist lang."]
    let english = ["The apple is red.", "The knife is long."]
    let words = [("Birne", "pear"), ("grün", "green"), ("Messer", "knife"), ("lang", "long"), ("rot", "red")]
    var builder = LexiconBuilder(from: .german, to: .english)
    for word in words { builder.add(source: word.0, target: word.1) }
    let pairs = Aligner(lexicon: builder.build()).align(german, english)
    #expect(shape(pairs) == [[0..<1, 0..<1], [1..<2, 1..<1], [2..<3, 1..<2]])
  }

  @Test("puts every sentence into exactly one pair, in order", arguments: 0..<40)
  func everySentenceOnce(run: Int) {
    let seed = UInt64(run) &* 7_919 &+ 13
    var random = SeededGenerator(seed: seed)
    let words = ["Ja", "nein?", "1999", "Voss", "der", "the", "(", "", "a b c d e f g h", "3,5", "Ende.", "„so“"]
    func text() -> [String] {
      (0..<Int.random(in: 0...60, using: &random)).map { _ in
        (0..<Int.random(in: 0...8, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
    }
    let (source, target) = (text(), text())
    let pairs = Aligner().align(source, target)
    #expect(pairs.flatMap { Array($0.source) } == Array(source.indices), "seed \(seed)")
    #expect(pairs.flatMap { Array($0.target) } == Array(target.indices), "seed \(seed)")
    #expect(pairs.allSatisfy { !$0.source.isEmpty || $0.target.count == 1 }, "seed \(seed)")
    #expect(pairs.allSatisfy { !$0.target.isEmpty || $0.source.count == 1 }, "seed \(seed)")
    #expect(pairs.allSatisfy { (0...1).contains($0.score) }, "seed \(seed)")
  }
}

@Suite("Aligning one document after the other")
struct LearningAlignerTests {
  private func document(_ words: [(german: String, english: String)], from first: Int) -> (
    source: [String], target: [String]
  ) {
    let pairs = (0..<60).map { k in (words[(first + k) % words.count], words[(first + 2 * k + 1) % words.count], k) }
    return (
      pairs.map { "\($0.german) und \($1.german) \($2)" }, pairs.map { "\($0.english) plus \($1.english) \($2)" }
    )
  }

  private let words: [(german: String, english: String)] = [
    ("Apfel", "fruit"), ("Messer", "knife"), ("Vogel", "bird"), ("Haus", "shed"), ("Stuhl", "chair"),
  ]

  @Test("what the first document teaches helps with the second one, unless a dictionary is given")
  func learns() {
    let first = document(words, from: 0)
    let (source, target) = (["Stuhl", "Vogel", "Haus", "Messer"], ["chair", "shed", "knife"])
    var learning = LearningAligner(lexicon: LexiconBuilder(from: .german, to: .english))
    let before = learning.align(source, target)
    _ = learning.align(first.source, first.target)
    let after = learning.align(source, target)
    #expect(after.contains { $0.source == 1..<2 && $0.target.isEmpty })
    #expect(before != after)

    var builder = LexiconBuilder(from: .german, to: .english)
    builder.add(source: "Baum", target: "tree")
    var given = LearningAligner(lexicon: builder)
    let one = given.align(source, target)
    _ = given.align(first.source, first.target)
    #expect(given.align(source, target) == one)
  }
}

@Suite("Evidence from glossaries and the basic dictionary")
struct DictionaryEvidenceTests {
  private func entry(_ lexeme: Lexeme, _ english: [String], _ status: GlossaryEntry.Status) -> GlossaryEntry {
    GlossaryEntry(
      term: lexeme, translations: english, status: status, location: GlossaryEntry.Location(file: "g.tsv", line: 2))
  }

  @Test("a glossary's terms, plurals and listed forms are entries, forbidden ones are not")
  func glossary() {
    var builder = LexiconBuilder(from: .german, to: .english)
    builder.add([
      entry(Lexeme("Abkommen", .noun, plural: .form("Abkommen")), ["agreement", "accord"], .preferred),
      entry(Lexeme("Haus", .noun, plural: .form("Häuser"), listedForms: ["Hause"]), ["house"], .admitted),
      entry(Lexeme("Vertrag", .noun), ["contract"], .forbidden),
    ])
    let lexicon = builder.build()
    #expect(Set(lexicon.translations(of: "Abkommens").map(\.key)) == ["agreement", "accord"])
    #expect(lexicon.translations(of: "Häusern").map(\.key) == ["hous"])
    #expect(lexicon.translations(of: "Vertrag").isEmpty)
  }

  @Test("the carried dictionary and glossaries give their terms, plurals, forms and translations")
  func carried() {
    var builder = LexiconBuilder(from: .german, to: .english)
    builder.addCarriedDictionary()
    builder.addCarriedGlossaries()
    let lexicon = builder.build()
    for (german, english) in [("und", "and"), ("Häuser", "hous"), ("Abkommen", "agreement"), ("Aachen", "aachen")] {
      #expect(lexicon.translations(of: german).map(\.key).contains(english), "\(german)")
    }
  }

  @Test("the carried tables read by their bytes give what the glossary reader gives")
  func bytes() {
    var quick = LexiconBuilder(from: .german, to: .english)
    quick.addCarriedGlossaries()
    var thorough = LexiconBuilder(from: .german, to: .english)
    thorough.add(Glossary.terms.flatMap(\.entries) + Glossary.names.entries)
    let (one, other) = (quick.build(), thorough.build())
    for word in ["Vertrag", "Gipfel", "Kiew", "Abgeordnete", "Aachener"] {
      #expect(Set(one.translations(of: word).map(\.key)) == Set(other.translations(of: word).map(\.key)), "\(word)")
    }
  }
}
