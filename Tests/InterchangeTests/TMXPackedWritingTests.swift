import FoundationEssentials
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

/// A memory is exported the same whether its units are written as they are stored or unpacked first.
@Suite("Writing TMX out of a memory")
struct TMXPackedWritingTests {
  private static let french = LanguageTag("fr") ?? .undetermined

  private static func pair(_ german: String, _ english: String) -> TranslationUnit {
    TranslationUnit(sourceLanguage: .german, variants: [Variant(.german, german), Variant(.english, english)])
  }

  private static let plain = (0..<40).map { number in
    var unit = pair("Satz \(number)", "Sentence \(number)")
    unit.identifier = number % 2 == 0 ? "\(number)" : nil
    unit.history.createdBy = number % 3 == 0 ? "anna" : nil
    return unit
  }

  private static let unusual: [TranslationUnit] = {
    var units = [
      pair("A < B & \"C\" > D\r\n\t", "]]> &amp;"), pair("\u{FFFE}a\u{FFFF}\u{F000}b\u{1}", "c"), pair("Привет", "你好"),
      pair("\u{A0}", "blank"), pair("", "empty"), pair("\u{A0}x", "y"), pair(" \u{85}\u{3000} ", "\u{3000}漢"),
    ]
    var unit = pair("a", "b")
    unit.sourceLanguage = nil
    unit.document = "Rede & Antwort.txt"
    unit.position = 3
    unit.context = .init(previous: "davor <", next: "danach\u{FFFE}")
    units.append(unit)
    unit.origin = .alignment(score: 0.25)
    unit.sourceLanguage = .english
    unit.history = .init(
      created: "20240102T030405Z", createdBy: "x\"y", changed: "2024-01-02T03:04:05Z", changedBy: "z",
      lastUsed: "never", usageCount: 7)
    units.append(unit)
    unit.history.changed = "20250102T030405Z"
    unit.notes = [.init("eins"), .init("zwei")]
    unit.properties = [.init("type", "value"), .init("", "")]
    unit.attributes = [.init("datatype", "html"), .init("foreign", "x"), .init("segtype", "word")]
    units.append(unit)
    unit.notes = [.init("n", attributes: [.init("xml:lang", "en")])]
    units.append(unit)
    unit = pair("a", "b")
    unit.variants[0].notes = [.init("vn")]
    unit.variants[0].history = .init(created: "20240102T030405Z", usageCount: 2)
    unit.variants[1].properties = [.init("p", "q")]
    unit.variants[1].attributes = [.init("xml:lang", "EN"), .init("o-tmf", "x")]
    units.append(unit)
    unit.variants[0].segment = Segment(parts: [.text("a "), .code(.init(.placeholder, content: [.text("x")]))])
    units.append(unit)
    unit = pair("a", "b")
    unit.variants.append(Variant(french, "c"))
    unit.variants.append(Variant(LanguageTag("en-GB") ?? .english, "d"))
    units.append(unit)
    unit.origin = .machineTranslation
    unit.variants[1] = Variant(french, "e")
    units.append(unit)
    return units
  }()

  private func expectAgreement(
    _ memory: MemoryStore, languages: [LanguageTag]?, _ adjust: (inout TMXWriter.Options) -> Void
  ) throws {
    var options = TMXWriter.Options(toolVersion: "1.0")
    adjust(&options)
    func written(packed: Bool) throws -> (text: String, report: TMXWriter.Report, packedUnits: Int) {
      let sink = MemorySink()
      var writer = try TMXWriter(to: sink, options)
      var packedUnits = 0
      try memory.forEachUnit(.all) { header, content in
        guard packed, try writer.write(header, content, languages: languages) else { return false }
        packedUnits += 1
        return true
      } _: { stored in
        var unit = stored.unit
        if let languages { unit.variants.removeAll { variant in !languages.contains { variant.language.matches($0) } } }
        try writer.write(unit)
      }
      try writer.finish()
      return (String(decoding: sink.bytes, as: UTF8.self), writer.report, packedUnits)
    }
    let (found, truth) = (try written(packed: true), try written(packed: false))
    #expect(found.text == truth.text)
    #expect(found.report == truth.report)
    #expect(found.packedUnits >= Self.plain.count)
  }

  @Test("Both ways give the same bytes and the same report")
  func agreement() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/satzpaar-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let memory = try MemoryStore(path: folder + "/memory", mode: .create)
    try memory.add(Self.plain + Self.unusual + Self.plain.map(\.reversed), batch: "all")
    for languages in [nil, [.german, .english], [.german, Self.french]] as [[LanguageTag]?] {
      try expectAgreement(memory, languages: languages) { _ in }
      try expectAgreement(memory, languages: languages) { $0.writesCodes = false }
      try expectAgreement(memory, languages: languages) {
        $0.sourceLanguage = LanguageTag("de-DE") ?? .german
        $0.languages = ["de-DE", "en-GB"].compactMap { LanguageTag($0) }
      }
    }
  }
}

extension TranslationUnit {
  fileprivate var reversed: TranslationUnit {
    var unit = self
    unit.variants.reverse()
    unit.sourceLanguage = .english
    return unit
  }
}
