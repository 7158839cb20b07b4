/// Number words, months and weekdays of German and English: they translate as surely as digits do. May is left out, since
/// English has a verb of that form.
enum NumberWords {
  /// What stands for the word in both languages; nil for any other word.
  static func number(of word: String, _ folding: WordFolding) -> String? {
    switch folding {
    case .german: german[word]
    case .english: english[word]
    case .other: nil
    }
  }

  private static let german = table(
    cardinals: "zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    months: "januar februar marz april _ juni juli august september oktober november dezember",
    weekdays: "montag dienstag mittwoch donnerstag freitag samstag sonntag"
  )
  .merging(["janner": "month1", "sonnabend": "weekday6", "hundert": "100", "tausend": "1000"]) { $1 }

  private static let english = table(
    cardinals: "two three four five six seven eight nine ten eleven twelve",
    months: "january february march april _ june july august september october november december",
    weekdays: "monday tuesday wednesday thursday friday saturday sunday"
  )
  .merging(["hundred": "100", "thousand": "1000"]) { $1 }

  private static func table(cardinals: String, months: String, weekdays: String) -> [String: String] {
    var table: [String: String] = [:]
    for (i, word) in cardinals.split(separator: " ").enumerated() { table[String(word)] = "\(i + 2)" }
    for (i, word) in months.split(separator: " ").enumerated() { table[String(word)] = "month\(i + 1)" }
    for (i, word) in weekdays.split(separator: " ").enumerated() { table[String(word)] = "weekday\(i + 1)" }
    return table
  }
}
