/// The words of a language that the rules look at. All lists are ours; they are data, and a language is nothing else.
struct LanguageData: Sendable {
  /// Abbreviations without their last period that are never the last word of a sentence: `Dr`, `z.B`.
  let openAbbreviations: Set<String>
  /// Abbreviations without their last period that may end a sentence: `usw`, `v.Chr`.
  let closingAbbreviations: Set<String>
  /// Abbreviations without their last period that are ones only before a number: `Art`, `S`, English `No`.
  let numberAbbreviations: Set<String>
  /// The beginnings of abbreviations of several parts: `i` and `i.d` of `i.d.R`.
  let abbreviationStarts: Set<String>
  /// Whether a number with a period is an ordinal (German: "der 3. Versuch").
  let hasOrdinalPeriods: Bool
  /// Names of months, in full and abbreviated, without period.
  let months: Set<String>
  /// Words before a number that make it an ordinal or a date: `am`, `der`, `vom`.
  let ordinalLeads: Set<String>
  /// Words before a number that it belongs to, so that its period ends the sentence: `Seite`, `Artikel`.
  let numberedNouns: Set<String>
  /// Words after a number that it counts, although they begin with a capital: `Jahrhundert`, `Weltkrieg`.
  let ordinalNouns: Set<String>
  /// Words that, with a capital, begin a sentence and are hardly ever names or nouns: `Der`, `Danach`.
  let starters: Set<String>

  init(
    openAbbreviations: String, closingAbbreviations: String, numberAbbreviations: String = "",
    hasOrdinalPeriods: Bool = false, months: String,
    ordinalLeads: String = "", numberedNouns: String = "", ordinalNouns: String = "", starters: String
  ) {
    func words(_ list: String) -> Set<String> { Set(list.split(whereSeparator: \.isWhitespace).map(String.init)) }
    self.openAbbreviations = words(openAbbreviations)
    self.closingAbbreviations = words(closingAbbreviations)
    self.numberAbbreviations = words(numberAbbreviations)
    abbreviationStarts = Self.starts(of: self.openAbbreviations.union(self.closingAbbreviations))
    self.hasOrdinalPeriods = hasOrdinalPeriods
    self.months = words(months)
    self.ordinalLeads = words(ordinalLeads)
    self.numberedNouns = words(numberedNouns)
    self.ordinalNouns = words(ordinalNouns)
    self.starters = words(starters)
  }

  private static func starts(of abbreviations: Set<String>) -> Set<String> {
    var starts: Set<String> = []
    for abbreviation in abbreviations {
      for (index, character) in zip(abbreviation.indices, abbreviation) where character == "." {
        starts.insert(String(abbreviation[..<index]))
      }
    }
    return starts
  }
}
