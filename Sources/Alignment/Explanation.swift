internal import BilingualLexicon

/// Says in words what speaks for a pair of runs of sentences.
struct Explanation {
  private let source: TextSide
  private let target: TextSide
  /// The entries of each source type.
  private let entries: [Int32: [Correspondences.Entry]]

  /// How many words are named for a pair.
  private static let mostWords = 8

  init(_ source: TextSide, _ target: TextSide, _ correspondences: Correspondences) {
    self.source = source
    self.target = target
    entries = Dictionary(grouping: correspondences.entries, by: \.source)
  }

  /// The corresponding words, the rarest first, each with where it is known from, then the lengths.
  func evidence(_ sources: Range<Int>, _ targets: Range<Int>) -> [String] {
    if sources.isEmpty || targets.isEmpty { return [] }
    let lengths = ["lengths: \(length(source, sources)) and \(length(target, targets)) letters"]
    return words(sources, targets) + roles(sources, targets) + lengths
  }

  private func roles(_ sources: Range<Int>, _ targets: Range<Int>) -> [String] {
    let role = source.roles[sources.lowerBound]
    let isShared = role != .body && (source.roles[sources] + target.roles[targets]).allSatisfy { $0 == role }
    return isShared ? ["both: \(role)"] : []
  }

  private func words(_ sources: Range<Int>, _ targets: Range<Int>) -> [String] {
    let present = Set(target.text.tokens[target.text.range(of: targets)])
    var told: Set<Int32> = []
    var words: [(text: String, frequency: Float)] = []
    for type in source.text.tokens[source.text.range(of: sources)] where told.insert(type).inserted {
      if source.text.kinds[Int(type)] == .mark { continue }
      let candidates = entries[type, default: []].filter { present.contains($0.target) }
      guard let best = candidates.max(by: Self.isWeaker) else { continue }
      let text = describe(best)
      words.append((text, source.frequencies[Int(type)] + target.frequencies[Int(best.target)]))
    }
    return words.sorted { ($0.frequency, $0.text) < ($1.frequency, $1.text) }.prefix(Self.mostWords).map(\.text)
  }

  /// By where it is known from (the classes ascend in strength), then by its probability.
  private static func isWeaker(_ one: Correspondences.Entry, _ other: Correspondences.Entry) -> Bool {
    (one.origin.rawValue, one.forward * one.backward) < (other.origin.rawValue, other.forward * other.backward)
  }

  private func describe(_ entry: Correspondences.Entry) -> String {
    let one = source.text.surfaces.word(Int(entry.source))
    let other = target.text.surfaces.word(Int(entry.target))
    let pair = one == other ? one : "\(one) = \(other)"
    if source.text.kinds[Int(entry.source)] == .number { return "number: \(pair)" }
    return switch entry.origin {
    case .known: "dictionary: \(pair)"
    case .learned: "learned: \(pair)"
    case .alike, .mark, .number, .unknown: "alike: \(pair)"
    }
  }

  private func length(_ side: TextSide, _ sentences: Range<Int>) -> Int {
    sentences.reduce(0) { $0 + Int((1 / side.inverseLengths[$1][0]).rounded()) }
  }
}
