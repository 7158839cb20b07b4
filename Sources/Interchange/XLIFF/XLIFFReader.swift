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
  /// Whether what stands in the files and groups that are open is to be translated, innermost last.
  private var areTranslated: [Bool] = []

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

  /// - Parameter target: the language of translations of which the file does not say it; nil where such are of no use.
  /// - Throws: `wrongEncoding`, `readFailed`.
  init(
    _ file: ByteSource, for purpose: UnitFile.Purpose = .storing, encoding: TextEncoding? = nil,
    to target: LanguageTag? = nil, limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    self.file.purpose = purpose
    self.file.assumedTarget = target
    pieces = try XMLPieces(
      file, encoding: encoding,
      .init(pieces: Self.units.union(Self.parts), prefixes: XLIFFVocabulary.prefixes, limits: limits))
    validator = XLIFF1Validator()
    if let declared = pieces.contradictedEncoding {
      findings.note("encoding", 1, "declares the encoding \"\(declared)\" but is \(pieces.encoding)")
    }
  }

  private static let units: Set = ["trans-unit", "unit"]
  /// What `translate` speaks for.
  private static let scopes: Set = ["file", "group"]
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
      case .end(let name):
        if Self.scopes.contains(name) { areTranslated.removeLast() }
        validator.end(name)
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
    if Self.scopes.contains(element.name) { areTranslated.append(isTranslated(element)) }
    if element.name == "file" {
      counts.files += 1
      file.original = element["original"]
      if version?.hasPrefix("2") != true { setLanguages(element["source-language"], element["target-language"]) }
    }
    validator.start(element)
  }

  private func setLanguages(_ source: String?, _ target: String?) {
    file.source = source.flatMap { LanguageTag($0.trimmed) }
    file.target = target.flatMap { LanguageTag($0.trimmed) }
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
    let translations =
      !isTranslated(element) && file.purpose == .storing
      ? [.failure(.protected)]
      : element.name == "unit" ? XLIFF2Unit.translations(element, in: file) : XLIFF1Unit.translations(element, in: file)
    var found: [TranslationUnit] = []
    for translation in translations {
      switch translation {
      case .success(let unit): found.append(unit)
      case .failure(let loss): findings.note(loss.rawValue, element.line, "\(loss.description); it is left out")
      }
    }
    if file.target == nil, let assumed = file.assumedTarget,
      found.contains(where: { $0.variants[1].language == assumed })
    {
      findings.remark("target language", element.line, "names no target language; \(assumed) is taken")
    }
    languages.formUnion(found.flatMap { $0.variants.map(\.language) })
    waiting = found.reversed().map { ($0, element.line) }
  }

  /// Whether an element is to be translated: as it says, or as what is around it.
  private func isTranslated(_ element: XMLElement) -> Bool {
    element["translate"].map { $0 != "no" } ?? areTranslated.last ?? true
  }
}

/// A translation, or why there is none.
typealias XLIFFTranslation = Result<TranslationUnit, XLIFFLoss>

/// Why something in a file is no translation that can be taken.
enum XLIFFLoss: String, Error, CaseIterable {
  case untranslated, copied, codesOnly, noSource, noSourceLanguage, noTargetLanguage, protected

  var description: String {
    switch self {
    case .untranslated: "a segment without a translation"
    case .copied: "a target that repeats its source and is marked as new"
    case .codesOnly: "a segment of nothing but codes or white space"
    case .noSource: "a unit without a source"
    case .noSourceLanguage: "a segment whose file names no source language that is a language code"
    case .noTargetLanguage:
      "a segment whose file names no target language, which --to cannot stand for since it is the source's"
    case .protected: "a unit that is not to be translated (translate=\"no\")"
    }
  }
}

/// What a unit's translations take from the `file` around it.
struct XLIFFFile {
  var original: String?
  var source: LanguageTag?
  var target: LanguageTag?
  /// What is taken where a file names no target language.
  var assumedTarget: LanguageTag?
  var purpose = UnitFile.Purpose.storing

  /// What stands for the target of a unit without one, where such units are wanted.
  var missingTarget: XMLElement? {
    purpose == .checking ? XMLElement(name: "target", attributes: [], line: 0) : nil
  }

  /// A translation of a segment, or why there is none: a side is in no language, or blank and not wanted so.
  ///
  /// - Parameter code: the target's own `xml:lang`.
  func translation(
    _ source: Segment, _ target: Segment, language code: String? = nil, origin: TranslationUnit.Origin = .import,
    properties: [TranslationUnit.Property] = []
  ) -> XLIFFTranslation {
    guard source.hasText else { return .failure(.codesOnly) }
    guard target.hasText || purpose == .checking else {
      return .failure(target.hasCodes ? .codesOnly : .untranslated)
    }
    guard let from = self.source else { return .failure(.noSourceLanguage) }
    let assumed = assumedTarget.flatMap { $0.language == from.language ? nil : $0 }
    guard let to = code.flatMap({ LanguageTag($0.trimmed) }) ?? self.target ?? assumed else {
      return .failure(.noTargetLanguage)
    }
    return .success(
      TranslationUnit(
        sourceLanguage: from, variants: [Variant(from, source), Variant(to, target)], origin: origin,
        document: original, properties: properties))
  }

  /// A note of a unit; nil where nothing is in it. White space at its ends is kept where the unit says so.
  static func note(_ element: XMLElement, of unit: XMLElement) -> TranslationUnit.Note? {
    let text = element.text
    if text.isBlank { return nil }
    return TranslationUnit.Note(unit["xml:space"] == "preserve" ? text : text.trimmed)
  }
}

extension TranslationUnit {
  func adding(_ notes: [Note]) -> TranslationUnit {
    if notes.isEmpty { return self }
    var unit = self
    unit.notes += notes
    return unit
  }
}

extension Segment {
  /// Whether something but codes and white space is in it.
  fileprivate var hasText: Bool { !text.isBlank }
}

extension XLIFFReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(
      unitsRead: unitsRead,
      unitsLeftOut: XLIFFLoss.allCases.reduce(findings["tooLong"]) { $0 + findings[$1.rawValue] },
      findings: findings.all)
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
