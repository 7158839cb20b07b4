internal import TranslationMemory
internal import UnicodeText

/// Reads units of TMX straight from the bytes of a file, as long as they look as those of nearly all files do: UTF-8, the elements
/// `tu`, `note`, `prop`, `tuv` and `seg` in the order of the standard, segments without inline codes, no references but to
/// characters, nothing that is worth a message. Whatever is otherwise is left to the parser, so that each file is read as if there
/// was none but that.
///
/// All that an XML parser checks is checked: characters, tags, attributes, references.
struct TMXScanner {
  let names = ScannedAttribute.Names()
  private let longestUnit: Int
  /// How many line feeds were passed since the scan began.
  var lines = 0
  var attributes: [ScannedAttribute] = []
  var unit = ScannedUnit()
  /// The details of the variants of a unit, one after the other.
  var variantDetails = PackedDetails()
  private var unitDetails = PackedDetails()
  var languages: [ScannedLanguage] = []
  private let languageName = "xml:lang"
  var latestSource: (code: [UInt8], tag: LanguageTag)?
  var latestDate = ScannedDate()
  var latestKind = ScannedKind()
  private var latestDocument: (name: [UInt8], number: Int)?
  private var decoded: [UInt8] = []

  /// - Returns: nil where the limits are so narrow that everything has to be counted.
  init?(limits: XMLLimits) {
    longestUnit = min(60_000, limits.segmentLength, limits.unitLength / 16)
    guard limits.depth >= 8, limits.attributes >= Self.mostAttributes, longestUnit >= 1000 else { return nil }
  }

  static let mostAttributes = 16

  /// Why a scan has come to its end.
  enum Stop {
    /// There are enough units.
    case full
    /// More bytes are needed to tell.
    case needsMore
    /// What follows has to be parsed.
    case unusual
  }

  /// Reads units as far as they can be read here.
  ///
  /// - Parameters:
  ///   - window: bytes of the file with `padding` zero bytes behind them.
  ///   - position: between two units; is moved behind the last one that was read.
  ///   - line: of `position`, counted from 1.
  ///   - units: where the units go.
  ///   - builder: knows the file's languages.
  /// - Returns: why there are no more, and the number of line feeds that were passed.
  mutating func scan(
    _ window: Span<UInt8>, _ position: inout Int, line: Int, into units: inout PackedUnits, _ builder: inout TMXBuilder
  ) -> (Stop, lines: Int) {
    lines = 0
    latestKind.number = nil
    latestDocument = nil
    let end = window.count - Self.padding
    while units.count < Self.mostUnits, units.size < Self.mostBytes {
      let passed = lines
      var next = position
      guard skipSpace(window, &next), readUnit(window, &next, line: line, &builder) else {
        lines = passed
        return (next + Self.padding > end && next - position < longestUnit ? .needsMore : .unusual, passed)
      }
      guard next - position <= longestUnit else {
        lines = passed
        return (.unusual, passed)
      }
      emit(window, into: &units)
      builder.countScannedUnit(variants: unit.variants.count)
      position = next
    }
    return (.full, lines)
  }

  /// So many bytes can be looked at from each that belongs to the file.
  static let padding = 32
  private static let mostUnits = 1024
  private static let mostBytes = 1 << 19

  // MARK: Elements

  private mutating func readUnit(
    _ window: Span<UInt8>, _ position: inout Int, line: Int, _ builder: inout TMXBuilder
  ) -> Bool {
    guard window.word(position, 3) == TMXTag.tu, window[position + 3] != XMLByte.slash else { return false }
    unit.begin(line: line + lines, sourceLanguage: builder.headerLanguage)
    variantDetails.removeAll()
    position += 3
    guard readAttributes(window, &position), takeUnitAttributes(window, &builder) else { return false }
    while true {
      guard skipSpace(window, &position) else { return false }
      if window.word(position, 4) == TMXTag.tuv {
        position += 4
        guard readVariant(window, &position, &builder) else { return false }
      } else if window.word(position, 5) == TMXTag.unitEnd {
        position += 5
        return unit.variants.count >= 2 && unit.finish()
      } else if unit.variants.isEmpty, window.word(position, 5) == TMXTag.property {
        position += 5
        guard let (type, value) = readProperty(window, &position), take(type, value, window) else { return false }
      } else if unit.variants.isEmpty, window.word(position, 6) == TMXTag.note {
        position += 6
        guard let note = readText(window, &position), window.word(position, 7) == TMXTag.noteEnd else { return false }
        position += 7
        unit.notes.append(note)
      } else {
        return false
      }
    }
  }

  private mutating func readVariant(_ window: Span<UInt8>, _ position: inout Int, _ builder: inout TMXBuilder) -> Bool {
    guard readAttributes(window, &position), unit.variants.count < 64 else { return false }
    var variant = ScannedVariant()
    let start = variantDetails.bytes.count
    guard let kept = takeVariantAttributes(window, &variant, &builder) else { return false }
    var hasProperties = false
    while true {
      guard skipSpace(window, &position) else { return false }
      if window.word(position, 5) == TMXTag.segment { break }
      if !hasProperties, window.word(position, 6) == TMXTag.note {
        position += 6
        guard let note = readText(window, &position), window.word(position, 7) == TMXTag.noteEnd else { return false }
        position += 7
        Self.append(.note, note, window, to: &variantDetails, &decoded)
      } else if window.word(position, 5) == TMXTag.property {
        position += 5
        guard let (type, value) = readProperty(window, &position) else { return false }
        Self.append(property: type, value, window, to: &variantDetails, &decoded)
        hasProperties = true
      } else {
        return false
      }
    }
    for attribute in kept {
      variantDetails.append(attribute: window.extracting(attribute.name), window.extracting(attribute.value))
    }
    if let spelling = variant.spelling {
      variantDetails.append(attribute: languageName.utf8Span.span, window.extracting(spelling))
    }
    variant.details = start..<variantDetails.bytes.count
    position += 5
    guard let text = readText(window, &position), window.word(position, 6) == TMXTag.segmentEnd,
      holdsLetters(window, text)
    else { return false }
    variant.text = text
    position += 6
    guard skipSpace(window, &position), window.word(position, 6) == TMXTag.tuvEnd else { return false }
    position += 6
    unit.variants.append(variant)
    return true
  }

  /// Reads a property from behind its name on. It has a type and nothing else.
  private mutating func readProperty(
    _ window: Span<UInt8>, _ position: inout Int
  ) -> (type: Range<Int>, value: ScannedText)? {
    guard readAttributes(window, &position), attributes.count == 1, attributes[0].known == .type,
      let value = readText(window, &position), window.word(position, 7) == TMXTag.propertyEnd
    else { return nil }
    position += 7
    return (attributes[0].value, value)
  }

  // MARK: Packing

  private mutating func emit(_ window: Span<UInt8>, into units: inout PackedUnits) {
    unitDetails.removeAll()
    unit.history.append(to: &unitDetails, window)
    for note in unit.notes { Self.append(.note, note, window, to: &unitDetails, &decoded) }
    for (type, value) in unit.properties {
      Self.append(property: type, value, window, to: &unitDetails, &decoded)
    }
    for attribute in unit.attributes {
      unitDetails.append(attribute: window.extracting(attribute.name), window.extracting(attribute.value))
    }
    if let identifier = unit.identifier { unitDetails.append(.identifier, window.extracting(identifier)) }
    if let score = unit.score { unitDetails.append(score: score) }
    if let position = unit.position { unitDetails.append(position: position) }
    if let previous = unit.previous { Self.append(.previous, previous, window, to: &unitDetails, &decoded) }
    if let next = unit.next { Self.append(.next, next, window, to: &unitDetails, &decoded) }
    let kind = kind(window, in: &units)
    let document = document(window, in: &units)
    let start = units.begin(variants: unit.variants.count)
    let details = variantDetails.bytes
    for variant in unit.variants {
      if variant.text.hasReferences {
        variant.text.decode(window, into: &decoded)
        units.append(variant: decoded.span, details.span.extracting(variant.details))
      } else {
        units.append(variant: window.extracting(variant.text.range), details.span.extracting(variant.details))
      }
    }
    units.end(
      start, unitDetails, kind: kind, document: document, recency: unit.recency, usage: unit.usage, line: unit.line)
  }

  private mutating func kind(_ window: Span<UInt8>, in units: inout PackedUnits) -> Int {
    let author = unit.history.changedBy ?? unit.history.createdBy
    if let number = latestKind.number, latestKind.matches(unit, author: author, window) { return number }
    latestKind = ScannedKind(unit, author: author.map { window.extracting($0).copied })
    let kind = PackedUnits.Kind(
      origin: unit.origin ?? .import, sourceLanguage: unit.sourceLanguage,
      languages: unit.variants.map { languages[$0.language].tag },
      author: author.map { String(copying: window.extracting($0)) })
    let number = units.kinds.lastIndex(of: kind) ?? units.append(kind)
    latestKind.number = number
    return number
  }

  private mutating func document(_ window: Span<UInt8>, in units: inout PackedUnits) -> Int? {
    guard let text = unit.document else { return nil }
    decoded.removeAll(keepingCapacity: true)
    if text.hasReferences {
      text.decode(window, into: &decoded)
    } else {
      decoded.append(copying: window.extracting(text.range))
    }
    if let latestDocument, latestDocument.name == decoded { return latestDocument.number }
    let number = units.append(document: String(decoding: decoded, as: UTF8.self))
    latestDocument = (decoded, number)
    return number
  }

  private static func append(
    _ field: PackedDetails.TextField, _ text: ScannedText, _ window: Span<UInt8>, to details: inout PackedDetails,
    _ decoded: inout [UInt8]
  ) {
    if text.hasReferences {
      text.decode(window, into: &decoded)
      details.append(field, decoded.span)
    } else {
      details.append(field, window.extracting(text.range))
    }
  }

  private static func append(
    property type: Range<Int>, _ value: ScannedText, _ window: Span<UInt8>, to details: inout PackedDetails,
    _ decoded: inout [UInt8]
  ) {
    if value.hasReferences {
      value.decode(window, into: &decoded)
      details.append(property: window.extracting(type), decoded.span)
    } else {
      details.append(property: window.extracting(type), window.extracting(value.range))
    }
  }
}
