import TranslationMemory
import UnicodeText

/// Builds translation units out of the events of a TMX file.
struct TMXBuilder {
  private(set) var header = TMXHeader()
  private(set) var report = TMXReport()
  private let limits: XMLLimits
  /// Of the variants, and of `srclang`.
  private var languages = LanguageReader()
  private var sourceLanguages = LanguageReader()
  /// The name of the latest element that TMX does not know.
  private var unknownName = ""
  private let vocabulary = XMLVocabulary<TMXElement>()
  private let attributeNames = XMLVocabulary<TMXAttribute>()
  private var recent = RecentTexts()

  /// Where the parser stands, outermost first.
  private var places: [Place] = [.document]
  private var unit = UnitDraft()
  private var variant = VariantDraft()
  /// The inline codes that are open, with what stands before the innermost one.
  private var codes: [InlineCode] = []
  private var parts: [Segment.Part] = []
  private var text: [UInt8] = []
  /// The attributes of the note or property that is open.
  private var textAttributes: [TranslationUnit.Attribute] = []
  /// The type of the property that is open.
  private var propertyType = ""
  private var hasHeader = false

  private var finished: [(TranslationUnit, line: Int)] = []

  /// Whether empty segments are handed over too.
  private let keepsEmpty: Bool

  init(limits: XMLLimits, keepsEmpty: Bool = false) {
    self.limits = limits
    self.keepsEmpty = keepsEmpty
  }

  /// What kind of element is open.
  private enum Place {
    case document, tmx, header, encoding, body, unit, variant, segment, code, property, note
    /// An element that has no place where it stands; its text belongs to what is around it.
    case unknownInline
    /// An element of which nothing is taken.
    case ignored
  }

  // MARK: The reader's side

  mutating func begin(_ stream: XMLStream) {
    report.encoding = stream.encoding
    stream.reportsText = false
    if let declared = stream.contradictedEncoding {
      report.note(
        .encoding, line: 1,
        "declares the encoding \"\(declared)\" but is \(stream.encoding); it is read as \(stream.encoding)")
    }
  }

  /// The units that were finished since the last call, in the order of the file.
  mutating func takeUnits() -> [(TranslationUnit, line: Int)] {
    let capacity = finished.count
    defer { finished.reserveCapacity(capacity) }
    return exchange(&finished, with: [])
  }

  /// Judges the file as a whole.
  mutating func finish(_ stream: XMLStream) throws(InterchangeError) {
    if report.units == 0 { report.note(.noUnits, line: stream.line, "holds no units; nothing to store") }
    if report.unitsRead == 0, let languages = report.findings.first(where: { $0.kind == .unreadableLanguage }) {
      throw InterchangeError(
        .malformed, file: stream.name, line: languages.line,
        "no unit has two languages that can be made out: \(languages.message); use codes such as de and en")
    }
  }

  // MARK: Start tags

  mutating func start(
    _ name: Span<UInt8>, _ attributes: XMLAttributes, in stream: XMLStream
  ) throws(InterchangeError) {
    let element = vocabulary[name]
    if element == nil { unknownName = String(copying: name) }
    switch (places[places.count - 1], element) {
    case (.document, .tmx): startRoot(attributes.all, stream)
    case (.document, _):
      throw stream.error(
        .unknownFormat, "the root element is \"\(elementName(element))\", not \"tmx\"; give a TMX file")
    case (.tmx, .header): startHeader(attributes.all, stream)
    case (.tmx, .body): startBody(stream)
    case (.body, .tu): startUnit(attributes, stream)
    case (.unit, .tuv): startVariant(attributes, stream)
    case (.variant, .seg): startSegment(stream)
    case (.header, .note), (.unit, .note), (.variant, .note): startText(.note, attributes, stream)
    case (.header, .prop), (.unit, .prop), (.variant, .prop): startText(.property, attributes, stream)
    case (.header, .ude): startEncoding(attributes.all)
    case (.encoding, .map): startMap(attributes.all)
    case (.segment, .some(let element)), (.code, .some(let element)): startInline(element, attributes.all, stream)
    case (.segment, nil), (.code, nil), (.unknownInline, _), (.note, _), (.property, _):
      startUnknownInline(element, stream)
    case (.ignored, _): places.append(.ignored)
    default: startUnknown(element, stream)
    }
  }

  private mutating func startRoot(_ attributes: [XMLAttribute], _ stream: XMLStream) {
    places.append(.tmx)
    for attribute in attributes {
      switch attribute.name {
      case "version": report.version = attribute.value
      case "xmlns":
        report.note(.namespace, line: stream.line, "has a namespace, which TMX does not know; it is passed over")
      default: noteForeign(attribute, of: .tmx, stream)
      }
    }
    if let version = report.version, !["1.1", "1.2", "1.3", "1.4"].contains(version) {
      report.note(.version, line: stream.line, "says version \"\(version)\"; it is read as 1.4")
    } else if report.version == nil {
      report.note(.version, line: stream.line, "says no version; it is read as 1.4")
    }
  }

  private mutating func startHeader(_ attributes: [XMLAttribute], _ stream: XMLStream) {
    places.append(.header)
    hasHeader = true
    header.attributes = attributes.map { TranslationUnit.Attribute($0.name, $0.value) }
    for attribute in attributes where !TMXElement.header.attributes.contains(attribute.name) {
      noteForeign(attribute, of: .header, stream)
    }
    for name in ["creationdate", "changedate"] { if let date = header[name] { check(date, name, stream.line) } }
    let missing = TMXElement.mandatoryHeaderAttributes.filter { header[$0] == nil && $0 != "srclang" }
    if !missing.isEmpty {
      report.note(
        .headerAttribute, line: stream.line,
        "the header has no \(missing.joined(separator: ", ")); what is usual is taken")
    }
    guard let language = header["srclang"] else {
      report.note(.sourceLanguage, line: stream.line, "the header has no srclang; the languages of the variants decide")
      return
    }
    unit.headerLanguage = sourceLanguages.read(language)?.tag
    if unit.headerLanguage == nil, language != "*all*" {
      report.note(
        .sourceLanguage, line: stream.line,
        "srclang=\"\(language)\" is no language code; the languages of the variants decide")
    }
  }

  private mutating func startBody(_ stream: XMLStream) {
    places.append(.body)
    if !hasHeader {
      report.note(.header, line: stream.line, "has no header; the languages of the variants decide")
    }
  }

  private mutating func startEncoding(_ attributes: [XMLAttribute]) {
    places.append(.encoding)
    if header.encodings.count < limits.attributes {
      header.encodings.append(.init(attributes: attributes.map { TranslationUnit.Attribute($0.name, $0.value) }))
    }
  }

  private mutating func startMap(_ attributes: [XMLAttribute]) {
    places.append(.ignored)
    guard let last = header.encodings.indices.last, header.encodings[last].maps.count < 1 << 16 else { return }
    header.encodings[last].maps.append(attributes.map { TranslationUnit.Attribute($0.name, $0.value) })
  }

  private mutating func startUnit(_ attributes: XMLAttributes, _ stream: XMLStream) {
    places.append(.unit)
    report.units += 1
    unit.begin(line: stream.line)
    for index in 0..<attributes.count {
      unit.size += attributes.valueLength(index)
      switch attributes.name(index, in: attributeNames) {
      case .tuid: unit.unit.identifier = attributes.value(index)
      case .srclang: readSourceLanguage(attributes.value(index))
      case .some(let name) where Self.take(name, attributes, index, into: &unit.unit.history, &recent):
        if name.isDate { check(attributes.value(index, likely: &recent.date), name.rawValue, unit.line) }
      default: unit.unit.attributes.append(keep(attributes, index, of: .tu, stream))
      }
    }
  }

  private mutating func readSourceLanguage(_ code: String) {
    if let tag = sourceLanguages.read(code)?.tag {
      unit.unit.sourceLanguage = tag
    } else if code == "*all*" {
      unit.unit.sourceLanguage = nil
    } else {
      unit.unit.attributes.append(.init("srclang", code))
    }
  }

  private mutating func startVariant(_ attributes: XMLAttributes, _ stream: XMLStream) {
    places.append(.variant)
    report.variants += 1
    variant.line = stream.line
    unit.variants += 1
    var size = 64
    var language: Int?
    var oldLanguage: Int?
    for index in 0..<attributes.count {
      size += attributes.valueLength(index)
      switch attributes.name(index, in: attributeNames) {
      case .language: language = index
      case .oldLanguage: oldLanguage = index
      case .some(let name) where Self.take(name, attributes, index, into: &variant.variant.history, &recent):
        if name.isDate { check(attributes.value(index, likely: &recent.date), name.rawValue, unit.line) }
      default: variant.variant.attributes.append(keep(attributes, index, of: .tuv, stream))
      }
    }
    if let old = oldLanguage {
      if language != nil {
        variant.variant.attributes.append(keep(attributes, old, of: .tuv, stream))
      } else if !["1.1", "1.2"].contains(report.version) {
        report.note(.deprecatedLanguageAttribute, line: variant.line, "lang instead of xml:lang; it is read as such")
      }
    }
    grow(by: size)
    readLanguage((language ?? oldLanguage).map { attributes.value($0) })
  }

  private mutating func readLanguage(_ code: String?) {
    guard let code, let language = languages.read(code) else {
      let what = code.map { "\"\($0)\" is no language code" } ?? "a variant has no xml:lang"
      report.note(.unreadableLanguage, line: variant.line, "\(what); the variant is left out")
      return
    }
    variant.variant.language = language.tag
    variant.hasLanguage = true
    if language.isNew, report.languages.count < limits.attributes { report.languages.insert(language.tag) }
    if language.isCanonical { return }
    variant.variant.attributes.append(.init("xml:lang", code))
    if code.utf8.contains(UInt8(ascii: "_")) {
      report.note(.languageSpelling, line: variant.line, "the language code \"\(code)\" is read as \"\(language.tag)\"")
    }
  }

  private mutating func startSegment(_ stream: XMLStream) {
    if variant.hasSegment {
      startUnknown(.seg, stream)
      return
    }
    places.append(.segment)
    variant.hasSegment = true
    stream.reportsText = true
    parts.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  private mutating func startText(_ place: Place, _ attributes: XMLAttributes, _ stream: XMLStream) {
    let isLate = places.last == .unit ? unit.variants > 0 : places.last == .variant && variant.hasSegment
    if isLate {
      report.note(.elementOrder, line: stream.line, "a note or property after what it belongs to; it is put before")
    }
    places.append(place)
    stream.reportsText = true
    text.removeAll(keepingCapacity: true)
    textAttributes.removeAll()
    propertyType = ""
    var size = 64
    for index in 0..<attributes.count {
      size += attributes.valueLength(index)
      if place == .property, attributes.name(index, in: attributeNames) == .type {
        propertyType = attributes.value(index, likely: &recent.propertyType)
      } else {
        textAttributes.append(.init(attributes.name(index), attributes.value(index)))
      }
    }
    grow(by: size)
  }

  private mutating func startInline(
    _ element: TMXElement, _ attributes: [XMLAttribute], _ stream: XMLStream
  ) {
    guard let kind = InlineCode.Kind(element) else { return startUnknownInline(element, stream) }
    places.append(.code)
    flushText()
    grow(by: attributes.reduce(64) { $0 + $1.value.utf8.count })
    variant.segmentSize += attributes.reduce(64) { $0 + $1.value.utf8.count }
    if variant.segmentSize > limits.segmentLength { variant.isTooLong = true }
    let attributes = attributes.map { TranslationUnit.Attribute($0.name, $0.value) }
    codes.append(InlineCode(kind, attributes: attributes, content: parts))
    parts = []
  }

  private mutating func startUnknownInline(_ element: TMXElement?, _ stream: XMLStream) {
    // XTM puts a segment into its context properties.
    if element != .seg { noteUnknown(element, "only its text is kept", stream) }
    places.append(.unknownInline)
  }

  private mutating func startUnknown(_ element: TMXElement?, _ stream: XMLStream) {
    noteUnknown(element, "it is left out", stream)
    places.append(.ignored)
  }

  // MARK: Text

  mutating func text(_ bytes: Span<UInt8>, in stream: XMLStream) {
    switch places[places.count - 1] {
    case .segment, .code:
      variant.segmentSize += bytes.count
      if variant.segmentSize > limits.segmentLength {
        variant.isTooLong = true
        return
      }
    case .note, .property, .unknownInline:
      if text.count + bytes.count > limits.segmentLength {
        report.note(
          .tooLongNote, line: stream.line,
          "a note or property of more than \(limits.segmentLength) bytes; it is cut off")
        return
      }
    default: return
    }
    grow(by: bytes.count)
    if !unit.isTooLong { text.append(copying: bytes) }
  }

  private mutating func flushText() {
    guard !text.isEmpty else { return }
    parts.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  // MARK: End tags

  mutating func end(in stream: XMLStream) {
    let ended = places.removeLast()
    switch ended {
    case .code: endInline()
    case .segment: endSegment()
    case .note: endNote()
    case .property: endProperty()
    case .variant: endVariant()
    case .unit: endUnit()
    default: break
    }
    if ended == .segment || ended == .note || ended == .property { stream.reportsText = false }
  }

  private mutating func endInline() {
    flushText()
    guard var code = codes.popLast() else { return }
    swap(&code.content, &parts)
    parts.append(.code(code))
  }

  private mutating func endSegment() {
    if parts.isEmpty {
      variant.variant.segment = Segment(String(decoding: text, as: UTF8.self))
    } else {
      flushText()
      variant.variant.segment = Segment(parts: parts)
      if !CodeBalance(variant.variant.segment).isBalanced {
        report.note(
          .unbalancedCodes, line: variant.line, "inline codes without their other half; they are kept as single ones")
      }
    }
  }

  private mutating func endNote() {
    let note = TranslationUnit.Note(String(decoding: text, as: UTF8.self), attributes: textAttributes)
    if unit.isTooLong { return }
    switch places.last {
    case .header: header.notes.append(note)
    case .variant: variant.variant.notes.append(note)
    default: unit.unit.notes.append(note)
    }
  }

  private mutating func endProperty() {
    if unit.isTooLong { return }
    let value = text
    let property = TranslationUnit.Property(
      propertyType, recent.property.text(of: value.span), attributes: textAttributes)
    switch places.last {
    case .header: header.properties.append(property)
    case .variant: variant.variant.properties.append(property)
    default: if !unit.take(property) { unit.unit.properties.append(property) }
    }
  }

  private mutating func endVariant() {
    let ended = exchange(&variant, with: VariantDraft())
    guard ended.hasLanguage else { return }
    if !ended.hasSegment {
      report.note(.missingSegment, line: ended.line, "a variant has no seg; it is left out")
    } else if ended.isTooLong {
      report.note(
        .segmentTooLong, line: ended.line, "a segment of more than \(limits.segmentLength) bytes; it is left out")
    } else if ended.variant.segment.isBlank, !keepsEmpty {
      report.note(.blankSegment, line: ended.line, "an empty segment; it is left out")
    } else if !unit.isTooLong {
      unit.unit.variants.append(ended.variant)
    }
  }

  private mutating func endUnit() {
    let line = unit.line
    let ended = unit.take()
    if unit.isTooLong {
      report.note(.unitTooLong, line: line, "a unit of more than \(limits.unitLength) bytes; it is left out")
    } else if unit.variants == 0 {
      report.note(.unitWithoutVariants, line: line, "a unit without variants; it is left out")
    } else if unit.variants == 1 {
      report.note(.unitWithOneVariant, line: line, "a unit in one language only; it is left out")
    } else if ended.variants.count < 2 {
      report.note(
        .unitWithoutUsableVariants, line: line, "a unit of which fewer than two variants are of use; it is left out")
    } else {
      report.unitsRead += 1
      finished.append((ended, line))
    }
  }

  // MARK: Details

  private mutating func grow(by bytes: Int) {
    guard places.contains(.unit) else { return }
    unit.size += bytes
    if unit.size > limits.unitLength { unit.isTooLong = true }
  }

  /// - Returns: false where the attribute is none of a history, or has no value of its kind.
  private static func take(
    _ name: TMXAttribute, _ attributes: XMLAttributes, _ index: Int, into history: inout TranslationUnit.History,
    _ recent: inout RecentTexts
  ) -> Bool {
    switch name {
    case .creationdate: history.created = attributes.value(index, likely: &recent.created)
    case .creationid: history.createdBy = attributes.value(index, likely: &recent.createdBy)
    case .changedate: history.changed = attributes.value(index, likely: &recent.changed)
    case .changeid: history.changedBy = attributes.value(index, likely: &recent.changedBy)
    case .lastusagedate: history.lastUsed = attributes.value(index, likely: &recent.lastUsed)
    case .usagecount:
      let value = attributes.value(index)
      guard let count = Int(value), String(count) == value else { return false }
      history.usageCount = count
    default: return false
    }
    return true
  }

  /// An attribute that the model has no place for.
  private mutating func keep(
    _ attributes: XMLAttributes, _ index: Int, of element: TMXElement, _ stream: XMLStream
  ) -> TranslationUnit.Attribute {
    let attribute = XMLAttribute(attributes.name(index), attributes.value(index))
    noteForeign(attribute, of: element, stream)
    return .init(attribute.name, attribute.value)
  }

  private mutating func check(_ date: String, _ name: String, _ line: Int) {
    if TMXDate.basic(date) == nil {
      report.note(.date, line: line, "\(name)=\"\(date)\" is no date of the form YYYYMMDDThhmmssZ; it is kept as it is")
    }
  }

  private mutating func noteForeign(_ attribute: XMLAttribute, of element: TMXElement, _ stream: XMLStream) {
    if element.allows(.init(attribute.name, attribute.value)) { return }
    report.note(
      .foreignAttribute, line: stream.line,
      "the attribute \(attribute.name) of \(element) is none of TMX; it is kept but not exported")
  }

  private func elementName(_ element: TMXElement?) -> String { element?.rawValue ?? unknownName }

  private mutating func noteUnknown(_ element: TMXElement?, _ outcome: String, _ stream: XMLStream) {
    let name = elementName(element)
    report.note(.unknownElement, line: stream.line, "the element \"\(name)\" has no place here; \(outcome)")
  }
}

/// A unit that is being read.
private struct UnitDraft {
  var unit = TranslationUnit(variants: [])
  /// What the file's header says; a unit's own source language goes before it.
  var headerLanguage: LanguageTag?
  var line = 0
  /// All variants met, of use or not.
  var variants = 0
  var size = 0
  var isTooLong = false
  private var score: Double?

  mutating func begin(line: Int) {
    unit.sourceLanguage = headerLanguage
    self.line = line
    variants = 0
    size = 0
    isTooLong = false
    score = nil
  }

  /// Takes a property of our own into the unit's field.
  ///
  /// - Returns: false for any other one, which stays a property.
  mutating func take(_ property: TranslationUnit.Property) -> Bool {
    let type = property.type.utf8
    guard property.attributes.isEmpty, type.starts(with: "x-satzpaar-".utf8) || type.starts(with: "x-context-".utf8)
    else { return false }
    let value = property.value
    switch property.type {
    case TMXProperty.document where unit.document == nil: unit.document = value
    case TMXProperty.previous where unit.context.previous == nil: unit.context.previous = value
    case TMXProperty.next where unit.context.next == nil: unit.context.next = value
    case TMXProperty.position:
      guard unit.position == nil, let position = Int(value), String(position) == value else { return false }
      unit.position = position
    case TMXProperty.score:
      guard let score = Double(value), "\(score)" == value else { return false }
      self.score = score
      if case .alignment = unit.origin { unit.origin = .alignment(score: score) }
    case TMXProperty.origin:
      guard let origin = TranslationUnit.Origin(tmx: value, score: score) else { return false }
      unit.origin = origin
    case TMXProperty.sourceLanguage where value == "*all*": unit.sourceLanguage = nil
    default: return false
    }
    return true
  }

  /// Hands the unit over, with a score that belongs to no alignment as the property it came as.
  mutating func take() -> TranslationUnit {
    if let score {
      if case .alignment = unit.origin {} else { unit.properties.append(.init(TMXProperty.score, "\(score)")) }
    }
    return exchange(&unit, with: TranslationUnit(variants: []))
  }
}

extension TranslationUnit.Origin {
  /// The name by which the origin stands in a TMX property.
  var tmx: String {
    switch self {
    case .import: "import"
    case .alignment: "alignment"
    case .entry: "entry"
    case .machineTranslation: "mt"
    }
  }

  fileprivate init?(tmx name: String, score: Double?) {
    switch name {
    case "import": self = .import
    case "alignment": self = .alignment(score: score ?? 0)
    case "entry": self = .entry
    case "mt": self = .machineTranslation
    default: return nil
    }
  }
}

/// The attributes that are read by name.
private enum TMXAttribute: String, CaseIterable {
  case tuid, srclang, creationdate, creationid, changedate, changeid, lastusagedate, usagecount, type
  case language = "xml:lang"
  case oldLanguage = "lang"

  var isDate: Bool { self == .creationdate || self == .changedate || self == .lastusagedate }
}

/// Texts that most units of a file have in common.
private struct RecentTexts {
  var created = RecentText()
  var createdBy = RecentText()
  var changed = RecentText()
  var changedBy = RecentText()
  var lastUsed = RecentText()
  var date = RecentText()
  var propertyType = RecentText()
  var property = RecentText()
}

/// A variant that is being read.
private struct VariantDraft {
  var variant = Variant(.undetermined, Segment(parts: []))
  var line = 0
  var hasLanguage = false
  var hasSegment = false
  var segmentSize = 0
  var isTooLong = false
}

/// Reads language codes, each spelling once.
private struct LanguageReader {
  /// A file has a handful of spellings, which a short list finds faster than a table does.
  private var known: [(code: String, language: Language?)] = []

  struct Language {
    var tag: LanguageTag
    /// Whether the code was spelled as the tag is.
    var isCanonical: Bool
    /// Whether the code is met for the first time.
    var isNew: Bool
  }

  /// - Returns: nil for what is no code of a language: names such as `German`, `*all*`, nothing.
  mutating func read(_ code: String) -> Language? {
    for entry in known where entry.code == code { return entry.language }
    var language: Language?
    if let tag = LanguageTag(code), tag.language.utf8.count <= 3 {
      language = Language(tag: tag, isCanonical: tag.description == code, isNew: false)
    }
    if known.count == 32 { known.removeFirst() }
    known.append((code, language))
    language?.isNew = true
    return language
  }
}

extension Segment {
  /// Whether nothing but white space is in it.
  var isBlank: Bool {
    !hasCodes && text.unicodeScalars.allSatisfy { $0.value <= 0x20 || $0.value > 0x7E && $0.properties.isWhitespace }
  }
}
