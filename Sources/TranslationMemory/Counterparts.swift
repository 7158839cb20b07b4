internal import Foundation

/// Finds in the translations of the places where a phrase stands what probably translates it: the words that stand there
/// much more often than elsewhere in the memory.
///
/// The measure is each word's part of the log-likelihood ratio (Dunning, "Accurate methods for the statistics of surprise and
/// coincidence", 1993).
struct Counterparts {
  private var likely: [String] = []

  /// - Parameters:
  ///   - texts: the translations, each cut into words.
  ///   - length: how many words the phrase has.
  ///   - share: of all segments of that language, the share that has a word with this `MatchKey`.
  init(_ texts: [[ConcordanceWord]], length: Int, share: (String) -> Double) {
    var counts: [String: (count: Int, latest: Int)] = [:]
    counts.reserveCapacity(texts.reduce(0) { $0 + $1.count } / 2)
    for (place, text) in texts.enumerated() {
      for word in text { Self.count(place, in: &counts[word.key, default: (0, -1)]) }
    }
    let least = max(1, texts.count / 5)
    var scores: [(key: String, score: Double)] = []
    for (key, (count, _)) in counts where count >= least {
      let here = Double(count) / Double(texts.count)
      let ratio = here / max(share(key), 1e-9)
      if ratio > 4 { scores.append((key, Double(count) * log(ratio))) }
    }
    scores.sort { ($1.score, $0.key) < ($0.score, $1.key) }
    guard let best = scores.first?.score else { return }
    likely = scores.prefix(length + 1).filter { $0.score >= best / 2 }.map(\.key)
  }

  private static func count(_ place: Int, in entry: inout (count: Int, latest: Int)) {
    guard entry.latest != place else { return }
    entry = (entry.count + 1, place)
  }

  /// Where in a text such words stand, in code points; neighbors are one place.
  func ranges(in text: [ConcordanceWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var latest = -2
    for (place, word) in text.enumerated() where likely.contains(word.key) {
      if place == latest + 1, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<word.range.upperBound)
      } else {
        ranges.append(word.range)
      }
      latest = place
    }
    return ranges
  }
}
