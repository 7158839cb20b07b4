import TranslationMemory
import UnicodeText

/// The translations in a `unit` of XLIFF 2.x.
enum XLIFF2Unit {
  static func translations(_ unit: XMLElement, in file: XLIFFFile) -> [XLIFFTranslation] {
    let data = originalData(unit)
    let notes = notes(unit)
    let segments = unit.all("segment").map { segment in
      translation(
        segment, data, file, origin: origin(segment["subState"]),
        properties: segment["state"].map { [.init("x-state", $0)] } ?? []
      ).map { $0.adding(notes) }
    }
    if file.purpose == .checking { return segments }
    let matches = unit.first("mtc:matches")?.all("mtc:match") ?? []
    return segments
      + matches.compactMap { match in
        let quality = (match["matchQuality"] ?? match["similarity"]).map {
          [TranslationUnit.Property("x-match-quality", $0)]
        }
        let found = translation(
          match, originalData(match).merging(data) { own, _ in own }, file,
          origin: match["type"] == "mt" ? .machineTranslation : .import, properties: quality ?? [])
        // An offer without text is nothing that anybody misses.
        if case .failure(let loss) = found, loss == .untranslated || loss == .codesOnly { return nil }
        return found
      }
  }

  /// What people say of a unit; not what this program put in for a translator to read.
  private static func notes(_ unit: XMLElement) -> [TranslationUnit.Note] {
    (unit.first("notes")?.all("note") ?? []).filter { $0["category"] != XLIFFSegment.noteAuthor }
      .compactMap { XLIFFFile.note($0, of: unit) }
  }

  private static func origin(_ subState: String?) -> TranslationUnit.Origin {
    subState == XLIFFSegment.Origin.machineTranslation.subState ? .machineTranslation : .import
  }

  /// The terms of the glossary module that have a translation.
  static func glossary(_ unit: XMLElement) -> [XLIFFReader.GlossaryTerm] {
    (unit.first("gls:glossary")?.all("gls:glossEntry") ?? []).compactMap { entry in
      let translations = entry.all("gls:translation").map(\.text.collapsed).filter { !$0.isEmpty }
      guard let term = entry.first("gls:term")?.text.collapsed, !term.isEmpty, !translations.isEmpty else { return nil }
      return .init(
        term: term, translations: translations, definition: entry.first("gls:definition")?.text.collapsed,
        line: entry.line)
    }
  }

  private static func translation(
    _ element: XMLElement, _ data: [String: String], _ file: XLIFFFile, origin: TranslationUnit.Origin,
    properties: [TranslationUnit.Property]
  ) -> XLIFFTranslation {
    guard let source = element.first("source") else { return .failure(.noSource) }
    guard let target = element.first("target") ?? file.missingTarget else { return .failure(.untranslated) }
    return file.translation(
      segment(source, data), segment(target, data), language: target["xml:lang"], origin: origin,
      properties: properties)
  }

  private static func originalData(_ element: XMLElement) -> [String: String] {
    var data: [String: String] = [:]
    for entry in element.first("originalData")?.all("data") ?? [] {
      if let id = entry["id"] { data[id] = text(entry) }
    }
    return data
  }

  private static func segment(_ element: XMLElement, _ data: [String: String]) -> Segment {
    Segment(parts(element.content, data))
  }

  /// The parts of a `source` or `target` of a unit.
  static func parts(_ element: XMLElement, in unit: XMLElement) -> [LocatedPart] {
    parts(element.content, originalData(unit))
  }

  private static func parts(_ content: [XMLElement.Content], _ data: [String: String]) -> [LocatedPart] {
    content.flatMap { part in
      switch part {
      case .text(let text): [LocatedPart.text(text)]
      case .element(let element): parts(element, data)
      }
    }
  }

  private static func parts(_ element: XMLElement, _ data: [String: String]) -> [LocatedPart] {
    let id = element["id"] ?? ""
    func code(_ reference: String, _ equivalent: String) -> String {
      element[reference].flatMap { data[$0] } ?? element[equivalent] ?? ""
    }
    switch element.name {
    case "ph": return [.code(.placeholder(code("dataRef", "equiv")), element)]
    case "pc":
      return LocatedPart.pair(
        element, .begin(id, code("dataRefStart", "equivStart")), parts(element.content, data),
        .end(id, code("dataRefEnd", "equivEnd")))
    case "sc": return [.code(.begin(id, code("dataRef", "equiv")), element)]
    case "ec": return [.code(.end(element["startRef"] ?? id, code("dataRef", "equiv")), element)]
    case "cp": return character(element["hex"]).map { [.text($0)] } ?? []
    case "mrk": return parts(element.content, data)
    default: return []
    }
  }

  /// The text of a `data`, with its `cp` elements as the characters they stand for.
  private static func text(_ data: XMLElement) -> String {
    data.content.map { part in
      switch part {
      case .text(let text): text
      case .element(let element): character(element["hex"]) ?? ""
      }
    }.joined()
  }

  /// A character that XML does not allow is none here either.
  private static func character(_ hexadecimal: String?) -> String? {
    hexadecimal.flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
