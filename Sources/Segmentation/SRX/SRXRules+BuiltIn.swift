package import UnicodeText

extension SRXRules {
  /// Our own rules for German and English as far as SRX can say them.
  ///
  /// - Parameters:
  ///   - language: whose rules hold the abbreviations of the options.
  ///   - options: colons and semicolons become rules; quotations that are kept whole are a loss.
  /// - Returns: the rules, and what is lost: the names of our rules that have no counterpart, with their reasons.
  package static func builtIn(
    options: SegmentationOptions = SegmentationOptions(), language: LanguageTag = .german
  ) -> (rules: SRXRules, losses: [String]) {
    var rules = SRXRules()
    for (code, name) in [("de", "German"), ("en", "English")] {
      let own = LanguageData.of(LanguageTag(code) ?? .german)
      let data = language.language == code ? own.adding(options.abbreviations) : own
      rules.lists.append(List(name: name, rules: SRXExport(data, code).rules(options)))
      rules.maps.append(LanguageMap(pattern: "(?i)\(code)(?:[-_].*)?", listName: name))
    }
    rules.lists.append(List(name: "Other", rules: SRXExport(.other, "").rules(options)))
    rules.maps.append(LanguageMap(pattern: ".*", listName: "Other"))
    return (rules, losses(options))
  }

  private static func losses(_ options: SegmentationOptions) -> [String] {
    let kept = Set(SRXTemplate.all.map(\.rule) + [SRXExport.insideAbbreviation, "colon", "semicolon", "plain end"])
    return BoundaryRule.all.filter { rule in
      rule.name == "inside a quotation" ? options.keepsQuotations : !kept.contains(rule.name)
    }.map { "\($0.name): \($0.reason)" }
  }
}

/// Fills the templates with the words of a language.
private struct SRXExport {
  private let data: LanguageData
  private let language: String

  static let insideAbbreviation = "inside an abbreviation"

  init(_ data: LanguageData, _ language: String) {
    self.data = data
    self.language = language
  }

  func rules(_ options: SegmentationOptions) -> [SRXRules.Rule] {
    var rules = abbreviationStarts
    for template in SRXTemplate.all where template.language ?? language == language {
      guard let before = filled(template.before), let after = filled(template.after) else { continue }
      rules.append(rule(template.rule, isBreak: template.isBreak, before, after))
    }
    if options.splitsAtColon { rules.append(rule("colon", isBreak: true, ":", #"\s+[\p{Lu}\p{P}\p{S}]"#)) }
    if options.splitsAtSemicolon { rules.append(rule("semicolon", isBreak: true, ";", #"\s"#)) }
    return rules
  }

  private func rule(_ name: String, isBreak: Bool, _ before: String, _ after: String) -> SRXRules.Rule {
    let reason = BoundaryRule.all.first { $0.name == name }?.reason
    return SRXRules.Rule(
      isBreak: isBreak, before: before, after: after, name: reason.map { "\(name): \($0)" } ?? name)
  }

  /// For each beginning of abbreviations of several parts (`i`, `i.d`) a rule that joins it with what may follow.
  private var abbreviationStarts: [SRXRules.Rule] {
    var continuations: [String: Set<String>] = [:]
    for word in data.words(of: .openAbbreviations) + data.words(of: .closingAbbreviations) {
      for place in word.indices where word[place] == "." {
        continuations[String(word[..<place]), default: []].insert(String(word[word.index(after: place)...]))
      }
    }
    return continuations.sorted { $0.key < $1.key }.map { start, rests in
      let first = start.prefix(1)
      let beginning =
        first == first.uppercased()
        ? Self.expression(start) : "[\(first)\(first.uppercased())]\(Self.expression(String(start.dropFirst())))"
      let rest = rests.sorted().map(Self.expression).joined(separator: "|")
      return rule(Self.insideAbbreviation, isBreak: false, #"(?<!\w)\#(beginning)\."#, #"\s?(?:\#(rest))\."#)
    }
  }

  /// The template with its words; nil where the language has none of them.
  private func filled(_ template: String) -> String? {
    var filled = ""
    var rest = template[...]
    while let start = rest.firstIndex(of: "{") {
      filled += rest[..<start]
      guard let end = rest[start...].firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: start)..<end]
      if let words = words(of: String(name)) {
        guard !words.isEmpty else { return nil }
        filled += words.map(Self.expression).joined(separator: "|")
      } else {
        filled += rest[start...end]
      }
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }

  /// - Returns: nil for what names no list.
  private func words(of name: String) -> [String]? {
    switch name {
    case "openAbbreviations": data.words(of: .openAbbreviations)
    case "closingAbbreviations": data.words(of: .closingAbbreviations)
    case "enumerationEnds": data.words(of: .enumerationEnds)
    case "numberAbbreviations": data.words(of: .numberAbbreviations)
    case "months": data.words(of: .months)
    case "shortMonths": data.words(of: .months).filter { $0.utf8.count <= 4 }
    case "ordinalLeads": data.words(of: .ordinalLeads)
    case "numberedNouns": data.words(of: .numberedNouns)
    case "ordinalNouns": data.words(of: .ordinalNouns)
    case "starters": data.words(of: .starters)
    case "wholeWords": data.words(of: .wholeWords)
    case "namesWithMark": data.words(of: .namesWithMark)
    default: nil
    }
  }

  /// A word as an expression: behind its periods a blank may stand.
  private static func expression(_ word: String) -> String {
    word.map { character in
      switch character {
      case ".": #"\.\s?"#
      case "+", "*", "?", "(", ")", "[", "]", "{", "}", "^", "$", "|", "\\", "-": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}
