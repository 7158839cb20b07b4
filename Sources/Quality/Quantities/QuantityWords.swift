package import UnicodeText

/// The words and writing habits that numbers, dates, times, currencies and units have in a language.
package struct QuantityWords: Sendable {
  /// Between thousands, and before decimals.
  let groupMark: Unicode.Scalar
  /// What stands before decimals: a comma in German, a point in English.
  package let decimalMark: Unicode.Scalar
  /// Whole words for months and weekdays.
  package let months: [String: Int]
  let weekdays: [String: Int]
  /// Short forms, which count only beside a number.
  let shortMonths: [String: Int]
  /// Short forms, which count only before a date.
  let shortWeekdays: [String: Int]
  /// Cardinals, ordinals and other words with a number in them.
  let numerals: [String: [Magnitude]]
  /// Number words that are nothing else.
  let sureNumerals: Set<String>
  /// The number words that are not cardinals, or not only.
  let numeralForms: [String: Quantity.Forms]
  /// What number words count the parts of a whole by: "Drittel".
  let denominators: [String: Int]
  /// Powers of ten by the word: "Mio.", "million".
  let scales: [String: Int]
  let measures: MeasureWords
  let isGerman: Bool

  /// Nil for languages that nothing is known of: there only digits are compared.
  package static func of(_ language: LanguageTag) -> QuantityWords? {
    switch language.language {
    case "de": german
    case "en": english
    default: nil
    }
  }

  static let german = QuantityWords(
    groupMark: ".", decimalMark: ",",
    months: numbered("januar februar märz april mai juni juli august september oktober november dezember")
      .merging(["jänner": 1, "feber": 2]) { $1 },
    weekdays: numbered("montag dienstag mittwoch donnerstag freitag samstag sonntag")
      .merging(["sonnabend": 6]) { $1 },
    shortMonths: ["jan": 1, "feb": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9]
      .merging(["okt": 10, "nov": 11, "dez": 12]) { $1 },
    shortWeekdays: numbered("mo di mi do fr sa so"), numerals: GermanNumerals.table, sureNumerals: GermanNumerals.sure,
    numeralForms: GermanNumerals.forms, denominators: GermanNumerals.denominators,
    scales: [
      "tausend": 3, "tsd": 3, "mio": 6, "million": 6, "millionen": 6, "mrd": 9, "milliarde": 9, "milliarden": 9,
      "billion": 12, "billionen": 12,
    ],
    measures: .german, isGerman: true)

  /// Those of English.
  package static let english = QuantityWords(
    groupMark: ",", decimalMark: ".",
    months: numbered("january february march april may june july august september october november december"),
    weekdays: numbered("monday tuesday wednesday thursday friday saturday sunday"),
    shortMonths: ["jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9]
      .merging(["oct": 10, "nov": 11, "dec": 12]) { $1 },
    shortWeekdays: numbered("mon tue wed thu fri sat sun").merging(["tues": 2, "thur": 4, "thurs": 4]) { $1 },
    numerals: EnglishNumerals.table, sureNumerals: EnglishNumerals.sure,
    numeralForms: EnglishNumerals.forms, denominators: EnglishNumerals.denominators,
    scales: [
      "thousand": 3, "k": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "m": 6, "billion": 9, "billions": 9,
      "bn": 9, "b": 9, "trillion": 12, "trillions": 12, "tn": 12,
    ],
    measures: .english, isGerman: false)

  /// "March" for 3.
  package func name(ofMonth month: Int) -> String? { months.first { $0.value == month }?.key.capitalizedFirst }

  /// "Monday" for 1.
  package func name(ofWeekday day: Int) -> String? { weekdays.first { $0.value == day }?.key.capitalizedFirst }

  private static func numbered(_ words: String) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: words.split(separator: " ").enumerated().map { (String($1), $0 + 1) })
  }
}
