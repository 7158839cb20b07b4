package import UnicodeText

/// Segmentation rules as an SRX file holds them (Segmentation Rules eXchange 1.0 and 2.0, LISA OSCAR).
package struct SRXRules: Hashable, Sendable {
  /// Whether the lists of all maps hold that match a language, in their order, and not only that of the first. Never in 1.0.
  package var cascades = false
  /// The lists of rules (`languagerule`), in the order of the file.
  package var lists: [List] = []
  /// Which lists a language takes (`languagemap`), in the order in which they are tried.
  package var maps: [LanguageMap] = []

  package init() {}

  /// The rules of a language. At every place the first one decides that matches there.
  package struct List: Hashable, Sendable {
    /// As the maps name it.
    package var name: String
    /// In the order in which they are tried.
    package var rules: [Rule]

    package init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// A rule: whether a sentence ends between text that matches `before` and text that matches `after`.
  package struct Rule: Hashable, Sendable {
    /// Whether a text is cut where the rule fits.
    package var isBreak: Bool
    /// Regular expressions; an empty one matches everywhere.
    package var before: String
    /// What must stand behind the place: a regular expression.
    package var after: String
    /// The rule's name in messages: "rule 3 of German".
    package var name: String

    package init(isBreak: Bool, before: String, after: String, name: String) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.name = name
    }
  }

  /// Languages by a regular expression, and the list of rules that is theirs.
  package struct LanguageMap: Hashable, Sendable {
    /// What a language's tag must match: a regular expression.
    package var pattern: String
    /// The list that is taken then.
    package var listName: String

    package init(pattern: String, listName: String) {
      self.pattern = pattern
      self.listName = listName
    }
  }

  /// The rules for a language, in the order in which they are asked.
  ///
  /// - Throws: `SegmentationError` for a map whose pattern is no regular expression.
  package func rules(for language: LanguageTag) throws(SegmentationError) -> [Rule] {
    var rules: [Rule] = []
    for map in maps where try Self.matches(map.pattern, language) {
      rules += lists.first { $0.name == map.listName }?.rules ?? []
      if !cascades { break }
    }
    return rules
  }

  private static func matches(_ pattern: String, _ language: LanguageTag) throws(SegmentationError) -> Bool {
    do throws(ICUError) {
      var expression = try RegularExpression("(?i)\\A(?:\(pattern))\\z")
      var isFound = false
      try expression.forEachMatch(in: Array(language.description.utf8).span) { _ in isFound = true }
      return isFound
    } catch {
      throw SegmentationError(
        .invalidRule, rule: "the language map \(pattern)", "is no regular expression (\(error)); correct it")
    }
  }
}
