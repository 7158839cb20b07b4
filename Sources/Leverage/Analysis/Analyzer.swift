package import Terminology
package import TranslationMemory
package import UnicodeText

/// Makes an analysis, a document at a time.
///
///     var analyzer = Analyzer(memories: memories, from: .german, to: .english)
///     try analyzer.add(document)
///     print(analyzer.analysis.total)
package struct Analyzer {
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
    for (index, segment) in document.segments.enumerated() {
      let row = try row(of: segment, context: document.context(of: index))
      file.tallies[row, default: .init()].add(segment)
      if let terms { file.terms.add(terms.hits(in: segment.text)) }
      progress()
    }
    analysis.files.append(file)
  }

  private mutating func row(
    of segment: SourceSegment, context: TranslationUnit.Context
  ) throws(MemoryError) -> Analysis.Row {
    let key = MatchKey.of(segment.text)
    let file = analysis.files.count
    let first = seen[key]
    if first == nil { seen[key] = file }
    let minimum = first == nil ? 50.0 : 101
    let query = MatchQuery(
      segment.text, from: source, to: target, minimum: minimum, limit: 1, context: context, penalties: penalties)
    let best = try memories.matches(for: query).first?.score ?? 0
    let band = Band(score: best)
    if band == .context { return .init(.context) }
    if let first { return .init(first == file ? .repetition : .crossFileRepetition) }
    let within = fuzzies?.best(for: segment.text, above: max(best, 50)) ?? 0
    fuzzies?.add(segment.text)
    return within > best ? .init(Band(score: min(within, 99)), isInternal: true) : .init(band)
  }
}
