package import Segmentation
package import UnicodeText

/// Reads segmentation rules in SRX 1.0 and 2.0, and checks them. What other tools add to the format is passed over.
package struct SRXReader {
  /// What a file holds.
  package struct Reading: Sendable {
    /// The rules, in the order of the file.
    package var rules: SRXRules
    /// `1.0` or `2.0`.
    package var version: String
    /// The file's encoding, as standards call it.
    package var encoding: String
    /// What should be looked at though the rules can be used.
    package var warnings: [Inspection.Remark]
  }

  private let file: String
  private var findings = Findings()

  /// Reads a file to its end.
  ///
  /// - Throws: `malformed` for a version that is none, a map to rules that are not there, a broken regular expression, each with
  ///   its line; `unknownFormat`; what reading XML throws.
  package static func read(_ file: ByteSource, encoding: TextEncoding? = nil) throws(InterchangeError) -> Reading {
    try file.unpackIfGzip()
    let pieces = try XMLPieces(
      file, encoding: encoding, .init(pieces: ["srx"], prefixes: ["http://www.lisa.org/srx20": ""]))
    while let event = try pieces.next() {
      switch event {
      case .piece(let root):
        var reader = SRXReader(file: file.name)
        return try reader.read(root, encoding: pieces.encoding)
      case .start(let element), .tooLong(let element):
        throw InterchangeError(
          .unknownFormat, file: file.name, line: element.line,
          "the root element is \"\(element.name)\", not \"srx\"; give an SRX file")
      case .end: continue
      }
    }
    throw InterchangeError(.malformed, file: file.name, "is empty; nothing to read")
  }

  private init(file: String) { self.file = file }

  private mutating func read(_ root: XMLElement, encoding: String) throws(InterchangeError) -> Reading {
    guard let version = root["version"], ["1.0", "2.0"].contains(version) else {
      throw error(root, "the version is \"\(root["version"] ?? "")\"; write 1.0 or 2.0")
    }
    guard let body = root.first("body"), let list = body.first("languagerules") else {
      throw error(root, "there are no languagerules; add them")
    }
    let header = root.first("header")
    if header == nil { findings.note("header", root.line, "has no header; the usual settings are taken") }
    var rules = SRXRules()
    rules.cascades = version == "2.0" && header?["cascade"] == "yes"
    for element in list.all("languagerule") { rules.lists.append(try languageRule(element)) }
    rules.maps = try maps(body, Set(rules.lists.map(\.name)))
    return Reading(rules: rules, version: version, encoding: encoding, warnings: findings.remarks)
  }

  private mutating func languageRule(_ element: XMLElement) throws(InterchangeError) -> SRXRules.List {
    guard let name = element["languagerulename"], !name.isEmpty else {
      throw error(element, "a languagerule has no languagerulename; name it")
    }
    var rules: [SRXRules.Rule] = []
    for (index, rule) in element.all("rule").enumerated() {
      let before = rule.first("beforebreak")?.text ?? ""
      let after = rule.first("afterbreak")?.text ?? ""
      let place = "rule \(index + 1) of \(name)"
      for expression in [before, after] { try check(expression, rule, place) }
      rules.append(SRXRules.Rule(isBreak: rule["break"] != "no", before: before, after: after, name: place))
    }
    return SRXRules.List(name: name, rules: rules)
  }

  /// Version 1.0 has a `maprule` between `maprules` and its maps, one for each of several purposes; the first one is used.
  private mutating func maps(_ body: XMLElement, _ names: Set<String>) throws(InterchangeError) -> [SRXRules
    .LanguageMap]
  {
    guard let list = body.first("maprules") else {
      findings.note("maprules", body.line, "there are no maprules; the rules are not assigned to languages")
      return []
    }
    var maps: [SRXRules.LanguageMap] = []
    for element in list.all("languagemap") + (list.first("maprule")?.all("languagemap") ?? []) {
      let pattern = element["languagepattern"] ?? ""
      let name = element["languagerulename"] ?? ""
      guard names.contains(name) else {
        throw error(
          element, "the map \"\(pattern)\" names the rules \"\(name)\", which are not there; correct the name")
      }
      try check(pattern, element, "the map of \"\(name)\"")
      maps.append(SRXRules.LanguageMap(pattern: pattern, listName: name))
    }
    return maps
  }

  private mutating func check(_ expression: String, _ element: XMLElement, _ place: String) throws(InterchangeError) {
    let syntax = RegexSyntax(expression)
    if let problem = syntax.problem {
      throw error(element, "\(place) is no regular expression: \(problem); correct it")
    }
    if syntax.repeatsRepetition {
      findings.note(
        "slow", element.line, "\(place) repeats what is repeated already, which can take very long: \(expression)")
    }
  }

  private func error(_ element: XMLElement, _ message: String) -> InterchangeError {
    InterchangeError(.malformed, file: file, line: element.line, message)
  }
}
