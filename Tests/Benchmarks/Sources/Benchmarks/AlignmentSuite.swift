import Foundation

enum AlignmentSuite: Suite {
  static let name = "alignment"
  static let about =
    "pairing texts of which the right pairs are known, without a dictionary; CPU time without the start"

  static func run(_ bench: Bench) throws {
    let rows = try bench.options.rows.map { _ in try Units(bench.options).rows } ?? InventedTranslation.rows(20_000)
    let start = try bench.run(["align", "--jsonl", "--no-dictionary"]).cpuSeconds
    let short = (0..<100).map { ParallelText(rows, count: 100, seed: $0) }
    let run = try align(short, bench)
    let sentences = short.reduce(0) { $0 + $1.source.count }
    bench.report(
      "100 texts of 100 sentences", Double(sentences) / (run.cpuSeconds - start), "sentences/s",
      "F1 \(try score(short, run))")
    for count in [1_000, 10_000, 30_000, 100_000] {
      let text = ParallelText(rows, count: count, seed: UInt64(count))
      let run = try align([text], bench)
      bench.report(
        "one text of \(count) sentences", (run.cpuSeconds - start) / Double(count) * 1e6, "µs/sentence",
        "F1 \(try score([text], run)), \(Int(run.peakMegabytes)) MB")
    }
  }

  private static func align(_ texts: [ParallelText], _ bench: Bench) throws -> Run {
    let encoder = JSONEncoder()
    let requests = try texts.map { String(decoding: try encoder.encode($0.request), as: UTF8.self) + "\n" }
    return try bench.run(["align", "--jsonl", "--no-dictionary"], input: requests.joined())
  }

  private struct Answer: Decodable {
    let pairs: [ParallelText.Pair]
  }

  /// Of the pairs with something on both sides.
  private static func score(_ texts: [ParallelText], _ run: Run) throws -> String {
    let answers = try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8)).pairs.filter(\.isFull)
    }
    let right = zip(texts, answers).reduce(0) { $0 + Set($1.0.pairs).intersection($1.1).count }
    let all = texts.reduce(0) { $0 + $1.pairs.count } + answers.reduce(0) { $0 + $1.count }
    return String(format: "%.4f", 2 * Double(right) / Double(max(1, all)))
  }
}

/// A text and its translation with sentences left out, added, split and joined.
struct ParallelText {
  struct Pair: Hashable, Decodable {
    let source: [Int]
    let target: [Int]

    var isFull: Bool { !source.isEmpty && !target.isEmpty }
  }

  struct Request: Encodable {
    let id = 1
    let source: [String]
    let target: [String]
  }

  private(set) var source: [String] = []
  private(set) var target: [String] = []
  /// The pairs with something on both sides.
  private(set) var pairs: [Pair] = []

  var request: Request { Request(source: source, target: target) }

  /// - Parameter rows: sentences with their translations; longer texts repeat them.
  init(_ rows: [(source: String, target: String)], count: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    var next = Int(random.next() % UInt64(rows.count))
    func row() -> (source: String, target: String) {
      next += 1
      return rows[next % rows.count]
    }
    while source.count < count {
      let (one, other) = row()
      let (from, to) = (source.count, target.count)
      switch random.next() % 20 {
      case 0: source.append(one)
      case 1: target.append(other)
      case 2:
        let words = other.split(separator: " ")
        source.append(one)
        target += [words.prefix(words.count / 2), words.dropFirst(words.count / 2)].map { $0.joined(separator: " ") }
      case 3:
        let (second, translation) = row()
        source += [one, second]
        target.append(other + " " + translation)
      default:
        source.append(one)
        target.append(other)
      }
      let pair = Pair(source: Array(from..<source.count), target: Array(to..<target.count))
      if pair.isFull { pairs.append(pair) }
    }
  }
}

/// Sentences of made-up words, and the same in another made-up language, with words left out and in another order.
private enum InventedTranslation {
  static func rows(_ count: Int) -> [(source: String, target: String)] {
    var random = SplitMix(seed: 7)
    return (0..<count).map { _ in
      let words = (0..<4 + Int(random.next() % 20)).map { _ in
        Int(pow(30_000, Double(random.next() >> 11) / Double(1 << 53)))
      }
      var translation = words.filter { _ in random.next() % 6 > 0 }
      if translation.count > 3 { translation.swapAt(1, translation.count - 2) }
      return (
        sentence(words, ["ka", "lo", "mi", "ter", "sun", "vald", "dor"]),
        sentence(translation, ["be", "ri", "gas", "hel", "nor", "pu", "ix"])
      )
    }
  }

  private static func sentence(_ words: [Int], _ syllables: [String]) -> String {
    words.map { word in
      word % 40 == 39 ? "\(word)" : String(word, radix: 7).map { syllables[$0.wholeNumberValue ?? 0] }.joined()
    }.joined(separator: " ") + "."
  }
}
