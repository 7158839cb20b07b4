import SeededRandom
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Similarity")
struct SimilarityTests {
  /// The textbook's distance: Wagner and Fischer, 1974.
  private func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var current = [i + 1]
      for (j, y) in b.enumerated() {
        current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (x == y ? 0 : 1)))
      }
      previous = current
    }
    return previous[b.count]
  }

  @Test("The bit-parallel distance is the textbook's, with every limit", arguments: [1, 2, 3, 4] as [UInt64])
  func bitParallel(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1500 {
      let alphabet = UInt32.random(in: 1...20, using: &random)
      let longest = [3, 20, 70, 200][Int.random(in: 0..<4, using: &random)]
      func sequence() -> [UInt32] {
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in UInt32.random(in: 0..<alphabet, using: &random) }
      }
      let (a, b) = (sequence(), sequence())
      let truth = distance(a, b)
      let limit = Int.random(in: 0...longest, using: &random)
      var pattern = EditPattern(a, alphabet: Int(alphabet))
      #expect(pattern.distance(to: b.span) == truth, "seed \(seed): \(a) \(b)")
      #expect(pattern.distance(to: b.span, limit: limit) == (truth <= limit ? truth : nil), "seed \(seed): \(a) \(b)")
      #expect(SymbolBag(a[...]).distanceBound(SymbolBag(b[...])) <= truth, "seed \(seed): \(a) \(b)")
    }
  }

  @Test("The distance to the nearest part is the least of those to all parts", arguments: [1, 2] as [UInt64])
  func nearestPart(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let alphabet = UInt32.random(in: 1...9, using: &random)
      func sequence(_ longest: Int) -> [UInt32] {
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in UInt32.random(in: 0..<alphabet, using: &random) }
      }
      let (pattern, text) = (sequence([5, 70, 150][Int.random(in: 0..<3, using: &random)]), sequence(9))
      // What is longer than twice the text is nearer without its ends.
      var truth = text.count
      for start in pattern.indices {
        for end in start...min(pattern.count, start + 2 * text.count) {
          truth = min(truth, distance(Array(pattern[start..<end]), text))
        }
      }
      var prepared = EditPattern(pattern, alphabet: Int(alphabet))
      #expect(prepared.leastDistance(ofPartTo: text.span) == truth, "seed \(seed): \(pattern) \(text)")
      #expect(prepared.distance(to: text.span) == distance(pattern, text), "seed \(seed): \(pattern) \(text)")
    }
  }

  @Test("The bound by letters holds where counts run over")
  func fullBags() {
    let many = [UInt32](repeating: 5, count: 300)
    let few = [UInt32](repeating: 5, count: 10)
    #expect((0...290).contains(SymbolBag(many[...]).distanceBound(SymbolBag(few[...]))))
    #expect((0...290).contains(SymbolBag(few[...]).distanceBound(SymbolBag(many[...]))))
  }

  @Test(
    "Words and characters are compared by their definitions",
    arguments: [
      (Similarity.words, "Datei öffnen", "Dateien öffnen", 50.0),
      (.characters, "Datei öffnen", "Dateien öffnen", 85.71),
      (.words, "Ja.", "ja!", 50), (.words, "foo-bar", "foo - bar", 100), (.characters, "a b", "ab", 66.67),
      (.words, "", "a", 0), (.characters, "", "", 0), (.words, "ÄPFEL 12", "äpfel 13", 50),
    ])
  func definitions(similarity: Similarity, first: String, second: String, percent: Double) {
    #expect(abs(similarity.percent(first, second) - percent) < 0.005)
  }

  @Test(
    "Small differences cost little in the combined similarity",
    arguments: [
      ("Datei öffnen", "DATEI  öffnen", 100.0...100.0), ("Straße", "Strasse", 100...100),
      ("Zeile 5 von 10", "Zeile 17 von 20", 99...99), ("3 Äpfel", "1.234,5 Äpfel", 99...99),
      ("foo-bar", "foo - bar", 99...99), ("Datei öffnen", "Datei öffnen …", 95...98),
      ("Datei öffnen", "Dateien öffnen", 85...90), ("Datei öffnen", "Datei schließen", 50...50),
      ("Der Minister trat zurück.", "Die Minister traten zurück.", 65...70), ("ja", "nein", 0...0), ("a", "", 0...0),
      ("!", "?", 0...0),
    ])
  func combined(first: String, second: String, expected: ClosedRange<Double>) {
    #expect(expected.contains(Similarity.combined.percent(first, second)))
  }

  @Test("Every similarity is symmetric, at most 100, and 100 for a text with itself", arguments: Similarity.allCases)
  func properties(similarity: Similarity) {
    let seed: UInt64 = 20_240_501
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Minister", "Ministers", "Ministerin", "trat", "tritt", "der", "die", "zurück", "12", "1.000", "3", ".", ",", "„",
      "\"",
      "Straße", "STRASSE", "-", "Ko\u{AD}alition", "größer", "a", "ab",
    ]
    func text() -> String {
      (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
    }
    for _ in 0..<2000 {
      let (a, b) = (text(), text())
      let percent = similarity.percent(a, b)
      #expect(percent == similarity.percent(b, a), "seed \(seed): \(a) | \(b)")
      #expect((0...100).contains(percent), "seed \(seed): \(a) | \(b)")
      #expect(similarity.percent(a, a) == 100, "seed \(seed): \(a)")
      if similarity == .combined {
        #expect((percent == 100) == (MatchKey.of(a) == MatchKey.of(b)), "seed \(seed): \(a) | \(b)")
      }
    }
  }

  @Test("One more word that differs never raises the combined similarity")
  func monotone() {
    let words = ["Der", "alte", "Hafen", "liegt", "still", "am", "Fluss"]
    var last = 100.0
    for changed in 1...words.count {
      let text = words.enumerated().map { $0.offset < changed ? "xyz\($0.offset)" : $0.element }.joined(separator: " ")
      let percent = Similarity.combined.percent(words.joined(separator: " "), text)
      #expect(percent < last)
      last = percent
    }
  }

  @Test("A limit lets through exactly the distances that reach the percentage")
  func limits() {
    for length in 0...60 {
      for percent in [0.0, 33.3, 50, 66.67, 70, 75, 99, 100, 101] {
        let limit = EditScore.limit(length: length, percent: percent)
        for distance in 0...length where length > 0 {
          #expect((EditScore(distance: distance, length: length).percent >= percent) == (distance <= limit))
        }
      }
    }
  }
}
