import UnicodeText

/// What is known of the line that is being cut: a line break always ends a sentence, so nothing reaches further.
struct Line {
  let start: Int
  /// The number that the next item of the list in this line has.
  var nextListNumber: Int?
  private var lowercase: Bool?

  init(start: Int) { self.start = start }

  /// Whether the line begins with a small letter, as in chats where sentences do; addresses, handles, hashtags, signs and
  /// numbers before it do not count.
  mutating func isLowercase(in bytes: [UInt8]) -> Bool {
    if let lowercase { return lowercase }
    let found = Self.beginsLowercase(bytes, from: start)
    lowercase = found
    return found
  }

  private static func beginsLowercase(_ bytes: [UInt8], from start: Int) -> Bool {
    var i = start
    while i < bytes.count, bytes.lineBreakWidth(at: i) == 0 {
      let (scalar, width) = bytes.scalar(at: i)
      if scalar == "@" || scalar == "#" || isAddress(bytes, at: i) {
        i = bytes.endOfToken(from: i)
      } else if scalar.isLetter {
        guard scalar.letterCase == .lower else { return false }
        return i + width == bytes.count || bytes.scalar(at: i + width).scalar.letterCase != .upper
      } else {
        i += width
      }
    }
    return false
  }

  static func isAddress(_ bytes: [UInt8], at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "h"): bytes.starts(with: "http://", at: offset) || bytes.starts(with: "https://", at: offset)
    case UInt8(ascii: "w"): bytes.starts(with: "www.", at: offset)
    default: false
    }
  }
}

/// The number, letter or bullet with which an item of a list begins: `3.`, `3.)`, `3)`, `c.`, `• 3.`
struct ListMarker {
  private enum Count {
    case number(Int)
    case letter(UInt8)
  }

  private let bullet: [UInt8]
  private let count: Count
  private let closing: [UInt8]

  /// The marker at the beginning of a line.
  init?(at start: Int, in bytes: [UInt8]) {
    var i = bytes.skipBlanks(from: start)
    let bulletStart = i
    if i < bytes.count, Punctuation.isDash(bytes.scalar(at: i).scalar) {
      i = bytes.skipBlanks(from: i + bytes.scalar(at: i).width)
    }
    bullet = Array(bytes[bulletStart..<i])
    guard i < bytes.count else { return nil }
    var digits = i
    while digits < bytes.count, digits - i < 3, bytes[digits] &- 0x30 < 10 { digits += 1 }
    if digits > i {
      count = .number(bytes[i..<digits].reduce(0) { 10 * $0 + Int($1 - 0x30) })
      i = digits
    } else if bytes[i] == UInt8(ascii: "a") {
      count = .letter(bytes[i])
      i += 1
    } else {
      return nil
    }
    let closingStart = i
    while i < bytes.count, i - closingStart < 2, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")") {
      i += 1
    }
    closing = Array(bytes[closingStart..<i])
    guard !closing.isEmpty, i < bytes.count, bytes[i] == 0x20, Self.begins(bytes, at: i + 1) else { return nil }
  }

  private init(bullet: [UInt8], count: Count, closing: [UInt8]) {
    self.bullet = bullet
    self.count = count
    self.closing = closing
  }

  /// The marker of the item after this one.
  var next: ListMarker {
    switch count {
    case .number(let number): ListMarker(bullet: bullet, count: .number(number + 1), closing: closing)
    case .letter(let letter): ListMarker(bullet: bullet, count: .letter(letter + 1), closing: closing)
    }
  }

  /// Whether the marker ends in a bracket, so that it cannot be an ordinal.
  var isBracketed: Bool { closing.last == UInt8(ascii: ")") }

  /// Where this marker stands next in the line, from `start` on, with a capital behind it.
  func find(from start: Int, in bytes: [UInt8]) -> Int? {
    let pattern = bullet + text + closing + [0x20]
    var i = start
    while i + pattern.count < bytes.count, bytes.lineBreakWidth(at: i) == 0 {
      if bytes[i] == pattern[0], bytes[i - 1] == 0x20, bytes[i..<i + pattern.count].elementsEqual(pattern),
        Self.begins(bytes, at: i + pattern.count)
      {
        return i
      }
      i += 1
    }
    return nil
  }

  private var text: [UInt8] {
    switch count {
    case .number(let number): Array("\(number)".utf8)
    case .letter(let letter): [letter]
    }
  }

  private static func begins(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count && bytes.scalar(at: offset).scalar.letterCase == .upper
  }
}
