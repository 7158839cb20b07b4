import Morphology
import Testing

@Suite("Compounds")
struct CompoundSplitterTests {
  private static let lexicon: CompoundLexicon = {
    var lexicon = CompoundLexicon()
    let nouns: [(String, GrammaticalGender)] = [
      ("Staat", .masculine), ("Anwalt", .masculine), ("Schule", .feminine), ("Buch", .neuter), ("Haus", .neuter),
      ("Meer", .neuter), ("Regierung", .feminine), ("Chef", .masculine), ("Gang", .masculine), ("Kirche", .feminine),
      ("Musik", .feminine), ("Herz", .neuter), ("Wunsch", .masculine), ("Fluss", .masculine), ("Lauf", .masculine),
      ("Tag", .masculine), ("Sonntag", .masculine), ("Zeitung", .feminine), ("Öl", .neuter), ("Preis", .masculine),
      ("Kind", .neuter), ("Garten", .masculine), ("Planung", .feminine), ("Sicherheit", .feminine),
      ("Nachbar", .masculine), ("Recht", .neuter),
    ]
    for (lemma, gender) in nouns { lexicon.add(Lexeme(lemma, .noun, gender: gender), .simple) }
    lexicon.add(Lexeme("kaufen", .verb), .simple)
    lexicon.add(Lexeme("groß", .adjective), .simple)
    lexicon.add(Lexeme("vize", .other), .simple)
    lexicon.add(Lexeme("vielleicht", .adverb), .simple)
    lexicon.add(Lexeme("Regierungschef", .noun, gender: .masculine), .unknown)
    lexicon.add(Lexeme("Hausach", .name), .name)
    return lexicon
  }()

  private let splitter = CompoundSplitter(Self.lexicon)

  @Test(
    "are split at every linking element",
    arguments: [
      ("Staatsanwalt", "Staat Anwalt"), ("Schulbuch", "Schule buch"), ("Häusermeer", "Haus meer"),
      ("Kirchenmusik", "Kirche musik"), ("Herzenswunsch", "Herz wunsch"), ("Tageszeitung", "Tag zeitung"),
      ("Kindergarten", "Kind garten"), ("Flusslauf", "Fluss lauf"), ("Flußlauf", "Fluss lauf"),
      ("Ölpreise", "Öl preise"), ("Kaufhaus", "kaufen haus"), ("Großstaat", "groß staat"), ("Vizechef", "vize chef"),
    ])
  func linking(word: String, parts: String) {
    #expect(
      splitter.parts(of: word).map { $0.text.lowercased() } == parts.lowercased().split(separator: " ").map(String.init)
    )
  }

  @Test("may have a part that only another source knows, with a linking element or without")
  func otherSources() {
    let splitter = CompoundSplitter(Self.lexicon) { ["Qualm", "Zimt"].contains($0) }
    #expect(splitter.parts(of: "Qualmsschule").map(\.text) == ["Qualms", "schule"])
    #expect(splitter.parts(of: "Musikzimt").map(\.text) == ["Musik", "zimt"])
    #expect(self.splitter.parts(of: "Qualmsschule").count == 1)
  }

  @Test("are words for women too")
  func feminine() {
    #expect(splitter.parts(of: "Regierungschefin").map(\.text) == ["Regierung", "chefin"])
    #expect(splitter.parts(of: "Regierungschefinnen").map(\.text) == ["Regierung", "chefinnen"])
  }

  @Test(
    "have as many parts as they need",
    arguments: [
      ("STAATSANWALT", ["Staat", "ANWALT"]), ("Regierungschefs", ["Regierung", "chefs"]),
      ("Regierungschefgarten", ["Regierung", "Chef", "garten"]), ("Regierungs-Chef", ["Regierungs", "Chef"]),
      ("Nachbarschaftsrecht", ["Nachbarschaft", "recht"]), ("Sicherheitsrecht", ["Sicherheit", "recht"]),
    ])
  func count(word: String, parts: [String]) {
    #expect(splitter.parts(of: word).map(\.text) == parts)
  }

  @Test(
    "are not seen in simple words",
    arguments: [
      "Sonntag", "Sonntags", "Übergang", "Ausgänge", "vielleicht", "gekauft", "Hausachs", "Staatchen", "Tag", "Xyz", "",
      "-",
      "Großheit",
    ])
  func simple(word: String) {
    #expect(splitter.parts(of: word).count == 1)
  }

  @Test("are not seen before -ei, which makes a noun of a doer")
  func doers() {
    var lexicon = CompoundLexicon()
    for noun in ["Fischer", "Ei", "Recht", "Huhn"] { lexicon.add(Lexeme(noun, .noun, gender: .neuter), .simple) }
    lexicon.add(Lexeme("Huhn", .noun, gender: .neuter, plural: .form("Hühner")), .simple)
    let splitter = CompoundSplitter(lexicon)
    #expect(splitter.parts(of: "Fischereirecht").map(\.text) == ["Fischerei", "recht"])
    #expect(splitter.parts(of: "Hühnerei").map(\.text) == ["Huhn", "ei"])
  }

  @Test("may have one part that no list knows, if it looks like a word")
  func unknown() {
    #expect(splitter.parts(of: "Wanderungsplanung").map(\.text) == ["Wanderungs", "planung"])
    #expect(splitter.parts(of: "Wxdrkplanung").count == 1)
  }

  @Test("name their parts' places in the word")
  func places() {
    #expect(splitter.parts(of: "Häuser-Meer").map(\.bytes) == [0..<7, 8..<12])
    #expect(splitter.parts(of: "Großstaaten").map(\.bytes) == [0..<5, 5..<12])
  }
}
