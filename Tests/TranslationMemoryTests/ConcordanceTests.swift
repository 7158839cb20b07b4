import SeededRandom
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Concordance")
struct ConcordanceTests {
  let folder: TemporaryFolder
  let memory: MemoryStore

  init() throws {
    folder = try TemporaryFolder()
    memory = try MemoryStore(path: folder.file("memory"), mode: .create)
    try memory.add(
      [
        pair("Die große Koalition, die große!", "The grand coalition, the grand one!"),
        pair("In der STRASSE steht ein Haus.", "There is a house in the street."),
        pair("Die Ko\u{AD}alition ist große Klasse.", "The coalition is great."),
        pair("Plain AND simple", "Einfach UND schlicht"),
        pair("u\u{308}ber 🙂 dem Haus", "above the house"),
      ], batch: "test")
  }

  @Test("A phrase is found in its order, with its places in code points")
  func phrase() throws {
    let found = try memory.concordance(ConcordanceQuery("GROSSE koalition"))
    #expect(found.total == 1)
    #expect(found.hits.map(\.ranges) == [[4..<19]])
    #expect(found.hits[0].counterpartText == "The grand coalition, the grand one!")
    #expect(try memory.concordance(ConcordanceQuery("große")).hits.map(\.ranges) == [[4..<9, 25..<30], [19..<24]])
  }

  @Test("Words are found in any order")
  func words() throws {
    let found = try memory.concordance(ConcordanceQuery("koalition große", mode: .words))
    #expect(found.total == 2)
    #expect(found.hits.map(\.ranges) == [[4..<9, 10..<19, 25..<30], [4..<14, 19..<24]])
  }

  @Test("Soft hyphens, ß and composed letters make no difference")
  func folding() throws {
    #expect(try memory.concordance(ConcordanceQuery("Straße")).total == 1)
    #expect(try memory.concordance(ConcordanceQuery("Koalition")).total == 2)
    let found = try memory.concordance(ConcordanceQuery("über 🙂 dem"))
    #expect(found.hits.map(\.ranges) == [[0..<11]])
  }

  @Test("Either side can be searched, or both")
  func sides() throws {
    #expect(try memory.concordance(ConcordanceQuery("haus")).total == 2)
    #expect(try memory.concordance(ConcordanceQuery("house", language: .english)).total == 2)
    #expect(try memory.concordance(ConcordanceQuery("house", language: .german)).total == 0)
    #expect(try memory.concordance(ConcordanceQuery("house", target: LanguageTag("fr"))).total == 0)
    #expect(
      try memory.concordance(ConcordanceQuery("haus", language: .german, target: .english, limit: 1)).hits.count == 1)
  }

  @Test("Inflected forms and parts of words are found where they are wanted")
  func forms() throws {
    func total(_ phrase: String, _ forms: ConcordanceQuery.Forms) throws -> Int {
      try memory.concordance(ConcordanceQuery(phrase, forms: forms)).total
    }
    #expect(try total("Hauses", .exact) == 0)
    #expect(try total("Hauses", .inflected) == 2)
    #expect(try total("großer Koalitionen", .inflected) == 1)
    #expect(try total("oalit", .part) == 4)
    #expect(try total("oße Koal", .part) == 1)
    #expect(try total("oß Koal", .part) == 0)
    #expect(try total("Häuser", .inflected) == 2)
  }

  @Test("An index finds what a text tells", arguments: [ConcordanceQuery.Forms.exact, .inflected, .part])
  func agreement(forms: ConcordanceQuery.Forms) throws {
    let words = [
      "Haus", "Hauses", "Häuser", "ein", "eine", "groß", "große", "Straße", "strasse", "12", "–", "Koa\u{AD}lition",
    ]
    var random = SeededGenerator(seed: 11)
    func text(_ count: Int) -> String {
      (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let texts = (0..<1500).map { text(1 + $0 % 7) + " \($0)" }
    try memory.add(texts.map { pair($0, "none") }, batch: "many")
    #expect(folder.files.contains("memory-index"))
    for number in 0..<60 {
      let query = ConcordanceQuery(
        text(1 + number % 3), language: .german, mode: number % 4 == 0 ? .words : .phrase, forms: forms)
      let pattern = ConcordancePattern(query, [1: .german])
      let expected = pattern.words.isEmpty ? 0 : texts.count { pattern.isFulfilled(by: $0, 1) }
      let others = try memory.concordance(query).total
      #expect((0...5).contains(others - expected), "\(query)")
    }
  }

  @Test("Words so frequent that their neighbors are listed are found as a text tells, also after changes")
  func frequentWords() throws {
    var random = SeededGenerator(seed: 12)
    let frequent = ["der", "die", "in", "und", "dass", "daß", "zu", "7"]
    let rare = ["Haus", "Straße", "strasse", "Koa\u{AD}lition", "u\u{308}ber", "groß", "große"]
    func text() -> String {
      var words: [String] = []
      for _ in 0..<Int.random(in: 8...14, using: &random) {
        words.append((Int.random(in: 0..<9, using: &random) == 0 ? rare : frequent).randomElement(using: &random) ?? "")
        if Int.random(in: 0..<6, using: &random) == 0 {
          words.append([",", "–", "(“"].randomElement(using: &random) ?? "")
        }
      }
      return words.joined(separator: " ")
    }
    // Of a word that more than 8,192 segments have, the neighbors are listed.
    var texts = (0..<10_000).map { "\(text()) \($0)" }
    let memory = try MemoryStore(path: folder.file("many"), mode: .create)
    try memory.add(texts.map { pair($0, "none") }, batch: "many")
    let index = MemoryIndex(memory)
    var words = texts.map { ConcordanceWord.of($0) }
    func compare(_ forms: ConcordanceQuery.Forms, _ round: Int) throws {
      for number in 0..<24 {
        let phrase = (0..<(1 + number % 4)).map { _ in
          (Int.random(in: 0..<4, using: &random) == 0 ? rare : frequent).randomElement(using: &random) ?? ""
        }.joined(separator: " ")
        let query = ConcordanceQuery(
          phrase, language: .german, mode: number % 6 == 5 ? .words : .phrase, forms: forms, limit: 20)
        let pattern = ConcordancePattern(query, [1: .german])
        let expected = texts.indices.filter { pattern.isFulfilled(by: words[$0], 1) }
        let found = try index.concordance(query)
        #expect(found.total == expected.count, "\(query), round \(round)")
        #expect(found.hits.map(\.text) == expected.prefix(20).map { texts[$0] }, "\(query), round \(round)")
      }
    }
    for forms in [ConcordanceQuery.Forms.exact, .inflected, .part] { try compare(forms, 0) }
    // Some that the index does not have as they are now.
    let changed = texts[40].replacing("der", with: "die")
    try memory.update(UnitID(41), to: pair(changed, "none"))
    texts[40] = changed
    try memory.remove(UnitFilter(ids: [UnitID(10_000)]))
    texts.removeLast()
    let added = (0..<60).map { "\(text()) added \($0)" }
    try memory.add(added.map { pair($0, "none") }, batch: "more")
    texts += added
    words = texts.map { ConcordanceWord.of($0) }
    try compare(.exact, 1)
    #expect(try memory.check() == [])
  }

  @Test("What probably translates the phrase is marked")
  func counterparts() throws {
    let nouns = [("Hund", "dog"), ("Baum", "tree"), ("Stein", "stone"), ("Fluss", "river"), ("Vogel", "bird")]
    try memory.add(
      (0..<40).map { number in
        let (german, english) = nouns[number % nouns.count]
        return pair("Das ist der \(german) Nummer \(number).", "This is the \(english), number \(number).")
      }, batch: "nouns")
    let found = try memory.concordance(ConcordanceQuery("Fluss"))
    #expect(found.total == 8)
    #expect(found.hits.allSatisfy { $0.counterpartRanges == [12..<17] })
  }

  @Test(
    "What the user types is text and never a query language",
    arguments: [
      "\"", "\"\"", "*", "große*", "text:große", "große OR haus", "NEAR(große haus)", "große\" OR \"haus", "^die", "-",
      "(",
      "große + klasse)", "'; DROP TABLE unit; --", "", " ", "\0", "{text}: haus",
    ])
  func injection(phrase: String) throws {
    let found = try memory.concordance(ConcordanceQuery(phrase))
    #expect(found.total <= 2)
    #expect(try memory.concordance(ConcordanceQuery("AND simple")).total == 1)
    #expect(try memory.check() == [])
  }
}
