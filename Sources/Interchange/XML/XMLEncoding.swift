import UnicodeText

/// How the bytes of an XML file are to be read: XML 1.0, appendix F, and where the file contradicts itself its bytes win.
struct XMLEncoding {
  /// What the bytes are read as.
  var actual: String
  /// The name that the file declares, as it stands there.
  var declared: String?
  /// The bytes of the byte order mark.
  var markLength: Int
  /// Whether the parser has to be told, since the file itself says nothing or something else.
  var isForced: Bool

  /// Whether the file declares another encoding than it has.
  var isContradicted: Bool {
    guard let declared else { return false }
    return Self.family(declared) != Self.family(actual)
  }

  /// - Parameters:
  ///   - head: the first bytes of the file, up to a kilobyte.
  ///   - given: what the user said.
  /// - Returns: nil for UTF-32, which no tool in the field writes.
  init?(head: ArraySlice<UInt8>, given: TextEncoding?) {
    let mark = Self.marks.first { head.starts(with: $0.bytes) }
    markLength = mark?.bytes.count ?? 0
    let pattern = mark?.encoding ?? Self.patterns.first { head.starts(with: $0.bytes) }?.encoding
    declared = Self.declaration(in: head.dropFirst(markLength))
    if pattern == "UTF-32" { return nil }
    if let name = given?.description ?? pattern {
      actual = name
      isForced = true
    } else if let declared, !["utf8", "utf16"].contains(Self.family(declared)) {
      actual = declared
      isForced = false
    } else {
      actual = "UTF-8"
      isForced = declared != nil
    }
  }

  private static let marks: [(bytes: [UInt8], encoding: String)] = [
    ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
    ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
  ]

  /// How `<` looks, the first character of every XML file.
  private static let patterns: [(bytes: [UInt8], encoding: String)] = [
    ([0x3C, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x3C], "UTF-32"), ([0x3C, 0], "UTF-16LE"), ([0, 0x3C], "UTF-16BE"),
  ]

  /// The encoding in `<?xml version="1.0" encoding="…"?>`.
  private static func declaration(in head: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: head.prefix(1024).filter { $0 != 0 }, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"),
      let key = text[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = text[key.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    let name = rest.dropFirst().prefix { $0 != quote }
    return name.isEmpty ? nil : String(name)
  }

  /// The name without what it is spelled with; UTF-16 in either order is one.
  private static func family(_ name: String) -> String {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
    return plain.hasPrefix("utf16") ? "utf16" : plain
  }
}
