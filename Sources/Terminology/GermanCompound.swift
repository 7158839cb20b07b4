internal import Morphology
internal import UnicodeText

/// A German word as a chain of parts, for looking up what stands in no glossary as a whole.
package struct GermanCompound: Sendable {
  private let word: [UInt8]
  private let parts: [CompoundSplitter.Part]

  /// - Parameter word: in any case; it is split by the lexicon that the program carries.
  package init(_ word: String) {
    self.word = Array(word.utf8)
    parts = CompoundSplitter.parts(of: word)
  }

  /// How many parts the word has; one if it is no compound.
  package var count: Int { parts.count }

  /// Whether a word is a form of a noun that the program knows, or a compound of one.
  package static func isKnown(_ word: String) -> Bool {
    let lexicon = CompoundLexicon.carried(for: word)
    if lexicon.noun(withForm: word) != nil { return true }
    let parts = CompoundSplitter.parts(of: word)
    return parts.count > 1 && parts.last.map { lexicon.noun(withForm: $0.text) != nil } == true
  }

  /// Whether a word is a form of a noun that the program knows as a simple word.
  package static func isNoun(_ word: String) -> Bool {
    CompoundLexicon.carried(for: word).noun(withForm: word) != nil
  }

  // MARK: - Runs of parts

  /// All runs of neighboring parts but the whole word; none where there are more parts than a word has: a hyphen joins as many
  /// as one likes.
  package var runs: [Range<Int>] {
    if parts.count > Self.mostParts { return [] }
    return parts.indices.flatMap { start in
      (start + 1...parts.count).map { start..<$0 }.filter { $0.count < parts.count }
    }
  }

  private static let mostParts = 12

  /// Whether a run is the last part or ends with it.
  package func isHead(_ run: Range<Int>) -> Bool { run.upperBound == parts.count }

  /// What a run of parts may be as a word, the likeliest first: with and without its linking element, and with spaces for
  /// hyphens.
  package func readings(of run: Range<Int>) -> [String] {
    let isHead = isHead(run)
    if run.count == 1, !isHead { return [parts[run.lowerBound].text] }
    let written = word[parts[run.lowerBound].bytes.lowerBound..<parts[run.upperBound - 1].bytes.upperBound]
    let text = String(decoding: written, as: UTF8.self)
    let whole = run.lowerBound == 0 ? text : text.capitalizedFirst
    if isHead { return [run.count == 1 ? text : whole] }
    let spaced = whole.contains("-") ? [whole.replacing("-", with: " ")] : []
    return [whole] + spaced
      + ["s", "n", "en", "es"].filter { whole.hasSuffix($0) }.map { String(whole.dropLast($0.count)) }
  }

  /// The word as a chain of the longest runs that are known, from the left; parts that are in none of them stand alone.
  package func longest(_ isKnown: (Range<Int>) -> Bool) -> [Range<Int>] {
    var chain: [Range<Int>] = []
    var start = 0
    while start < parts.count {
      let ends = (start + 1...parts.count).reversed().filter { $0 - start < parts.count }
      let end = ends.first { isKnown(start..<$0) } ?? start + 1
      chain.append(start..<end)
      start = end
    }
    return chain
  }
}
