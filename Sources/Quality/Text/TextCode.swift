internal import UnicodeText

/// A piece of text that is for machines: a tag, a placeholder, an entity, an escape, an address.
package struct TextCode: Hashable, Sendable {
  /// The kinds of codes.
  package enum Kind: Hashable, Sendable {
    /// It must come out of a translation as it went in.
    case code
    /// The same, but often written by people for people: `<file>`, `&nbsp;`.
    case looseCode
    /// A web or mail address, which a translation may replace.
    case address
  }

  /// What kind of code it is.
  package private(set) var kind: Kind
  /// Where it stands, in code points.
  package let range: Range<Int>
  /// As it is written.
  package let text: String
  /// What two codes that stand for each other have in common: a tag without what people read of it.
  let key: String

  /// The codes of a text in order; they do not overlap.
  static func all(in scalars: [Unicode.Scalar]) -> [TextCode] {
    var codes: [TextCode] = []
    var place = 0
    while place < scalars.count {
      let isAfterCode = codes.last?.range.upperBound == place
      guard let (end, kind) = Self.code(at: place, in: scalars, isAfterCode: isAfterCode) else {
        place += 1
        continue
      }
      let text = String(String.UnicodeScalarView(scalars[place..<end]))
      codes.append(TextCode(kind: kind, range: place..<end, text: text, key: key(of: text)))
      place = end
    }
    let names = Set(codes.map(\.tagName))
    return codes.map { code in
      var code = code
      if code.isBareTag, !names.contains(code.partnerName) { code.kind = .looseCode }
      return code
    }
  }

  /// `<name>` or `</name>`, which may be what stands for a name in a manual.
  private var isBareTag: Bool {
    text.hasPrefix("<") && !text.hasSuffix("/>") && !text.contains(" ")
      && !Self.singleTags.contains(text.dropFirst().dropLast().lowercased())
  }

  /// Of a tag, with the slash of a closing one.
  var tagName: Substring { text.dropFirst().prefix { $0 != ">" && $0 != " " } }

  /// The name of the tag that makes a pair with this one.
  private var partnerName: Substring { tagName.hasPrefix("/") ? tagName.dropFirst() : "/" + tagName }

  private static let singleTags: Set<String> = ["br", "hr", "p", "li", "img", "wbr"]

  private static func key(of text: String) -> String {
    guard text.hasPrefix("<"), text.contains("=") else { return text }
    // Attributes that hold language.
    return text.replacing(/\s(?:name|title|alt|label|summary|value|content|(?:xml:)?lang)="[^"]*"/, with: "")
  }

  /// Where the code that begins at `place` ends.
  private static func code(
    at place: Int, in scalars: [Unicode.Scalar], isAfterCode: Bool
  ) -> (end: Int, kind: Kind)? {
    var reader = ScalarReader(scalars, at: place)
    let isCode: Bool
    switch scalars[place] {
    case "<": isCode = reader.tag()
    case "&": return reader.entity() ? (reader.place, .looseCode) : nil
    case "%": isCode = reader.percentPlaceholder(isAfterCode: isAfterCode)
    case "{": isCode = reader.bracedPlaceholder()
    case "$": isCode = reader.dollarPlaceholder()
    case "\\": isCode = reader.escape()
    case "h", "H", "w", "W", "f", "F": return reader.address() ? (reader.place, .address) : nil
    case "@": return reader.mailAddress() ? (reader.place, .address) : nil
    default: isCode = false
    }
    return isCode ? (reader.place, .code) : nil
  }
}

/// Reads codes; after a method has answered yes, `place` is their end.
private struct ScalarReader {
  let scalars: [Unicode.Scalar]
  let start: Int
  var place: Int

  /// Codes are not longer than this, so that a text full of open brackets is read in linear time.
  private static let longest = 2_000

  init(_ scalars: [Unicode.Scalar], at place: Int) {
    self.scalars = scalars
    start = place
    self.place = place + 1
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> Int {
    let first = place
    while let scalar = next, place - start < Self.longest, condition(scalar) { place += 1 }
    return place - first
  }

  /// `<b>`, `</a>`, `<br/>`, `<a href="…">`; not Perl's `B<word>`
  mutating func tag() -> Bool {
    if start > 0, scalars[start - 1].isCapital, start < 2 || !scalars[start - 2].isASCIILetter { return false }
    _ = take("/")
    guard next?.isASCIILetter == true else { return false }
    _ = take { $0.isASCIILetter || $0.isASCIIDigit || "-_:.".unicodeScalars.contains($0) }
    if take(">") { return true }
    guard next == "/" || next?.characterClass == .space else { return false }
    let first = place
    _ = take { $0 != ">" && $0 != "<" }
    let rest = scalars[first..<place]
    return (rest.contains("=") || rest.allSatisfy { $0 == " " || $0 == "/" }) && take(">")
  }

  /// `&amp;`, `&#160;`
  mutating func entity() -> Bool {
    _ = take("#")
    let length = take { $0.isASCIILetter || $0.isASCIIDigit }
    return (2...10).contains(length) && take(";")
  }

  /// `%s`, `%1`, `%1$s`, `%5.2f`, `%(name)s`, `%NAME`, `%%`, `%name%`
  mutating func percentPlaceholder(isAfterCode: Bool) -> Bool {
    // Behind a number it is a percentage.
    if start > 0, scalars[start - 1].isASCIIDigit, !isAfterCode { return false }
    if take("%") { return true }
    if take("(") { return take(while: { $0 != ")" && $0 != "%" }) > 0 && take(")") && take { $0.isASCIILetter } > 0 }
    if let first = next, first.isCapital {
      guard take(while: { $0.isCapital || $0.isASCIIDigit || $0 == "_" }) > 1 || !(next?.isASCIILetter ?? false) else {
        return false
      }
      _ = take("%")
      return true
    }
    let digits = take { $0.isASCIIDigit || "$.-+#*'".unicodeScalars.contains($0) }
    let modifiers = take { "hlLqjzt".unicodeScalars.contains($0) }
    if let letter = next, "sdiufgeExXcpnoaSDU@".unicodeScalars.contains(letter) {
      place += 1
      guard let after = next, after.isASCIILetter, digits == 0, modifiers == 0 else { return true }
      // "%ss" and "%dth" end in a letter or two of a word.
      let isEnding = scalars[place...].prefix(3).prefix { $0.isASCIILetter }.count < 3
      return namedPlaceholder() || isEnding
    }
    place -= modifiers
    // "'%1'": the mark behind the number is no flag.
    while place > start + 1, !scalars[place - 1].isASCIIDigit { place -= 1 }
    return digits > 0 && place > start + 1
  }

  /// The rest of `%name%`.
  private mutating func namedPlaceholder() -> Bool {
    let end = place
    _ = take { $0.isASCIILetter || $0.isASCIIDigit || $0 == "_" }
    if take("%") { return true }
    place = end
    return false
  }

  /// `{0}`, `{name}`, `{{name}}`, `{0:d}`
  mutating func bracedPlaceholder() -> Bool {
    let isDouble = take("{")
    let length = take { $0.isASCIILetter || $0.isASCIIDigit || "_.:-#,$%".unicodeScalars.contains($0) }
    return (isDouble || length > 0) && length <= 60 && take("}") && (!isDouble || take("}"))
  }

  /// `$1`, `$NAME`, `${name}`, `$(ARG1)`
  mutating func dollarPlaceholder() -> Bool {
    if take("{") { return take { $0 != "}" && $0.characterClass != .space } > 0 && take("}") }
    if take("(") { return take { $0 != ")" && $0.characterClass != .space } > 0 && take(")") }
    if let digit = next, digit.isASCIIDigit {
      // A dollar before one digit is a placeholder, before more, or before "million", it is money.
      place += 1
      let following = String(String.UnicodeScalarView(scalars[place...].prefix(6)))
      return !(next?.isASCIIDigit ?? false) && next != "," && !following.contains("il") && !following.hasPrefix(" a ")
        && !following.hasPrefix(" per") && !following.hasPrefix("bn") && !following.hasPrefix(".")
    }
    return take { $0.isCapital || $0 == "_" } > 2
  }

  /// `\n`, `\t`, `\"`
  mutating func escape() -> Bool {
    guard let letter = next, "ntr\"".unicodeScalars.contains(letter) else { return false }
    place += 1
    return !(next?.isASCIILetter ?? false) || letter == "n" && (start == 0 || !scalars[start - 1].isASCIILetter)
  }

  /// `https://…`, `www.…`
  mutating func address() -> Bool {
    if start > 0, scalars[start - 1].isASCIILetter { return false }
    let head = String(String.UnicodeScalarView(scalars[start..<min(scalars.count, start + 8)])).lowercased()
    guard ["http://", "https://", "www.", "ftp://", "file://"].contains(where: head.hasPrefix) else { return false }
    _ = take { $0.characterClass != .space && !"<>\"»«“”".unicodeScalars.contains($0) }
    while place > start, ".,;:!?)]'".unicodeScalars.contains(scalars[place - 1]) { place -= 1 }
    return true
  }

  /// The part of a mail address from the `@` on.
  mutating func mailAddress() -> Bool {
    guard start > 0, scalars[start - 1].isASCIILetter || scalars[start - 1].isASCIIDigit else { return false }
    _ = take { $0.isASCIILetter || $0.isASCIIDigit || $0 == "-" || $0 == "." }
    while place > start, scalars[place - 1] == "." { place -= 1 }
    return scalars[start..<place].contains(".")
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }
  var isASCIILetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A && value < 0x80 }
  fileprivate var isCapital: Bool { value >= 0x41 && value <= 0x5A }
}
