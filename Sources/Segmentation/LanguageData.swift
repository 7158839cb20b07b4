import UnicodeText

/// The words of a language that the rules look at. All lists are ours; they are data, and a language is nothing else.
struct LanguageData: Sendable {
  private(set) var words = WordTable()
  /// The lists as they are written, with the user's abbreviations, for those who want the words themselves.
  private var lists: [(name: ListName, words: String)] = []
  /// Whether a number with a period is an ordinal (German: "der 3. Versuch").
  let hasOrdinalPeriods: Bool
  /// Whether nouns are written with a capital, so that a small letter after a period tells much.
  let capitalizesNouns: Bool

  /// - Parameter lists: words between white space, for each of the classes that `WordClasses` describes.
  init(hasOrdinalPeriods: Bool = false, capitalizesNouns: Bool = false, _ lists: KeyValuePairs<ListName, String>) {
    self.hasOrdinalPeriods = hasOrdinalPeriods
    self.capitalizesNouns = capitalizesNouns
    for (name, list) in lists { insert(list, into: name) }
  }

  /// The words of a list, in alphabetical order.
  func words(of name: ListName) -> [String] {
    Set(lists.filter { $0.name == name }.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }).map(String.init)
      .sorted()
  }

  static func of(_ language: LanguageTag) -> LanguageData {
    switch language.language {
    case "de": .german
    case "en": .english
    default: .other
    }
  }

  enum ListName {
    case openAbbreviations, closingAbbreviations, numberAbbreviations, months, ordinalLeads, numberedNouns, ordinalNouns
    case starters, wholeWords, namesWithMark, enumerationEnds

    var classes: WordClasses {
      switch self {
      case .openAbbreviations: .openAbbreviation
      case .closingAbbreviations: .closingAbbreviation
      case .numberAbbreviations: .numberAbbreviation
      case .months: .month
      case .ordinalLeads: .ordinalLead
      case .numberedNouns: .numberedNoun
      case .ordinalNouns: .ordinalNoun
      case .starters: .starter
      case .wholeWords: .wholeWord
      case .enumerationEnds: [.closingAbbreviation, .enumerationEnd]
      case .namesWithMark: .nameWithMark
      }
    }
  }

  /// The same language with the user's abbreviations.
  func adding(_ abbreviations: [Abbreviation]) -> LanguageData {
    var data = self
    for abbreviation in abbreviations {
      data.insert(abbreviation.text, into: abbreviation.mayEndSentence ? .closingAbbreviations : .openAbbreviations)
    }
    return data
  }

  private mutating func insert(_ list: String, into name: ListName) {
    lists.append((name, list))
    for word in list.split(whereSeparator: \.isWhitespace) { insert(String(word), name.classes) }
  }

  private mutating func insert(_ word: String, _ classes: WordClasses) {
    words.insert(word, classes)
    guard !classes.isDisjoint(with: .abbreviation), word.contains(".") else { return }
    insertStarts(of: word)
    // At a sentence's start an abbreviation of several parts is written with a capital, too: "Z. B."
    if let first = word.first, first.isLowercase {
      let capitalized = first.uppercased() + word.dropFirst()
      words.insert(capitalized, classes)
      insertStarts(of: capitalized)
    }
  }

  private mutating func insertStarts(of word: String) {
    for index in word.indices where word[index] == "." { words.insert(String(word[..<index]), .abbreviationStart) }
  }
}
