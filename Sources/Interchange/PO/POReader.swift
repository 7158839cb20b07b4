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
  /// The line of the latest entry.
  private(set) var line = 0
  private(set) var unitsRead = 0
  /// The language of the `msgid`s.
  let source: LanguageTag
  private let target: LanguageTag
  private var entries: EntryScanner
  private var waiting: [TranslationUnit] = []

  /// - Parameters:
  ///   - source: the language of the `msgid`s where the header does not name it (`X-Source-Language`).
  ///   - target: the language of the `msgstr`s where the header does not name it.
  init(
    _ file: ByteSource, encoding: TextEncoding? = nil, from source: LanguageTag, to target: LanguageTag
  ) throws(InterchangeError) {
    let bytes = try file.readAll()
    let declared = encoding ?? Self.declaredEncoding(bytes)
    let text = try TextFile.decode(ByteSource(bytes, name: file.name), encoding: declared)
    self.encoding = text.encoding
    entries = EntryScanner(text)
    var scanner = entries
    var header: Entry?
    // It is the first entry nearly always.
    while header == nil, let entry = scanner.next() { header = entry.isHeader ? entry : nil }
    func language(_ field: String) -> LanguageTag? {
      header.flatMap { Self.field(field, of: $0.translations[0] ?? "") }.flatMap { LanguageTag($0) }
    }
    self.language = language("Language")
    self.source = language("X-Source-Language") ?? source
    self.target = self.language ?? target
  }

  var findings: Findings { entries.findings }

  static func recognizes(_ head: FileHead) -> Bool {
    guard head.rootElement == nil, !head.isJSON else { return false }
    let lines = head.text.split(whereSeparator: \.isNewline)
    return lines.contains { $0.utf8.starts(with: "msgid \"".utf8) } && lines.contains { $0.hasPrefix("msgstr") }
  }

  /// The next translation; nil at the end.
  func next() -> TranslationUnit? {
    while waiting.isEmpty {
      guard let entry = entries.next() else { return nil }
      if entry.isHeader { continue }
      units += 1
      line = entry.line
      waiting = translations(of: entry).reversed()
    }
    unitsRead += 1
    return waiting.popLast()
  }

  private func translations(of entry: Entry) -> [TranslationUnit] {
    if entry.isObsolete {
      entries.findings.note("obsolete", entry.line, "an entry of the past (#~); it is left out")
    } else if let damage = entry.damage {
      entries.findings.note("damaged", damage.line, "\(damage.what); the entry is left out")
    } else if entry.isFuzzy {
      entries.findings.note("fuzzy", entry.line, "an entry marked fuzzy, which nobody has confirmed; it is left out")
    } else {
      let pairs = [(entry.text, entry.translations[0]), (entry.plural, entry.translations[1])]
      let found = pairs.compactMap { pair in unit(pair.0, pair.1, entry) }
      if found.isEmpty { entries.findings.note("empty", entry.line, "an entry without a translation; it is left out") }
      if entry.translations.contains(where: { $0.key > 1 && !$0.value.isBlank }) {
        entries.findings.remark(
          "plurals", entry.line,
          "more than two plural forms; those from msgstr[2] on are left out, since English has two")
      }
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
    let leftOut = ["obsolete", "damaged", "fuzzy", "empty"].reduce(0) { $0 + findings[$1] }
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
  /// What is wrong with the first string that cannot be read.
  var damage: (line: Int, what: String)?

  var isHeader: Bool { text == "" && context == nil }
}

/// Cuts a text into entries, one at a time. A line that is none of the format is passed over with a finding.
private struct EntryScanner {
  var findings = Findings()
  private var lines: TextLines
  private var entry = Entry()
  private var field = Field.none
  private var number = 0
  private var finished: Entry?
  private var isAtEnd = false

  private enum Field: Equatable { case none, context, text, plural, translation(Int) }

  init(_ text: TextFile.Text) { lines = text.content[...].lines }

  /// The next entry; nil at the end.
  mutating func next() -> Entry? {
    while finished == nil, !isAtEnd {
      if let line = lines.next() {
        take(line)
      } else {
        isAtEnd = true
        endEntry()
      }
    }
    defer { finished = nil }
    return finished
  }

  private mutating func take(_ line: Substring) {
    number += 1
    let text = line.utf8.withoutBlanks
    if text.starts(with: "#~".utf8) {
      let rest = text.dropFirst(2).withoutBlanks
      if rest.first != UInt8(ascii: "|") { takeStatement(rest, isObsolete: true) }
    } else if text.first == UInt8(ascii: "#") {
      takeComment(String(Substring(text)))
    } else if !text.isEmpty {
      takeStatement(text, isObsolete: false)
    }
  }

  private mutating func takeComment(_ text: String) {
    if entry.text != nil { endEntry() }
    if text.hasPrefix("#,") {
      entry.isFuzzy = entry.isFuzzy || text.split { ", ".contains($0) }.contains("fuzzy")
    } else if text.hasPrefix("#.") || text.hasPrefix("# ") {
      entry.comments.append(text.dropFirst(2).trimmed)
    }
  }

  private mutating func takeStatement(_ text: Substring.UTF8View, isObsolete: Bool) {
    guard let quote = text.firstIndex(of: UInt8(ascii: "\"")) else { return noteTrouble(text) }
    let keyword = text[..<quote].withoutBlanks
    if !keyword.isEmpty {
      guard let next = Self.field(String(Substring(keyword))) else { return noteTrouble(text) }
      begin(next, isObsolete)
    } else if field == .none {
      return noteTrouble(text)
    }
    var strings = POStrings(text[quote...])
    append(strings.read())
    if let damage = strings.damage, entry.damage == nil { entry.damage = (number, damage) }
  }

  private mutating func begin(_ next: Field, _ isObsolete: Bool) {
    if next == .context || next == .text, entry.text != nil { endEntry() }
    if entry.text == nil, entry.context == nil {
      entry.line = number
      entry.isObsolete = isObsolete
    }
    field = next
  }

  private mutating func append(_ value: String) {
    // A long text comes in many lines: it must grow where it is.
    switch field {
    case .none: break
    case .context: if entry.context?.append(value) == nil { entry.context = value }
    case .text: if entry.text?.append(value) == nil { entry.text = value }
    case .plural: if entry.plural?.append(value) == nil { entry.plural = value }
    case .translation(let index): entry.translations[index, default: ""].append(value)
    }
  }

  private mutating func endEntry() {
    if entry.text != nil { finished = entry }
    entry = Entry()
    field = .none
  }

  private mutating func noteTrouble(_ text: Substring.UTF8View) {
    findings.note("syntax", number, "a line that is none of PO; it is passed over: \(Substring(text).prefix(60))")
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
}

/// Reads the strings of a line, one behind the other, as C has them. They are read as bytes: a quote with a combining mark behind it
/// is one character to Swift.
private struct POStrings {
  /// What is wrong with them; nil where nothing is.
  private(set) var damage: String?
  private var rest: Substring.UTF8View
  private var text: [UInt8] = []
  /// The bytes that escapes have named since the last character.
  private var named: [UInt8] = []

  /// - Parameter text: from the first quote on.
  init(_ text: Substring.UTF8View) { rest = text }

  /// All strings as one text, with their escapes as what they stand for.
  mutating func read() -> String {
    while rest.popFirst() == UInt8(ascii: "\"") {
      guard readString() else {
        damage = "a string without its closing quote"
        break
      }
      rest = rest.withoutBlanks
      if let next = rest.first, next != UInt8(ascii: "\"") {
        damage = "a string with something behind its closing quote; a quote inside is written \\\""
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// - Returns: false where the closing quote is missing.
  private mutating func readString() -> Bool {
    defer { endNamed() }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return true }
      guard byte == UInt8(ascii: "\\") else {
        endNamed()
        text.append(byte)
        continue
      }
      guard let letter = rest.first else { return false }
      if letter == UInt8(ascii: "x"), let value = number(rest.dropFirst(), radix: 16, digits: 2) {
        rest = rest.dropFirst(1 + value.count)
        named.append(value.byte)
      } else if let value = number(rest, radix: 8, digits: 3) {
        rest = rest.dropFirst(value.count)
        named.append(value.byte)
      } else {
        endNamed()
        rest = rest.dropFirst()
        text.append(Self.escapes[letter] ?? letter)
      }
    }
    return false
  }

  private func number(_ text: Substring.UTF8View, radix: Int, digits: Int) -> (byte: UInt8, count: Int)? {
    let digits = text.prefix(digits).prefix { byte in
      let digit = Unicode.Scalar(byte).properties.numericType == .decimal
      return digit ? byte < 0x30 + UInt8(radix) : radix == 16 && Unicode.Scalar(byte).properties.isASCIIHexDigit
    }
    return Int(String(Substring(digits)), radix: radix).map { (UInt8(truncatingIfNeeded: $0), digits.count) }
  }

  /// Bytes that are no UTF-8 are characters of Latin-1.
  private mutating func endNamed() {
    if named.isEmpty { return }
    if String(validating: named, as: UTF8.self) != nil {
      text += named
    } else {
      for byte in named { text += String(Unicode.Scalar(byte)).utf8 }
    }
    named.removeAll()
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "a"): 0x07,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C,
  ]
}

extension Substring.UTF8View {
  /// The bytes without blanks, tabs and the like at the ends.
  fileprivate var withoutBlanks: Substring.UTF8View {
    var text = drop { $0 <= 0x20 }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }
}
