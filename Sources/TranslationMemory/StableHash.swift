/// A 64-bit hash that is the same on every machine and in every run, for keys that are kept on disk. Two texts may share a
/// hash: what is found by it must be compared.
///
/// Eight bytes at a time are mixed in by multiplication and rotation, as in xxHash (Collet); the end is the mixer of
/// MurmurHash3 (Appleby).
package struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

  package init() {}

  /// Takes in a number.
  package mutating func combine(_ number: UInt64) {
    let product = (state ^ number) &* Self.prime
    state = product << 31 | product >> 33
  }

  /// Takes in the text and its length, so that parts of a whole cannot run into each other.
  mutating func combine(_ text: String) { combine(unsafe text.utf8Span.span.bytes) }

  /// Takes in bytes and their number.
  package mutating func combine(_ bytes: Span<UInt8>) { combine(unsafe bytes.bytes) }

  mutating func combine(_ bytes: [UInt8]) { combine(unsafe bytes.span.bytes) }

  private mutating func combine(_ bytes: borrowing RawSpan) {
    let count = bytes.byteCount
    combine(UInt64(count))
    var offset = 0
    while offset &+ 8 <= count {
      combine(bytes.uint64(offset))
      offset &+= 8
    }
    guard offset < count else { return }
    var rest: UInt64 = 0
    while offset < count {
      rest = rest << 8 | UInt64(bytes.uint8(offset))
      offset &+= 1
    }
    combine(rest)
  }

  /// The hash of all that was taken in.
  package var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }

  /// What is kept of the hash of a `MatchKey`, 24 bits: of ten million segments less than one is found in vain.
  static func ofKey(_ key: [UInt8]) -> UInt32 {
    var hash = StableHash()
    hash.combine(key)
    return UInt32(truncatingIfNeeded: hash.value >> 40)
  }
}

extension TranslationUnit {
  /// The hash of all that makes two units repeats of each other.
  ///
  /// - Parameter languages: the row numbers of the variants' languages.
  func identity(languages: [Int64]) -> UInt64 {
    var hash = StableHash()
    for (variant, language) in zip(variants, languages) {
      hash.combine(UInt64(bitPattern: language))
      hash.combine(variant.segment.text)
      if !variant.segment.isPlain { hash.combine(UnitDetails.packed(variant.segment.parts)) }
      hash.combine(variant.notes, variant.properties)
    }
    hash.combine(notes, properties)
    for text in [context.previous, context.next] {
      if let text { hash.combine(text) } else { hash.combine(.max) }
    }
    return hash.value
  }
}

extension StableHash {
  /// Adds nothing where there are none.
  fileprivate mutating func combine(_ notes: [TranslationUnit.Note], _ properties: [TranslationUnit.Property]) {
    for note in notes { combine(note.text) }
    for property in properties {
      combine(property.type)
      combine(property.value)
    }
  }
}
