internal import UnicodeText

/// The encoding that a page declares about itself.
enum HTMLEncoding {
  /// The label in `<meta charset>`, `<meta http-equiv>` or an XML declaration at the beginning of a page; nil if there is none.
  static func label(in start: some Collection<UInt8>) -> String? {
    let text = String(decoding: start, as: UTF8.self).lowercased()
    if text.hasPrefix("<?xml"), let declaration = text.split(separator: ">").first,
      let label = value("encoding", declaration)
    {
      return label
    }
    for tag in text.split(separator: "<") where tag.hasPrefix("meta") {
      if let end = tag.firstIndex(of: ">"), let label = value("charset", tag[..<end]) { return label }
    }
    return nil
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
  private static func value(_ name: String, _ tag: Substring) -> String? {
    guard let found = tag.firstRange(of: name) else { return nil }
    var rest = tag[found.upperBound...].drop(while: \.isWhitespace)
    guard rest.first == "=" else { return nil }
    rest = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let label = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return label.isEmpty ? nil : String(label)
  }
}
