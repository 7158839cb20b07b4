/// What few units and variants have: packed into one value, so that those without pay nothing.
///
/// The form is a sequence of fields, each a byte that names it and then its contents. Lengths and numbers are base-128
/// integers, low bits first; text is UTF-8 with its length before it.
struct UnitDetails: Equatable {
  var history = TranslationUnit.History()
  var notes: [TranslationUnit.Note] = []
  var properties: [TranslationUnit.Property] = []
  var attributes: [TranslationUnit.Attribute] = []
  /// A segment that is more than its text.
  var parts: [Segment.Part]?
  var identifier: String?
  /// The aligner's, from 0 to 1.
  var score: Double?
  var position: Int?
  var context = TranslationUnit.Context()

  enum Field: UInt8 {
    case created = 1
    case createdBy, changed, changedBy, lastUsed, usageCount, note, property, attribute, parts
    case identifier, score, position, previous, next
    /// Dates in the basic form (`PackedDate`); `created` and its like hold any text.
    case basicCreated, basicChanged, basicLastUsed
  }

  /// Inline codes inside inline codes may go this deep; no real file comes near it.
  static let deepestNesting = 64
}

extension UnitDetails {
  /// Appends nothing when there is nothing to keep.
  func pack(into bytes: inout [UInt8]) {
    var packer = Packer(bytes: exchange(&bytes, with: []))
    packer.append(history, notes, properties, attributes)
    if let count = history.usageCount { packer.append(.usageCount, UInt64(bitPattern: Int64(count))) }
    if let parts { packer.append(.parts, parts) }
    packer.append(identifier, score, position, context)
    bytes = packer.bytes
  }

  /// Appends the details of a variant.
  static func pack(_ variant: Variant, into bytes: inout [UInt8]) {
    var packer = Packer(bytes: exchange(&bytes, with: []))
    packer.append(variant.history, variant.notes, variant.properties, variant.attributes)
    if let count = variant.history.usageCount { packer.append(.usageCount, UInt64(bitPattern: Int64(count))) }
    if !variant.segment.isPlain { packer.append(.parts, variant.segment.parts) }
    bytes = packer.bytes
  }

  /// Appends the details of a unit but for its usage count, which has a column of its own.
  static func pack(_ unit: TranslationUnit, into bytes: inout [UInt8]) {
    var packer = Packer(bytes: exchange(&bytes, with: []))
    packer.append(unit.history, unit.notes, unit.properties, unit.attributes)
    let score: Double? = if case .alignment(let score) = unit.origin { score } else { nil }
    packer.append(unit.identifier, score, unit.position, unit.context)
    bytes = packer.bytes
  }

  /// The packed form of a segment's parts alone.
  static func packed(_ parts: [Segment.Part]) -> [UInt8] {
    var packer = Packer()
    packer.append(parts)
    return packer.bytes
  }

  private struct Packer {
    var bytes: [UInt8] = []

    mutating func append(
      _ history: TranslationUnit.History, _ notes: [TranslationUnit.Note], _ properties: [TranslationUnit.Property],
      _ attributes: [TranslationUnit.Attribute]
    ) {
      append(.created, .basicCreated, history.created)
      append(.createdBy, history.createdBy)
      append(.changed, .basicChanged, history.changed)
      append(.changedBy, history.changedBy)
      append(.lastUsed, .basicLastUsed, history.lastUsed)
      for note in notes {
        append(.note, note.text)
        append(note.attributes)
      }
      for property in properties {
        append(.property, property.type)
        append(property.value)
        append(property.attributes)
      }
      for attribute in attributes {
        append(.attribute, attribute.name)
        append(attribute.value)
      }
    }

    mutating func append(
      _ identifier: String?, _ score: Double?, _ position: Int?, _ context: TranslationUnit.Context
    ) {
      append(.identifier, identifier)
      if let score { append(.score, score.bitPattern) }
      if let position { append(.position, UInt64(bitPattern: Int64(position))) }
      append(.previous, context.previous)
      append(.next, context.next)
    }

    mutating func append(_ field: Field) { bytes.append(field.rawValue) }

    mutating func append(_ field: Field, _ number: UInt64) {
      append(field)
      append(number)
    }

    mutating func append(_ field: Field, _ parts: [Segment.Part]) {
      append(field)
      append(parts)
    }

    mutating func append(_ field: Field, _ text: String?) {
      guard let text else { return }
      append(field)
      append(text)
    }

    /// - Parameter basic: the field for a date in the basic form.
    mutating func append(_ field: Field, _ basic: Field, _ date: String?) {
      guard let date else { return }
      if let packed = PackedDate(date.utf8Span.span) {
        append(basic)
        packed.append(to: &bytes)
      } else {
        append(field, date)
      }
    }

    mutating func append(_ number: UInt64) { UnitDetails.append(number, to: &bytes) }

    mutating func append(_ text: String) {
      append(UInt64(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ attributes: [TranslationUnit.Attribute]) {
      append(UInt64(attributes.count))
      for attribute in attributes {
        append(attribute.name)
        append(attribute.value)
      }
    }

    mutating func append(_ parts: [Segment.Part]) {
      append(UInt64(parts.count))
      for part in parts {
        switch part {
        case .text(let text):
          bytes.append(0)
          append(text)
        case .code(let code):
          bytes.append(code.kind.number)
          append(code.attributes)
          append(code.content)
        }
      }
    }
  }
}

extension UnitDetails {
  /// The bytes are none that `pack` made.
  struct Malformed: Error {}

  /// Unpacks a part of `bytes`.
  init(packed bytes: Span<UInt8>, _ range: Range<Int>) throws(Malformed) {
    if range.isEmpty { return }
    var unpacker = Unpacker(range)
    while let field = try unpacker.field(bytes) {
      switch field {
      case .created: history.created = try unpacker.text(bytes)
      case .createdBy: history.createdBy = try unpacker.text(bytes)
      case .changed: history.changed = try unpacker.text(bytes)
      case .changedBy: history.changedBy = try unpacker.text(bytes)
      case .lastUsed: history.lastUsed = try unpacker.text(bytes)
      case .usageCount: history.usageCount = Int(Int64(bitPattern: try unpacker.number(bytes)))
      case .note: notes.append(.init(try unpacker.text(bytes), attributes: try unpacker.attributes(bytes)))
      case .property:
        properties.append(
          .init(try unpacker.text(bytes), try unpacker.text(bytes), attributes: try unpacker.attributes(bytes)))
      case .attribute: attributes.append(.init(try unpacker.text(bytes), try unpacker.text(bytes)))
      case .parts: parts = try unpacker.parts(bytes)
      case .identifier: identifier = try unpacker.text(bytes)
      case .score: score = Double(bitPattern: try unpacker.number(bytes))
      case .position: position = Int(Int64(bitPattern: try unpacker.number(bytes)))
      case .previous: context.previous = try unpacker.text(bytes)
      case .next: context.next = try unpacker.text(bytes)
      case .basicCreated: history.created = try unpacker.date(bytes).text
      case .basicChanged: history.changed = try unpacker.date(bytes).text
      case .basicLastUsed: history.lastUsed = try unpacker.date(bytes).text
      }
    }
  }

  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Reads packed details from the front to the back.
  struct Unpacker {
    private(set) var position: Int
    private let end: Int

    /// - Parameter range: where the details are in the bytes that all methods are given.
    init(_ range: Range<Int>) {
      position = range.lowerBound
      end = range.upperBound
    }

    private mutating func byte(_ bytes: Span<UInt8>) throws(Malformed) -> UInt8 {
      guard position < end else { throw Malformed() }
      defer { position += 1 }
      return bytes[position]
    }

    /// Nil at the end.
    mutating func field(_ bytes: Span<UInt8>) throws(Malformed) -> Field? {
      guard position < end else { return nil }
      guard let field = Field(rawValue: try byte(bytes)) else { throw Malformed() }
      return field
    }

    mutating func number(_ bytes: Span<UInt8>) throws(Malformed) -> UInt64 {
      var number: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 64, by: 7) {
        let byte = try byte(bytes)
        number |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return number }
      }
      throw Malformed()
    }

    /// How many of something follow; never more than there are bytes left.
    mutating func count(_ bytes: Span<UInt8>) throws(Malformed) -> Int {
      let count = try number(bytes)
      guard count <= UInt64(end - position) else { throw Malformed() }
      return Int(count)
    }

    /// Where a text is.
    mutating func range(_ bytes: Span<UInt8>) throws(Malformed) -> Range<Int> {
      let count = try count(bytes)
      position += count
      return position - count..<position
    }

    mutating func text(_ bytes: Span<UInt8>) throws(Malformed) -> String {
      guard let text = String(validating: bytes.extracting(try range(bytes))) else { throw Malformed() }
      return text
    }

    mutating func date(_ bytes: Span<UInt8>) throws(Malformed) -> PackedDate {
      guard end - position >= PackedDate.size else { throw Malformed() }
      position += PackedDate.size
      return PackedDate(packed: bytes.extracting(position - PackedDate.size..<position))
    }

    mutating func attributes(_ bytes: Span<UInt8>) throws(Malformed) -> [TranslationUnit.Attribute] {
      var attributes: [TranslationUnit.Attribute] = []
      for _ in 0..<(try count(bytes)) { attributes.append(.init(try text(bytes), try text(bytes))) }
      return attributes
    }

    mutating func skipAttributes(_ bytes: Span<UInt8>) throws(Malformed) {
      for _ in 0..<(try count(bytes)) {
        _ = try range(bytes)
        _ = try range(bytes)
      }
    }

    mutating func parts(_ bytes: Span<UInt8>, depth: Int = 0) throws(Malformed) -> [Segment.Part] {
      guard depth <= deepestNesting else { throw Malformed() }
      var parts: [Segment.Part] = []
      for _ in 0..<(try count(bytes)) {
        let kind = try byte(bytes)
        if kind == 0 {
          parts.append(.text(try text(bytes)))
        } else if let kind = InlineCode.Kind(number: kind) {
          let attributes = try attributes(bytes)
          parts.append(.code(.init(kind, attributes: attributes, content: try self.parts(bytes, depth: depth + 1))))
        } else {
          throw Malformed()
        }
      }
      return parts
    }

    mutating func skipParts(_ bytes: Span<UInt8>, depth: Int = 0) throws(Malformed) {
      guard depth <= deepestNesting else { throw Malformed() }
      for _ in 0..<(try count(bytes)) {
        if try byte(bytes) == 0 {
          _ = try range(bytes)
        } else {
          try skipAttributes(bytes)
          try skipParts(bytes, depth: depth + 1)
        }
      }
    }

    /// Skips what follows the name of a field.
    mutating func skip(_ field: Field, _ bytes: Span<UInt8>) throws(Malformed) {
      switch field {
      case .created, .createdBy, .changed, .changedBy, .lastUsed, .identifier, .previous, .next:
        _ = try range(bytes)
      case .usageCount, .score, .position: _ = try number(bytes)
      case .note:
        _ = try range(bytes)
        try skipAttributes(bytes)
      case .property:
        _ = try range(bytes)
        _ = try range(bytes)
        try skipAttributes(bytes)
      case .attribute:
        _ = try range(bytes)
        _ = try range(bytes)
      case .parts: try skipParts(bytes)
      case .basicCreated, .basicChanged, .basicLastUsed: _ = try date(bytes)
      }
    }
  }
}

extension String {
  /// Nil where the bytes are no UTF-8.
  init?(validating bytes: Span<UInt8>) {
    let text = unsafe bytes.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) }
    guard let text else { return nil }
    self = text
  }
}

extension InlineCode.Kind {
  /// The kind's number on disk, from 1; 0 is text. Numbers never change.
  private static let numbered: [InlineCode.Kind] = [
    .begin, .end, .isolated, .placeholder, .highlight, .subflow, .unknown,
  ]

  fileprivate var number: UInt8 {
    switch self {
    case .begin: 1
    case .end: 2
    case .isolated: 3
    case .placeholder: 4
    case .highlight: 5
    case .subflow: 6
    case .unknown: 7
    }
  }

  fileprivate init?(number: UInt8) {
    guard (1...UInt8(Self.numbered.count)).contains(number) else { return nil }
    self = Self.numbered[Int(number) - 1]
  }
}
