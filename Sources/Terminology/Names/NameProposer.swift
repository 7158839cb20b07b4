internal import Morphology
internal import Synchronization
internal import UnicodeText

/// A name in a running text that no glossary knows, with the English that the rules of transcription give it.
package struct NameProposal: Hashable, Sendable {
  /// Where it stands, in Unicode code points of the text.
  package let range: Range<Int>
  /// The name as the text writes it.
  package let text: String
  /// The name in the nominative.
  package let name: String
  /// The English spellings, best first; never empty.
  package let candidates: [NameCandidate]
}

/// Finds names in German running text that look as if German had transcribed them from Cyrillic.
///
/// German writes all nouns with a capital, so more is asked than of a name by itself: a given name and a surname that fit
/// together, or an ending that no German word has.
package struct NameProposer: Sendable {
  private let rules = NameRules()
  private let verdicts = Verdicts()

  /// The evidence that a given name with a surname, and that a word alone must have.
  private static let fullNameEvidence = 5.0
  private static let wordEvidence = 4.0
  private static let shown = 3

  package init() {}

  /// The names of a text that do not lie in any of the hits.
  ///
  /// - Complexity: O(*n*) for names of bounded length
  package func proposals(in text: String, besides hits: [TermHit]) -> [NameProposal] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    var proposals: [NameProposal] = []
    var index = 0
    var covered = hits.filter { !$0.isApart && !$0.kind.isPart }.map(\.range)[...]
    while index < words.tokens.count {
      let end = self.end(ofNameAt: index, in: words)
      defer { index = end ?? index + 1 }
      guard let end else { continue }
      let range = normalized.original(words.codePoints(index..<end))
      while let first = covered.first, first.upperBound <= range.lowerBound { covered.removeFirst() }
      if let first = covered.first, first.lowerBound < range.upperBound { continue }
      let name = Self.nominative(words.text(index..<end))
      var candidates = rules.candidates(for: name, kind: nil, language: nil, surnames: nil)
        .filter { $0.text != name }.prefix(Self.shown)
      if candidates.isEmpty, Self.isSpelledInEnglish(name) {
        candidates = [NameCandidate(text: name, reason: "English spelling of a Slavic name")]
      }
      if !candidates.isEmpty {
        proposals.append(
          NameProposal(
            range: range, text: words.text(index..<end), name: name, candidates: Array(candidates)))
      }
    }
    return proposals
  }

  /// Where a name ends that begins at a token; nil if none does.
  private func end(ofNameAt index: Int, in words: Words) -> Int? {
    guard isNameWord(index, in: words) else { return nil }
    if index + 1 < words.tokens.count, isNameWord(index + 1, in: words), !words.isAdjacent(index + 1),
      rules.isGivenName(words.text(index..<index + 1))
    {
      let parts = [words.text(index..<index + 1), Self.nominative(words.text(index + 1..<index + 2))]
      if rules.evidence(of: parts) >= Self.fullNameEvidence { return index + 2 }
    }
    return isName(Self.nominative(words.text(index..<index + 1))) ? index + 1 : nil
  }

  /// Whether a word alone looks like a name. It is decided once for each word: a text repeats its words.
  private func isName(_ word: String) -> Bool {
    if let known = verdicts.of(word) { return known }
    let isLikeName = rules.evidence(of: [word]) >= Self.wordEvidence || Self.isSpelledInEnglish(word)
    let isName = isLikeName && !Self.isGerman(word)
    verdicts.keep(isName, word)
    return isName
  }

  /// Whether the last word of a name ends as English spells Slavic surnames, and no German word: "Makarov".
  private static func isSpelledInEnglish(_ name: String) -> Bool {
    let word = name.split(separator: " ").last ?? ""
    return word.utf8.count >= 5 && (word.hasSuffix("ov") || word.hasSuffix("ev"))
      && word.unicodeScalars.dropFirst().allSatisfy(\.properties.isLowercase)
  }

  private func isNameWord(_ index: Int, in words: Words) -> Bool {
    let token = words.tokens[index]
    return token.isCapitalized && token.bytes.count > 3 && words.hyphenCompound(of: index) == nil
      && !words.bytes.isUppercase(token.bytes)
  }

  private static func isGerman(_ word: String) -> Bool {
    CompoundLexicon.carried(for: word).noun(withForm: word) != nil || CompoundSplitter.parts(of: word).count > 1
  }

  /// The name without the -s of the genitive.
  private static func nominative(_ name: String) -> String {
    let hasEnding = name.utf8.last == UInt8(ascii: "s") && name.utf8.dropLast().last != UInt8(ascii: "s")
    return hasEnding ? String(name.dropLast()) : name
  }
}

extension NameProposer {
  /// What was decided on words.
  private final class Verdicts: Sendable {
    private let words = Mutex<[String: Bool]>([:])

    /// How many words are kept.
    private static let capacity = 100_000

    func of(_ word: String) -> Bool? { words.withLock { $0[word] } }

    func keep(_ verdict: Bool, _ word: String) {
      words.withLock { words in
        if words.count >= Self.capacity { words = [:] }
        words[word] = verdict
      }
    }
  }
}
