package import TranslationMemory
package import UnicodeText

/// Writes TMX 1.4b that all translation tools take: valid by the standard's DTD and by OmegaT's schema, a unit at a
/// time, in constant memory.
///
///     var writer = try TMXWriter(to: file, options)
///     for unit in units { try writer.write(unit) }
///     try writer.finish()
///
/// Equal units and options give equal bytes, and what was written by this writer, read and written again is the same
/// file. Our own data of a unit stands in properties whose types begin with `x-satzpaar-`.
package struct TMXWriter: UnitFileWriter {
  /// What was written, and what could not be.
  package internal(set) var report = Report()
  var output: XMLOutput
  let options: Options
  var packed = PackedUnitParts()
  private var identifiers = MadeIdentifiers()

  /// What a file says of itself, and what of the units is written.
  package struct Options: Sendable {
    /// The source language in the header: a real one, since some tools refuse `*all*`.
    package var sourceLanguage: LanguageTag
    /// The tags under which variants are written that match them, so that `de` becomes `de-DE` where a tool wants
    /// regions. Others keep their own.
    package var languages: [LanguageTag] = []
    /// Whether inline codes are written (level 2) or only the text (level 1).
    package var writesCodes = true
    /// The version of this program.
    package var toolVersion: String
    /// TMX's `creationdate` of the file, in the basic form; nil for none, which is what makes two exports equal.
    package var creationDate: String?
    /// What the segments are: `sentence`, `paragraph`, `block` or `phrase`. A reader may split again what is not a sentence.
    package var segmentType = "sentence"
    /// What the texts were taken from: `plaintext`, `html`, `xml`, …
    package var dataType = "plaintext"
    /// Notes, properties and encodings that stand in the header, and of its attributes those that tell where it comes from
    /// (`TMXHeader.historyAttributes`); the others are the writer's.
    package var header = TMXHeader()

    /// How a language is written in the file.
    func spelling(of language: LanguageTag) -> LanguageTag { languages.first { language.matches($0) } ?? language }

    package init(sourceLanguage: LanguageTag = .german, toolVersion: String) {
      self.sourceLanguage = sourceLanguage
      self.toolVersion = toolVersion
    }
  }

  /// What was written, and what could not be.
  package struct Report: Hashable, Sendable {
    /// How many units were written.
    package internal(set) var units = 0
    /// Units without two variants that hold something.
    package internal(set) var unitsLeftOut = 0
    /// Empty variants of units that were written.
    package internal(set) var variantsLeftOut = 0
    /// Inline codes that were left out (level 1).
    package internal(set) var codesLeftOut = 0
    /// Inline codes that had to be written in another way to stand where TMX allows them.
    package internal(set) var codesChanged = 0
    /// Attributes that TMX does not know.
    package internal(set) var attributesLeftOut = 0
    /// Characters that XML does not allow.
    package internal(set) var charactersLeftOut = 0
  }

  /// Writes the header.
  ///
  /// - Throws: what the sink throws.
  package init(to sink: any ByteSink, _ options: Options) throws(InterchangeError) {
    output = XMLOutput(to: sink)
    self.options = options
    writeHeader()
    try output.flushIfFull()
  }

  /// How many units were written.
  package var units: Int { report.units }

  /// The report says more.
  package var losses: PairLosses { PairLosses() }

  /// Writes a unit, or counts it as left out.
  ///
  /// - Throws: what the sink throws.
  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    let hasBlanks = unit.variants.contains { isBlank($0.segment) }
    let variants = hasBlanks ? unit.variants.filter { !isBlank($0.segment) } : unit.variants
    guard variants.count >= 2 else {
      report.unitsLeftOut += 1
      return
    }
    report.units += 1
    report.variantsLeftOut += unit.variants.count - variants.count
    writeUnit(unit, variants)
    try output.flushIfFull()
  }

  /// Ends the file.
  ///
  /// - Throws: what the sink throws.
  package mutating func finish() throws(InterchangeError) {
    output.markup("</body>\n</tmx>\n")
    try output.flush()
    report.charactersLeftOut = output.droppedCharacters
  }

  // MARK: Header

  private mutating func writeHeader() {
    output.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
      <header
      """)
    let attributes = [
      ("creationtool", "satzpaar"), ("creationtoolversion", options.toolVersion), ("segtype", options.segmentType),
      ("o-tmf", "satzpaar"), ("adminlang", "en"), ("srclang", options.sourceLanguage.description),
      ("datatype", options.dataType),
    ]
    for (name, value) in attributes { output.attribute(name, value) }
    let header = options.header
    for name in TMXHeader.historyAttributes {
      let date = name == "creationdate" ? options.creationDate : nil
      if let value = date ?? header[name] { output.attribute(name, value) }
    }
    if header.notes.isEmpty && header.properties.isEmpty && header.encodings.isEmpty {
      output.markup("/>\n<body>\n")
      return
    }
    output.markup(">\n")
    for encoding in header.encodings { write(encoding) }
    write(header.notes, header.properties)
    output.markup("</header>\n<body>\n")
  }

  private mutating func write(_ encoding: TMXHeader.UserDefinedEncoding) {
    guard !encoding.maps.isEmpty else { return }
    output.markup("<ude")
    write(encoding.attributes, of: .ude)
    output.markup(">\n")
    for map in encoding.maps {
      output.markup("<map")
      write(map, of: .map)
      output.markup("/>\n")
    }
    output.markup("</ude>\n")
  }

  // MARK: Units

  private mutating func writeUnit(_ unit: TranslationUnit, _ variants: [Variant]) {
    output.markup("<tu")
    output.attribute("tuid", unit.identifier ?? identifier(for: unit.contentHash))
    if let language = unit.sourceLanguage, options.spelling(of: language) != options.sourceLanguage {
      output.attribute("srclang", options.spelling(of: language).description)
    }
    write(unit.history)
    write(unit.attributes, of: .tu)
    output.markup(">\n")
    write(unit.notes, unit.properties)
    write([], ownProperties(of: unit))
    for variant in variants { write(variant) }
    output.markup("</tu>\n")
    endIdentifiers(isWritten: true)
  }

  private func ownProperties(of unit: TranslationUnit) -> [TranslationUnit.Property] {
    var properties: [TranslationUnit.Property] = []
    func add(_ type: String, _ value: String?) { if let value { properties.append(.init(type, value)) } }
    add(TMXProperty.document, unit.document)
    add(TMXProperty.position, unit.position.map(String.init))
    if unit.origin != .import { add(TMXProperty.origin, unit.origin.tmx) }
    if case .alignment(let score) = unit.origin { add(TMXProperty.score, "\(score)") }
    add(TMXProperty.sourceLanguage, unit.sourceLanguage == nil ? "*all*" : nil)
    add(TMXProperty.previous, unit.context.previous)
    add(TMXProperty.next, unit.context.next)
    return properties
  }

  private mutating func write(_ variant: Variant) {
    output.markup("<tuv")
    output.attribute("xml:lang", options.spelling(of: variant.language).description)
    write(variant.history)
    write(variant.attributes.filter { $0.name != "xml:lang" }, of: .tuv)
    if variant.notes.isEmpty && variant.properties.isEmpty {
      output.markup("><seg>")
    } else {
      output.markup(">\n")
      write(variant.notes, variant.properties)
      output.markup("<seg>")
    }
    write(variant.segment)
    output.markup("</seg></tuv>\n")
  }

  private mutating func write(_ history: TranslationUnit.History) {
    func date(_ date: String) -> String { TMXDate.basic(date) ?? date }
    if let count = history.usageCount { output.attribute("usagecount", "\(count)") }
    if let used = history.lastUsed { output.attribute("lastusagedate", date(used)) }
    if let created = history.created { output.attribute("creationdate", date(created)) }
    if let author = history.createdBy { output.attribute("creationid", author) }
    if let changed = history.changed { output.attribute("changedate", date(changed)) }
    if let author = history.changedBy { output.attribute("changeid", author) }
  }

  private mutating func write(_ notes: [TranslationUnit.Note], _ properties: [TranslationUnit.Property]) {
    for note in notes {
      output.markup("<note")
      write(note.attributes, of: .note)
      output.markup(">")
      output.text(note.text)
      output.markup("</note>\n")
    }
    for property in properties {
      output.markup("<prop")
      output.attribute("type", property.type)
      write(property.attributes, of: .prop)
      output.markup(">")
      output.text(property.value)
      output.markup("</prop>\n")
    }
  }

  private mutating func write(_ attributes: [TranslationUnit.Attribute], of element: TMXElement) {
    for attribute in attributes {
      if element.allows(attribute) {
        output.attribute(attribute.name, attribute.value)
      } else {
        report.attributesLeftOut += 1
      }
    }
  }

  // MARK: Segments

  private func isBlank(_ segment: Segment) -> Bool {
    segment.isBlank || !options.writesCodes && Segment(segment.text).isBlank
  }

  private mutating func write(_ segment: Segment) {
    guard segment.hasCodes else { return output.text(segment.text) }
    guard options.writesCodes else {
      report.codesLeftOut += segment.codeCount
      return output.text(segment.text)
    }
    var numbers = CodeBalance(segment).numbers[...]
    write(segment.parts, in: nil, &numbers)
  }

  /// - Parameters:
  ///   - kind: the code in which the parts stand; nil for the segment itself.
  ///   - numbers: the numbers of the paired codes from here on.
  private mutating func write(_ parts: [Segment.Part], in kind: InlineCode.Kind?, _ numbers: inout ArraySlice<String?>)
  {
    for part in parts {
      switch part {
      case .text(let text): output.text(text)
      case .code(let code) where kind.allows(code.kind): write(code, &numbers)
      case .code(let code):
        // A sub-flow stands in native code only, and other codes only in language: what is missing between is put there.
        report.codesChanged += 1
        let between: TMXElement = kind.holdsLanguage ? .ph : .sub
        output.markup("<\(between)>")
        write(code, &numbers)
        output.markup("</\(between)>")
      }
    }
  }

  private mutating func write(_ code: InlineCode, _ numbers: inout ArraySlice<String?>) {
    var element = code.kind.element
    var attributes = code.attributes
    if code.kind == .begin || code.kind == .end {
      let number = numbers.popFirst() ?? nil
      if let number {
        attributes = attributes.map { $0.name == "i" ? .init("i", number) : $0 }
      } else {
        // Half of a pair stands as a code of its own.
        element = .it
        attributes.removeAll { $0.name == "i" }
        attributes.insert(.init("pos", code.kind == .begin ? "begin" : "end"), at: 0)
        report.codesChanged += 1
      }
    } else if code.kind == .isolated,
      !attributes.contains(where: { $0.name == "pos" && ["begin", "end"].contains($0.value) })
    {
      element = .ph
      report.codesChanged += 1
    }
    output.markup("<\(element)")
    write(attributes, of: element)
    output.markup(">")
    write(code.content, in: code.kind, &numbers)
    output.markup("</\(element)>")
  }
}

extension InlineCode.Kind? {
  fileprivate var holdsLanguage: Bool { self?.holdsLanguage ?? true }

  /// Whether TMX allows a code in this one, or in the segment itself.
  fileprivate func allows(_ kind: InlineCode.Kind) -> Bool {
    switch self {
    case nil, .highlight, .subflow: kind != .subflow
    default: kind == .subflow
    }
  }
}

extension Segment {
  /// How many inline codes are in it, at any depth.
  var codeCount: Int {
    parts.reduce(0) { count, part in
      guard case .code(let code) = part else { return count }
      return count + 1 + Segment(parts: code.content).codeCount
    }
  }
}

extension TMXWriter {
  /// An identifier for a unit that has none, which no unit before has got: 64 bits in hexadecimal digits.
  mutating func identifier(for hash: FNV1a) -> String { identifiers.make(hash) }

  /// Ends a unit. One that was not written is written again in another way, and gets the same identifier.
  mutating func endIdentifiers(isWritten: Bool) { identifiers.endUnit(isWritten: isWritten) }
}

/// The identifiers that a writer has given to units which had none.
private struct MadeIdentifiers {
  private var seen = SeenHashes()
  /// What the unit got that is being written, by the hash of its content.
  private var latest: (hash: UInt64, identifier: String)?

  mutating func make(_ content: FNV1a) -> String {
    if let latest, latest.hash == content.value { return latest.identifier }
    var hash = content
    // Units with the same texts may differ in other things.
    while !seen.insert(hash.value) { hash.combine(0xFE) }
    latest = (content.value, hash.digits)
    return hash.digits
  }

  mutating func endUnit(isWritten: Bool) { if isWritten { latest = nil } }
}

extension TranslationUnit {
  /// What the unit says and where it stands: 64 bits of FNV-1a over languages, segments, document, position and context.
  var contentHash: FNV1a {
    var hash = FNV1a()
    for variant in variants {
      hash.add(variant.language.description)
      hash.add(variant.segment.text)
    }
    hash.add(document ?? "")
    hash.add(position.map(String.init) ?? "")
    hash.add(context.previous ?? "")
    hash.add(context.next ?? "")
    return hash
  }
}

extension FNV1a {
  /// Adds a text and its end.
  mutating func add(_ text: String) { add(text.utf8Span.span) }

  mutating func add(_ text: Span<UInt8>) {
    for index in text.indices { combine(text[index]) }
    combine(0xFF)
  }

  /// The value in 16 hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
