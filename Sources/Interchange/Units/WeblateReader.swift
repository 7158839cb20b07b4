internal import FoundationEssentials
internal import TranslationMemory
internal import UnicodeText

/// Reads Weblate's translation memory: a JSON list of `{"source_language","target_language","source","target","origin",…}`.
final class WeblateReader {
  private(set) var units = 0
  private(set) var findings = Findings()
  private(set) var languages: Set<LanguageTag> = []
  private(set) var unitsRead = 0
  let encoding: String
  private var entries: ArraySlice<WeblateEntry>

  /// - Throws: `malformed` for what is no such list.
  init(_ file: ByteSource, encoding: TextEncoding? = nil) throws(InterchangeError) {
    let text = try TextFile.decode(file, encoding: encoding)
    self.encoding = text.encoding.description
    do {
      entries = try JSONDecoder().decode([WeblateEntry].self, from: Data(text.content.utf8))[...]
    } catch {
      throw InterchangeError(
        .malformed, file: file.name,
        "is no translation memory of Weblate: a list of objects with source_language, target_language, source and target"
      )
    }
    units = entries.count
  }

  static func recognizes(_ head: FileHead) -> Bool {
    head.isJSON
      && ["\"source_language\"", "\"target_language\"", "\"source\"", "\"target\""].allSatisfy(head.text.contains)
  }

  /// The next unit; nil at the end.
  func next() -> TranslationUnit? {
    while let entry = entries.popFirst() {
      guard let source = LanguageTag(entry.sourceLanguage), let target = LanguageTag(entry.targetLanguage) else {
        findings.note(
          "language", 1,
          "\"\(entry.sourceLanguage)\" or \"\(entry.targetLanguage)\" is no language code; the unit is left out")
        continue
      }
      languages.formUnion([source, target])
      guard !entry.source.isBlank, !entry.target.isBlank else {
        findings.note("blank", 1, "a unit with an empty text; it is left out")
        continue
      }
      unitsRead += 1
      return TranslationUnit(
        sourceLanguage: source, variants: [Variant(source, entry.source), Variant(target, entry.target)],
        document: entry.origin.flatMap { $0.isEmpty ? nil : $0 })
    }
    return nil
  }
}

extension WeblateReader: UnitFileReader {
  /// JSON has no lines that mean anything.
  var line: Int { 1 }

  var unitReport: UnitFile.Report {
    UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: units - unitsRead - entries.count, findings: findings.all)
  }
}

/// A unit in Weblate's own names.
struct WeblateEntry: Codable {
  var sourceLanguage: String
  var targetLanguage: String
  var source: String
  var target: String
  var origin: String?
  /// Where the unit comes from: 1 is an imported file.
  var category: Int?

  private enum CodingKeys: String, CodingKey {
    case sourceLanguage = "source_language"
    case targetLanguage = "target_language"
    case source, target, origin, category
  }
}
