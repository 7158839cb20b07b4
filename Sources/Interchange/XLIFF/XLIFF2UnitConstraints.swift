/// The constraints of XLIFF 2.1 that hold between the parts of one unit.
enum XLIFF2UnitConstraints {
  struct Problem: Hashable {
    var line: Int
    var message: String
  }

  static func problems(of unit: XMLElement, in scope: XLIFF2Scope) -> [Problem] {
    let segments = unit.children.filter { $0.name == "segment" || $0.name == "ignorable" }
    let source = Side(segments, "source")
    let target = Side(segments, "target")
    var problems: [Problem] = []
    if !segments.contains(where: { $0.name == "segment" }) {
      problems.append(Problem(line: unit.line, message: "the unit has no segment"))
    }
    problems += repeatedIdentifiers(segments, source, target) + orderProblems(segments)
    for side in [source, target] {
      problems += pairProblems(side) + annotationProblems(side) + reorderProblems(side)
      problems += copyProblems(side, of: source.codes + target.codes)
    }
    problems += dataProblems(unit) + deletionProblems(segments, source, target) + reorderingProblems(source, target)
    problems += referenceProblems(unit, segments, source, target) + revisionProblems(unit)
    return problems
  }

  /// The inline elements of one side of a unit, in the order of the text.
  private struct Side {
    var elements: [XMLElement] = []

    init(_ segments: [XMLElement], _ name: String) {
      for segment in segments {
        segment.first(name)?.visit { element, _ in if element.name != name { elements.append(element) } }
      }
    }

    var codes: [XMLElement] { elements.filter { ["ph", "pc", "sc", "ec"].contains($0.name) } }

    /// The identifier of a code: an end code that closes a start code has that one's.
    static func identifier(_ code: XMLElement) -> String? { code["id"] ?? code["startRef"] }
  }

  // MARK: Identifiers

  private static func repeatedIdentifiers(_ segments: [XMLElement], _ source: Side, _ target: Side) -> [Problem] {
    var problems: [Problem] = []
    for (side, parts) in [(source, segments), (target, [])] {
      var seen: Set<String> = []
      for element in parts + side.elements {
        guard let id = element["id"], !seen.insert(id).inserted else { continue }
        problems.append(Problem(line: element.line, message: "the id \"\(id)\" stands twice in the unit"))
      }
    }
    return problems
  }

  /// Every target has a place of its own, by `order` or by where it stands.
  private static func orderProblems(_ segments: [XMLElement]) -> [Problem] {
    var taken: Set<Int> = []
    var problems: [Problem] = []
    for (index, segment) in segments.enumerated() {
      guard let target = segment.first("target") else { continue }
      let order = target["order"].flatMap { Int($0) } ?? index + 1
      if order > segments.count {
        problems.append(Problem(line: target.line, message: "order=\"\(order)\" is more than the unit has parts"))
      } else if !taken.insert(order).inserted {
        problems.append(Problem(line: target.line, message: "two targets have the place \(order) in the unit"))
      }
    }
    return problems
  }

  // MARK: Pairs

  private static func pairProblems(_ side: Side) -> [Problem] {
    var problems: [Problem] = []
    var open: [String: XMLElement] = [:]
    let closed = Set(side.elements.filter { $0.name == "ec" }.compactMap { $0["startRef"] })
    func report(_ element: XMLElement, _ message: String) {
      problems.append(Problem(line: element.line, message: message))
    }
    for element in side.elements {
      let isIsolated = element["isolated"] == "yes"
      switch element.name {
      case "sc":
        guard let id = element["id"] else { continue }
        open[id] = element
        if isIsolated == closed.contains(id) {
          report(element, isIsolated ? "an isolated sc has its ec in the unit" : "an sc has no ec and is not isolated")
        }
      case "ec":
        if (element["id"] == nil) == (element["startRef"] == nil) { report(element, "an ec has either id or startRef") }
        if isIsolated, element["startRef"] != nil { report(element, "an isolated ec has a startRef") }
        if !isIsolated, element["startRef"] == nil { report(element, "an ec has no startRef and is not isolated") }
        if !isIsolated, element["dir"] != nil { report(element, "an ec that is not isolated has dir") }
        guard let start = element["startRef"] else { continue }
        guard let begin = open[start] else {
          report(element, "an ec closes \"\(start)\", which no sc before it has opened")
          continue
        }
        if !agree(begin, element) { report(element, "an ec does not allow what its sc allows") }
      default: break
      }
    }
    return problems
  }

  /// Whether the permissions of an end code are those of its start code; an end does not begin a sequence.
  private static func agree(_ start: XMLElement, _ end: XMLElement) -> Bool {
    let reorder = start["canReorder"] == "firstNo" ? "no" : start["canReorder"] ?? "yes"
    return end["canReorder"] ?? "yes" == reorder
      && ["canCopy", "canDelete"].allSatisfy { (start[$0] ?? "yes") == (end[$0] ?? "yes") }
  }

  private static func annotationProblems(_ side: Side) -> [Problem] {
    var open: [String: Int] = [:]
    var problems: [Problem] = []
    for element in side.elements {
      if element.name == "sm", let id = element["id"] {
        open[id] = element.line
      } else if element.name == "em", let start = element["startRef"], open.removeValue(forKey: start) == nil {
        problems.append(
          Problem(line: element.line, message: "an em ends \"\(start)\", which no sm before it has begun"))
      }
    }
    return problems
      + open.sorted { $0.key < $1.key }.map { Problem(line: $0.value, message: "the sm \"\($0.key)\" has no em") }
  }

  // MARK: What may be done with codes

  /// - Parameter all: the codes of the unit, of which some may be copied.
  private static func copyProblems(_ side: Side, of all: [XMLElement]) -> [Problem] {
    var problems: [Problem] = []
    let codes = Dictionary(all.map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    for code in side.codes {
      guard let original = code["copyOf"] else { continue }
      func report(_ message: String) { problems.append(Problem(line: code.line, message: message)) }
      if hasData(code) { report("a copy of a code has original data of its own") }
      guard let base = codes[original] else {
        report("a copy of the code \"\(original)\", which the unit does not have")
        continue
      }
      if base["canCopy"] == "no" { report("a copy of the code \"\(original)\", which may not be copied") }
      if hasData(base) { report("a copy of the code \"\(original)\", which has original data to refer to") }
    }
    return problems
  }

  private static func hasData(_ code: XMLElement) -> Bool {
    ["dataRef", "dataRefStart", "dataRefEnd"].contains { code[$0] != nil }
  }

  /// A code that may not be moved may not be copied or deleted either, and belongs to a sequence that one of them begins.
  private static func reorderProblems(_ side: Side) -> [Problem] {
    var problems: [Problem] = []
    var hasBegun = false
    for code in side.codes {
      guard let reorder = code["canReorder"], reorder != "yes" else { continue }
      if code["canCopy"] != "no" || code["canDelete"] != "no" {
        problems.append(
          Problem(line: code.line, message: "canReorder=\"\(reorder)\" needs canCopy=\"no\" and canDelete=\"no\""))
      }
      if reorder == "firstNo" {
        hasBegun = true
      } else if !hasBegun {
        problems.append(Problem(line: code.line, message: "canReorder=\"no\" where no sequence has begun with firstNo"))
      }
    }
    return problems
  }

  private static func dataProblems(_ unit: XMLElement) -> [Problem] {
    var problems: [Problem] = []
    func judge(_ element: XMLElement, _ data: Set<String>) {
      for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
        guard let reference = element[name], !data.contains(reference) else { continue }
        problems.append(Problem(line: element.line, message: "\(name)=\"\(reference)\" refers to no data of the unit"))
      }
      for child in element.children {
        let own = child.name == "mtc:match" ? data.union(identifiers(child)) : data
        judge(child, own)
      }
    }
    func identifiers(_ element: XMLElement) -> Set<String> {
      Set(element.first("originalData")?.all("data").compactMap { $0["id"] } ?? [])
    }
    judge(unit, identifiers(unit))
    return problems
  }

  /// What may not be deleted stands in some target of the unit.
  private static func deletionProblems(_ segments: [XMLElement], _ source: Side, _ target: Side) -> [Problem] {
    let kept = Set(target.codes.compactMap(Side.identifier))
    let translated = Side(segments.filter { $0.first("target") != nil }, "source")
    return translated.codes.compactMap { code in
      guard code["canDelete"] == "no", let id = Side.identifier(code), !kept.contains(id) else { return nil }
      return Problem(line: code.line, message: "the code \"\(id)\" may not be deleted, and no target has it")
    }
  }

  /// A sequence of codes that may not be moved stands in the target as in the source, with the same ones inside each other.
  private static func reorderingProblems(_ source: Side, _ target: Side) -> [Problem] {
    let sequence = { (side: Side) in fixedCodes(side.elements) }
    let original = sequence(source)
    let translation = sequence(target)
    let there = Set(translation.map(\.id))
    let expected = original.filter { there.contains($0.id) }
    let known = Set(original.map(\.id))
    let found = translation.filter { known.contains($0.id) }
    guard let (_, wrong) = zip(expected, found).first(where: { $0.0.id != $0.1.id || $0.0.parent != $0.1.parent })
    else {
      return []
    }
    return [
      Problem(line: wrong.line, message: "the code \"\(wrong.id)\" may not be moved, but stands at another place")
    ]
  }

  private struct FixedCode {
    var id: String
    /// The fixed code in which it stands.
    var parent: String?
    var line: Int
  }

  private static func fixedCodes(_ elements: [XMLElement]) -> [FixedCode] {
    var parents: [Int: String] = [:]
    var fixed: [FixedCode] = []
    for (index, element) in elements.enumerated() {
      guard let reorder = element["canReorder"], reorder != "yes", let id = Side.identifier(element) else { continue }
      fixed.append(FixedCode(id: id, parent: parents[index], line: element.line))
      guard element.name == "pc" else { continue }
      var count = 0
      element.visit { _, _ in count += 1 }
      for inside in index + 1..<max(index + 1, min(elements.count, index + count)) { parents[inside] = id }
    }
    return fixed
  }

  // MARK: References

  /// Matches and terms point to text of the unit, comments to its notes.
  private static func referenceProblems(
    _ unit: XMLElement, _ segments: [XMLElement], _ source: Side, _ target: Side
  ) -> [Problem] {
    let spans = Set((segments + source.elements).compactMap { $0["id"] })
    let targetSpans = Set((segments + target.elements).compactMap { $0["id"] })
    let notes = Set(unit.first("notes")?.all("note").compactMap { $0["id"] } ?? [])
    var problems: [Problem] = []
    unit.visit { element, _ in
      guard let reference = element["ref"] else { return }
      let fragment = XLIFF2Fragment(reference)
      switch element.name {
      case "mtc:match", "gls:glossEntry", "gls:translation":
        guard let leaf = fragment?.leaf, (leaf.prefix == "t" ? targetSpans : spans).contains(String(leaf.id)),
          ["", "t"].contains(leaf.prefix)
        else {
          problems.append(
            Problem(
              line: element.line, message: "\(element.name) refers to \"\(reference)\", which is no text of the unit"))
          return
        }
      case "mrk" where element["type"] == "comment", "sm" where element["type"] == "comment":
        guard let fragment else { return }
        guard let leaf = fragment.leaf, leaf.prefix == "n", notes.contains(String(leaf.id)),
          !fragment.containers.contains(where: { $0.prefix == "g" })
        else {
          problems.append(
            Problem(line: element.line, message: "a comment refers to \"\(reference)\", which is no note of the unit"))
          return
        }
      default: return
      }
    }
    return problems
  }

  /// Revisions belong to an element that stands beside them or in what does, told by an identifier where there are several.
  private static func revisionProblems(_ unit: XMLElement) -> [Problem] {
    var known: [String: [String?]] = [:]
    var identifiers: Set<String> = []
    for part in unit.children where part.name != "ctr:changeTrack" {
      part.visit { element, _ in
        known[element.name, default: []].append(element["id"])
        if let identifier = element["id"] { identifiers.insert(identifier) }
      }
    }
    return unit.all("ctr:changeTrack").flatMap { $0.all("ctr:revisions") }.compactMap { revisions in
      guard let name = revisions["appliesTo"] else { return nil }
      let reference = revisions["ref"]
      guard let found = known[name], reference.map(identifiers.contains) ?? true else {
        let which = reference.map { " \"\($0)\"" } ?? ""
        return Problem(
          line: revisions.line, message: "revisions apply to the \(name)\(which), which the unit does not have")
      }
      guard reference == nil, found.count > 1, !found.contains(nil) else { return nil }
      return Problem(
        line: revisions.line, message: "revisions do not say which \(name) they apply to; there are several")
    }
  }
}
