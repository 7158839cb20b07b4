package import UnicodeText

/// Translation units in the form in which a memory stores them, one after the other in one piece of memory: a reader makes them
/// of a file's bytes and an import stores them, without a string or an array for each in between.
package struct PackedUnits: Sendable {
  /// The contents (`UnitContent`), one after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var units: [Unit] = []
  /// What units have in common, each combination once.
  package private(set) var kinds: [Kind] = []
  /// The documents' names, each once.
  package private(set) var documents: [String] = []

  struct Unit: Sendable {
    /// Where in `bytes` it is.
    let content: Range<Int>
    /// Which of `kinds`.
    let kind: Int
    /// Which of `documents`.
    let document: Int?
    /// `TranslationUnit.recency`
    let recency: Int64?
    let usage: Int64?
    /// Where in `bytes` its identifier is.
    let identifier: Range<Int>?
    let line: Int
  }

  /// What most units of a file have in common.
  package struct Kind: Hashable, Sendable {
    /// The score of an alignment is that of each unit and of no matter here.
    package let origin: TranslationUnit.Origin
    /// Nil where the unit says none.
    package let sourceLanguage: LanguageTag?
    /// Of the variants, in their order.
    package let languages: [LanguageTag]
    /// Who changed the unit last, or else made it.
    package let author: String?

    package init(
      origin: TranslationUnit.Origin, sourceLanguage: LanguageTag?, languages: [LanguageTag], author: String?
    ) {
      self.origin = origin
      self.sourceLanguage = sourceLanguage
      self.languages = languages
      self.author = author
    }
  }

  package init() {}

  /// How many units there are.
  package var count: Int { units.count }
  package var isEmpty: Bool { units.isEmpty }
  /// Of the contents, in bytes.
  package var size: Int { bytes.count }

  // MARK: Writing

  /// Adds a kind that units refer to.
  ///
  /// - Returns: its number.
  package mutating func append(_ kind: Kind) -> Int {
    kinds.append(kind)
    return kinds.count - 1
  }

  /// Adds the name of a document that units refer to.
  ///
  /// - Returns: its number.
  package mutating func append(document: String) -> Int {
    documents.append(document)
    return documents.count - 1
  }

  /// Begins a unit; its variants follow, and then its end.
  ///
  /// - Returns: where its content begins.
  package mutating func begin(variants: Int) -> Int {
    let start = bytes.count
    Varint.append(variants, to: &bytes)
    return start
  }

  /// Adds a variant to the unit that was begun last.
  package mutating func append(variant text: Span<UInt8>, _ details: Span<UInt8>) {
    Varint.append(text.count, to: &bytes)
    bytes.append(copying: text)
    Varint.append(details.count, to: &bytes)
    bytes.append(copying: details)
  }

  /// - Parameters:
  ///   - start: what `begin` returned.
  ///   - recency: when the unit or one of its variants was last changed, as the number YYYYMMDDhhmmss.
  ///   - line: the unit's place in its file.
  package mutating func end(
    _ start: Int, _ details: borrowing PackedDetails, kind: Int, document: Int?, recency: Int64?, usage: Int64?,
    line: Int
  ) {
    let identifier = details.identifier.map { $0.lowerBound + bytes.count..<$0.upperBound + bytes.count }
    bytes.append(copying: details.bytes.span)
    units.append(
      Unit(
        content: start..<bytes.count, kind: kind, document: document, recency: recency, usage: usage,
        identifier: identifier, line: line))
  }

  // MARK: Reading

  /// The line of its file in which a unit begins, counted from 1.
  package func line(_ unit: Int) -> Int { units[unit].line }

  /// The index in `kinds` of a unit's.
  package func kind(_ unit: Int) -> Int { units[unit].kind }

  /// Calls `body` with the unit's identifier in its file.
  ///
  /// - Returns: nil where it has none.
  package func withIdentifier<Result>(_ unit: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
    units[unit].identifier.map { body(bytes.span.extracting($0)) }
  }

  /// Calls `body` with the texts of the variants, in their order.
  package func forEachText(_ unit: Int, _ body: (_ place: Int, Span<UInt8>) -> Void) {
    do throws(UnitContent.Malformed) {
      try UnitContent.forEachText(bytes.span, units[unit].content, body)
    } catch {
      preconditionFailure("packed units are well-formed")
    }
  }

  /// The unit at an index, unpacked.
  package subscript(unit: Int) -> TranslationUnit {
    let packed = units[unit]
    let kind = kinds[packed.kind]
    do throws(UnitContent.Malformed) {
      let (variants, details) = try UnitContent.unpack(bytes.span, packed.content) { place in kind.languages[place] }
      var history = details.history
      history.usageCount = packed.usage.map(Int.init)
      let origin: TranslationUnit.Origin =
        if case .alignment = kind.origin { .alignment(score: details.score ?? 0) } else { kind.origin }
      return TranslationUnit(
        identifier: details.identifier, sourceLanguage: kind.sourceLanguage, variants: variants, origin: origin,
        document: packed.document.map { documents[$0] }, position: details.position, context: details.context,
        history: history, notes: details.notes, properties: details.properties, attributes: details.attributes)
    } catch {
      preconditionFailure("packed units are well-formed")
    }
  }
}

/// The details of a unit or variant (`UnitDetails`) while they are being packed. Fields come in the order of `UnitDetails`.
package struct PackedDetails: Sendable {
  /// The details so far, as a memory stores them.
  package private(set) var bytes: [UInt8] = []
  /// Where in `bytes` the unit's identifier is.
  private(set) var identifier: Range<Int>?

  /// The texts of a unit or variant that are stored with a mark.
  package enum TextField: Sendable {
    case created, createdBy, changed, changedBy, lastUsed, note, identifier, previous, next
  }

  package init() {}

  /// Begins the details of another unit; the memory is kept.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    identifier = nil
  }

  /// - Parameter text: a note has no attributes.
  package mutating func append(_ field: TextField, _ text: Span<UInt8>) {
    if let basic = UnitDetails.Field(basic: field), let date = PackedDate(text) {
      bytes.append(basic.rawValue)
      date.append(to: &bytes)
      return
    }
    bytes.append(UnitDetails.Field(field).rawValue)
    append(text)
    if field == .identifier { identifier = bytes.count - text.count..<bytes.count }
    if field == .note { bytes.append(0) }
  }

  /// Adds a property without attributes.
  package mutating func append(property type: Span<UInt8>, _ value: Span<UInt8>) {
    bytes.append(UnitDetails.Field.property.rawValue)
    append(type)
    append(value)
    bytes.append(0)
  }

  /// Adds an attribute.
  package mutating func append(attribute name: Span<UInt8>, _ value: Span<UInt8>) {
    bytes.append(UnitDetails.Field.attribute.rawValue)
    append(name)
    append(value)
  }

  /// - Parameter score: the aligner's, from 0 to 1.
  package mutating func append(score: Double) {
    bytes.append(UnitDetails.Field.score.rawValue)
    UnitDetails.append(score.bitPattern, to: &bytes)
  }

  /// Adds the unit's place in its document, from 0.
  package mutating func append(position: Int) {
    bytes.append(UnitDetails.Field.position.rawValue)
    UnitDetails.append(UInt64(bitPattern: Int64(position)), to: &bytes)
  }

  private mutating func append(_ text: Span<UInt8>) {
    Varint.append(text.count, to: &bytes)
    bytes.append(copying: text)
  }
}

extension UnitDetails.Field {
  fileprivate init(_ field: PackedDetails.TextField) {
    self =
      switch field {
      case .created: .created
      case .createdBy: .createdBy
      case .changed: .changed
      case .changedBy: .changedBy
      case .lastUsed: .lastUsed
      case .note: .note
      case .identifier: .identifier
      case .previous: .previous
      case .next: .next
      }
  }

  /// Nil for what is no date.
  fileprivate init?(basic field: PackedDetails.TextField) {
    switch field {
    case .created: self = .basicCreated
    case .changed: self = .basicChanged
    case .lastUsed: self = .basicLastUsed
    default: return nil
    }
  }
}

extension [UInt8] {
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
