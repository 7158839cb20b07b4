/// The constraints of XLIFF 2.1 that concern one element and what is in it.
enum XLIFF2Constraints {
  static func problems(of element: XMLElement, in scope: XLIFF2Scope) -> [String] {
    var problems = attributeProblems(element, scope) + repeatedIdentifiers(element)
    switch element.name {
    case "skeleton":
      if (element["href"] == nil) == element.content.isEmpty {
        problems.append("a skeleton has either content or href")
      }
    case "segment", "ignorable": problems += languageProblems(element, scope)
    case "cp": problems += codePointProblems(element)
    case "mrk", "sm": problems += annotationProblems(element)
    case "gls:glossEntry":
      if element.first("gls:translation") == nil, element.first("gls:definition") == nil {
        problems.append("gls:glossEntry has neither a translation nor a definition")
      }
    case "val:rule": problems += ruleProblems(element)
    case "res:resourceItem":
      if !element.children.contains(where: { $0.name.hasPrefix("res:") }) {
        problems.append("res:resourceItem has neither a source, a target nor a reference")
      }
    case "res:source", "res:target": problems += resourceProblems(element, scope)
    case "ctr:revisions":
      let versions = element.all("ctr:revision").compactMap { $0["version"] }
      if let current = element["currentVersion"], !versions.contains(current) {
        problems.append("currentVersion=\"\(current)\" is the version of no revision")
      }
      problems += propertyProblems(element)
    case "ctr:revision":
      let properties = element.all("ctr:item").compactMap { $0["property"] }
      if let twice = firstRepeat(properties) { problems.append("the property \"\(twice)\" stands twice in a revision") }
    default: break
    }
    return problems
  }

  // MARK: Attributes

  private static func attributeProblems(_ element: XMLElement, _ scope: XLIFF2Scope) -> [String] {
    var problems: [String] = []
    for (attribute, needed) in needs where element[attribute] != nil && element[needed] == nil {
      problems.append("\(element.name) has \(attribute) without \(needed)")
    }
    if let type = element["type"], type.hasPrefix("xlf:") {
      problems.append("type=\"\(type)\" has the prefix xlf, which the standard keeps for itself")
    }
    for name in ["subType", "subState"] {
      if let value = element[name], value.hasPrefix("xlf:"), !allowsReserved(value, name, element["type"]) {
        problems.append("\(name)=\"\(value)\" is none that the standard defines for this type")
      }
    }
    if element["slr:sizeInfo"] != nil, element["slr:sizeInfoRef"] != nil {
      problems.append("\(element.name) has both sizeInfo and sizeInfoRef")
    }
    if element.name == "ec", element["isolated"] != "yes", element.attributes.contains(where: { isOfModule($0.name) }) {
      problems.append("an ec that is not isolated has attributes that belong to its sc")
    }
    if element["its:locQualityRatingScore"] != nil, element["its:locQualityRatingVote"] != nil {
      problems.append("\(element.name) has both locQualityRatingScore and locQualityRatingVote")
    }
    if let reference = element["slr:sizeInfoRef"], !scope.hasSizeData(reference) {
      problems.append("sizeInfoRef=\"\(reference)\" refers to no size data around it")
    }
    if let reference = element["ref"], fragmentElements.contains(element.name) {
      problems += XLIFF2Fragment.problems(of: reference)
    }
    return problems
  }

  private static func isOfModule(_ attribute: String) -> Bool {
    attribute.hasPrefix("slr:") || attribute.hasPrefix("fs:")
  }

  private static let needs = [
    ("subType", "type"), ("subState", "state"), ("fs:subFs", "fs:fs"), ("its:taIdent", "its:taSource"),
    ("its:taSource", "its:taIdent"),
  ]
  private static let fragmentElements: Set = ["mrk", "sm", "mtc:match", "gls:glossEntry", "gls:translation"]

  private static func allowsReserved(_ value: String, _ attribute: String, _ type: String?) -> Bool {
    attribute == "subType" && reservedSubTypes[value] == type
  }

  private static let reservedSubTypes = [
    "xlf:lb": "fmt", "xlf:pb": "fmt", "xlf:b": "fmt", "xlf:i": "fmt", "xlf:u": "fmt", "xlf:var": "ui",
  ]

  // MARK: Identifiers

  /// In which elements the identifiers of which others must differ; those of segments and codes are a unit's matter.
  private static let identifierScopes: [String: Set<String>] = [
    "notes": ["note"], "originalData": ["data"], "gls:glossary": ["gls:glossEntry", "gls:translation"],
    "mtc:matches": ["mtc:match"], "mda:metadata": ["mda:metaGroup"],
    "res:resourceData": ["res:resourceItem", "res:resourceItemRef"],
  ]

  private static func repeatedIdentifiers(_ element: XMLElement) -> [String] {
    guard let names = identifierScopes[element.name] else { return [] }
    var identifiers: [String] = []
    element.visit { part, _ in
      if names.contains(part.name), let id = part["id"] { identifiers.append(id) }
    }
    return firstRepeat(identifiers).map { ["the id \"\($0)\" stands twice in \(element.name)"] } ?? []
  }

  static func firstRepeat(_ values: [String]) -> String? {
    var seen: Set<String> = []
    return values.first { !seen.insert($0).inserted }
  }

  // MARK: Single elements

  private static func languageProblems(_ segment: XMLElement, _ scope: XLIFF2Scope) -> [String] {
    var problems: [String] = []
    for (name, attribute, language) in [
      ("source", "srcLang", scope.sourceLanguage), ("target", "trgLang", scope.targetLanguage),
    ] {
      guard let side = segment.first(name) else { continue }
      if name == "target", language == nil { problems.append("there is a target, but xliff has no trgLang") }
      if let own = side["xml:lang"], let language, own.lowercased() != language.lowercased() {
        problems.append("xml:lang=\"\(own)\" of \(name) is not the \(attribute) of the file, \"\(language)\"")
      }
    }
    return problems
  }

  /// Only characters that XML does not allow are written as code points.
  private static func codePointProblems(_ element: XMLElement) -> [String] {
    guard let digits = element["hex"], let value = UInt32(digits, radix: 16) else { return [] }
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF:
      return ["cp stands for a character that XML allows; it must be written as itself"]
    case 0...0x10FFFF: return []
    default: return ["cp stands for no character"]
    }
  }

  private static func annotationProblems(_ element: XMLElement) -> [String] {
    guard element["type"] == "comment" else { return [] }
    switch (element["value"], element["ref"]) {
    case (nil, nil): return ["a comment has neither value nor ref"]
    case (.some, .some): return ["a comment has both value and ref"]
    default: return []
    }
  }

  /// What changed is the content of an element or one of its attributes.
  private static func propertyProblems(_ revisions: XMLElement) -> [String] {
    guard let name = revisions["appliesTo"], let rules = XLIFF2Schema.rules[name] else { return [] }
    let properties = revisions.all("ctr:revision").flatMap { $0.all("ctr:item") }.compactMap { $0["property"] }
    return properties.filter { $0 != "content" && !$0.contains(":") && !rules.knows($0) }.unique.map {
      "the property \"\($0)\" of a revision is neither content nor an attribute of \(name)"
    }
  }

  private static func ruleProblems(_ rule: XMLElement) -> [String] {
    let checks = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { rule[$0] != nil }
    let custom = rule.attributes.filter { $0.name.contains(":") }
    var problems: [String] = []
    if checks.count + min(1, custom.count) != 1 { problems.append("a rule must have exactly one check") }
    if rule["existsInSource"] != nil, checks.count != 1 || checks == ["isNotPresent"] {
      problems.append("existsInSource needs exactly one of isPresent, startsWith and endsWith")
    }
    if rule["occurs"] != nil, rule["isPresent"] == nil { problems.append("occurs is used without isPresent") }
    return problems
  }

  private static func resourceProblems(_ element: XMLElement, _ scope: XLIFF2Scope) -> [String] {
    var problems: [String] = []
    let isEmpty = element.text.isBlank && element.children.first { _ in true } == nil
    if isEmpty == (element["href"] == nil) { problems.append("\(element.name) has either content or href") }
    if element.name == "res:source", let own = element["xml:lang"], let language = scope.sourceLanguage,
      own.lowercased() != language.lowercased()
    {
      problems.append("xml:lang=\"\(own)\" of res:source is not the srcLang of the file, \"\(language)\"")
    }
    return problems
  }
}

/// Fragment identifiers of XLIFF 2 (section 4.2 of the standard): `#/f=f1/u=u1/n=n1`.
struct XLIFF2Fragment {
  /// What names the file, group and unit, in the order of the text.
  private(set) var containers: [(prefix: Substring, id: Substring)] = []
  /// What the fragment points to; its prefix is empty for segments and codes of the source.
  private(set) var leaf: (prefix: Substring, id: Substring)?

  /// - Returns: nil for a reference to something outside the file.
  init?(_ reference: String) {
    guard reference.hasPrefix("#") else { return nil }
    let path = reference.dropFirst().drop { $0 == "/" }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let (prefix, id) = sides.count == 2 ? (sides[0], sides[1]) : ("", part)
      if let leaf {
        containers.append(leaf)
      }
      leaf = (prefix, id)
    }
    if let leaf, XLIFF2Schema.fragmentContainers.contains(String(leaf.prefix)) {
      containers.append(leaf)
      self.leaf = nil
    }
  }

  static func problems(of reference: String) -> [String] {
    guard let fragment = XLIFF2Fragment(reference) else { return [] }
    let order = fragment.containers.map { XLIFF2Schema.fragmentContainers.firstIndex(of: String($0.prefix)) }
    let places = order.compactMap { $0 }
    if places.count < order.count {
      return ["the reference \"\(reference)\" goes on after what it points to"]
    }
    if zip(places, places.dropFirst()).contains(where: { $0 >= $1 }) {
      return ["the reference \"\(reference)\" does not name file, group and unit once each, in this order"]
    }
    guard let leaf = fragment.leaf, !leaf.prefix.isEmpty else { return [] }
    if !XLIFF2Schema.fragmentLeaves.contains(leaf.prefix), !XLIFF2Schema.modulePrefixes.contains(leaf.prefix) {
      return ["the reference \"\(reference)\" has the prefix \"\(leaf.prefix)\", which the standard does not know"]
    }
    return []
  }
}
