import Testing
import TranslationMemory
import UnicodeText

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
    let found = try memory.concordance("GROSSE koalition")
    #expect(found.total == 1)
    #expect(found.hits.map(\.ranges) == [[4..<19]])
    #expect(found.hits[0].counterpartText == "The grand coalition, the grand one!")
    #expect(try memory.concordance("große").hits.map(\.ranges) == [[4..<9, 25..<30], [19..<24]])
  }

  @Test("Words are found in any order")
  func words() throws {
    let found = try memory.concordance("koalition große", mode: .words)
    #expect(found.total == 2)
    #expect(found.hits.map(\.ranges) == [[4..<9, 10..<19, 25..<30], [4..<14, 19..<24]])
  }

  @Test("Soft hyphens, ß and composed letters make no difference")
  func folding() throws {
    #expect(try memory.concordance("Straße").total == 1)
    #expect(try memory.concordance("Koalition").total == 2)
    let found = try memory.concordance("über 🙂 dem")
    #expect(found.hits.map(\.ranges) == [[0..<11]])
  }

  @Test("Either side can be searched, or both")
  func sides() throws {
    #expect(try memory.concordance("haus").total == 2)
    #expect(try memory.concordance("house", language: .english).total == 2)
    #expect(try memory.concordance("house", language: .german).total == 0)
    #expect(try memory.concordance("house", target: LanguageTag("fr")).total == 0)
    #expect(try memory.concordance("haus", language: .german, target: .english, limit: 1).hits.count == 1)
  }

  @Test(
    "What the user types is text and never a query language",
    arguments: [
      "\"", "\"\"", "*", "große*", "text:große", "große OR haus", "NEAR(große haus)", "große\" OR \"haus", "^die", "-",
      "(",
      "große + klasse)", "'; DROP TABLE unit; --", "", " ", "\0", "{text}: haus",
    ])
  func injection(phrase: String) throws {
    let found = try memory.concordance(phrase)
    #expect(found.total <= 2)
    #expect(try memory.concordance("AND simple").total == 1)
    #expect(try memory.check() == [])
  }
}
