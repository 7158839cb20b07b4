/// Number words, months and weekdays of German, English and French: they translate as surely as digits do. May is left out, since
/// English has a verb of that form.
enum NumberWords {
  /// What stands for the word in both languages, as UTF-8; nil for any other word.
  static func number(of word: ArraySlice<UInt8>, _ folding: WordFolding) -> ArraySlice<UInt8>? {
    switch folding {
    case .german: german.number(of: word)
    case .english: english.number(of: word)
    case .french: french.number(of: word)
    case .other: nil
    }
  }

  private static let german = Table(
    cardinals: "zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    months: "januar februar marz april _ juni juli august september oktober november dezember",
    weekdays: "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    others: [("janner", "month1"), ("sonnabend", "weekday6"), ("hundert", "100"), ("tausend", "1000")])

  private static let english = Table(
    cardinals: "two three four five six seven eight nine ten eleven twelve",
    months: "january february march april _ june july august september october november december",
    weekdays: "monday tuesday wednesday thursday friday saturday sunday",
    others: [("hundred", "100"), ("thousand", "1000")])

  private static let french = Table(
    cardinals: "deux trois quatre cinq six sept huit neuf dix onze douze",
    months: "janvier fevrier mars avril _ juin juillet aout septembre octobre novembre decembre",
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
    others: [("cent", "100"), ("cents", "100"), ("mille", "1000")])

  private struct Table {
    private let words: Vocabulary
    /// By word.
    private let numbers: [[UInt8]]

    init(cardinals: String, months: String, weekdays: String, others: [(word: String, number: String)]) {
      let lists = [(cardinals, "", 2), (months, "month", 1), (weekdays, "weekday", 1)]
      let pairs =
        lists.flatMap { list, name, first in
          list.split(separator: " ").enumerated().map { (word: String($1), number: "\(name)\($0 + first)") }
        } + others
      words = Vocabulary(pairs.map(\.word))
      numbers = pairs.map { Array($0.number.utf8) }
    }

    func number(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? { words.id(of: word).map { numbers[Int($0)][...] } }
  }
}
