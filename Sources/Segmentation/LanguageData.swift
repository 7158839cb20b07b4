import UnicodeText

/// The words of a language that the rules look at. All lists are ours; they are data, and a language is nothing else.
///
/// It is a class for the sake of speed only: every rule is handed it.
final class LanguageData: Sendable {
  typealias List = (name: ListName, words: String)

  let words: WordClassTable
  /// The lists as they are written, with the user's abbreviations, for those who want the words themselves.
  private let lists: [List]
  /// Whether a number with a period is an ordinal (German: "der 3. Versuch").
  let hasOrdinalPeriods: Bool
  /// Whether nouns are written with a capital, so that a small letter after a period tells much.
  let capitalizesNouns: Bool

  /// - Parameter lists: words between white space, for each of the classes that `WordClasses` describes.
  convenience init(
    hasOrdinalPeriods: Bool = false, capitalizesNouns: Bool = false, _ lists: KeyValuePairs<ListName, String>
  ) {
    self.init(hasOrdinalPeriods, capitalizesNouns, lists.map { ($0.key, $0.value) })
  }

  private init(_ hasOrdinalPeriods: Bool, _ capitalizesNouns: Bool, _ lists: [List]) {
    self.hasOrdinalPeriods = hasOrdinalPeriods
    self.capitalizesNouns = capitalizesNouns
    self.lists = lists
    words = WordClassTable(lists)
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
    LanguageData(
      hasOrdinalPeriods, capitalizesNouns,
      lists + abbreviations.map { ($0.mayEndSentence ? .closingAbbreviations : .openAbbreviations, $0.text) })
  }
}

extension WordClassTable {
  fileprivate init(_ lists: [LanguageData.List]) {
    self.init()
    for (name, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { insert(word: String(word), name.classes) }
    }
  }

  private mutating func insert(word: String, _ classes: WordClasses) {
    insert(word, classes)
    guard !classes.isDisjoint(with: .abbreviation), word.contains(".") else { return }
    insertStarts(of: word)
    // At a sentence's start an abbreviation of several parts is written with a capital, too: "Z. B."
    if word.first?.isLowercase == true {
      let capitalized = word.capitalizedFirst
      insert(capitalized, classes)
      insertStarts(of: capitalized)
    }
  }

  private mutating func insertStarts(of word: String) {
    for index in word.indices where word[index] == "." { insert(String(word[..<index]), .abbreviationStart) }
  }
}
