internal import UnicodeText

/// What a memory holds of a unit beside its content.
package struct PackedHeader: Sendable {
  /// The unit's number.
  package let id: UnitID
  /// Of the unit's kind, for what is known of kinds.
  package let kindNumber: Int64
  /// Its alignment has no score.
  package let kind: PackedUnits.Kind
  /// The document's name.
  package let document: String?
  /// How often the unit was used; nil where nothing is said.
  package let usage: Int?
}

/// The content of a unit as it lies in a memory, of which fields are read without being copied.
///
/// All ranges are in the bytes of the content. Texts in a memory are UTF-8, unless it is damaged.
package struct PackedContent: Sendable {
  /// The variants, in their order.
  package private(set) var variants: [Variant] = []
  /// Where the details of the unit are.
  package private(set) var details = 0..<0

  /// A variant in the bytes of its unit.
  package struct Variant: Sendable {
    /// Where its text stands, in bytes.
    package let text: Range<Int>
    /// Where all else of it stands, in bytes; empty where there is nothing else.
    package let details: Range<Int>
  }

  /// A part of the details of a unit or a variant.
  package enum Field: Sendable {
    case created(PackedDate)
    case createdBy(Range<Int>)
    case changed(PackedDate)
    case changedBy(Range<Int>)
    case lastUsed(PackedDate)
    case usageCount(Int)
    case note(Range<Int>)
    case property(type: Range<Int>, value: Range<Int>)
    case attribute(name: Range<Int>, value: Range<Int>)
    case identifier(Range<Int>)
    case score(Double)
    case position(Int)
    case previous(Range<Int>)
    case next(Range<Int>)
    /// Inline codes, a note or property with attributes, a date in another form than TMX's: the unit has to be unpacked for these.
    case other
  }

  package init() {}

  /// Finds the parts of another unit's content.
  ///
  /// - Returns: false where the bytes are no unit's content.
  package mutating func read(_ content: Span<UInt8>) -> Bool {
    variants.removeAll(keepingCapacity: true)
    var unpacker = UnitDetails.Unpacker(0..<content.count)
    do throws(UnitDetails.Malformed) {
      for _ in 0..<(try unpacker.count(content)) {
        variants.append(Variant(text: try unpacker.range(content), details: try unpacker.range(content)))
      }
    } catch {
      return false
    }
    details = unpacker.position..<content.count
    return true
  }

  /// Calls `body` with the fields of the unit or a variant.
  ///
  /// - Parameter details: where they are.
  /// - Returns: false where the bytes are no details.
  @inline(__always)
  package static func forEachField(
    _ content: Span<UInt8>, _ details: Range<Int>, _ body: (Field) -> Void
  ) -> Bool {
    var unpacker = UnitDetails.Unpacker(details)
    do throws(UnitDetails.Malformed) {
      while let field = try unpacker.field(content) { body(try unpacker.packed(field, content)) }
      return true
    } catch {
      return false
    }
  }
}

extension UnitDetails.Unpacker {
  /// What follows the name of a field.
  fileprivate mutating func packed(
    _ field: UnitDetails.Field, _ bytes: Span<UInt8>
  ) throws(UnitDetails.Malformed) -> PackedContent.Field {
    switch field {
    case .createdBy: return .createdBy(try range(bytes))
    case .changedBy: return .changedBy(try range(bytes))
    case .usageCount: return .usageCount(Int(Int64(bitPattern: try number(bytes))))
    case .note:
      let text = try range(bytes)
      return try hasAttributes(bytes) ? .other : .note(text)
    case .property:
      let (type, value) = (try range(bytes), try range(bytes))
      return try hasAttributes(bytes) ? .other : .property(type: type, value: value)
    case .attribute: return .attribute(name: try range(bytes), value: try range(bytes))
    case .identifier: return .identifier(try range(bytes))
    case .score: return .score(Double(bitPattern: try number(bytes)))
    case .position: return .position(Int(Int64(bitPattern: try number(bytes))))
    case .previous: return .previous(try range(bytes))
    case .next: return .next(try range(bytes))
    case .basicCreated: return .created(try date(bytes))
    case .basicChanged: return .changed(try date(bytes))
    case .basicLastUsed: return .lastUsed(try date(bytes))
    case .created, .changed, .lastUsed, .parts:
      try skip(field, bytes)
      return .other
    }
  }

  private mutating func hasAttributes(_ bytes: Span<UInt8>) throws(UnitDetails.Malformed) -> Bool {
    let start = position
    try skipAttributes(bytes)
    return bytes[start] != 0
  }
}
