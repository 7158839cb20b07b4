internal import TranslationMemory
internal import UnicodeText

/// Reads Wordfast's memories: a text with tabs whose first line begins with `%`. A row is date, author, usage count, source
/// language, source, target language, target and attributes; codes in a text are written `&tA;`.
final class WordfastReader {
  private(set) var units = 0
  private(set) var findings = Findings()
  private(set) var languages: Set<LanguageTag> = []
  private(set) var line = 0
  private(set) var unitsRead = 0
  let encoding: TextEncoding
  private var lines: ArraySlice<Substring>
  private var number = 1

  init(_ file: ByteSource, encoding: TextEncoding? = nil) throws(InterchangeError) {
    let text = try TextFile.decode(file, encoding: encoding)
    self.encoding = text.encoding
    lines = Array(text.lines).dropFirst()
  }

  static func recognizes(_ head: FileHead) -> Bool {
    guard let first = head.text.split(whereSeparator: \.isNewline).first else { return false }
    return first.hasPrefix("%") && first.split(separator: "\t").count >= 6 && first.contains("Wordfast")
  }

  /// The next unit; nil at the end.
  func next() -> TranslationUnit? {
    while let row = lines.popFirst() {
      number += 1
      if row.isBlank { continue }
      units += 1
      if let unit = unit(row.split(separator: "\t", omittingEmptySubsequences: false)) {
        line = number
        unitsRead += 1
        return unit
      }
      findings.note("row", number, "a row without two texts in two languages; it is left out")
    }
    return nil
  }

  private func unit(_ fields: [Substring]) -> TranslationUnit? {
    guard fields.count >= 7, let source = LanguageTag(fields[3]), let target = LanguageTag(fields[5]),
      !fields[4].isBlank, !fields[6].isBlank
    else { return nil }
    languages.formUnion([source, target])
    var history = TranslationUnit.History()
    history.created = Self.date(fields[0])
    history.createdBy = fields[1].isEmpty ? nil : String(fields[1])
    history.usageCount = Int(fields[2])
    return TranslationUnit(
      sourceLanguage: source,
      variants: [Variant(source, Self.segment(fields[4])), Variant(target, Self.segment(fields[6]))], history: history)
  }

  /// `20141202~064725` in TMX's form.
  private static func date(_ field: Substring) -> String? {
    let parts = field.split(separator: "~")
    return parts.count == 2 ? TMXDate.basic("\(parts[0])T\(parts[1])Z") : nil
  }

  /// The text with its codes: `&t`, a letter and a semicolon each.
  private static func segment(_ field: Substring) -> Segment {
    var parts: [Segment.Part] = []
    var rest = field
    while let place = rest.firstRange(of: "&t") {
      let code = rest[place.lowerBound...].prefix(4)
      guard code.utf8.count == 4, code.last == ";" else { break }
      if place.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<place.lowerBound]))) }
      parts.append(.placeholder(String(code)))
      rest = rest[code.endIndex...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return Segment(parts: parts.merged)
  }
}

extension WordfastReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: findings["row"], findings: findings.all)
  }
}
