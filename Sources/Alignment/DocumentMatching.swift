internal import BilingualLexicon
internal import Glibc
package import UnicodeText

/// Finds out which document of one collection is the translation of which of another: by their names, then by what they
/// have in common.
package struct DocumentMatching: Sendable {
  /// A text under the name of its file.
  package struct Document: Sendable {
    package var name: String
    package var text: ArticleText

    package init(name: String, text: ArticleText) {
      self.name = name
      self.text = text
    }
  }

  /// Two documents that belong together.
  package struct Match: Hashable, Sendable {
    /// What they were recognized by.
    package enum Ground: String, Sendable { case name, content }

    /// The index of the source document, and of its translation.
    package let source: Int
    /// The index of the target document.
    package let target: Int
    /// What the two were recognized by.
    package let ground: Ground
  }

  /// By source document; what has no counterpart is not in it.
  package let matches: [Match]

  /// - Complexity: O(text + source documents · target documents · words in common)
  package init(_ source: [Document], _ target: [Document], from: LanguageTag, to: LanguageTag) {
    let named = Self.byName(source, target, languages: [from, to])
    let restOfSource = source.indices.filter { index in !named.contains { $0.source == index } }
    let restOfTarget = target.indices.filter { index in !named.contains { $0.target == index } }
    let likened = Self.byContent(restOfSource.map { ($0, source[$0]) }, restOfTarget.map { ($0, target[$0]) })
    matches = (named + likened).sorted { $0.source < $1.source }
  }

  // MARK: - By name

  private static func byName(_ source: [Document], _ target: [Document], languages: [LanguageTag]) -> [Match] {
    let targets = Dictionary(grouping: target.indices) { key(of: target[$0].name, languages) }
    let sources = Dictionary(grouping: source.indices) { key(of: source[$0].name, languages) }
    return sources.compactMap { key, indices in
      guard let others = targets[key], indices.count == 1, others.count == 1, !key.isEmpty else { return nil }
      return Match(source: indices[0], target: others[0], ground: .name)
    }
  }

  /// The words of a file's name without its ending and without words for the languages.
  private static func key(of name: String, _ languages: [LanguageTag]) -> [String] {
    let stem = name.split(separator: ".", omittingEmptySubsequences: true).dropLast(name.contains(".") ? 1 : 0)
    let words = stem.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.map(String.init)
    var key: [String] = []
    var language: String?
    for word in words {
      let isRegion = language.flatMap { LanguageTag("\($0)-\(word)")?.region } != nil
      language = isRegion ? nil : languages.contains { isWord(word, for: $0) } ? word : nil
      if !isRegion, language == nil { key.append(word) }
    }
    return key
  }

  /// Whether a word is a language's code or its German or English name.
  private static func isWord(_ word: String, for language: LanguageTag) -> Bool {
    LanguageTag(word)?.language == language.language
      || [LanguageTag.german, .english].contains { DisplayNames(in: $0).language(language)?.lowercased() == word }
  }

  // MARK: - By content

  /// The documents that are most alike, the surest first; each is used once.
  private static func byContent(
    _ source: [(index: Int, document: Document)], _ target: [(index: Int, document: Document)]
  ) -> [Match] {
    guard !source.isEmpty, !target.isEmpty else { return [] }
    let sources = source.map { features(of: $0.document) }
    let targets = target.map { features(of: $0.document) }
    var frequency: [String: Int] = [:]
    for word in (sources + targets).joined() { frequency[word, default: 0] += 1 }
    // In ascending order, so that equal texts have equal sums in every run.
    let sum = { (words: Set<String>) in words.map { 1 / Double(frequency[$0] ?? 1) }.sorted().reduce(0, +) }
    let (sourceSums, targetSums) = (sources.map(sum), targets.map(sum))
    var candidates: [(likeness: Double, source: Int, target: Int)] = []
    for (i, one) in sources.enumerated() {
      for (j, other) in targets.enumerated() {
        let shared = sum(one.intersection(other))
        let whole = sqrt(sourceSums[i] * targetSums[j])
        if shared > leastLikeness * whole { candidates.append((shared / whole, i, j)) }
      }
    }
    var taken: (source: Set<Int>, target: Set<Int>) = ([], [])
    var matches: [Match] = []
    for candidate in candidates.sorted(by: { ($1.likeness, $0.source, $0.target) < ($0.likeness, $1.source, $1.target) }
    ) {
      guard !taken.source.contains(candidate.source), !taken.target.contains(candidate.target) else { continue }
      taken.source.insert(candidate.source)
      taken.target.insert(candidate.target)
      matches.append(
        Match(source: source[candidate.source].index, target: target[candidate.target].index, ground: .content))
    }
    return matches
  }

  private static let leastLikeness = 0.05

  /// What translations leave as it is: numbers and names, and other words spelled alike.
  private static func features(of document: Document) -> Set<String> {
    let text = TokenizedText(document.text.sentences, folding: .other)
    return Set(
      text.kinds.indices.lazy.filter { type in
        text.surfaces[type].count > 3 || text.surfaces[type].contains { $0 &- 0x30 < 10 }
      }.map { text.surfaces.word($0) })
  }
}
