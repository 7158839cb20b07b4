/// Tab-separated values as all our tables have them: a tab, line break or backslash inside a field is written `\t`,
/// `\n`, `\\`; a carriage return `\r`.
package enum TabSeparated {
  /// A cell as it is written: a tab, line break or backslash as `\t`, `\n`, `\r` or `\\`.
  package static func escape(_ field: String) -> String {
    // Nearly no field has any of them: all of them are below a space, or a backslash.
    guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return field }
    var escaped = ""
    for scalar in field.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value), let letter = escapes[byte] {
        escaped += "\\\(letter)"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The field behind an escaped one. A backslash before any other letter stands for itself, as in tables that others
  /// wrote.
  package static func unescape(_ field: some StringProtocol) -> String {
    guard field.utf8.contains(UInt8(ascii: "\\")) else { return String(field) }
    var text = String.UnicodeScalarView()
    var scalars = Substring(field).unicodeScalars
    while let scalar = scalars.popFirst() {
      if scalar == "\\", let next = scalars.first, let plain = meanings[next] {
        text.append(plain)
        scalars.removeFirst()
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// A row without its line break.
  package static func row(_ fields: [String]) -> String { fields.map(escape).joined(separator: "\t") }

  /// The fields of a row.
  package static func fields(_ row: some StringProtocol) -> [String] {
    Substring(row).utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { unescape(Substring($0)) }
  }

  private static let escapes: [UInt8: Character] = [0x09: "t", 0x0A: "n", 0x0D: "r", 0x5C: "\\"]
  private static let meanings: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r", "\\": "\\"]
}
