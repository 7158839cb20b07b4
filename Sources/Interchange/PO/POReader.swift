internal import TranslationMemory
internal import UnicodeText

/// Reads the translations of a PO file (GNU gettext). Entries that are marked fuzzy are not confirmed and are left out, as
/// are those of the past (`#~`).
final class POReader {
  private(set) var encoding: TextEncoding
  /// The value of the header's `Language`.
  private(set) var language: LanguageTag?
  /// All entries but the header.
  private(set) var units = 0
  private(set) var findings = Findings()
  /// The line of the latest entry.
  private(set) var line = 0
  private(set) var unitsRead = 0
  private let source: LanguageTag
  private let target: LanguageTag
  private var entries: ArraySlice<Entry> = []
  private var waiting: [TranslationUnit] = []

  /// - Parameters:
  ///   - source: the language of the `msgid`s, which the format does not name.
  ///   - target: the language of the `msgstr`s where the header does not name it.
  init(
    _ file: ByteSource, encoding: TextEncoding? = nil, from source: LanguageTag, to target: LanguageTag
  ) throws(InterchangeError) {
    let bytes = try file.readAll()
    let declared = encoding ?? Self.declaredEncoding(bytes)
    let text = try TextFile.decode(ByteSource(bytes, name: file.name), encoding: declared)
    self.encoding = text.encoding
    self.source = source
    var parser = Parser()
    for line in text.lines { parser.take(line) }
    parser.finish()
    findings = parser.findings
    let header = parser.entries.first { $0.isHeader }
    language = header.flatMap { Self.field("Language", of: $0.translations[0] ?? "") }.flatMap { LanguageTag($0) }
    self.target = language ?? target
    entries = parser.entries.filter { !$0.isHeader }[...]
    units = entries.count
  }

  static func recognizes(_ head: FileHead) -> Bool {
    guard head.rootElement == nil, !head.isJSON else { return false }
    let lines = head.text.split(whereSeparator: \.isNewline)
    return lines.contains { $0.utf8.starts(with: "msgid \"".utf8) } && lines.contains { $0.hasPrefix("msgstr") }
  }

  /// The next translation; nil at the end.
  func next() -> TranslationUnit? {
    while waiting.isEmpty {
      guard let entry = entries.popFirst() else { return nil }
      line = entry.line
      waiting = translations(of: entry).reversed()
    }
    unitsRead += 1
    return waiting.popLast()
  }

  private func translations(of entry: Entry) -> [TranslationUnit] {
    if entry.isObsolete {
      findings.note("obsolete", entry.line, "an entry of the past (#~); it is left out")
    } else if entry.isFuzzy {
      findings.note("fuzzy", entry.line, "an entry marked fuzzy, which nobody has confirmed; it is left out")
    } else {
      let pairs = [(entry.text, entry.translations[0]), (entry.plural, entry.translations[1])]
      let found = pairs.compactMap { pair in unit(pair.0, pair.1, entry) }
      if found.isEmpty { findings.note("empty", entry.line, "an entry without a translation; it is left out") }
      return found
    }
    return []
  }

  private func unit(_ text: String?, _ translation: String?, _ entry: Entry) -> TranslationUnit? {
    guard let text, let translation, !text.isBlank, !translation.isBlank else { return nil }
    let context = entry.context.map { [TranslationUnit.Property("x-msgctxt", $0)] } ?? []
    return TranslationUnit(
      sourceLanguage: source, variants: [Variant(source, text), Variant(target, translation)],
      notes: entry.comments.map { TranslationUnit.Note($0) }, properties: context)
  }

  // MARK: The header

  /// The encoding that the header names; nil where it names none, or leaves the template's `CHARSET`.
  private static func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(1 << 13), as: UTF8.self)
    guard let place = head.firstRange(of: "charset=") else { return nil }
    let name = head[place.upperBound...].drop { $0 == " " }.prefix { !"\\\"; \r\n".contains($0) }
    return TextEncoding(String(name))
  }

  private static func field(_ name: String, of header: String) -> String? {
    for line in header.split(separator: "\n") where line.hasPrefix("\(name):") {
      let value = line.dropFirst(name.count + 1).trimmed
      return value.isEmpty ? nil : value
    }
    return nil
  }
}

extension POReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    let leftOut = ["obsolete", "fuzzy", "empty"].reduce(0) { $0 + findings[$1] }
    return UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: leftOut, findings: findings.all)
  }
}

// MARK: - Entries

/// One message with its translations.
private struct Entry {
  var context: String?
  var text: String?
  var plural: String?
  /// By number; a message without plural has the number 0.
  var translations: [Int: String] = [:]
  /// What developers and translators say of it.
  var comments: [String] = []
  var isFuzzy = false
  var isObsolete = false
  var line = 0

  var isHeader: Bool { text == "" && context == nil }
}

/// Cuts lines into entries. A line that is none of the format is passed over with a finding.
private struct Parser {
  var entries: [Entry] = []
  var findings = Findings()
  private var entry = Entry()
  private var field = Field.none
  private var number = 0

  private enum Field: Equatable { case none, context, text, plural, translation(Int) }

  mutating func take(_ line: Substring) {
    number += 1
    let text = line.trimmed
    if text.hasPrefix("#~") {
      let rest = text.dropFirst(2).trimmed
      if !rest.hasPrefix("|") { takeStatement(rest, isObsolete: true) }
    } else if text.hasPrefix("#") {
      takeComment(text)
    } else if !text.isEmpty {
      takeStatement(text, isObsolete: false)
    }
  }

  mutating func finish() { endEntry() }

  private mutating func takeComment(_ text: String) {
    if entry.text != nil { endEntry() }
    if text.hasPrefix("#,") {
      entry.isFuzzy = entry.isFuzzy || text.split { ", ".contains($0) }.contains("fuzzy")
    } else if text.hasPrefix("#.") || text.hasPrefix("# ") {
      entry.comments.append(text.dropFirst(2).trimmed)
    }
  }

  private mutating func takeStatement(_ text: String, isObsolete: Bool) {
    // A quote with a combining mark behind it is one character to Swift, so it is looked for as a code point.
    guard let quote = text.unicodeScalars.firstIndex(of: "\"") else { return noteTrouble(text) }
    let keyword = text[..<quote].trimmed
    guard let value = Self.string(text[quote...]) else { return noteTrouble(text) }
    if !keyword.isEmpty {
      guard let next = Self.field(keyword) else { return noteTrouble(text) }
      begin(next, isObsolete)
    }
    append(value)
  }

  private mutating func begin(_ next: Field, _ isObsolete: Bool) {
    if next == .context || next == .text && entry.text != nil { if entry.text != nil { endEntry() } }
    if entry.text == nil, entry.context == nil {
      entry.line = number
      entry.isObsolete = isObsolete
    }
    field = next
    append("")
  }

  private mutating func append(_ value: String) {
    switch field {
    case .none: noteTrouble(value)
    case .context: entry.context = (entry.context ?? "") + value
    case .text: entry.text = (entry.text ?? "") + value
    case .plural: entry.plural = (entry.plural ?? "") + value
    case .translation(let index): entry.translations[index, default: ""] += value
    }
  }

  private mutating func endEntry() {
    if entry.text != nil { entries.append(entry) }
    entry = Entry()
    field = .none
  }

  private mutating func noteTrouble(_ text: String) {
    findings.note("syntax", number, "a line that is none of PO; it is passed over: \(text.prefix(60))")
  }

  private static func field(_ keyword: String) -> Field? {
    switch keyword {
    case "msgctxt": return .context
    case "msgid": return .text
    case "msgid_plural": return .plural
    case "msgstr": return .translation(0)
    default:
      guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]") else { return nil }
      return Int(keyword.dropFirst(7).dropLast()).map { .translation($0) }
    }
  }

  /// The text between quotes with its escapes as what they stand for; nil where the closing quote is missing.
  private static func string(_ quoted: Substring) -> String? {
    var scalars = quoted.unicodeScalars.dropFirst()
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let next = scalars.popFirst() else { return nil }
        text.append(escapes[next] ?? next)
      default: text.append(scalar)
      }
    }
    return nil
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "n": "\n", "t": "\t", "r": "\r", "a": "\u{7}", "b": "\u{8}", "v": "\u{B}", "f": "\u{C}",
  ]
}
