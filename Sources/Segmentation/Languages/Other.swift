extension LanguageData {
  /// For languages without lists of their own: the rules that hold everywhere.
  static let other = LanguageData(capitalizesNouns: true, [:])
}
