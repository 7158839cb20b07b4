import Testing
import UnicodeText

@testable import Alignment

@Suite("Matching documents")
struct DocumentMatchingTests {
  private func match(_ source: [(String, String)], _ target: [(String, String)]) -> [DocumentMatching.Match] {
    func documents(_ list: [(String, String)]) -> [DocumentMatching.Document] {
      list.map { DocumentMatching.Document(name: $0.0, text: ArticleText([$0.1])) }
    }
    return DocumentMatching(documents(source), documents(target), from: .german, to: .english).matches
  }

  @Test(
    "goes by names without the words for languages",
    arguments: [
      ("a.txt", "a.txt"), ("gipfel.de.txt", "gipfel.en.txt"), ("Gipfel_deutsch.txt", "gipfel-english.txt"),
      ("de_7.md", "7-eng.html"),
      ("rede-ger", "rede-en-GB"),
    ])
  func names(source: String, target: String) {
    #expect(
      match([("x.txt", "eins"), (source, "zwei")], [(target, "three"), ("y.txt", "four")])
        == [.init(source: 1, target: 0, ground: .name)])
  }

  @Test("goes by what translations leave as it is where names say nothing")
  func content() {
    let found = match(
      [
        ("eins.txt", "Am 4. April 2023 trat Finnland bei, sagte Stoltenberg."),
        ("zwei.txt", "In Vilnius tagten 31 Staaten mit Kuleba."),
      ],
      [
        ("one.txt", "In Vilnius 31 states met with Kuleba."),
        ("two.txt", "On 4 April 2023 Finland acceded, Stoltenberg said."),
      ])
    #expect(found == [.init(source: 0, target: 1, ground: .content), .init(source: 1, target: 0, ground: .content)])
  }

  @Test("leaves alone what has nothing in common, and names that several files share")
  func unmatched() {
    #expect(match([("eins.txt", "Der Hund bellt laut.")], [("one.txt", "Peace talks failed again.")]).isEmpty)
    #expect(match([("a.de.txt", "Hund"), ("a.txt", "Katze")], [("a.en.txt", "peace")]).isEmpty)
  }
}
