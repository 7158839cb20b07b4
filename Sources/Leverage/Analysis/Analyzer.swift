package import Terminology
package import TranslationMemory
package import UnicodeText

/// Makes an analysis, a document at a time.
///
///     var analyzer = Analyzer(memories: memories, from: .german, to: .english)
///     try analyzer.add(document)
///     print(analyzer.analysis.total)
package struct Analyzer {
  /// What was counted so far.
  package private(set) var analysis: Analysis
  private let memories: any MatchIndex
  private let source: LanguageTag
  private let target: LanguageTag
  private let terms: TermRecognizer?
  private let penalties: MatchPenalties
  /// The segments that were met, by their keys, with the number of the file.
  private var seen: [String: Int] = [:]
  private var fuzzies: InternalFuzzies?

  /// - Parameters:
  ///   - terms: finds the terms that are counted; nil: none are.
  ///   - findsInternalFuzzies: whether segments are compared with earlier ones of the articles too.
  package init(
    memories: any MatchIndex, from source: LanguageTag, to target: LanguageTag, rates: RateTable = .usual,
    terms: TermRecognizer? = nil, findsInternalFuzzies: Bool = false, penalties: MatchPenalties = .init()
  ) {
    self.memories = memories
    self.source = source
    self.target = target
    self.terms = terms
    self.penalties = penalties
    analysis = Analysis(rates: rates, hasInternalFuzzies: findsInternalFuzzies)
    fuzzies = findsInternalFuzzies ? InternalFuzzies() : nil
  }

  /// - Throws: what the memories throw.
  package mutating func add(_ document: SourceDocument, progress: () -> Void = {}) throws(MemoryError) {
    var file = Analysis.File(name: document.name)
    for start in stride(from: 0, to: document.segments.count, by: Parallel.batch) {
      let batch = (start..<min(start + Parallel.batch, document.segments.count)).map { index in
        sighting(of: document.segments[index], context: document.context(of: index))
      }
      for (sighting, finding) in zip(batch, try findings(for: batch)) {
        file.tallies[row(of: sighting, best: finding.best), default: .init()].add(sighting.segment)
        file.terms.add(finding.terms)
        progress()
      }
    }
    analysis.files.append(file)
  }

  /// A segment, and where its like was met first.
  private struct Sighting: Sendable {
    var segment: SourceSegment
    var context: TranslationUnit.Context
    /// The number of the file; nil for a segment that was not met before.
    var first: Int?
  }

  private mutating func sighting(of segment: SourceSegment, context: TranslationUnit.Context) -> Sighting {
    let key = MatchKey.of(segment.text)
    let first = seen[key]
    if first == nil { seen[key] = analysis.files.count }
    return Sighting(segment: segment, context: context, first: first)
  }

  /// The best score in the memories, and the terms, worked out on all cores.
  private func findings(for batch: [Sighting]) throws(MemoryError) -> [(best: Double, terms: [TermHit])] {
    let (memories, source, target, terms, penalties) = (memories, source, target, terms, penalties)
    return try Parallel.map(batch) { (sighting) throws(MemoryError) in
      // Of a repetition only a context is of interest.
      let query = MatchQuery(
        sighting.segment.text, from: source, to: target, minimum: sighting.first == nil ? 50 : 101, limit: 3,
        context: sighting.context, penalties: penalties)
      let matches = try memories.matches(for: query)
      return (best: sighting.segment.score(of: matches), terms: terms?.hits(in: sighting.segment.text) ?? [])
    }
  }

  private mutating func row(of sighting: Sighting, best: Double) -> Analysis.Row {
    let band = Band(score: best)
    if band == .context { return .init(.context) }
    if let first = sighting.first {
      return .init(first == analysis.files.count ? .repetition : .crossFileRepetition)
    }
    let text = sighting.segment.text
    let within = fuzzies?.best(for: text, above: max(best, 50)) ?? 0
    fuzzies?.add(text)
    return within > best ? .init(Band(score: min(within, 99)), isInternal: true) : .init(band)
  }
}

extension SourceSegment {
  /// The best of the scores, in percent. An exact match that cannot be put in unseen is no full one.
  fileprivate func score(of matches: [Match]) -> Double {
    matches.first { $0.fits(segment) }?.score ?? min(matches.first?.score ?? 0, 99)
  }
}
