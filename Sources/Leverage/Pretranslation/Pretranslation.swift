package import Terminology
package import TranslationMemory
package import UnicodeText

/// A segment with everything that is known of its translation.
package struct PretranslatedSegment: Sendable {
  /// What is to be translated.
  package var source: SourceSegment
  /// The best first.
  package var matches: [Match]
  /// The first match's target, repaired; nil where nothing was repaired.
  package var repair: Repair.Result?
  /// The terms and names in it, without parts of compounds and of longer terms.
  package var terms: [TermHit]

  /// The target of an exact match that fits as it stands.
  package var fullMatch: Segment? { matches.first { $0.fits(source.segment) }?.targetSegment }
}

extension Match {
  var targetSegment: Segment { unit.unit.variants[targetVariant].segment }

  /// Whether the translation can be put in unseen: the match is exact, down to ß and ss, which are one to a match but tell Maßen from
  /// Massen, and the inline codes are those of the segment, or none where it has none.
  func fits(_ segment: Segment) -> Bool {
    score >= 100 && source.isSpelled(like: segment.text) && targetSegment.codesFit(segment)
  }
}

extension String {
  /// Whether two texts of one `MatchKey` have ß in the same places.
  fileprivate func isSpelled(like other: String) -> Bool {
    let sharpS: Unicode.Scalar = "ß"
    guard unicodeScalars.contains(sharpS) || other.unicodeScalars.contains(sharpS) else { return true }
    return MatchKey.of(replacing("ß", with: "§")) == MatchKey.of(other.replacing("ß", with: "§"))
  }
}

/// Looks everything up that is known of a document's translation.
package struct Pretranslator: Sendable {
  private let memories: any MatchIndex
  private let source: LanguageTag
  private let target: LanguageTag
  private let terms: TermRecognizer?
  private let minimum: Double
  private let limit: Int
  private let repairs: Bool

  /// - Parameters:
  ///   - terms: finds the terms in the source language; nil: none are.
  ///   - minimum: the lowest score of a match, in percent.
  ///   - limit: how many matches a segment at most.
  ///   - repairs: whether what differs in the best fuzzy match is put into its target.
  package init(
    memories: any MatchIndex, from source: LanguageTag, to target: LanguageTag, terms: TermRecognizer? = nil,
    minimum: Double = 70, limit: Int = 3, repairs: Bool = true
  ) {
    self.memories = memories
    self.source = source
    self.target = target
    self.terms = terms
    self.minimum = minimum
    self.limit = limit
    self.repairs = repairs
  }

  /// - Throws: what the memories throw.
  package func segments(
    of document: SourceDocument, progress: () -> Void = {}
  ) throws(MemoryError) -> [PretranslatedSegment] {
    let repair = Repair(terms: terms, from: source, to: target)
    var segments: [PretranslatedSegment] = []
    for start in stride(from: 0, to: document.segments.count, by: Parallel.batch) {
      let batch = Array(start..<min(start + Parallel.batch, document.segments.count))
      segments += try Parallel.map(batch) { (index) throws(MemoryError) in
        let segment = document.segments[index]
        let query = MatchQuery(
          segment.text, from: source, to: target, minimum: minimum, limit: limit, context: document.context(of: index))
        let matches = try memories.matches(for: query)
        let repaired = repairs ? matches.first.flatMap { repair.result(of: $0, for: segment.text) } : nil
        let hits = terms?.hits(in: segment.text).filter { !$0.kind.isPart && !$0.isNested } ?? []
        return PretranslatedSegment(source: segment, matches: matches, repair: repaired, terms: hits)
      }
      for _ in batch { progress() }
    }
    return segments
  }
}

extension Segment {
  /// Whether the inline codes are those of a source, in whatever order.
  func codesFit(_ source: Segment) -> Bool { codeTexts.sorted() == source.codeTexts.sorted() }

  private var codeTexts: [String] {
    parts.compactMap { part in
      guard case .code(let code) = part else { return nil }
      return code.kind.rawValue + code.nativeText
    }
  }
}

extension Repair {
  /// The repaired target of a match that is not exact.
  package func result(of match: Match, for text: String) -> Result? {
    match.score < 100 ? result(for: text, old: match.source, translation: match.target) : nil
  }
}

extension Repair.Result {
  /// What was done, for people.
  package var summary: String { changes.map(\.description).joined(separator: "; ") }
}

extension Repair.Change {
  /// What was done, for people.
  package var description: String { "\(kind.rawValue) \(old) → \(new)" }
}
