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
    guard fields.count >= 7, let source = LanguageTag(fields[3].trimmed), let target = LanguageTag(fields[5].trimmed),
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

  /// The text with its codes, `&t`, a letter and a semicolon each, and with the characters that are written by their number in
  /// windows-1252 (`&'26;`).
  private static func segment(_ field: Substring) -> Segment {
    var parts: [Segment.Part] = []
    var rest = field
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      parts.append(.text(String(rest[..<mark])))
      rest = rest[mark...]
      let bytes = Array(rest.utf8.prefix(5))
      if bytes.count >= 4, bytes[1] == UInt8(ascii: "t"), bytes[3] == UInt8(ascii: ";") {
        parts.append(.placeholder(String(decoding: bytes[..<4], as: UTF8.self)))
        rest = Substring(rest.utf8.dropFirst(4))
      } else if let character = character(bytes) {
        parts.append(.text(character))
        rest = Substring(rest.utf8.dropFirst(5))
      } else {
        parts.append(.text("&"))
        rest = Substring(rest.utf8.dropFirst())
      }
    }
    parts.append(.text(String(rest)))
    return Segment(parts: parts.filter { $0 != .text("") }.merged)
  }

  private static func character(_ escape: [UInt8]) -> String? {
    guard escape.count == 5, escape[1] == UInt8(ascii: "'"), escape[4] == UInt8(ascii: ";"),
      let byte = UInt8(String(decoding: escape[2..<4], as: UTF8.self), radix: 16), byte >= 0x20
    else { return nil }
    return TextEncoding("windows-1252").flatMap { try? TextEncoding.decode([byte], as: $0).text }
  }
}

extension WordfastReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: findings["row"], findings: findings.all)
  }
}
