import Morphology

/// Which texts of a table may be a term that has one of certain forms: tests of bytes that spare most of them a closer look.
///
/// Besides its beginning (`TermInitial`), inflection keeps the number of words, about the number of letters, and most
/// consonants: none is lost from "Haus" to "Häusern", two from "denken" to "dachte", which has two others.
struct TermFilter: Sendable {
  let initial: TermInitial
  /// In bytes.
  private let lengths: ClosedRange<Int>
  /// How many spaces the term has; "in Kraft zu treten" is of "in Kraft treten".
  private let spaces: ClosedRange<Int>
  /// The consonants of each form, a bit each; empty where there are too many forms to try them all.
  private let consonants: [UInt32]

  /// How many bytes a form has more or fewer than its term, at most; "gerecht" has "gerechtesten", "Übung" "UEBUNGEN".
  private static let addedBytes = 10
  private static let lostConsonants = 2
  /// Beside those of endings.
  private static let addedConsonants = 2
  private static let triedForms = 64

  /// - Parameter keys: the match keys of the forms.
  init(keys: [String]) {
    initial = TermInitial(keys: keys)
    let counts = keys.map(\.utf8.count)
    lengths = (counts.min() ?? 0) - Self.addedBytes...(counts.max() ?? 0) + Self.addedBytes
    let surveys = keys.map { Self.survey(Array($0.utf8)) }
    spaces = max((surveys.map(\.spaces).min() ?? 0) - 1, 0)...(surveys.map(\.spaces).max() ?? 0)
    consonants = keys.count > Self.triedForms ? [] : surveys.map(\.consonants)
  }

  /// Whether a text may be the term.
  ///
  /// - Parameters:
  ///   - text: UTF-8, and where in it the words stand.
  ///   - isNoun: whether the term is known to be a noun or name.
  /// - Complexity: O(*n*)
  func accepts(_ text: [UInt8], _ range: Range<Int>, isNoun: Bool, isEnglish: Bool) -> Bool {
    guard lengths.contains(range.count) else { return false }
    // "to go" has "went".
    let words = text[range].starts(with: Self.infinitiveMarker) ? range.dropFirst(3) : range
    guard initial.mayBegin(text, words, isNoun: isNoun, isEnglish: isEnglish) else { return false }
    let own = Self.survey(text[words])
    guard spaces.contains(own.spaces) else { return false }
    return consonants.isEmpty
      || consonants.contains { form in
        (own.consonants & ~form).nonzeroBitCount <= Self.lostConsonants
          && (form & ~own.consonants & ~Self.consonantsOfEndings).nonzeroBitCount <= Self.addedConsonants
      }
  }

  func accepts(_ text: String, _ partOfSpeech: PartOfSpeech, isEnglish: Bool = false) -> Bool {
    let bytes = Array(text.utf8)
    let isNoun = partOfSpeech == .noun || partOfSpeech == .name
    return accepts(bytes, bytes.indices, isNoun: isNoun, isEnglish: isEnglish)
  }

  private static let infinitiveMarker = Array("to ".utf8)

  /// How many spaces a text has, and which consonants of the alphabet but n, of which infinitives have one more, s, which ß is too,
  /// and y.
  private static func survey(_ text: some Sequence<UInt8>) -> (spaces: Int, consonants: UInt32) {
    var spaces = 0
    var found: UInt32 = 0
    for byte in text {
      if byte == UInt8(ascii: " ") { spaces += 1 }
      if (0x41...0x5A).contains(byte & ~0x20) { found |= 1 << UInt32(byte & 0x1F) }
    }
    return (spaces, found & ~vowels)
  }

  /// Of "ge-" and "zu" as well.
  private static let consonantsOfEndings = "dgmrtz".utf8.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 0x1F) }
  private static let vowels = "aeiounsy".utf8.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 0x1F) }
}
