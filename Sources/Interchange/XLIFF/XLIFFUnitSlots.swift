internal import TranslationMemory
internal import UnicodeText

/// The places of a unit that take targets.
struct XLIFFUnitSlots: Sendable {
  /// The number of the first slot in the document.
  var first = 0
  private(set) var slots: [Slot] = []
  private let unit: XMLElement
  private let form: Form

  private enum Form {
    /// A `trans-unit` as a whole, one whose segments are marked, a `unit`.
    case whole, marked, version2
  }

  struct Slot: Sendable {
    /// The element that holds the source text.
    let source: XMLElement
    /// The element that holds the target, where there is one.
    let target: XMLElement?
    /// `segment` in version 2.
    var segment: XMLElement?
  }

  /// - Returns: nil for a unit without a source.
  init?(version1 unit: XMLElement) {
    guard let source = unit.first("source") else { return nil }
    self.unit = unit
    let target = unit.first("target")
    let marks = unit.first("seg-source").map(XLIFF1Unit.marks) ?? []
    guard !marks.isEmpty else {
      form = .whole
      slots = [Slot(source: source, target: target)]
      return
    }
    form = .marked
    let targets = target.map(XLIFF1Unit.marks) ?? []
    let locked = Set(
      unit.first("sdl:seg-defs")?.all("sdl:seg").filter { $0["locked"] == "true" }.map { $0["id"] } ?? [])
    var known: Set<String> = []
    slots = marks.compactMap { mark in
      guard let mid = mark["mid"], !locked.contains(mid), known.insert(mid).inserted else { return nil }
      return Slot(source: mark, target: targets.first { $0["mid"] == mid })
    }
  }

  init(version2 unit: XMLElement) {
    self.unit = unit
    form = .version2
    slots = unit.all("segment").compactMap { segment in
      segment.first("source").map { Slot(source: $0, target: segment.first("target"), segment: segment) }
    }
  }

  func parts(of element: XMLElement) -> [LocatedPart] {
    form == .version2 ? XLIFF2Unit.parts(element, in: unit) : XLIFF1Unit.parts(element.content)
  }

  /// The changes that put targets in their places.
  ///
  /// - Parameter targets: by the numbers of the unit's slots.
  func edits(
    _ targets: [Int: XLIFFSegment.Target], in file: XLIFFBytes, _ report: inout XLIFFDocument.Report
  ) -> [XLIFFEdit] {
    var markups: [Int: String] = [:]
    for (index, target) in targets {
      let (markup, leftOut) = XLIFFTargetMarkup(parts(of: slots[index].source), in: file).markup(of: target.segment)
      markups[index] = markup
      report.codesLeftOut += leftOut
    }
    let notes = targets.sorted { $0.key < $1.key }.compactMap(\.value.note)
    switch form {
    case .whole: return targets[0].map { whole(markups[0] ?? "", $0, notes, file) } ?? []
    case .marked: return marked(markups, targets, notes, file)
    case .version2:
      return targets.sorted { $0.key < $1.key }.flatMap { index, target in
        segment(slots[index], markups[index] ?? "", target.state, file)
      } + [version2Notes(notes, file)].compactMap { $0 }
    }
  }

  /// What a reviewer has to know, as notes of the unit.
  private func noteElements(_ notes: [String], from attribute: String, _ file: XLIFFBytes) -> String {
    let name = Self.name("note", like: slots.first?.source ?? unit, file)
    return notes.map { "<\(name) \(attribute)=\"satzpaar\">\(PageMarkup.escape($0))</\(name)>" }.joined()
  }

  // MARK: Version 1

  private func whole(
    _ markup: String, _ target: XLIFFSegment.Target, _ notes: [String], _ file: XLIFFBytes
  ) -> [XLIFFEdit] {
    let old = unit.first("target")
    var tag = old.map { XMLTag(file.text($0.startTag)) } ?? newTarget(file)
    tag.set("state", target.state.version1)
    if let origin = target.origin { tag.set("state-qualifier", origin.rawValue) }
    let element = "\(tag.opened)\(markup)</\(tag.name)>" + noteElements(notes, from: "from", file)
    return [XLIFFEdit(old?.range ?? placeOfTarget, element)] + [unitTag(target.state, file)].compactMap { $0 }
  }

  /// The start tag of a target, with the prefix of the source.
  private func newTarget(_ file: XLIFFBytes) -> XMLTag {
    XMLTag("<\(Self.name("target", like: unit.first("source") ?? unit, file))>")
  }

  /// Behind the source, where a target has to stand.
  private var placeOfTarget: Range<Int> {
    let end = (unit.first("seg-source") ?? unit.first("source") ?? unit).range.upperBound
    return end..<end
  }

  private func marked(
    _ markups: [Int: String], _ targets: [Int: XLIFFSegment.Target], _ notes: [String], _ file: XLIFFBytes
  ) -> [XLIFFEdit] {
    let notes = noteElements(notes, from: "from", file)
    let confirmations = targets.compactMap { index, target in tradosConfirmation(slots[index], target, file) }
    let inPlace = markups.compactMap { index, markup in slots[index].target.map { Self.filled($0, markup, file) } }
    let missing = markups.filter { slots[$0.key].target == nil }
    let end = (unit.first("target")?.range.upperBound).map { [XLIFFEdit($0..<$0, notes)] } ?? []
    guard !missing.isEmpty else { return inPlace + confirmations + end }
    var edit = place(missing, file)
    if end.isEmpty { edit.markup += notes }
    return inPlace + confirmations + [edit] + end
  }

  /// Puts segments into a target that has no mark for them.
  private func place(_ markups: [Int: String], _ file: XLIFFBytes) -> XLIFFEdit {
    if let target = unit.first("target"), !XLIFF1Unit.marks(target).isEmpty {
      let added = markups.sorted { $0.key < $1.key }.map { index, markup in
        let tag = XMLTag(file.text(slots[index].source.startTag))
        return "\(tag.opened)\(markup)</\(tag.name)>"
      }
      return XLIFFEdit(target.endTag.lowerBound..<target.endTag.lowerBound, added.joined())
    }
    let copy = copyOfSource(markups, file)
    if let target = unit.first("target") { return Self.filled(target, copy, file) }
    let tag = newTarget(file)
    return XLIFFEdit(placeOfTarget, "\(tag.markup)\(copy)</\(tag.name)>")
  }

  /// What stands in `seg-source`, with the targets in its marks and nothing in those without one.
  private func copyOfSource(_ markups: [Int: String], _ file: XLIFFBytes) -> String {
    guard let source = unit.first("seg-source") else { return "" }
    var copy = ""
    var place = source.startTag.upperBound
    for mark in XLIFF1Unit.marks(source) {
      let index = slots.firstIndex { $0.source.startTag == mark.startTag }
      let tag = XMLTag(file.text(mark.startTag))
      copy += file.text(place..<mark.range.lowerBound)
      copy += "\(tag.opened)\(index.flatMap { markups[$0] } ?? "")</\(tag.name)>"
      place = mark.range.upperBound
    }
    return copy + file.text(place..<source.endTag.lowerBound)
  }

  /// Trados' level of confirmation, and where it says that a translation comes from.
  private func tradosConfirmation(_ slot: Slot, _ target: XLIFFSegment.Target, _ file: XLIFFBytes) -> XLIFFEdit? {
    let definitions = unit.first("sdl:seg-defs")?.all("sdl:seg") ?? []
    guard let definition = definitions.first(where: { $0["id"] == slot.source["mid"] }) else { return nil }
    var tag = XMLTag(file.text(definition.startTag))
    tag.set("conf", target.state.trados)
    switch target.origin {
    case .exactMatch:
      tag.set("origin", "tm")
      tag.set("percent", "100")
    case .fuzzyMatch:
      tag.set("origin", "tm")
      if let score = target.score { tag.set("percent", "\(Int(score))") }
    case .machineTranslation: tag.set("origin", "mt")
    case nil: break
    }
    return XLIFFEdit(definition.startTag, tag.markup)
  }

  /// The start tag of the unit with its approval and memoQ's status, where it has to change.
  private func unitTag(_ state: XLIFFSegment.State, _ file: XLIFFBytes) -> XLIFFEdit? {
    let original = file.text(unit.startTag)
    var tag = XMLTag(original)
    if state == .reviewed || state == .final {
      tag.set("approved", "yes")
    } else if unit["approved"] == "yes" {
      tag.set("approved", "no")
    }
    if unit["mq:status"] != nil, let name = tag.attributes.first(where: { $0.hasSuffix(":status") }) {
      tag.set(name, state.memoQ)
    }
    return tag.markup == original ? nil : XLIFFEdit(unit.startTag, tag.markup)
  }

  // MARK: Version 2

  private func segment(
    _ slot: Slot, _ markup: String, _ state: XLIFFSegment.State, _ file: XLIFFBytes
  ) -> [XLIFFEdit] {
    guard let segment = slot.segment else { return [] }
    var tag = XMLTag(file.text(segment.startTag))
    tag.set("state", state.version2)
    let name = Self.name("target", like: slot.source, file)
    let end = slot.source.range.upperBound
    let target =
      slot.target.map { Self.filled($0, markup, file) } ?? XLIFFEdit(end..<end, "<\(name)>\(markup)</\(name)>")
    return [XLIFFEdit(segment.startTag, tag.markup), target]
  }

  /// Notes stand before the native codes and the segments of a unit, behind what modules put there.
  private func version2Notes(_ notes: [String], _ file: XLIFFBytes) -> XLIFFEdit? {
    guard !notes.isEmpty else { return nil }
    let elements = noteElements(notes, from: "category", file)
    if let old = unit.first("notes"), !old.endTag.isEmpty {
      return XLIFFEdit(old.endTag.lowerBound..<old.endTag.lowerBound, elements)
    }
    let places = ["originalData", "segment", "ignorable"].compactMap { unit.first($0)?.range.lowerBound }
    guard let place = places.min() else { return nil }
    let name = Self.name("notes", like: slots.first?.source ?? unit, file)
    return XLIFFEdit(place..<place, "<\(name)>\(elements)</\(name)>")
  }

  // MARK: Elements

  /// An element with other content.
  private static func filled(_ element: XMLElement, _ markup: String, _ file: XLIFFBytes) -> XLIFFEdit {
    let tag = XMLTag(file.text(element.startTag))
    return XLIFFEdit(element.range, "\(tag.opened)\(markup)</\(tag.name)>")
  }

  /// A name with the prefix that another element has in the file.
  private static func name(_ name: String, like element: XMLElement, _ file: XLIFFBytes) -> String {
    let parts = XMLTag(file.text(element.startTag)).name.split(separator: ":")
    return parts.count == 2 ? "\(parts[0]):\(name)" : name
  }
}

extension XLIFFSegment.State {
  /// Trados' word.
  fileprivate var trados: String {
    switch self {
    case .untranslated, .needsReview: "Draft"
    case .translated: "Translated"
    case .reviewed: "ApprovedTranslation"
    case .final: "ApprovedSignOff"
    }
  }

  /// memoQ's word.
  fileprivate var memoQ: String {
    switch self {
    case .untranslated: "NotStarted"
    case .needsReview: "Pretranslated"
    case .translated: "ManuallyConfirmed"
    case .reviewed, .final: "Proofread"
    }
  }
}
