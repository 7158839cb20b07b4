/// Tells what in an XLIFF 2.x file breaks the standard: its schema, and the constraints that it states in words.
struct XLIFF2Validator: XLIFFValidator {
  private(set) var errors = Findings()
  /// The elements around the units that are open, with what their content has to be judged by.
  private var open: [XMLElement] = []
  private var scope = XLIFF2Scope()
  private var files: Set<String> = []
  private var groups: Set<String> = []
  private var units: Set<String> = []
  /// Units of the present file that inline codes call their sub-flows.
  private var subFlows: [(unit: String, line: Int)] = []

  mutating func start(_ element: XMLElement) {
    judgeAttributes(element)
    open.append(element)
    switch element.name {
    case "xliff": scope.begin(element)
    case "file":
      register(element, in: \.files)
      groups = []
      units = []
      subFlows = []
    case "group": register(element, in: \.groups)
    default: break
    }
    scope.open()
  }

  mutating func end(_ name: String) {
    guard let element = open.popLast() else { return }
    judgeContent(element, around: open)
    for problem in XLIFF2Constraints.problems(of: element, in: scope) { note(problem, element.line) }
    scope.close()
    if name == "file" {
      for flow in subFlows where !units.contains(flow.unit) {
        note("a sub-flow refers to the unit \"\(flow.unit)\", which the file does not have", flow.line)
      }
    }
    leaveShell(element)
  }

  mutating func piece(_ piece: XMLElement) {
    if piece.name == "slr:data" { scope.take(piece) }
    scope.open()
    for data in piece.all("slr:data") { scope.take(data) }
    piece.visit { element, ancestors in
      judgeAttributes(element)
      judgeContent(element, around: open + ancestors)
      for problem in XLIFF2Constraints.problems(of: element, in: scope) { note(problem, element.line) }
    }
    if piece.name == "unit" { judgeUnit(piece) }
    scope.close()
    leaveShell(piece)
  }

  /// Remembers that an element stands here, for the content model of the one around it.
  private mutating func leaveShell(_ piece: XMLElement) {
    if !open.isEmpty { open[open.count - 1].content.append(.element(Self.shell(piece))) }
  }

  private mutating func judgeUnit(_ unit: XMLElement) {
    register(unit, in: \.units)
    unit.visit { element, _ in
      for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
        for flow in (element[name] ?? "").split(separator: " ") { subFlows.append((String(flow), element.line)) }
      }
    }
    for problem in XLIFF2UnitConstraints.problems(of: unit, in: scope) { note(problem.message, problem.line) }
  }

  /// An element as its parent's content model sees it.
  private static func shell(_ element: XMLElement) -> XMLElement {
    XMLElement(name: element.name, attributes: [], line: element.line)
  }

  private mutating func register(_ element: XMLElement, in names: WritableKeyPath<XLIFF2Validator, Set<String>>) {
    guard let id = element["id"] else { return }
    if !self[keyPath: names].insert(id).inserted {
      note("the id \"\(id)\" of \(element.name) stands twice", element.line)
    }
  }

  private mutating func judgeAttributes(_ element: XMLElement) {
    for problem in XLIFF2Schema.rules[element.name]?.problems(ofAttributesOf: element) ?? [] {
      note(problem, element.line)
    }
    for attribute in element.attributes {
      guard let type = XLIFF2Schema.moduleAttributes[attribute.name], !type.allows(attribute.value) else { continue }
      note("\(attribute.name)=\"\(attribute.value)\" of \(element.name) is not \(type.description)", element.line)
    }
  }

  private mutating func judgeContent(_ element: XMLElement, around ancestors: [XMLElement]) {
    guard let rules = XLIFF2Schema.rules[element.name] else {
      if !element.name.contains(":") { note("the element \(element.name) is none of XLIFF 2", element.line) }
      return
    }
    for problem in rules.problems(ofContentOf: element) { note(problem, element.line) }
    judgeConfidences(of: element, around: ancestors)
    if let places = XLIFF2Schema.modulePlaces[element.name], let parent = ancestors.last, !places.contains(parent.name)
    {
      note("\(element.name) stands in \(parent.name), where it is not allowed", element.line)
    }
  }

  private mutating func judgeConfidences(of element: XMLElement, around ancestors: [XMLElement]) {
    for (attribute, category) in XLIFF2Schema.confidences where element[attribute] != nil {
      let names = (ancestors + [element]).compactMap { $0["its:annotatorsRef"] }
      if !names.contains(where: { $0.contains(category) }) {
        note("\(attribute) of \(element.name) without an its:annotatorsRef for \(category)", element.line)
      }
    }
  }

  private mutating func note(_ problem: String, _ line: Int) { errors.note("\(problem)", line, problem) }
}

/// What holds at a place of a file.
struct XLIFF2Scope {
  private(set) var sourceLanguage: String?
  private(set) var targetLanguage: String?
  /// The identifiers of size data that may be referred to, a set for each element that is open.
  private var sizeData: [Set<String>] = []

  mutating func begin(_ root: XMLElement) {
    sourceLanguage = root["srcLang"]
    targetLanguage = root["trgLang"]
  }

  mutating func open() { sizeData.append([]) }

  mutating func close() { _ = sizeData.popLast() }

  /// Takes the size data that stands in the innermost element.
  mutating func take(_ data: XMLElement) {
    guard !sizeData.isEmpty else { return }
    data.visit { part, _ in if let id = part["id"] { sizeData[sizeData.count - 1].insert(id) } }
  }

  func hasSizeData(_ name: String) -> Bool { sizeData.contains { $0.contains(name) } }
}
