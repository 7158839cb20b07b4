internal import UnicodeText

/// The variants of a unit and its details, packed into the bytes that lie in the memory.
///
/// The number of the variants; for each its text and its details (`UnitDetails`), each with its length before it; then the
/// details of the unit. Numbers are those of `Varint`, text is UTF-8.
enum UnitContent {
  static func pack(_ unit: TranslationUnit, into bytes: inout [UInt8]) {
    Varint.append(unit.variants.count, to: &bytes)
    for variant in unit.variants {
      append(variant.segment.text, to: &bytes)
      appendDetails(of: variant, to: &bytes)
    }
    UnitDetails.pack(unit, into: &bytes)
  }

  static func packed(_ variants: [(text: String, details: [UInt8])], _ details: UnitDetails) -> [UInt8] {
    var bytes: [UInt8] = []
    Varint.append(variants.count, to: &bytes)
    for variant in variants {
      append(variant.text, to: &bytes)
      Varint.append(variant.details.count, to: &bytes)
      bytes += variant.details
    }
    details.pack(into: &bytes)
    return bytes
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    Varint.append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func appendDetails(of variant: Variant, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(0)
    UnitDetails.pack(variant, into: &bytes)
    let count = bytes.count - start - 1
    guard count > 0x7F else {
      bytes[start] = UInt8(count)
      return
    }
    var length: [UInt8] = []
    Varint.append(count, to: &length)
    bytes.replaceSubrange(start...start, with: length)
  }
}

extension UnitContent {
  typealias Malformed = UnitDetails.Malformed

  /// The texts of the variants alone.
  static func texts(_ bytes: [UInt8]) throws(Malformed) -> [String] {
    var texts: [String] = []
    let span = bytes.span
    try forEachText(span, 0..<span.count) { place, text throws(Malformed) in
      guard let text = String(validating: text) else { throw Malformed() }
      texts.append(text)
    }
    return texts
  }

  /// Calls `body` with the text of each variant. What lies in a file need not be UTF-8.
  ///
  /// - Parameter content: where the content is in `bytes`.
  static func forEachText(
    _ bytes: Span<UInt8>, _ content: Range<Int>, _ body: (_ place: Int, Span<UInt8>) throws(Malformed) -> Void
  ) throws(Malformed) {
    var unpacker = UnitDetails.Unpacker(content)
    for place in 0..<(try unpacker.count(bytes)) {
      try body(place, bytes.extracting(try unpacker.range(bytes)))
      _ = try unpacker.range(bytes)
    }
  }

  /// The variants, and the details of the unit.
  ///
  /// - Parameter content: where the content is in `bytes`.
  static func unpack(
    _ bytes: Span<UInt8>, _ content: Range<Int>, languages: (Int) throws(Malformed) -> LanguageTag
  ) throws(Malformed) -> (variants: [Variant], details: UnitDetails) {
    var unpacker = UnitDetails.Unpacker(content)
    let count = try unpacker.count(bytes)
    var variants: [Variant] = []
    variants.reserveCapacity(min(count, 4))
    for place in 0..<count {
      let text = try unpacker.text(bytes)
      let details = try UnitDetails(packed: bytes, try unpacker.range(bytes))
      variants.append(
        Variant(
          try languages(place), details.parts.map(Segment.init(parts:)) ?? Segment(text), history: details.history,
          notes: details.notes, properties: details.properties, attributes: details.attributes))
    }
    return (variants, try UnitDetails(packed: bytes, unpacker.position..<content.upperBound))
  }

  /// The identity of the unit (`TranslationUnit.identity`), without unpacking it.
  ///
  /// - Parameters:
  ///   - content: where the content is in `bytes`.
  ///   - languages: the row numbers of the variants' languages.
  static func identity(
    _ bytes: Span<UInt8>, _ content: Range<Int>, languages: [Int64]
  ) throws(Malformed) -> UInt64 {
    var unpacker = UnitDetails.Unpacker(content)
    var hash = StableHash()
    for place in 0..<(try unpacker.count(bytes)) {
      let text = try unpacker.range(bytes)
      let details = try unpacker.range(bytes)
      guard place < languages.count else { continue }
      hash.combine(UInt64(bitPattern: languages[place]))
      hash.combine(bytes.extracting(text))
      if details.isEmpty { continue }
      if let parts = try Self.parts(bytes, details) { hash.combine(bytes.extracting(parts)) }
      _ = try combine(bytes, details, into: &hash)
    }
    let context = try combine(bytes, unpacker.position..<content.upperBound, into: &hash)
    for text in [context.previous, context.next] {
      if let text { hash.combine(bytes.extracting(text)) } else { hash.combine(.max) }
    }
    return hash.value
  }

  /// Where the inline codes of a variant are, with its text around them.
  private static func parts(_ bytes: Span<UInt8>, _ details: Range<Int>) throws(Malformed) -> Range<Int>? {
    var unpacker = UnitDetails.Unpacker(details)
    while let field = try unpacker.field(bytes) {
      let start = unpacker.position
      try unpacker.skip(field, bytes)
      if field == .parts { return start..<unpacker.position }
    }
    return nil
  }

  /// Takes notes and properties into a hash.
  ///
  /// - Returns: where the context is.
  private static func combine(
    _ bytes: Span<UInt8>, _ details: Range<Int>, into hash: inout StableHash
  ) throws(Malformed) -> (previous: Range<Int>?, next: Range<Int>?) {
    var unpacker = UnitDetails.Unpacker(details)
    var context: (previous: Range<Int>?, next: Range<Int>?)
    while let field = try unpacker.field(bytes) {
      switch field {
      case .note:
        hash.combine(bytes.extracting(try unpacker.range(bytes)))
        try unpacker.skipAttributes(bytes)
      case .property:
        hash.combine(bytes.extracting(try unpacker.range(bytes)))
        hash.combine(bytes.extracting(try unpacker.range(bytes)))
        try unpacker.skipAttributes(bytes)
      case .previous: context.previous = try unpacker.range(bytes)
      case .next: context.next = try unpacker.range(bytes)
      default: try unpacker.skip(field, bytes)
      }
    }
    return context
  }
}
