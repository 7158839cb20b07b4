package import UnicodeText

/// The words and writing habits that numbers, dates, times, currencies and units have in a language.
package struct QuantityWords: Sendable {
  /// Between thousands, and before decimals.
  let groupMark: Unicode.Scalar
  package let decimalMark: Unicode.Scalar
  /// Whole words for months and weekdays.
  package let months: [String: Int]
  let weekdays: [String: Int]
  /// Short forms, which count only beside a number.
  let shortMonths: [String: Int]
  /// Cardinals, ordinals and other words with a number in them.
  let numerals: [String: [Magnitude]]
  /// Cardinals that are nothing else.
  let sureNumerals: Set<String>
  /// Powers of ten by the word: "Mio.", "million".
  let scales: [String: Int]
  /// Codes of currencies and units by the word.
  let measures: [String: (code: String, isCurrency: Bool)]
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
    numerals: GermanNumerals.table, sureNumerals: GermanNumerals.sure,
    scales: [
      "tausend": 3, "tsd": 3, "mio": 6, "million": 6, "millionen": 6, "mrd": 9, "milliarde": 9, "milliarden": 9,
      "billion": 12, "billionen": 12, "bio": 12,
    ],
    measures: measures(german: true), isGerman: true)

  package static let english = QuantityWords(
    groupMark: ",", decimalMark: ".",
    months: numbered("january february march april may june july august september october november december"),
    weekdays: numbered("monday tuesday wednesday thursday friday saturday sunday"),
    shortMonths: ["jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9]
      .merging(["oct": 10, "nov": 11, "dec": 12]) { $1 },
    numerals: EnglishNumerals.table, sureNumerals: EnglishNumerals.sure,
    scales: [
      "thousand": 3, "k": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "m": 6, "billion": 9, "billions": 9,
      "bn": 9, "b": 9, "trillion": 12, "trillions": 12, "tn": 12,
    ],
    measures: measures(german: false), isGerman: false)

  /// "March" for 3.
  package func name(ofMonth month: Int) -> String? { months.first { $0.value == month }?.key.capitalizedFirstLetter }

  /// "Monday" for 1.
  package func name(ofWeekday day: Int) -> String? { weekdays.first { $0.value == day }?.key.capitalizedFirstLetter }

  private static func numbered(_ words: String) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: words.split(separator: " ").enumerated().map { (String($1), $0 + 1) })
  }

  /// Code, German words, English words; words of both languages where a row has no third part.
  private static func measures(german: Bool) -> [String: (code: String, isCurrency: Bool)] {
    var table: [String: (code: String, isCurrency: Bool)] = [:]
    for (rows, isCurrency) in [(currencies, true), (units, false)] {
      for row in rows {
        let words = german ? row.german : row.english
        for word in words.split(separator: " ") { table[String(word)] = (row.code, isCurrency) }
      }
    }
    return table
  }

  private typealias Row = (code: String, german: String, english: String)

  private static let currencies: [Row] = [
    ("EUR", "€ eur euro euros", "€ eur euro euros"),
    ("USD", "$ usd dollar dollars", "$ usd dollar dollars"),
    ("GBP", "£ gbp pfund", "£ gbp pound pounds sterling"),
    ("JPY", "¥ jpy yen", "¥ jpy yen"),
    ("CHF", "chf franken", "chf franc francs"),
    ("RUB", "₽ rub rubel", "₽ rub rouble roubles ruble rubles"),
    ("UAH", "₴ uah hrywnja griwna hrywna", "₴ uah hryvnia hryvnias"),
    ("PLN", "pln zloty złoty", "pln zloty zlotys złoty"),
    ("cent", "cent cents", "cent cents"),
  ]

  private static let units: [Row] = [
    (
      "%", "% prozent prozentpunkt prozentpunkte prozentpunkten prozentig prozentige prozentigen",
      "% percent pct pc percentage"
    ),
    ("km", "km kilometer kilometern kilometers", "km kilometre kilometres kilometer kilometers"),
    ("m", "m meter metern meters", "m metre metres meter meters"),
    ("cm", "cm zentimeter zentimetern", "cm centimetre centimetres centimeter centimeters"),
    ("mm", "mm millimeter millimetern", "mm millimetre millimetres millimeter millimeters"),
    ("mi", "meile meilen", "mi mile miles"),
    ("ha", "ha hektar", "ha hectare hectares"),
    ("kg", "kg kilo kilogramm", "kg kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("g", "g gramm", "g gram grams gramme grammes"),
    ("t", "t tonne tonnen", "t ton tons tonne tonnes"),
    ("l", "l liter litern", "l litre litres liter liters"),
    ("ml", "ml milliliter", "ml millilitre millilitres milliliter milliliters"),
    ("s", "sek sekunde sekunden", "sec second seconds"),
    ("ms", "ms millisekunde millisekunden", "ms millisecond milliseconds"),
    ("min", "min minute minuten", "min minute minutes"),
    ("h", "h std stunde stunden", "h hr hrs hour hours"),
    ("day", "tag tage tagen", "day days"),
    ("week", "woche wochen", "week weeks"),
    ("month", "monat monate monaten", "month months"),
    ("year", "jahr jahre jahren", "year years"),
    ("kB", "kb kilobyte kilobytes", "kb kilobyte kilobytes"),
    ("MB", "mb megabyte megabytes", "mb megabyte megabytes"),
    ("GB", "gb gigabyte gigabytes", "gb gigabyte gigabytes"),
    ("TB", "tb terabyte terabytes", "tb terabyte terabytes"),
    ("kW", "kw kilowatt", "kw kilowatt kilowatts"),
    ("MW", "mw megawatt", "mw megawatt megawatts"),
    ("GW", "gw gigawatt", "gw gigawatt gigawatts"),
    ("degree", "° grad", "° degree degrees"),
  ]
}

extension String {
  fileprivate var capitalizedFirstLetter: String { prefix(1).uppercased() + dropFirst() }
}
