import Foundation
import Interchange
import Segmentation
import Testing
import UnicodeText

@testable import Leverage
@testable import TranslationMemory

@Suite("Hand-off to OmegaT and back")
struct HandoffTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("satzpaar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  private static let page = """
    <!DOCTYPE html><html><head><title>t</title></head><body>
    <p>Guten <b>Morgen</b>, Welt. Wie geht es?</p><p>Wie geht es?</p></body></html>
    """

  private func document() throws -> SourceDocument {
    let article = try Article(ByteSource(Array(Self.page.utf8), name: "seite.html"))
    return SourceDocument(article, Segmenter(language: .german))
  }

  private func handOff(replaces: Bool = false) throws -> String {
    let path = folder.appendingPathComponent("project").path
    var handoff = try Handoff(path, from: .german, to: .english, .init(toolVersion: "1", replaces: replaces))
    let segments = try Pretranslator(memories: MemorySet([]), from: .german, to: .english).segments(of: document())
    try handoff.add(segments, of: "seite.html", datatype: "html")
    try handoff.finish()
    return path
  }

  /// What OmegaT would have saved.
  private func save(_ pairs: [(String, String)], in project: String) throws {
    let units = pairs.map { source, target in
      """
      <tu><tuv xml:lang="DE"><seg>\(source)</seg></tuv>
      <tuv xml:lang="EN" changeid="anna" changedate="20250521T100000Z"><seg>\(target)</seg></tuv></tu>
      """
    }
    let head = "<tmx version=\"1.1\"><header srclang=\"DE\"/><body>"
    try "<?xml version=\"1.0\"?>\(head)\(units.joined())</body></tmx>"
      .write(toFile: "\(project)/omegat/project_save.tmx", atomically: true, encoding: .utf8)
  }

  @Test("What was translated comes back with its inline codes, place, neighbors, author and date")
  func roundTrip() throws {
    let project = try handOff()
    try save(
      [
        ("Guten &lt;b0&gt;Morgen&lt;/b0&gt;, Welt.", "Good &lt;b0&gt;morning&lt;/b0&gt;, world."),
        ("Wie geht es?", "How are you?"),
      ],
      in: project)
    let takeback = try Takeback(of: project)
    #expect(takeback.report.segments == 3)
    #expect(takeback.report.untranslated == 0)
    #expect(takeback.report.changed.isEmpty)
    let first = takeback.units[0]
    let source = try document().segments[0].segment
    #expect(first.document == "seite.html")
    #expect(first.variants[0].segment.text == source.text)
    #expect(first.variants[0].segment.parts.count == source.parts.count)
    #expect(first.variants[1].segment.text == "Good morning, world.")
    #expect(first.variants[1].segment.parts.count == 5)
    #expect(first.history.changedBy == "anna")
    #expect(takeback.units[1].context == .init(previous: "Guten Morgen, Welt.", next: "Wie geht es?"))
    #expect(takeback.units[2].position == 2)
  }

  @Test("A changed source is named, and what was not translated is counted")
  func changes() throws {
    let project = try handOff()
    try save([("Wie geht es?", "How are you?")], in: project)
    let path = "\(project)/source/seite.html.xlf"
    let changed = try String(contentsOfFile: path, encoding: .utf8).replacing("Welt", with: "Leute")
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    let takeback = try Takeback(of: project)
    #expect(takeback.report.changed == [path])
    #expect(takeback.report.untranslated == 1)
  }

  @Test("A folder that is there stays unless it is replaced, and then keeps what was translated")
  func existing() throws {
    let project = try handOff()
    try save([("Wie geht es?", "How are you?")], in: project)
    #expect(throws: InterchangeError.self) { try handOff() }
    _ = try handOff(replaces: true)
    #expect(try Takeback(of: project).units.count == 2)
    let other = folder.appendingPathComponent("other").path
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
    #expect(throws: InterchangeError.self) {
      try Handoff(other, from: .german, to: .english, .init(toolVersion: "1", replaces: true))
    }
    #expect(throws: InterchangeError.self) { try Takeback(of: other) }
  }

  @Test("A hand-off that is replaced keeps all that it did not make")
  func keptFiles() throws {
    let project = try handOff()
    let kept = [
      "glossary/glossary.txt", "tm/penalty-010/old.tmx", "target/seite.html.xlf", "source/neu.txt", "omegat/x.txt",
    ]
    try FileManager.default.createDirectory(atPath: "\(project)/tm/penalty-010", withIntermediateDirectories: false)
    for name in kept { try name.write(toFile: "\(project)/\(name)", atomically: true, encoding: .utf8) }
    _ = try handOff(replaces: true)
    for name in kept { #expect(try String(contentsOfFile: "\(project)/\(name)", encoding: .utf8) == name) }
  }

  @Test("Work on sources that are gone or were never ours comes back without a place")
  func others() throws {
    let project = try handOff()
    try save(
      [("Wie geht es?", "How are you?"), ("Neu hier.", "New here."), ("Mit &lt;b0&gt;Tag&lt;/b0&gt;.", "x")],
      in: project)
    var takeback = try Takeback(of: project)
    #expect(takeback.report.others == 1 && takeback.report.othersWithTags == 1 && takeback.report.missing.isEmpty)
    #expect(takeback.units.last?.variants.map(\.segment.text) == ["Neu hier.", "New here."])
    #expect(takeback.units.last?.document == nil && takeback.units.last?.history.changedBy == "anna")
    try FileManager.default.removeItem(atPath: "\(project)/source/seite.html.xlf")
    takeback = try Takeback(of: project)
    #expect(takeback.report.missing == ["\(project)/source/seite.html.xlf"])
    #expect(takeback.units.map(\.variants[1].segment.text) == ["New here.", "How are you?"])
  }

  @Test(
    "Text is written into Markdown so that it stays text",
    arguments: [
      ("1. is the first.", "1\\. is the first."), ("# 2", "\\# 2"), ("- dash", "\\- dash"),
      ("-5 degrees", "-5 degrees"),
      ("> more", "\\> more"), ("Head &copy;", "Head \\&copy;"), ("R&D", "R&D"), ("---", "\\---"),
      ("a_b *c*", "a_b \\*c\\*"),
    ])
  func markdown(text: String, expected: String) {
    #expect(SourceDocument.escapedForMarkdown(text, isAtStart: true) == expected)
  }

  @Test("OmegaT's tags stand for the codes, and back")
  func tags() {
    let segment = Segment(parts: [
      .code(.init(.begin, attributes: [.init("i", "1")], content: [.text("<STRONG>")])), .text("a < b"),
      .code(.init(.end, attributes: [.init("i", "1")], content: [.text("</STRONG>")])),
      .code(.init(.placeholder, content: [.text("12")])),
      .code(.init(.isolated, attributes: [.init("pos", "end")], content: [.text("</a>")])),
    ])
    let tags = OmegaTTags(segment)
    #expect(tags.text == "<s0>a < b</s0><f1/></a2>")
    #expect(tags.segment(of: tags.text) == segment)
  }

  @Test(
    "A match is a full one where ß and ss are the same, too",
    arguments: [
      ("In Maßen genießen.", "In Maßen genießen.", true), ("In Maßen genießen.", "In Massen genießen.", false),
      ("In Massen genießen.", "in  Massen genießen.", true), ("STRASSE", "Straße", false),
    ])
  func sharpS(text: String, stored: String, isFull: Bool) {
    let unit = TranslationUnit(variants: [Variant(.german, stored), Variant(.english, "x")])
    let match = Match(
      score: 100, unit: StoredUnit(id: UnitID(1), batch: BatchID(1), unit: unit), sourceVariant: 0, targetVariant: 1,
      reason: "exact")
    let segment = PretranslatedSegment(source: .init(Segment(text)), matches: [match], repair: nil, terms: [])
    #expect((segment.fullMatch != nil) == isFull)
  }

  @Test("A full match is put into the article, and all else stays as it is")
  func inPlace() throws {
    let document = try document()
    let unit = TranslationUnit(variants: [Variant(.german, "Wie geht es?"), Variant(.english, "How <are> you?")])
    let match = Match(
      score: 100, unit: StoredUnit(id: UnitID(1), batch: BatchID(1), unit: unit), sourceVariant: 0, targetVariant: 1,
      reason: "exact")
    let segments = document.segments.map { segment in
      PretranslatedSegment(
        source: segment, matches: segment.text == "Wie geht es?" ? [match] : [], repair: nil, terms: [])
    }
    let translated = String(decoding: document.translated(segments), as: UTF8.self)
    #expect(translated == Self.page.replacing("Wie geht es?", with: "How &lt;are&gt; you?"))
  }
}
