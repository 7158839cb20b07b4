package import TranslationMemory
package import UnicodeText

/// An XLIFF of any tool, to be filled in: what is given a target changes, and everything else stays byte for byte as it was, in
/// the file's own encoding; what the tool added for itself too.
///
///     var document = try XLIFFDocument(ByteSource(path: "article.sdlxliff"))
///     for index in document.segments.indices where document.segments[index].target == nil {
///       document.fill(index, with: .init("Good morning.", .translated))
///     }
///     try document.write(to: output)
///
/// XLIFF 1.0 to 1.2 with the dialects of Trados and memoQ, and 2.0 to 2.2. The file is held in memory.
package struct XLIFFDocument: Sendable {
  /// What can be translated, in the order of the file: the segments of a unit that was cut into some, or a whole unit.
  package private(set) var segments: [Segment] = []
  /// Of the first file.
  package private(set) var sourceLanguage: LanguageTag?
  /// What it is translated into; nil where the file does not say.
  package private(set) var targetLanguage: LanguageTag?

  /// The file without its byte order mark.
  private let file: XLIFFBytes
  private let mark: [UInt8]
  private var units: [XLIFFUnitSlots] = []
  /// The tags that name the target language, or should.
  private var languageTags: [XLIFFLanguageTag] = []
  private var targets: [Int: XLIFFSegment.Target] = [:]

  /// A segment with the place of its translation.
  package struct Segment: Hashable, Sendable {
    /// The unit's identifier, as the file has it.
    package let unit: String
    /// What is to be translated.
    package let source: TranslationMemory.Segment
    /// What the file has so far; nil for nothing or blanks.
    package let target: TranslationMemory.Segment?
    /// Of the unit, counted from 1.
    package let line: Int

    /// Whether there is a target that is no copy of the source, with which many tools begin.
    package var isTranslated: Bool { target.map { $0 != source } ?? false }
  }

  /// Whether a file is an XLIFF, whatever its name.
  ///
  /// - Throws: `readFailed`, and what makes a file that is packed unreadable.
  package static func recognizes(_ file: ByteSource, encoding: TextEncoding? = nil) throws(InterchangeError) -> Bool {
    try file.unpackIfGzip()
    return XLIFFInspection.recognizes(try FileHead(of: file, encoding: encoding))
  }

  /// What was done with the targets that were given.
  package struct Report: Hashable, Sendable {
    /// How many segments got a translation.
    package internal(set) var filled = 0
    /// Inline codes of targets that have no like in their source; they were left out.
    package internal(set) var codesLeftOut = 0
  }

  /// - Throws: `unknownFormat` for what is no XLIFF, and what makes a file refusable.
  package init(_ file: ByteSource, encoding: TextEncoding? = nil) throws(InterchangeError) {
    try file.unpackIfGzip()
    let all = try file.readAll()
    let head = XMLEncoding(head: all.prefix(1024), given: encoding)
    mark = Array(all.prefix(head?.markLength ?? 0))
    let pieces = try XMLPieces(
      ByteSource(all, name: file.name), encoding: encoding,
      .init(pieces: ["trans-unit", "unit"], prefixes: XLIFFVocabulary.prefixes))
    self.file = XLIFFBytes(bytes: Array(all[mark.count...]), encoding: pieces.encoding)
    var scopes: [Scope] = []
    while let event = try pieces.next() {
      switch event {
      case .start(let element):
        guard let outer = scopes.last ?? Scope(root: element) else {
          throw InterchangeError(
            .unknownFormat, file: file.name, line: element.line,
            "the root element is \"\(element.name)\", not \"xliff\"; give an XLIFF file")
        }
        scopes.append(outer.inner(element))
        if element.name == (outer.isVersion2 ? "xliff" : "file") {
          add(XLIFFLanguageTag(element, isVersion2: outer.isVersion2))
        }
      case .end: scopes.removeLast()
      case .piece(let unit): if scopes.last?.inner(unit).isTranslated == true { add(unit) }
      case .tooLong(let unit):
        throw InterchangeError(
          .refused, file: file.name, line: unit.line, "a unit of more bytes than are taken; no tool writes such a file")
      }
    }
  }

  /// What elements hand on to those in them.
  private struct Scope {
    let isVersion2: Bool
    var isTranslated = true

    /// - Returns: nil for the root of another format.
    init?(root: XMLElement) {
      guard root.name == "xliff" else { return nil }
      isVersion2 = root["version"]?.hasPrefix("2") == true
    }

    func inner(_ element: XMLElement) -> Scope {
      var inner = self
      if let translate = element["translate"] { inner.isTranslated = translate != "no" }
      return inner
    }
  }

  private mutating func add(_ tag: XLIFFLanguageTag) {
    languageTags.append(tag)
    sourceLanguage = sourceLanguage ?? tag.source
    targetLanguage = targetLanguage ?? tag.target
  }

  private mutating func add(_ element: XMLElement) {
    guard var unit = element.name == "unit" ? XLIFFUnitSlots(version2: element) : XLIFFUnitSlots(version1: element)
    else { return }
    unit.first = segments.count
    units.append(unit)
    segments += unit.slots.map { slot in
      let target = slot.target.map { TranslationMemory.Segment(unit.parts(of: $0)) }
      return Segment(
        unit: element["id"] ?? "", source: .init(unit.parts(of: slot.source)),
        target: target?.text.isBlank == false ? target : nil, line: element.line)
    }
  }

  /// Gives a segment its target, in place of the one that it has.
  package mutating func fill(_ index: Int, with target: XLIFFSegment.Target) { targets[index] = target }

  /// Writes the document with the targets that were given.
  ///
  /// - Parameter language: of the targets, for a file that does not say.
  /// - Throws: what the sink throws.
  package func write(to sink: any ByteSink, target language: LanguageTag = .english) throws(InterchangeError) -> Report
  {
    var report = Report()
    var edits = targets.isEmpty ? [] : languageTags.compactMap { $0.edit(language, in: file) }
    for unit in units {
      var given: [Int: XLIFFSegment.Target] = [:]
      for slot in unit.slots.indices { given[slot] = targets[unit.first + slot] }
      report.filled += given.count
      if !given.isEmpty { edits += unit.edits(given, in: file, &report) }
    }
    try sink.write(mark)
    var written = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      try sink.write(Array(file.bytes[written..<edit.range.lowerBound]) + file.encoded(edit.markup))
      written = edit.range.upperBound
    }
    try sink.write(Array(file.bytes[written...]))
    return report
  }
}

/// A tag that names the languages of what is in it.
private struct XLIFFLanguageTag: Sendable {
  let source: LanguageTag?
  let target: LanguageTag?
  private let tag: XMLElement
  private let attribute: String

  init(_ element: XMLElement, isVersion2: Bool) {
    tag = element
    attribute = isVersion2 ? "trgLang" : "target-language"
    source = element[isVersion2 ? "srcLang" : "source-language"].flatMap { LanguageTag($0) }
    target = element[attribute].flatMap { LanguageTag($0) }
  }

  /// Names the target language where the file does not.
  func edit(_ language: LanguageTag, in file: XLIFFBytes) -> XLIFFEdit? {
    guard tag[attribute] == nil else { return nil }
    var markup = XMLTag(file.text(tag.startTag))
    markup.set(attribute, language.description)
    return XLIFFEdit(tag.startTag, markup.markup)
  }
}
