internal import TranslationMemory
internal import UnicodeText

/// Reads XLIFF 1.0 to 1.2 with the dialects of Trados (sdlxliff) and memoQ (mqxliff), and XLIFF 2.0 to 2.2, a unit at a time.
///
/// A unit of the file gives a translation unit for every segment that has a translation, and one for every alternative
/// (`alt-trans`, `mtc:match`) that has a source and a target of its own.
final class XLIFFReader {
  private(set) var version: String?
  private(set) var counts = Counts()
  private(set) var languages: Set<LanguageTag> = []
  private(set) var findings = Findings()
  /// The line of the latest unit.
  private(set) var line = 0
  private(set) var unitsRead = 0
  /// What breaks the standard.
  private(set) var validator: any XLIFFValidator
  private let pieces: XMLPieces
  /// The file of the latest unit.
  private(set) var file = XLIFFFile()
  /// The terms of the glossary module that have a translation.
  private(set) var glossary: [GlossaryTerm] = []
  private var waiting: [(unit: TranslationUnit, line: Int)] = []
  private var hasRoot = false

  struct Counts: Hashable {
    var files = 0
    var units = 0
    /// `target` elements of any kind, those of alternatives among them.
    var targets = 0
    var alternatives = 0
    var glossaryEntries = 0
  }

  struct GlossaryTerm: Hashable {
    var term: String
    var translations: [String]
    var definition: String?
    var line: Int
  }

  /// - Throws: `wrongEncoding`, `readFailed`.
  init(
    _ file: ByteSource, for purpose: UnitFile.Purpose = .storing, encoding: TextEncoding? = nil,
    limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    self.file.purpose = purpose
    pieces = try XMLPieces(
      file, encoding: encoding,
      .init(pieces: Self.units.union(Self.parts), prefixes: XLIFFVocabulary.prefixes, limits: limits))
    validator = XLIFF1Validator()
    if let declared = pieces.contradictedEncoding {
      findings.note("encoding", 1, "declares the encoding \"\(declared)\" but is \(pieces.encoding)")
    }
  }

  private static let units: Set = ["trans-unit", "unit"]
  /// What stands beside units and is judged whole.
  private static let parts: Set = [
    "skeleton", "notes", "mda:metadata", "res:resourceData", "ctr:changeTrack", "val:validation", "slr:data",
    "slr:profiles",
  ]

  var name: String { pieces.name }
  var encoding: String { pieces.encoding }

  /// The next translation; nil at the end of the file.
  ///
  /// - Throws: `malformed`, `refused`, `unknownFormat`, `wrongEncoding`, `readFailed`.
  func next() throws(InterchangeError) -> TranslationUnit? {
    while true {
      if let (unit, line) = waiting.popLast() {
        self.line = line
        unitsRead += 1
        return unit
      }
      guard let event = try pieces.next() else {
        if counts.files == 0 {
          throw InterchangeError(.malformed, file: name, "is XLIFF without a file element; there is nothing in it")
        }
        return nil
      }
      switch event {
      case .start(let element): try start(element)
      case .end(let name): validator.end(name)
      case .tooLong(let element):
        guard Self.units.contains(element.name) else { continue }
        counts.units += 1
        findings.note("tooLong", element.line, "a unit of more bytes than are taken; it is left out")
      case .piece(let element):
        validator.piece(element)
        count(element)
        if Self.units.contains(element.name) { take(element) }
      }
    }
  }

  private func start(_ element: XMLElement) throws(InterchangeError) {
    if !hasRoot {
      guard element.name == "xliff" else {
        throw InterchangeError(
          .unknownFormat, file: name, line: element.line,
          "the root element is \"\(element.name)\", not \"xliff\"; give an XLIFF file")
      }
      hasRoot = true
      version = element["version"]
      if version?.hasPrefix("2") == true {
        validator = XLIFF2Validator()
        setLanguages(element["srcLang"], element["trgLang"])
      }
    }
    if element.name == "file" {
      counts.files += 1
      file.original = element["original"]
      if version?.hasPrefix("2") != true { setLanguages(element["source-language"], element["target-language"]) }
    }
    validator.start(element)
  }

  private func setLanguages(_ source: String?, _ target: String?) {
    file.source = source.flatMap { LanguageTag($0) }
    file.target = target.flatMap { LanguageTag($0) }
    languages.formUnion([file.source, file.target].compactMap { $0 })
  }

  /// Counts what is in a unit or another part.
  private func count(_ element: XMLElement) {
    element.visit { part, _ in
      switch part.name {
      case "target", "res:target": counts.targets += 1
      case "alt-trans", "mtc:match": counts.alternatives += 1
      case "gls:glossEntry": counts.glossaryEntries += 1
      default: break
      }
    }
  }

  private func take(_ element: XMLElement) {
    counts.units += 1
    glossary += XLIFF2Unit.glossary(element)
    let found =
      element.name == "unit" ? XLIFF2Unit.translations(element, in: file) : XLIFF1Unit.translations(element, in: file)
    languages.formUnion(found.flatMap { $0.variants.map(\.language) })
    if found.isEmpty { findings.note("untranslated", element.line, "a unit without a translation; it is left out") }
    waiting = found.reversed().map { ($0, element.line) }
  }
}

/// What a unit's translations take from the `file` around it.
struct XLIFFFile {
  var original: String?
  var source: LanguageTag?
  var target: LanguageTag?
  var purpose = UnitFile.Purpose.storing

  /// What stands for the target of a unit without one, where such units are wanted.
  var missingTarget: XMLElement? {
    purpose == .checking ? XMLElement(name: "target", attributes: [], line: 0) : nil
  }

  /// A translation of a segment; nil where a side is in no language, or blank and not wanted so.
  ///
  /// - Parameter code: the target's own `xml:lang`.
  func translation(
    _ source: Segment, _ target: Segment, language code: String? = nil, properties: [TranslationUnit.Property] = []
  ) -> TranslationUnit? {
    guard let from = self.source, let to = code.flatMap({ LanguageTag($0) }) ?? self.target,
      source.hasText, target.hasText || purpose == .checking
    else { return nil }
    return TranslationUnit(
      sourceLanguage: from, variants: [Variant(from, source), Variant(to, target)], document: original,
      properties: properties)
  }
}

extension Segment {
  /// Whether something but codes and white space is in it.
  fileprivate var hasText: Bool { !text.isBlank }
}

extension XLIFFReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(
      unitsRead: unitsRead, unitsLeftOut: findings["untranslated"] + findings["tooLong"], findings: findings.all)
  }
}

/// Tells what in a file breaks its standard.
protocol XLIFFValidator {
  var errors: Findings { get }
  /// The start of an element around the units.
  mutating func start(_ element: XMLElement)
  mutating func end(_ name: String)
  /// A unit, or another part that was read whole.
  mutating func piece(_ piece: XMLElement)
}

/// The names that XLIFF is made of.
enum XLIFFVocabulary {
  /// The prefixes under which the specifications print the names, by namespace.
  static let prefixes: [String: String] = {
    var prefixes = [
      "urn:oasis:names:tc:xliff:document:1.1": "", "urn:oasis:names:tc:xliff:document:1.2": "",
      "urn:oasis:names:tc:xliff:document:2.0": "", "urn:oasis:names:tc:xliff:document:2.1": "",
      "urn:oasis:names:tc:xliff:document:2.2": "", "http://sdl.com/FileTypes/SdlXliff/1.0": "sdl", "MQXliff": "mq",
      "http://www.w3.org/2005/11/its": "its", "urn:oasis:names:tc:xliff:itsm:2.1": "itsm",
      "urn:oasis:names:tc:xliff:itsm:2.0": "itsm",
    ]
    let modules = [
      "glossary": "gls", "matches": "mtc", "metadata": "mda", "resourcedata": "res", "sizerestriction": "slr",
      "validation": "val", "fs": "fs", "changetracking": "ctr",
    ]
    for (name, prefix) in modules {
      for version in ["2.0", "2.1", "2.2"] { prefixes["urn:oasis:names:tc:xliff:\(name):\(version)"] = prefix }
    }
    return prefixes
  }()
}
