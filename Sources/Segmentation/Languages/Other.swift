extension LanguageData {
  /// For languages without lists of their own: ICU's boundaries, with the rules that hold everywhere.
  static let other = LanguageData(openAbbreviations: "", closingAbbreviations: "", months: "", starters: "")
}
