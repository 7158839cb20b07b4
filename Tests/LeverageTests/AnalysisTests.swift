import Testing
import UnicodeText

@testable import Interchange
@testable import Leverage
@testable import TranslationMemory

/// A memory of which the scores are given.
struct FixedMatches: MatchIndex {
  let scores: [String: Double]

  func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    guard let score = scores[query.text], score >= query.minimum else { return [] }
    let unit = TranslationUnit(variants: [Variant(.german, query.text), Variant(.english, "…")])
    return [
      Match(
        score: score, unit: StoredUnit(id: UnitID(1), batch: BatchID(1), unit: unit), sourceVariant: 0,
        targetVariant: 1,
        reason: "")
    ]
  }
}

@Suite("Analysis")
struct AnalysisTests {
  private func analysis(
    _ files: [[String]], scores: [String: Double] = [:], rates: RateTable = .usual, internal: Bool = false
  ) throws -> Analysis {
    var analyzer = Analyzer(
      memories: FixedMatches(scores: scores), from: .german, to: .english, rates: rates,
      findsInternalFuzzies: `internal`)
    for (index, file) in files.enumerated() {
      try analyzer.add(
        SourceDocument(name: "\(index)", segments: file.map { SourceSegment(Segment($0)) }))
    }
    return analyzer.analysis
  }

  @Test(
    "A segment counts in the band of its best match",
    arguments: [
      (102.0, Band.context), (101, .context), (100, .exact), (99.9, .from95), (95, .from95), (94.9, .from85),
      (85, .from85),
      (75, .from75), (74.9, .from50), (50, .from50), (49, Band.none),
    ])
  func bands(score: Double, band: Band) throws {
    let analysis = try analysis([["Ein Satz."]], scores: ["Ein Satz.": score])
    #expect(analysis.files[0].tallies.keys.map(\.band) == [band])
  }

  @Test(
    "What stood before is a repetition, in the same file or across files, and nothing else unless it has its context")
  func repetitions() throws {
    let analysis = try analysis(
      [["Eins zwei.", "Eins zwei.", "Drei."], ["EINS zwei.", "Drei.", "Vier."]], scores: ["Eins zwei.": 100])
    #expect(analysis.files[0].tallies[.init(.exact)]?.segments == 1)
    #expect(analysis.files[0].tallies[.init(.repetition)]?.words == 2)
    #expect(analysis.files[1].tallies[.init(.crossFileRepetition)]?.segments == 2)
    #expect(analysis.total.sum == .init(segments: 6, words: 9, characters: 42))
  }

  @Test("Words hold a letter or digit, characters are counted without white space")
  func counts() {
    let segment = SourceSegment("Am 3. Mai – so „Müller-Lüdenscheid“ – kam er.")
    #expect(segment.words == 7)
    #expect(segment.characters == 37)
  }

  @Test("Weighted words follow the rates, and a user's table changes those that it names")
  func rates() throws {
    let table = TextFile.Text(content: "# ours\n100\t10\nno-match\t50 %\n", encoding: .utf8, file: "rates.tsv")
    let analysis = try analysis(
      [["Eins zwei.", "Drei vier fünf."]], scores: ["Eins zwei.": 100], rates: try RateTable(table))
    #expect(analysis.weightedWords(of: analysis.total) == 0.2 + 1.5)
    #expect(RateTable.usual[.context] == 0)
    var wrong = table
    wrong.content = "101\t10\n"
    #expect(throws: InterchangeError.self) { try RateTable(wrong) }
  }

  @Test("Fuzzy matches within the articles count where the memory has nothing better")
  func internalFuzzies() throws {
    let file = ["Der Rat tagte am Montag in Brüssel.", "Der Rat tagte am Freitag in Brüssel.", "Etwas ganz anderes."]
    let found = try analysis([file], internal: true)
    #expect(found.files[0].tallies.keys.contains { $0.isInternal })
    #expect(try !analysis([file]).files[0].tallies.keys.contains { $0.isInternal })
    let better = try analysis([file], scores: [file[1]: 99], internal: true)
    #expect(better.files[0].tallies[.init(.from95)]?.segments == 1)
  }

  @Test("The page names the article, its bands and figures, and escapes what it shows")
  func page() throws {
    var analysis = try analysis([["Eins zwei.", "Eins zwei."]])
    analysis.files[0] = Analysis.File(name: "a<b>.txt", tallies: analysis.files[0].tallies)
    let page = AnalysisPage.html(analysis, memories: ["m&m"])
    #expect(page.contains("<h2>a&lt;b&gt;.txt</h2>"))
    #expect(page.contains("m&amp;m"))
    #expect(page.contains("Repetitions: 2 words, 50 %"))
    #expect(!page.contains("<script"))
  }
}
