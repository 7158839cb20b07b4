/// Segmentation rules as an SRX file states them (Segmentation Rules eXchange 1.0 and 2.0, LISA OSCAR).
package struct SRXDocument: Hashable, Sendable {
  /// `1.0` or `2.0`.
  package var version: String
  /// Whether all language maps that fit a language apply, in their order, and not only the first one. Always false in 1.0.
  package var cascades: Bool
  /// Whether text in sub-flows, such as footnotes, is segmented for itself.
  package var segmentsSubflows: Bool
  package var languageRules: [LanguageRule]
  package var maps: [LanguageMap]

  package init(
    version: String, cascades: Bool, segmentsSubflows: Bool, languageRules: [LanguageRule], maps: [LanguageMap]
  ) {
    self.version = version
    self.cascades = cascades
    self.segmentsSubflows = segmentsSubflows
    self.languageRules = languageRules
    self.maps = maps
  }

  package struct LanguageRule: Hashable, Sendable {
    package var name: String
    /// The first one that fits a place decides it.
    package var rules: [Rule]

    package init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Whether a place breaks that has this before and that behind it.
  package struct Rule: Hashable, Sendable {
    package var isBreak: Bool
    /// A regular expression; empty for anything.
    package var before: String
    package var after: String
    /// Counted from 1; 0 for a rule that was not read.
    package var line: Int

    package init(isBreak: Bool, before: String, after: String, line: Int = 0) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.line = line
    }
  }

  package struct LanguageMap: Hashable, Sendable {
    /// A regular expression over language codes.
    package var pattern: String
    package var ruleName: String

    package init(pattern: String, ruleName: String) {
      self.pattern = pattern
      self.ruleName = ruleName
    }
  }
}
