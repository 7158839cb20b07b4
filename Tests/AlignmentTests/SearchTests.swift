import BilingualLexicon
import Glibc
import SeededRandom
import Testing

@testable import Alignment

@Suite("The search in a band")
struct SearchTests {
  /// A text of made-up words and its "translation", in which a word is spelled a little differently, with sentences left
  /// out, added and joined.
  private func document(seed: UInt64, count: Int) -> (source: [String], target: [String]) {
    var random = SeededGenerator(seed: seed)
    let syllables = ["ka", "lo", "mi", "ter", "sun", "val", "dor", "pe", "ri", "gas", "hel", "nor"]
    func word() -> String { (0..<4).map { _ in syllables.randomElement(using: &random) ?? "" }.joined() }
    var source: [String] = []
    var target: [String] = []
    for _ in 0..<count {
      let words = (0..<Int.random(in: 4...12, using: &random)).map { _ in word() }
      let original = words.joined(separator: " ") + "."
      let translation = words.map { $0 + "e" }.joined(separator: " ") + "."
      switch Int.random(in: 0..<12, using: &random) {
      case 0: source.append(original)
      case 1: target.append(translation)
      case 2:
        source.append(original)
        target += [words.prefix(2).joined(separator: " ") + ".", words.dropFirst(2).joined(separator: " ") + "."]
      default:
        source.append(original)
        target.append(translation)
      }
    }
    return (source, target)
  }

  private func path(_ source: TextSide, _ target: TextSide, _ band: SearchBand) -> [[Range<Int>]] {
    let correspondences = Correspondences(source, target, lexicon: nil)
    let model = BeadModel(source, target)
    return BeadSearch.run(source, target, correspondences, model, band: band, longestRun: 4).path
      .map { [$0.source, $0.target] }
  }

  @Test("finds what the search of the whole space finds", arguments: 0..<8)
  func bandEqualsWhole(run: Int) {
    let seed = UInt64(run) &* 104_729 &+ 1
    let document = document(seed: seed, count: 90)
    let source = TextSide(ArticleText(document.source), folding: .other)
    let target = TextSide(ArticleText(document.target), folding: .other)
    let band = SearchBand.along(source, target, Correspondences(source, target, lexicon: nil))
    let whole = SearchBand.whole(rows: source.count, columns: target.count)
    #expect(band.cellCount < whole.cellCount, "seed \(seed)")
    #expect(path(source, target, band) == path(source, target, whole), "seed \(seed)")
  }

  @Test("narrows the band to what is probable without losing the path")
  func narrowing() {
    let document = document(seed: 3, count: 60)
    let source = TextSide(ArticleText(document.source), folding: .other)
    let target = TextSide(ArticleText(document.target), folding: .other)
    let whole = SearchBand.whole(rows: source.count, columns: target.count)
    let correspondences = Correspondences(source, target, lexicon: nil)
    let model = BeadModel(source, target)
    let first = BeadSearch.run(source, target, correspondences, model, band: whole, longestRun: 4)
    #expect(first.band.cellCount * 3 < whole.cellCount)
    #expect(path(source, target, first.band) == first.path.map { [$0.source, $0.target] })
  }

  @Test("finds its way where a third of one side is missing in one piece")
  func longGap() {
    let document = document(seed: 11, count: 300)
    let target = Array(document.target[..<80] + document.target[180...])
    let pairs = Aligner().align(document.source, target)
    let unpaired = pairs.filter { $0.target.isEmpty && $0.source.lowerBound > 70 && $0.source.upperBound < 190 }
    #expect(unpaired.count > 60)
    #expect(pairs.last.map { !$0.source.isEmpty || !$0.target.isEmpty } == true)
  }

  @Test("needs memory in proportion to the length of the texts")
  func bandGrowsLinearly() {
    let cells = [400, 800].map { count in
      let document = document(seed: 5, count: count)
      let source = TextSide(ArticleText(document.source), folding: .other)
      let target = TextSide(ArticleText(document.target), folding: .other)
      return SearchBand.along(source, target, Correspondences(source, target, lexicon: nil)).cellCount
    }
    #expect(Double(cells[1]) < 2.5 * Double(cells[0]))
  }

  @Test("finds the way through a text that repeats itself, with parts of it left out")
  func repeated() {
    let part = document(seed: 21, count: 300)
    var source: [String] = []
    var target: [String] = []
    var starts: [(row: Int, column: Int)] = []
    for run in 0..<5 {
      starts.append((source.count, target.count))
      source += run == 1 ? Array(part.source[90...]) : part.source
      target += run == 3 ? Array(part.target[..<200]) : part.target
    }
    let sourceSide = TextSide(ArticleText(source), folding: .other)
    let targetSide = TextSide(ArticleText(target), folding: .other)
    let way = CoarsePath(sourceSide, targetSide, Correspondences(sourceSide, targetSide, lexicon: nil))
    for run in [0, 2, 4] {
      #expect(way.contains(row: starts[run].row + 10, column: starts[run].column + 10), "\(run)")
      #expect(!way.contains(row: starts[run].row + 10, column: (starts[run].column + 300) % target.count), "\(run)")
    }
  }

  @Test("has the shapes of beads in the order in which their lanes are filled")
  func lanes() {
    let runs = ByRun(1, 2, 3, 4)
    #expect(ByShape(sourceRuns: runs) == ByShape { Float($0.source) })
    #expect(ByShape(targetRuns: runs) == ByShape { Float($0.target) })
  }

  @Test("gives scores that do not sink with the sums of a long text")
  func longScores() {
    let document = document(seed: 2, count: 60)
    let source = TextSide(ArticleText(document.source), folding: .other)
    let target = TextSide(ArticleText(document.target), folding: .other)
    let band = SearchBand.whole(rows: source.count, columns: target.count)
    let correspondences = Correspondences(source, target, lexicon: nil)
    let model = BeadModel(source, target)
    var scores = BeadScores(source, target, correspondences, model, band: band, longestRun: 4)
    let heights = (0...source.count).map { Float($0) * 256 }
    let level = PathSums.backward(scores, model, band, heights.map { _ in 0 }).paired[band.bases[0]]
    scores.level(by: heights, in: band)
    let steep = PathSums.backward(scores, model, band, heights)
    let (forward, _) = PathSums.forward(scores, model, band, heights)
    #expect(abs(steep.paired[band.bases[0]] + 256 * Float(source.count) - level) < 0.1)
    #expect(forward.paired[band.bases[source.count] + band.columns].isFinite)
  }

  @Test("keeps rows overlapping and both corners in a band whatever it is made of")
  func bandShape() {
    let band = SearchBand(lower: [5, 2, 9, 1, 30], upper: [3, 4, 2, 8, 1], columns: 12)
    #expect(band.contains(row: 0, column: 0))
    #expect(band.contains(row: 4, column: 12))
    for row in 0..<4 {
      #expect(band.lower[row] <= band.lower[row + 1])
      #expect(band.upper[row] <= band.upper[row + 1])
      #expect(band.lower[row + 1] <= band.upper[row])
    }
    for (column, rows) in band.rowRanges().enumerated() {
      #expect(rows.allSatisfy { band.contains(row: $0, column: column) })
    }
  }
}

@Suite("Exponentials and logarithms")
struct LogArithmeticTests {
  @Test("are exact to six digits")
  func exact() {
    for step in 0..<200 {
      let x = Float(step) * -0.3901
      let power = SIMD8<Float>(repeating: x).exponentials()[0]
      #expect(abs(power / expf(x) - 1) < 2e-6, "\(x)")
      let y = expf(Float(step - 100) * 0.7531)
      #expect(abs(SIMD8<Float>(repeating: y).logarithms()[3] - logf(y)) < 1e-6 * max(1, abs(logf(y))), "\(y)")
    }
  }

  @Test("sum what is far apart, and nothing")
  func sums() {
    var lanes = SIMD8<Float>(repeating: -.infinity)
    #expect(lanes.logarithmOfSum() == -.infinity)
    lanes[2] = -300
    #expect(lanes.logarithmOfSum() == -300)
    lanes[5] = -300
    #expect(abs(lanes.logarithmOfSum() - (-300 + logf(2))) < 1e-4)
  }
}

@Suite("Words that are spelled alike")
struct CognateTests {
  @Test(
    "are recognized over transliteration and spelling",
    arguments: [
      ("selenskyj", "zelenskyy"), ("wolodymyr", "volodymyr"), ("moskau", "moscow"), ("akademie", "academy"),
      ("elefant", "elephant"), ("tschechow", "chekhov"), ("programm", "program"),
    ])
  func alike(one: String, other: String) {
    let (one, other) = (Cognate(one.utf8), Cognate(other.utf8))
    #expect(one.similarity(to: other) > 0.3)
    #expect(other.similarity(to: one) == one.similarity(to: other))
  }

  @Test("are told from others", arguments: [("haus", "tree"), ("straße", "street"), ("wand", "wall"), ("", "a")])
  func different(one: String, other: String) {
    #expect(Cognate(one.utf8).similarity(to: Cognate(other.utf8)) == 0)
  }
}
