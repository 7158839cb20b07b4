import Testing
import UnicodeText

@testable import Segmentation

@Suite("Options of segmentation")
struct OptionTests {
  private func sentences(_ text: String, _ options: SegmentationOptions) -> [String] {
    Segmenter(language: .german, options: options).sentences(in: text).map(\.text)
  }

  @Test("split at colons and semicolons only when asked")
  func colons() {
    var options = SegmentationOptions()
    let text = "Er sagte: Das geht; sie nickte."
    #expect(sentences(text, options) == [text])
    options.splitsAtColon = true
    #expect(sentences(text, options) == ["Er sagte:", "Das geht; sie nickte."])
    options.splitsAtSemicolon = true
    #expect(sentences(text, options) == ["Er sagte:", "Das geht;", "sie nickte."])
  }

  @Test("keep a quotation whole when asked, but not one that is never closed")
  func quotations() {
    var options = SegmentationOptions()
    options.keepsQuotations = true
    #expect(
      sentences("„Er kam. Sie ging.“ Das war es. »A. Kam er? Ja.« Ende.", options)
        == ["„Er kam. Sie ging.“", "Das war es.", "»A. Kam er? Ja.«", "Ende."])
    #expect(sentences("„Er kam gestern. Sie ging.", options) == ["„Er kam gestern.", "Sie ging."])
  }

  @Test("read the user's abbreviations from a plain list")
  func abbreviationList() throws {
    let list = try Abbreviation.list("# unsere\nGrdst.\n\n u. ü. | # am Ende\nabc\n")
    #expect(
      list == [Abbreviation("Grdst"), Abbreviation("u.ü", mayEndSentence: true), Abbreviation("abc")])
    #expect(list.map(\.line) == ["Grdst.", "u.ü. |", "abc."])
  }

  @Test("refuse a line that holds no abbreviation", arguments: ["ein ganzer Satz", "?", "|", "a\u{1}b", "..."])
  func nonsense(line: String) {
    #expect(throws: Abbreviation.InvalidLine(number: 2)) { try Abbreviation.list("Abk.\n\(line)\nAbt.") }
  }

  @Test("use the user's abbreviations")
  func abbreviations() throws {
    var options = SegmentationOptions()
    let text = "Das Grundst. Weber ist groß, Äcker uä. Wiesen und Felder uä. Der Wald fehlt."
    #expect(sentences(text, options).count == 4)
    options.abbreviations = try Abbreviation.list("Grundst.\nuä. |")
    #expect(
      sentences(text, options)
        == ["Das Grundst. Weber ist groß, Äcker uä. Wiesen und Felder uä.", "Der Wald fehlt."])
  }

  @Test("join the lines of wrapped paragraphs, byte for byte")
  func wrappedText() {
    let text = "Ein Satz geht\r\n über Zeilen. Noch\neiner.\n\nNeuer Absatz\n \nEnde\n"
    var bytes = Array(text.utf8)
    WrappedText.joinLines(&bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "Ein Satz geht   über Zeilen. Noch einer.\n\nNeuer Absatz\n \nEnde\n")
  }
}

@Suite("Learning abbreviations")
struct AbbreviationLearnerTests {
  @Test("finds short words that keep their period, and leaves sentence ends and known abbreviations alone")
  func learns() {
    var learner = AbbreviationLearner(language: .german)
    let text = """
      Die Bea. Müller und die Bea. Weber kamen zu Dr. Klein ins Haus. Peter kam auch ins Haus. Das Haus gehört Peter.
      Im Haus war die Bea. Schmidt mit Brot, Wein, Käse usf. bekannt. Der Wein war gut. Das Brot war gut.
      """
    for line in text.split(separator: "\n") { learner.read(Array(line.utf8)) }
    #expect(learner.abbreviations == [Abbreviation("Bea")])
  }

  @Test("notes which of them may end a sentence")
  func mayEnd() {
    var learner = AbbreviationLearner(language: .german)
    learner.read(Array("Es gab Brot uä. und Wein uä. und Käse uä. aber nie Milch uä. Der Rest fehlt uä. nicht".utf8))
    #expect(learner.abbreviations == [Abbreviation("uä", mayEndSentence: true)])
  }
}
