/// What a schema says of one element: its attributes, and what may stand in it.
///
/// Rules are written as a line: `name | attributes | content`.
/// - An attribute is `name`, `name!` where it must be there, `name=type` for a type of `AttributeType`; `~` allows those of any
///   other namespace, `~fs` those of one.
/// - Content is the children in their order, each with `?`, `*` or `+` as in regular expressions, `/` between
///   alternatives, `~` for elements of any other namespace; `#` allows text.
struct ElementRules: Sendable {
  private var attributes: [String: Attribute] = [:]
  private var foreignAttributes: Set<Substring> = []
  private var content: [Particle] = []
  private var allowsText = false

  private struct Attribute: Sendable {
    var isRequired: Bool
    var type: AttributeType?
  }

  private struct Particle: Sendable {
    var names: Set<Substring>
    var isRequired: Bool
    var repeats: Bool

    func takes(_ child: XMLElement) -> Bool {
      names.contains(child.name[...]) || names.contains("~") && child.name.contains(":")
    }
  }

  /// The rules of a schema, by the elements' names.
  static func table(_ text: String) -> [String: ElementRules] {
    var table: [String: ElementRules] = [:]
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)
      guard columns.count == 3 else { continue }
      table[columns[0].trimmed] = ElementRules(attributes: columns[1], content: columns[2])
    }
    return table
  }

  private init(attributes: Substring, content: Substring) {
    for word in attributes.split(separator: " ") {
      if word.hasPrefix("~") {
        foreignAttributes.insert(word.dropFirst())
        continue
      }
      let parts = word.split(separator: "=")
      let isRequired = parts[0].hasSuffix("!")
      let type = parts.count > 1 ? AttributeType(rawValue: String(parts[1])) : nil
      self.attributes[String(isRequired ? parts[0].dropLast() : parts[0])] = Attribute(
        isRequired: isRequired, type: type)
    }
    for word in content.split(separator: " ") {
      if word == "#" {
        allowsText = true
        continue
      }
      let mark = word.last.flatMap { "?*+".contains($0) ? $0 : nil }
      let names = (mark == nil ? word : word.dropLast()).split(separator: "/")
      self.content.append(
        Particle(names: Set(names), isRequired: mark == nil || mark == "+", repeats: mark == "*" || mark == "+"))
    }
  }

  /// Whether the element may have an attribute of the format itself.
  func knows(_ attribute: String) -> Bool { attributes[attribute] != nil }

  /// What is wrong with an element, the content aside.
  func problems(ofAttributesOf element: XMLElement) -> [String] {
    var problems: [String] = []
    for attribute in element.attributes {
      if let rule = attributes[attribute.name] {
        if let type = rule.type, !type.allows(attribute.value) {
          problems.append("\(attribute.name)=\"\(attribute.value)\" of \(element.name) is not \(type.description)")
        }
      } else if !allowsForeign(attribute.name) {
        problems.append("\(element.name) has the attribute \(attribute.name), which is not allowed here")
      }
    }
    for (name, rule) in attributes.sorted(by: { $0.key < $1.key }) where rule.isRequired && element[name] == nil {
      problems.append("\(element.name) has no \(name)")
    }
    return problems
  }

  private func allowsForeign(_ name: String) -> Bool {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0] != "xml" else { return false }
    return foreignAttributes.contains("") || foreignAttributes.contains(parts[0])
  }

  /// What is wrong with the children of an element, their own content aside.
  func problems(ofContentOf element: XMLElement) -> [String] {
    if !allowsText, element.content.contains(where: { if case .text(let text) = $0 { !text.isBlank } else { false } }) {
      return ["\(element.name) has text, which is not allowed here"]
    }
    var children = Array(element.children)[...]
    for particle in content {
      var count = 0
      while let child = children.first, particle.takes(child), count == 0 || particle.repeats {
        children.removeFirst()
        count += 1
      }
      if count == 0, particle.isRequired {
        return ["\(element.name) has no \(particle.names.sorted().joined(separator: " or ")) where it must stand"]
      }
    }
    return children.first.map { ["\(element.name) has the element \($0.name), which is not allowed at this place"] }
      ?? []
  }
}

/// The types of attributes in the schemas of XLIFF 2.
enum AttributeType: String, Sendable {
  case token = "nmtoken"
  case language, yesNo, direction, space, state, order, priority, side, place, hexadecimal, percent, matchType
  case fraction, issueType, filterType
  case reorder, codeType, markType, prefixed, integer, restriction, normalization, htmlName, version, tokens, count

  var description: String {
    switch self {
    case .token: "a name token"
    case .tokens: "a list of name tokens"
    case .language: "a language code"
    case .yesNo: "yes or no"
    case .direction: "ltr, rtl or auto"
    case .space: "default or preserve"
    case .state: "initial, translated, reviewed or final"
    case .order, .count: "a positive number"
    case .priority: "a number from 1 to 10"
    case .side: "source or target"
    case .place: "source, target or ignorable"
    case .hexadecimal: "a hexadecimal number of 4 or 6 digits"
    case .percent: "a number from 0 to 100"
    case .fraction: "a number from 0 to 1"
    case .issueType: "a type of quality issue of ITS 2.0"
    case .filterType: "include or exclude"
    case .matchType: "am, ebm, idm, ice, mt, tb, tm or other"
    case .reorder: "yes, firstNo or no"
    case .codeType: "fmt, ui, quote, link, image or other"
    case .markType: "generic, comment, term or a type with a prefix"
    case .prefixed: "a value with a prefix"
    case .integer: "a whole number"
    case .restriction: "*, a number, or two with a comma between"
    case .normalization: "none, nfc or nfd"
    case .htmlName: "the name of an HTML element"
    case .version: "a version of XLIFF"
    }
  }

  func allows(_ value: String) -> Bool {
    switch self {
    case .token: return Self.isToken(value)
    case .tokens: return !value.isBlank && value.split(separator: " ").allSatisfy { Self.isToken(String($0)) }
    case .language: return Self.isLanguage(value)
    case .order, .count: return Int(value).map { $0 > 0 } ?? false
    case .priority: return Int(value).map { (1...10).contains($0) } ?? false
    case .hexadecimal: return [4, 6].contains(value.utf8.count) && UInt32(value, radix: 16) != nil
    case .percent: return Double(value).map { (0...100).contains($0) } ?? false
    case .fraction: return Double(value).map { (0...1).contains($0) } ?? false
    case .markType: return ["generic", "comment", "term"].contains(value) || Self.isPrefixed(value)
    case .prefixed: return Self.isPrefixed(value)
    case .integer: return Self.isNumber(value)
    case .restriction: return Self.isRestriction(value)
    default: return Self.values[self]?.contains(value) ?? true
    }
  }

  private static let values: [AttributeType: Set<String>] = [
    .yesNo: ["yes", "no"], .direction: ["ltr", "rtl", "auto"], .space: ["default", "preserve"],
    .state: ["initial", "translated", "reviewed", "final"], .side: ["source", "target"],
    .place: ["source", "target", "ignorable"],
    .matchType: ["am", "ebm", "idm", "ice", "mt", "tb", "tm", "other"], .reorder: ["yes", "firstNo", "no"],
    .codeType: ["fmt", "ui", "quote", "link", "image", "other"], .normalization: ["none", "nfc", "nfd"],
    .version: ["2.0", "2.1", "2.2"], .filterType: ["include", "exclude"],
    .issueType: [
      "terminology", "mistranslation", "omission", "untranslated", "addition", "duplication", "inconsistency",
      "grammar",
      "legal", "register", "locale-specific-content", "locale-violation", "style", "characters", "misspelling",
      "typographical", "formatting", "inconsistent-entities", "numbers", "markup", "pattern-problem", "whitespace",
      "internationalization", "length", "non-conformance", "uncategorized", "other",
    ],
    .htmlName: Set(
      """
      a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas \
      caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset \
      figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins \
      isindex kbd keygen label legend li link main map mark menu menuitem meta meter nav noframes noscript object ol optgroup \
      option output p param picture pre progress q rp rt ruby s samp script section select small source span strike strong \
      style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
      """.split(separator: " ").map(String.init)),
  ]

  private static func isToken(_ value: String) -> Bool {
    value.split(separator: ":", omittingEmptySubsequences: false).allSatisfy { XMLName.isToken(String($0)) }
  }

  /// RFC 5646's grammar as XML Schema has it, with a primary language of 2 letters or more.
  private static func isLanguage(_ value: String) -> Bool {
    let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.allSatisfy(Self.isLetter) else { return false }
    guard (2...8).contains(first.count) || ["x", "i", "X", "I"].contains(String(Substring(first))) && parts.count > 1
    else {
      return false
    }
    return parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  private static func isPrefixed(_ value: String) -> Bool {
    let parts = value.split(separator: ":", maxSplits: 1)
    return parts.count == 2 && !value.contains { $0.isWhitespace }
  }

  private static func isNumber(_ value: some StringProtocol) -> Bool {
    !value.isEmpty && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isRestriction(_ value: String) -> Bool {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return value == "*" || isNumber(value)
    case 2: return isNumber(parts[0]) && (parts[1] == "*" || isNumber(parts[1]))
    default: return false
    }
  }
}
