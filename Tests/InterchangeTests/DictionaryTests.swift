import Alignment
import BilingualLexicon
import Testing
import UnicodeText

@testable import Interchange

@Suite("Dictionaries")
struct DictionaryTests {
  @Test(
    "in Ding's format give every term with every translation",
    arguments: [
      ("Bär {m}; Petz {m} [ugs.] | Bären {pl} :: bear | bears", ["Bär=bear", "Petz=bear", "Bären=bears"]),
      ("Abk. (für etw.) {f} /ABK/ :: abbr. <abbrev>; short form /SF/ [Br.]", ["Abk.=abbr.", "Abk.=short form"]),
      ("eins | zwei :: one", ["eins=one"]), ("ohne Trennung", []), ("{leer} :: empty", []),
      ("ein Satz der viel zu lang ist :: a sentence", []),
    ])
  func ding(line: String, expected: [String]) {
    #expect(DingEntry.pairs(of: line[...]).map { "\($0.source)=\($0.target)" } == expected)
  }

  private func lexicon(_ text: String) throws -> BilingualLexicon {
    var builder = LexiconBuilder(from: .german, to: .english)
    try DictionaryFile.read(ByteSource(Array(text.utf8), name: "d"), into: &builder)
    return builder.build()
  }

  @Test(
    "are told apart by what they hold",
    arguments: [
      "# Ding\nBär {m} | Bären {pl} :: bear | bears\n", "de\tpos\ten\nBär\tnoun\tbear|Teddy\n",
      "Bär\tbear\t0.75\nbär\tbruin\t0.25\n",
      "en\tde\nbear\tBär\n", "de;en\nBär;bear\n",
    ])
  func formats(text: String) throws {
    #expect(try lexicon(text).translations(of: "Bären").first?.key == "bear")
  }

  @Test("are learned from the pairs of a TMX")
  func memory() throws {
    let pairs = [
      ("Der Bär schläft", "The bear sleeps"), ("Der Bär trinkt", "The bear drinks"),
      ("Der Hund schläft", "The dog sleeps"), ("Der Hund trinkt", "The dog drinks"),
    ]
    let units = (pairs + pairs).map {
      "<tu><tuv xml:lang=\"de\"><seg>\($0.0)</seg></tuv><tuv xml:lang=\"en\"><seg>\($0.1)</seg></tuv></tu>"
    }
    let tmx =
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"de\" datatype=\"plaintext\"/><body>\(units.joined())</body></tmx>"
    #expect(try lexicon(tmx).translations(of: "Bären").first?.key == "bear")
  }

  @Test(
    "are refused with their line where they cannot be read",
    arguments: [("", nil), ("just a text\n", nil), ("de\ten\nBär\n", 2), ("Bär\tbear\tvery\n", 1)] as [(String, Int?)])
  func refused(text: String, line: Int?) {
    let error = #expect(throws: InterchangeError.self) { try lexicon(text) }
    #expect(error?.line == line && error?.code.blamesContent == true)
  }
}

@Suite("Learned lexicons")
struct LearnedLexiconTests {
  @Test("hold the words that translate each other, and serve as a dictionary")
  func learned() throws {
    var learned = LearnedLexicon(from: .german, to: .english)
    let pairs = [
      ("Der Hund bellt", "The dog barks"), ("Der Hund schläft", "The dog sleeps"),
      ("Die Katze schläft", "The cat sleeps"),
      ("Die Katze spielt", "The cat plays"),
    ]
    for (source, target) in pairs + pairs { learned.add([source], [target]) }
    let entries = learned.entries()
    #expect(learned.pairCount == 8)
    for (word, translation) in [("hund", "dog"), ("katze", "cat")] {
      #expect(entries.first { $0.source == word }?.target == translation)
    }
    var builder = LexiconBuilder(from: .german, to: .english)
    builder.add(entries)
    #expect(builder.build().translations(of: "Hunde").first?.key == "dog")
  }
}
