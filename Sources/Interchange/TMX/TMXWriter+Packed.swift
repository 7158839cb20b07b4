package import TranslationMemory
package import UnicodeText

/// How units are written as they lie in a memory, without being unpacked.
extension TMXWriter {
  /// Writes a unit, or counts it as left out, as `write(_:)` does.
  ///
  /// - Parameter languages: those of the variants that are written; nil for all.
  /// - Returns: false for a unit that has to be unpacked first; nothing of it was written or counted.
  /// - Throws: what the sink throws.
  package mutating func write(
    _ header: PackedHeader, _ content: Span<UInt8>, languages: [LanguageTag]?
  ) throws(InterchangeError) -> Bool {
    guard packed.content.read(content) else { return false }
    if packed.kind != header.kindNumber { packed.take(header, wanted: languages, options) }
    packed.filled.removeAll(keepingCapacity: true)
    for place in packed.content.variants.indices where packed.isWanted(place) {
      guard content.extracting(packed.content.variants[place].text).isSureToBeFilled else { return false }
      packed.filled.append(place)
    }
    guard packed.filled.count >= 2 else {
      report.unitsLeftOut += 1
      return true
    }
    let state = (output.count, report, output.droppedCharacters)
    guard writeUnit(header, content) else {
      endIdentifiers(isWritten: false)
      output.takeBack(to: state.0, droppedCharacters: state.2)
      report = state.1
      return false
    }
    endIdentifiers(isWritten: true)
    report.units += 1
    try output.flushIfFull()
    return true
  }

  private mutating func writeUnit(_ header: PackedHeader, _ content: Span<UInt8>) -> Bool {
    packed.fields.removeAll()
    guard packed.fields.read(content, packed.content.details) else { return false }
    output.literal("<tu")
    guard writeIdentifier(header, content) else { return false }
    output.bytes(packed.sourceLanguage)
    guard writeHistory(content, usage: header.usage), writeAttributes(content, of: .tu) else { return false }
    output.literal(">\n")
    guard writeTexts(content), writeOwnProperties(header, content) else { return false }
    for place in packed.filled { guard writeVariant(place, content) else { return false } }
    output.literal("</tu>\n")
    return true
  }

  private mutating func writeIdentifier(_ header: PackedHeader, _ content: Span<UInt8>) -> Bool {
    if let identifier = packed.fields.identifier {
      return output.attribute("tuid", content.extracting(identifier))
    }
    var hash = FNV1a()
    for place in packed.filled {
      hash.add(packed.names[place].utf8Span.span)
      hash.add(content.extracting(packed.content.variants[place].text))
    }
    hash.add((header.document ?? "").utf8Span.span)
    hash.add((packed.fields.position.map(String.init) ?? "").utf8Span.span)
    for text in [packed.fields.previous, packed.fields.next] { hash.add(content.extracting(text ?? 0..<0)) }
    output.attribute("tuid", identifier(for: hash))
    return true
  }

  private mutating func writeHistory(_ content: Span<UInt8>, usage: Int?) -> Bool {
    let fields = packed.fields
    if let usage { output.attribute("usagecount", "\(usage)") }
    write(fields.lastUsed, as: "lastusagedate")
    write(fields.created, as: "creationdate")
    if let author = fields.createdBy, !output.attribute("creationid", content.extracting(author)) { return false }
    write(fields.changed, as: "changedate")
    if let author = fields.changedBy, !output.attribute("changeid", content.extracting(author)) { return false }
    return true
  }

  private mutating func write(_ date: PackedDate?, as name: StaticString) {
    date?.withText { text in _ = output.attribute(name, text) }
  }

  private mutating func writeAttributes(_ content: Span<UInt8>, of element: TMXElement) -> Bool {
    for (name, value) in packed.fields.attributes {
      let attribute = TranslationUnit.Attribute(
        String(copying: content.extracting(name)), String(copying: content.extracting(value)))
      if element == .tuv, attribute.name == "xml:lang" { continue }
      guard element.allows(attribute) else {
        report.attributesLeftOut += 1
        continue
      }
      output.attribute(attribute.name, attribute.value)
    }
    return true
  }

  private mutating func writeTexts(_ content: Span<UInt8>) -> Bool {
    for note in packed.fields.notes {
      output.literal("<note>")
      guard output.text(content.extracting(note)) else { return false }
      output.literal("</note>\n")
    }
    for (type, value) in packed.fields.properties {
      output.literal("<prop")
      guard output.attribute("type", content.extracting(type)) else { return false }
      output.literal(">")
      guard output.text(content.extracting(value)) else { return false }
      output.literal("</prop>\n")
    }
    return true
  }

  private mutating func writeOwnProperties(_ header: PackedHeader, _ content: Span<UInt8>) -> Bool {
    func property(_ type: String, _ value: String?) {
      guard let value else { return }
      output.literal("<prop type=\"")
      output.markup(type)
      output.literal("\">")
      output.text(value)
      output.literal("</prop>\n")
    }
    property(TMXProperty.document, header.document)
    property(TMXProperty.position, packed.fields.position.map(String.init))
    if header.kind.origin != .import { property(TMXProperty.origin, header.kind.origin.tmx) }
    if case .alignment = header.kind.origin { property(TMXProperty.score, "\(packed.fields.score ?? 0)") }
    property(TMXProperty.sourceLanguage, header.kind.sourceLanguage == nil ? "*all*" : nil)
    for (type, text) in [(TMXProperty.previous, packed.fields.previous), (TMXProperty.next, packed.fields.next)] {
      guard let text else { continue }
      output.literal("<prop type=\"")
      output.markup(type)
      output.literal("\">")
      guard output.text(content.extracting(text)) else { return false }
      output.literal("</prop>\n")
    }
    return true
  }

  private mutating func writeVariant(_ place: Int, _ content: Span<UInt8>) -> Bool {
    let variant = packed.content.variants[place]
    output.bytes(packed.starts[place])
    if variant.details.isEmpty {
      output.literal("><seg>")
    } else {
      packed.fields.removeAll()
      guard packed.fields.read(content, variant.details), writeHistory(content, usage: packed.fields.usageCount),
        writeAttributes(content, of: .tuv)
      else { return false }
      let isPlain = packed.fields.notes.isEmpty && packed.fields.properties.isEmpty
      output.literal(isPlain ? ">" : ">\n")
      guard writeTexts(content) else { return false }
      output.literal("<seg>")
    }
    guard output.text(content.extracting(variant.text)) else { return false }
    output.literal("</seg></tuv>\n")
    return true
  }
}

/// What the writer keeps from one packed unit to the next.
struct PackedUnitParts {
  var content = PackedContent()
  var fields = PackedFields()
  /// The places of the variants that are written.
  var filled: [Int] = []

  /// The number of the kind that the rest is about.
  private(set) var kind: Int64?
  /// The attribute that names the unit's source language; empty where that is the file's.
  private(set) var sourceLanguage: [UInt8] = []
  /// The variants' languages, and the beginnings of their elements up to there.
  private(set) var names: [String] = []
  private(set) var starts: [[UInt8]] = []
  private var wanted: [Bool] = []

  func isWanted(_ place: Int) -> Bool { place < wanted.count && wanted[place] }

  mutating func take(_ header: PackedHeader, wanted languages: [LanguageTag]?, _ options: TMXWriter.Options) {
    kind = header.kindNumber
    sourceLanguage = []
    if let language = header.kind.sourceLanguage {
      let spelling = options.spelling(of: language)
      if spelling != options.sourceLanguage { sourceLanguage = Array(" srclang=\"\(spelling)\"".utf8) }
    }
    names = header.kind.languages.map(\.description)
    starts = header.kind.languages.map { Array("<tuv xml:lang=\"\(options.spelling(of: $0))\"".utf8) }
    wanted = header.kind.languages.map { tag in languages?.contains { tag.matches($0) } ?? true }
  }
}

/// Where the fields of a unit or variant are.
struct PackedFields {
  private(set) var created: PackedDate?
  private(set) var createdBy: Range<Int>?
  private(set) var changed: PackedDate?
  private(set) var changedBy: Range<Int>?
  private(set) var lastUsed: PackedDate?
  private(set) var usageCount: Int?
  private(set) var notes: [Range<Int>] = []
  private(set) var properties: [(type: Range<Int>, value: Range<Int>)] = []
  private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private(set) var identifier: Range<Int>?
  private(set) var score: Double?
  private(set) var position: Int?
  private(set) var previous: Range<Int>?
  private(set) var next: Range<Int>?

  mutating func removeAll() {
    (created, createdBy, changed, changedBy, lastUsed) = (nil, nil, nil, nil, nil)
    usageCount = nil
    notes.removeAll(keepingCapacity: true)
    properties.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    (identifier, score, position, previous, next) = (nil, nil, nil, nil, nil)
  }

  /// - Returns: false where the unit has to be unpacked.
  mutating func read(_ content: Span<UInt8>, _ details: Range<Int>) -> Bool {
    var isSimple = true
    let isWhole = PackedContent.forEachField(content, details) { field in
      switch field {
      case .created(let date): created = date
      case .createdBy(let text): createdBy = text
      case .changed(let date): changed = date
      case .changedBy(let text): changedBy = text
      case .lastUsed(let date): lastUsed = date
      case .usageCount(let count): usageCount = count
      case .note(let text): notes.append(text)
      case .property(let type, let value): properties.append((type, value))
      case .attribute(let name, let value): attributes.append((name, value))
      case .identifier(let text): identifier = text
      case .score(let number): score = number
      case .position(let number): position = number
      case .previous(let text): previous = text
      case .next(let text): next = text
      case .other: isSimple = false
      }
    }
    return isWhole && isSimple
  }
}

extension Span<UInt8> {
  /// Whether a text is sure to hold more than white space.
  fileprivate var isSureToBeFilled: Bool {
    var position = 0
    while position < count {
      switch self[position] {
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
