/// The scanner's way through bytes.
extension TMXScanner {
  /// Moves behind white space.
  ///
  /// - Returns: false for a carriage return without a line feed.
  @inline(__always)
  mutating func skipSpace(_ window: Span<UInt8>, _ position: inout Int) -> Bool {
    while true {
      switch window[position] {
      case XMLByte.lineFeed: lines &+= 1
      case 0x20, XMLByte.tab: break
      case XMLByte.carriageReturn:
        if window[position + 1] != XMLByte.lineFeed { return false }
      default: return true
      }
      position &+= 1
    }
  }

  /// Reads the attributes of a tag, and its end.
  mutating func readAttributes(_ window: Span<UInt8>, _ position: inout Int) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    while true {
      let before = position
      guard skipSpace(window, &position) else { return false }
      if window[position] == XMLByte.greater {
        position += 1
        return true
      }
      guard position > before, attributes.count < Self.mostAttributes else { return false }
      let nameStart = position
      while window[position].isInName { position += 1 }
      let name = nameStart..<position
      guard let known = names.known(window, name), window[position] == XMLByte.equals else { return false }
      let quote = window[position + 1]
      guard quote == XMLByte.quote || quote == XMLByte.apostrophe else { return false }
      position += 2
      let valueStart = position
      guard skipValue(window, &position, quote: quote) else { return false }
      for other in attributes where window.extracting(other.name).isEqual(to: window.extracting(name)) { return false }
      attributes.append(ScannedAttribute(name: name, value: valueStart..<position, known: known))
      position += 1
    }
  }

  /// Moves to the quotation mark that ends the value of an attribute.
  ///
  /// - Returns: false for characters that are not taken as they stand.
  func skipValue(_ window: Span<UInt8>, _ position: inout Int, quote: UInt8) -> Bool {
    let start = position
    var high: UInt64 = 0
    let quotes = UInt64(quote) &* BytePattern.ones
    while true {
      let word = window.word(position)
      let found =
        BytePattern.below20(word) | BytePattern.zeros(word ^ BytePattern.ampersands)
        | BytePattern.zeros(word ^ BytePattern.lesses) | BytePattern.zeros(word ^ quotes)
        | BytePattern.zeros(word ^ BytePattern.lastPlanes)
      guard BytePattern.pass(word, to: found, &position, &high) else { continue }
      guard window[position] == quote else { return false }
      return high & BytePattern.highs == 0 || window.isUTF8(start..<position)
    }
  }

  /// Reads text up to the next tag.
  ///
  /// - Returns: nil for characters that are not allowed, or not taken as they stand.
  mutating func readText(_ window: Span<UInt8>, _ position: inout Int) -> ScannedText? {
    let start = position
    var high: UInt64 = 0
    var hasReferences = false
    while true {
      let word = window.word(position)
      // `<` and `>` differ in one bit.
      let found =
        BytePattern.below20(word) | BytePattern.zeros(word ^ BytePattern.ampersands)
        | BytePattern.zeros((word | BytePattern.twos) ^ BytePattern.greaters)
        | BytePattern.zeros(word ^ BytePattern.lastPlanes)
      guard BytePattern.pass(word, to: found, &position, &high) else { continue }
      switch window[position] {
      case XMLByte.less:
        guard high & BytePattern.highs == 0 || window.isUTF8(start..<position) else { return nil }
        return ScannedText(range: start..<position, hasReferences: hasReferences)
      case XMLByte.lineFeed: lines &+= 1
      case XMLByte.tab: break
      case XMLByte.ampersand:
        guard let length = CharacterReference.length(window, at: position) else { return nil }
        hasReferences = true
        position &+= length &- 1
      case XMLByte.greater:
        if position >= start + 2, window[position - 1] == XMLByte.bracket, window[position - 2] == XMLByte.bracket {
          return nil
        }
      case 0xEF:
        // U+FFFE and U+FFFF are no characters.
        if window[position + 1] == 0xBF, window[position + 2] >= 0xBE { return nil }
        high |= BytePattern.highs
      default: return nil
      }
      position &+= 1
    }
  }

  /// Whether a text is sure to hold more than white space.
  func holdsLetters(_ window: Span<UInt8>, _ text: ScannedText) -> Bool {
    var position = text.range.lowerBound
    while position < text.range.upperBound {
      switch window[position] {
      case XMLByte.ampersand:
        // No name stands for white space.
        if window[position + 1] != XMLByte.hash { return true }
        position += CharacterReference.length(window, at: position) ?? 1
      case 0x21...0x7E: return true
      // What these begin may be white space.
      case 0xC2: position += 2
      case 0xE1, 0xE2, 0xE3: position += 3
      case 0x80...0xFF: return true
      default: position += 1
      }
    }
    return false
  }
}

/// The beginnings and ends of elements as the bytes of a little-endian number.
enum TMXTag {
  static var tu: UInt64 { 0x75_743C }  // <tu
  static var unitEnd: UInt64 { 0x3E_7574_2F3C }  // </tu>
  static var tuv: UInt64 { 0x7675_743C }  // <tuv
  static var tuvEnd: UInt64 { 0x3E76_7574_2F3C }  // </tuv>
  static var segment: UInt64 { 0x3E_6765_733C }  // <seg>
  static var segmentEnd: UInt64 { 0x3E67_6573_2F3C }  // </seg>
  static var property: UInt64 { 0x70_6F72_703C }  // <prop
  static var propertyEnd: UInt64 { 0x3E_706F_7270_2F3C }  // </prop>
  static var note: UInt64 { 0x3E65_746F_6E3C }  // <note>
  static var noteEnd: UInt64 { 0x3E_6574_6F6E_2F3C }  // </note>
}

enum XMLByte {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var quote: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var slash: UInt8 { 0x2F }
  static var zero: UInt8 { 0x30 }
  static var less: UInt8 { 0x3C }
  static var equals: UInt8 { 0x3D }
  static var greater: UInt8 { 0x3E }
  static var bracket: UInt8 { 0x5D }
}

/// Tests of eight bytes in one step (Mycroft's; Warren, "Hacker's Delight", 6-1). The lowest bit that they set is right, those above
/// it may be wrong.
enum BytePattern {
  static var ones: UInt64 { 0x0101_0101_0101_0101 }
  static var fours: UInt64 { 0x0404_0404_0404_0404 }
  static var twos: UInt64 { 0x0202_0202_0202_0202 }
  static var highs: UInt64 { 0x8080_8080_8080_8080 }
  static var spaces: UInt64 { 0x2020_2020_2020_2020 }
  static var ampersands: UInt64 { 0x2626_2626_2626_2626 }
  static var lesses: UInt64 { 0x3C3C_3C3C_3C3C_3C3C }
  static var greaters: UInt64 { 0x3E3E_3E3E_3E3E_3E3E }
  /// What the characters U+F000 to U+FFFF begin with.
  static var lastPlanes: UInt64 { 0xEFEF_EFEF_EFEF_EFEF }

  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// Moves over the bytes of a word, all eight or those before the first one that was found.
  ///
  /// - Parameters:
  ///   - found: has the highest bit of each byte that was found.
  ///   - high: takes in the bytes that are passed.
  /// - Returns: whether one was found.
  @inline(__always)
  static func pass(_ word: UInt64, to found: UInt64, _ position: inout Int, _ high: inout UInt64) -> Bool {
    guard found != 0 else {
      high |= word
      position &+= 8
      return false
    }
    let passed = found.trailingZeroBitCount >> 3
    high |= word & (1 << UInt64(passed &* 8) &- 1)
    position &+= passed
    return true
  }

  @inline(__always)
  static func below20(_ word: UInt64) -> UInt64 { (word &- spaces) & ~word & highs }
}

extension UInt8 {
  /// Whether a byte may stand in the name of an attribute of TMX.
  var isInName: Bool { self >= 0x61 && self <= 0x7A || self == 0x2D || self == 0x3A }
}

extension Span<UInt8> {
  /// Eight bytes, of which the first is the lowest. There are so many behind each that is looked at (`padding`).
  @inline(__always)
  func word(_ position: Int) -> UInt64 {
    precondition(position >= 0 && position &+ 8 <= count)
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  /// The first `length` of eight bytes.
  @inline(__always)
  func word(_ position: Int, _ length: UInt64) -> UInt64 { word(position) & (1 << (8 &* length) &- 1) }

  func isUTF8(_ range: Range<Int>) -> Bool { (try? UTF8Span(validating: extracting(range))) != nil }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    guard count >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount where unsafe self[index] != prefix.utf8Start[index] { return false }
    return true
  }
}
