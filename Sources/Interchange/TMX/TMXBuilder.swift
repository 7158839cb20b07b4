import TranslationMemory
import UnicodeText

/// Builds translation units out of the events of a TMX file.
struct TMXBuilder {
  var header = TMXHeader()
  var report = TMXReport()
  let limits: XMLLimits
  /// Of the variants, and of `srclang`.
  var languages = LanguageReader()
  var sourceLanguages = LanguageReader()
  /// The name of the latest element that TMX does not know.
  var unknownName = ""
  let vocabulary = XMLVocabulary<TMXElement>()
  let attributeNames = XMLVocabulary<TMXAttribute>()
  var recent = RecentTexts()

  /// Where the parser stands, outermost first.
  var places: [Place] = [.document]
  var unit = UnitDraft()
  var variant = VariantDraft()
  /// The inline codes that are open, with what stands before the innermost one.
  var codes: [InlineCode] = []
  var parts: [Segment.Part] = []
  var text: [UInt8] = []
  /// Whether the note or property that is open is longer than what is kept of it.
  var isTextCut = false
  /// The attributes of the note or property that is open.
  var textAttributes: [TranslationUnit.Attribute] = []
  /// The type of the property that is open.
  var propertyType = ""
  var hasHeader = false

  var finished: [(unit: TranslationUnit, line: Int)] = []

  /// Whether empty segments are handed over too.
  let keepsEmpty: Bool

  init(limits: XMLLimits, keepsEmpty: Bool = false) {
    self.limits = limits
    self.keepsEmpty = keepsEmpty
  }

  /// What kind of element is open.
  enum Place {
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
  mutating func takeUnits() -> [(unit: TranslationUnit, line: Int)] {
    let capacity = finished.count
    defer { finished.reserveCapacity(capacity) }
    return exchange(&finished, with: [])
  }

  /// Whether the body has begun.
  var hasBody: Bool { places.count > 2 && places[2] == .body }

  /// Whether the next thing in the file may be a unit.
  var isBetweenUnits: Bool { places.count == 3 && places[2] == .body }

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
    if language.isNew { noteLanguage(language.tag) }
    if language.isCanonical { return }
    variant.variant.attributes.append(.init("xml:lang", code))
    if code.utf8.contains(UInt8(ascii: "_")) {
      report.note(.languageSpelling, line: variant.line, "the language code \"\(code)\" is read as \"\(language.tag)\"")
    }
  }

  mutating func noteLanguage(_ tag: LanguageTag) {
    if report.languages.count < limits.attributes { report.languages.insert(tag) }
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
    isTextCut = false
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
}
