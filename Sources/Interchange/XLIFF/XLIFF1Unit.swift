import TranslationMemory
import UnicodeText

/// The translations in a `trans-unit` of XLIFF 1.x.
enum XLIFF1Unit {
  static func translations(_ unit: XMLElement, in file: XLIFFFile) -> [XLIFFTranslation] {
    guard let source = unit.first("source") else { return [.failure(.noSource)] }
    let notes = notes(unit)
    let own = segments(unit, source, file).map { $0.map { $0.adding(notes) } }
    return file.purpose == .checking ? own : own + unit.all("alt-trans").compactMap { alternative($0, unit, file) }
  }

  /// A translation for every segment of a unit that was cut into segments, or one for the unit.
  private static func segments(_ unit: XMLElement, _ source: XMLElement, _ file: XLIFFFile) -> [XLIFFTranslation] {
    guard let target = unit.first("target") ?? file.missingTarget else { return [.failure(.untranslated)] }
    let targets = marks(target)
    guard let cut = unit.first("seg-source"), case let sources = marks(cut), !sources.isEmpty, !targets.isEmpty else {
      if isCopy(target, of: source), file.purpose == .storing { return [.failure(.copied)] }
      return [
        file.translation(
          segment(source), segment(target), language: target["xml:lang"], origin: origin(target, nil),
          properties: state(unit, target["state"]))
      ]
    }
    let definitions = tradosSegments(unit)
    let translated = Dictionary(targets.map { ($0["mid"], $0) }) { first, _ in first }
    return sources.map { mark in
      guard let mid = mark["mid"], let translation = translated[mid] ?? file.missingTarget else {
        return .failure(.untranslated)
      }
      let definition = definitions[mid]
      return file.translation(
        segment(mark), segment(translation), language: target["xml:lang"], origin: origin(target, definition),
        properties: state(unit, definition?["conf"] ?? target["state"]))
    }
  }

  /// Whether a target only holds the source text, where a translation is to come.
  private static func isCopy(_ target: XMLElement, of source: XMLElement) -> Bool {
    ["new", "needs-translation"].contains(target["state"]) && target.text == source.text
  }

  /// A translation that is offered and not chosen. One that does not say of which text it is a translation is one of the unit's, or of
  /// the segment that it names, unless it was made for an earlier text.
  private static func alternative(_ element: XMLElement, _ unit: XMLElement, _ file: XLIFFFile) -> XLIFFTranslation? {
    guard let target = element.first("target"), let source = element.first("source") ?? translatedSource(element, unit)
    else { return nil }
    let quality = element["match-quality"].map { [TranslationUnit.Property("x-match-quality", $0)] } ?? []
    let found = file.translation(
      segment(source), segment(target), language: target["xml:lang"],
      origin: element["origin"].map(isMachine) == true ? .machineTranslation : origin(target, nil),
      properties: quality)
    // An offer without text is nothing that anybody misses.
    if case .failure(let loss) = found, loss == .untranslated || loss == .codesOnly { return nil }
    return found
  }

  private static func translatedSource(_ alternative: XMLElement, _ unit: XMLElement) -> XMLElement? {
    if ["previous-version", "rejected"].contains(alternative["alttranstype"]) { return nil }
    guard let mid = alternative["mid"] else { return unit.first("source") }
    return unit.first("seg-source").map(marks)?.first { $0["mid"] == mid }
  }

  private static func state(_ unit: XMLElement, _ state: String?) -> [TranslationUnit.Property] {
    var properties: [TranslationUnit.Property] = []
    if unit["approved"] == "yes" { properties.append(.init("x-approved", "yes")) }
    if let state = state ?? unit["mq:status"] { properties.append(.init("x-state", state)) }
    return properties
  }

  /// Where a target comes from: by XLIFF's own word, or by Trados' word for the segment.
  private static func origin(_ target: XMLElement, _ definition: XMLElement?) -> TranslationUnit.Origin {
    let isMachines =
      definition?["origin"].map(isMachine)
      ?? ["mt-suggestion", "leveraged-mt"].contains(target["state-qualifier"])
    return isMachines ? .machineTranslation : .import
  }

  private static func isMachine(_ origin: String) -> Bool { ["mt", "nmt", "amt"].contains(origin.lowercased()) }

  /// What people say of a unit: its own notes, and memoQ's comments. What this program put in for a translator to read belongs to the
  /// file and not to the translation.
  private static func notes(_ unit: XMLElement) -> [TranslationUnit.Note] {
    let own = unit.all("note").filter { $0["from"] != XLIFFSegment.noteAuthor }
    let comments = unit.first("mq:comments")?.all("mq:comment") ?? []
    return (own + comments).compactMap { XLIFFFile.note($0, of: unit) }
  }

  /// What Trados says of the segments, by their numbers.
  private static func tradosSegments(_ unit: XMLElement) -> [String: XMLElement] {
    let segments = unit.first("sdl:seg-defs")?.all("sdl:seg") ?? []
    return Dictionary(segments.compactMap { segment in segment["id"].map { ($0, segment) } }) { _, last in last }
  }

  /// The segments that are marked in a text, at any depth.
  static func marks(_ element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child in
      isDeleted(child) ? [] : child.name == "mrk" && child["mtype"] == "seg" ? [child] : marks(child)
    }
  }

  /// Whether an element holds what Trados' track changes show as taken out.
  private static func isDeleted(_ element: XMLElement) -> Bool {
    element.name == "mrk" && element["mtype"] == "x-sdl-deleted"
  }

  private static func segment(_ element: XMLElement) -> Segment { Segment(parts(element.content)) }

  static func parts(_ content: [XMLElement.Content]) -> [LocatedPart] {
    content.flatMap { part in
      switch part {
      case .text(let text): [LocatedPart.text(text)]
      case .element(let element): parts(element)
      }
    }
  }

  private static func parts(_ element: XMLElement) -> [LocatedPart] {
    let id = element["id"] ?? ""
    let pair = element["rid"] ?? id
    switch element.name {
    case "g":
      return LocatedPart.pair(element, .begin(pair, "<g id=\"\(id)\">"), parts(element.content), .end(pair, "</g>"))
    case "bx": return [.code(.begin(pair, "<bx id=\"\(id)\"/>"), element)]
    case "ex": return [.code(.end(pair, "<ex id=\"\(id)\"/>"), element)]
    case "bpt": return [.code(.begin(pair, element.text), element)]
    case "ept": return [.code(.end(pair, element.text), element)]
    case "x": return [.code(.placeholder(element["equiv-text"] ?? "<x id=\"\(id)\"/>"), element)]
    case "ph": return [.code(.placeholder(element.text), element)]
    case "it": return [.code(.isolated(element["pos"] == "close" ? "end" : "begin", element.text), element)]
    case "mrk": return isDeleted(element) ? [] : parts(element.content)
    default: return []
    }
  }
}

extension Segment.Part {
  static func begin(_ pair: String, _ code: String) -> Self {
    .code(.init(.begin, attributes: [.init("i", pair)], content: content(code)))
  }
  static func end(_ pair: String, _ code: String) -> Self {
    .code(.init(.end, attributes: [.init("i", pair)], content: content(code)))
  }
  static func placeholder(_ code: String) -> Self { .code(.init(.placeholder, content: content(code))) }
  static func isolated(_ position: String, _ code: String) -> Self {
    .code(.init(.isolated, attributes: [.init("pos", position)], content: content(code)))
  }

  private static func content(_ code: String) -> [Segment.Part] { code.isEmpty ? [] : [.text(code)] }
}

extension [Segment.Part] {
  /// The parts with neighboring texts joined.
  var merged: [Segment.Part] {
    var merged: [Segment.Part] = []
    for part in self {
      if case .text(let text) = part, case .text(let before)? = merged.last {
        merged[merged.count - 1] = .text(before + text)
      } else {
        merged.append(part)
      }
    }
    return merged
  }
}
