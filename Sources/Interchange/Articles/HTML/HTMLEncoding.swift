internal import UnicodeText

/// The encoding that a page declares about itself.
enum HTMLEncoding {
  /// The label in `<meta charset>`, `<meta http-equiv>` or an XML declaration at the beginning of a page, in small letters; nil if
  /// there is none.
  static func label(in start: some Collection<UInt8>) -> String? {
    let bytes = Array(start)
    return labels(in: bytes).first.map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
  }

  /// Where a page names its encoding, in the order of the file.
  static func labels(in page: [UInt8]) -> [Range<Int>] {
    let bytes = page.prefix(ArticleFormat.sample).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var labels: [Range<Int>] = []
    for start in bytes.indices where bytes[start] == UInt8(ascii: "<") {
      let name = bytes[(start + 1)...]
      let attribute =
        start == 0 && name.starts(with: "?xml".utf8) ? "encoding" : name.starts(with: "meta".utf8) ? "charset" : nil
      guard let attribute, let end = name.firstIndex(of: UInt8(ascii: ">")) else { continue }
      if let label = value(attribute, bytes[start..<end]) { labels.append(label) }
    }
    return labels
  }

  /// The encoding of a label. As in browsers (WHATWG, "Encoding"), Latin-1 means windows-1252; and what could be read to here
  /// as ASCII is no UTF-16.
  ///
  /// - Returns: nil for a label that nobody knows.
  static func encoding(of label: String) -> TextEncoding? {
    switch label {
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252":
      TextEncoding("windows-1252")
    case "iso-8859-9", "latin5": TextEncoding("windows-1254")
    case "utf-16", "utf-16le", "utf-16be", "utf8": .utf8
    default: TextEncoding(label)
    }
  }

  /// What stands behind `name =`, in quotation marks or without.
  private static func value(_ name: String, _ tag: ArraySlice<UInt8>) -> Range<Int>? {
    guard let found = tag.firstRange(of: Array(name.utf8)) else { return nil }
    let isSpace = { (byte: UInt8) in byte <= 0x20 }
    var rest = tag[found.upperBound...].drop(while: isSpace)
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_:.".utf8.contains(byte)
    }
    return label.isEmpty ? nil : label.startIndex..<label.endIndex
  }
}
