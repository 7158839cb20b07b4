internal import TranslationMemory
internal import UnicodeText

/// The segments of the articles so far, found again by the words that they share with a new one.
struct InternalFuzzies {
  private var texts: [String] = []
  private var lengths: [Int] = []
  private var places: [String: [Int32]] = [:]

  /// So many segments that share the most words are compared in full.
  private static let candidates = 12
  /// A word of more segments than this tells nothing.
  private static let commonest = 2_000

  mutating func add(_ text: String) {
    let words = Self.words(of: text)
    for word in words { places[word, default: []].append(Int32(texts.count)) }
    texts.append(text)
    lengths.append(words.count)
  }

  /// The best score above a floor; nil where there is none.
  func best(for text: String, above floor: Double) -> Double? {
    var shared: [Int32: Int] = [:]
    let words = Self.words(of: text)
    for word in words {
      guard let found = places[word], found.count <= Self.commonest else { continue }
      for place in found { shared[place, default: 0] += 1 }
    }
    let likely = shared.filter { place, count in
      let longer = max(words.count, lengths[Int(place)])
      return Double(count) * 2 >= Double(longer) * floor / 100
    }
    let ranked = likely.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.candidates)
    let best = ranked.map { Similarity.combined.percent(text, texts[Int($0.key)]) }.max() ?? 0
    return best > floor ? best : nil
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.tokens.filter { $0.kind != .mark }.map { text.slice($0.bytes).lowercased() })
  }
}
