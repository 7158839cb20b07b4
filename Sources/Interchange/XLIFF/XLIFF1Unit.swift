import TranslationMemory
import UnicodeText

/// The translations in a `trans-unit` of XLIFF 1.x.
enum XLIFF1Unit {
  static func translations(_ unit: XMLElement, in file: XLIFFFile) -> [TranslationUnit] {
    guard unit["translate"] != "no", let source = unit.first("source") else { return [] }
    let own = segments(unit, source, file)
    return file.purpose == .checking ? own : own + unit.all("alt-trans").compactMap { alternative($0, source, file) }
  }

  /// A translation for every segment of a unit that was cut into segments, or one for the unit.
  private static func segments(_ unit: XMLElement, _ source: XMLElement, _ file: XLIFFFile) -> [TranslationUnit] {
    guard let target = unit.first("target") ?? file.missingTarget else { return [] }
    let language = target["xml:lang"]
    let targets = marks(target)
    guard let cut = unit.first("seg-source"), case let sources = marks(cut), !sources.isEmpty, !targets.isEmpty else {
      if isCopy(target, of: source), file.purpose == .storing { return [] }
      let state = state(unit, target["state"])
      let translation = file.translation(segment(source), segment(target), language: language, properties: state)
      return [translation].compactMap { $0 }
    }
    let confirmations = tradosConfirmations(unit)
    return sources.compactMap { mark in
      guard let mid = mark["mid"], let translated = targets.first(where: { $0["mid"] == mid }) ?? file.missingTarget
      else { return nil }
      let state = state(unit, confirmations[mid] ?? target["state"])
      return file.translation(segment(mark), segment(translated), language: language, properties: state)
    }
  }

  /// Whether a target only holds the source text, where a translation is to come.
  private static func isCopy(_ target: XMLElement, of source: XMLElement) -> Bool {
    ["new", "needs-translation"].contains(target["state"]) && target.text == source.text
  }

  /// A translation that is offered and not chosen, if it says of which text it is one.
  private static func alternative(_ element: XMLElement, _ source: XMLElement, _ file: XLIFFFile) -> TranslationUnit? {
    guard let target = element.first("target"), let own = element.first("source") else { return nil }
    let quality = element["match-quality"].map { [TranslationUnit.Property("x-match-quality", $0)] } ?? []
    return file.translation(segment(own), segment(target), language: target["xml:lang"], properties: quality)
  }

  private static func state(_ unit: XMLElement, _ state: String?) -> [TranslationUnit.Property] {
    var properties: [TranslationUnit.Property] = []
    if unit["approved"] == "yes" { properties.append(.init("x-approved", "yes")) }
    if let state = state ?? unit["mq:status"] { properties.append(.init("x-state", state)) }
    return properties
  }

  /// Trados' confirmation levels by the segments' numbers.
  private static func tradosConfirmations(_ unit: XMLElement) -> [String: String] {
    var levels: [String: String] = [:]
    for segment in unit.first("sdl:seg-defs")?.all("sdl:seg") ?? [] {
      if let id = segment["id"], let level = segment["conf"] { levels[id] = level }
    }
    return levels
  }

  /// The segments that are marked in a text, at any depth.
  static func marks(_ element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child in
      child.name == "mrk" && child["mtype"] == "seg" ? [child] : marks(child)
    }
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
    case "mrk": return parts(element.content)
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
