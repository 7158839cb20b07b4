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
    var reader = Reader(bytes)
    var texts: [String] = []
    for _ in 0..<(try reader.count()) {
      texts.append(try reader.text())
      _ = try reader.bytes()
    }
    return texts
  }

  /// The variants, and the details of the unit.
  static func unpack(
    _ bytes: [UInt8], languages: (Int) throws(Malformed) -> LanguageTag
  ) throws(Malformed) -> (variants: [Variant], details: UnitDetails) {
    var reader = Reader(bytes)
    var variants: [Variant] = []
    for place in 0..<(try reader.count()) {
      let text = try reader.text()
      let details = try UnitDetails(packed: bytes[try reader.bytes()])
      variants.append(
        Variant(
          try languages(place), details.parts.map(Segment.init(parts:)) ?? Segment(text), history: details.history,
          notes: details.notes, properties: details.properties, attributes: details.attributes))
    }
    return (variants, try UnitDetails(packed: bytes[reader.position...]))
  }

  /// The identity of the unit (`TranslationUnit.identity`).
  static func identity(_ bytes: [UInt8], languages: [Int64]) throws(Malformed) -> UInt64 {
    let (variants, details) = try unpack(bytes) { _ in .undetermined }
    let unit = TranslationUnit(
      variants: variants, context: details.context, notes: details.notes, properties: details.properties)
    return unit.identity(languages: languages)
  }

  private struct Reader {
    private let all: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { all = bytes }

    /// A number that is no higher than there are bytes left.
    mutating func count() throws(Malformed) -> Int {
      var number = 0
      for shift in stride(from: 0, to: 56, by: 7) {
        guard position < all.count else { throw Malformed() }
        let byte = all[position]
        position += 1
        number |= Int(byte & 0x7F) << shift
        guard byte < 0x80 else { continue }
        guard number <= all.count - position else { throw Malformed() }
        return number
      }
      throw Malformed()
    }

    mutating func bytes() throws(Malformed) -> Range<Int> {
      let count = try count()
      position += count
      return position - count..<position
    }

    mutating func text() throws(Malformed) -> String {
      guard let text = String(validating: all[try bytes()], as: UTF8.self) else { throw Malformed() }
      return text
    }
  }
}
