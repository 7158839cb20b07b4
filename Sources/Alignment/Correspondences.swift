internal import BilingualLexicon
internal import Glibc

/// Which types of the two texts correspond, and how surely: spelled alike, in the lexicon, or learned from the texts
/// themselves.
struct Correspondences {
  /// How sure a type is to have its counterpart on the other side of a right pair; the rates are estimated from the text.
  enum Class: UInt8, CaseIterable {
    case unknown, mark, learned, alike, known, number

    /// The rate that the estimation starts with.
    var initialRate: Float {
      switch self {
      case .unknown: 0.02
      case .mark: 0.4
      case .learned: 0.3
      case .alike: 0.35
      case .known: 0.4
      case .number: 0.75
      }
    }
  }

  /// A pair of types with p(target | source) and p(source | target).
  struct Entry {
    var source: Int32
    var target: Int32
    var forward: Float
    var backward: Float
    /// Where it is known from.
    var origin: Class
  }

  private(set) var entries: [Entry] = []
  /// No source of evidence is free of error.
  private static let trust: Float = 0.8

  private(set) var sourceClasses: [Class]
  private(set) var targetClasses: [Class]

  init(_ source: TextSide, _ target: TextSide, lexicon: BilingualLexicon?) {
    sourceClasses = Self.classes(source.text)
    targetClasses = Self.classes(target.text)
    addAlike(source.text, target.text)
    if let lexicon { addTranslations(source.text, target.text, lexicon) }
  }

  private static func classes(_ text: TokenizedText) -> [Class] {
    text.kinds.map { kind in
      switch kind {
      case .word: .unknown
      case .number: .number
      case .mark: .mark
      }
    }
  }

  // MARK: Spelled alike

  private mutating func addAlike(_ source: TokenizedText, _ target: TokenizedText) {
    for type in source.kinds.indices {
      let surface = source.surfaces[type]
      guard let other = target.surfaces.id(of: surface), source.kinds[type] == target.kinds[Int(other)] else {
        continue
      }
      add(Int32(type), other, Self.identityProbability(source.kinds[type], letters: surface.count), .alike)
    }
    addCognates(source, target)
  }

  private static func identityProbability(_ kind: WordKind, letters: Int) -> Float {
    switch kind {
    case .number: 0.9
    case .mark: 0.7
    case .word: letters > 3 ? 0.8 : 0.3
    }
  }

  private mutating func addCognates(_ source: TokenizedText, _ target: TokenizedText) {
    var buckets: [UInt32: [(type: Int, word: Cognate)]] = [:]
    for type in target.kinds.indices where target.kinds[type] == .word {
      let word = Cognate(target.surfaces[type])
      if let bucket = word.bucket { buckets[bucket, default: []].append((type, word)) }
    }
    for type in source.kinds.indices where source.kinds[type] == .word {
      let surface = source.surfaces[type]
      let word = Cognate(surface)
      guard let bucket = word.bucket, let candidates = buckets[bucket] else { continue }
      for candidate in candidates where target.surfaces[candidate.type] != surface {
        let similarity = word.similarity(to: candidate.word)
        if similarity > 0 { add(Int32(type), Int32(candidate.type), 0.7 * similarity * similarity, .alike) }
      }
    }
  }

  // MARK: From the lexicon

  private mutating func addTranslations(_ source: TokenizedText, _ target: TokenizedText, _ lexicon: BilingualLexicon) {
    var targetTypes = [Int32](repeating: -1, count: lexicon.targets.count)
    for type in target.kinds.indices where target.kinds[type] == .word {
      guard let id = lexicon.targets.id(of: target.types[type]) else { continue }
      targetTypes[Int(id)] = Int32(type)
      targetClasses[type] = .known
    }
    for type in source.kinds.indices where source.kinds[type] == .word {
      for part in lexicon.parts(of: source.surfaces[type], key: source.types[type]) {
        for entry in lexicon.table.row(part.source) where targetTypes[Int(entry.target)] >= 0 {
          add(
            Int32(type), targetTypes[Int(entry.target)], forward: part.weight * sqrtf(entry.forward),
            backward: part.weight * sqrtf(entry.backward), .known)
        }
        if sourceClasses[type] == .unknown { sourceClasses[type] = .known }
      }
    }
  }

  // MARK: Learned

  /// The same with what was learned from the texts' own pairs.
  func adding(_ learned: TranslationTable) -> Correspondences {
    var sum = self
    for entry in learned.entries {
      sum.add(entry.source, entry.target, forward: entry.forward, backward: entry.backward, .learned)
    }
    return sum
  }

  private mutating func add(_ source: Int32, _ target: Int32, _ probability: Float, _ kind: Class) {
    add(source, target, forward: probability, backward: probability, kind)
  }

  private mutating func add(_ source: Int32, _ target: Int32, forward: Float, backward: Float, _ kind: Class) {
    let (forward, backward) = (Self.trust * forward, Self.trust * backward)
    entries.append(Entry(source: source, target: target, forward: forward, backward: backward, origin: kind))
    if sourceClasses[Int(source)] == .unknown { sourceClasses[Int(source)] = kind }
    if targetClasses[Int(target)] == .unknown { targetClasses[Int(target)] = kind }
  }

  // MARK: Likelihood ratios

  /// For each target type the source types that may have brought it forth, with p(target | source) / p(target).
  func ratios(ofTarget target: TextSide) -> RatioRows {
    RatioRows(entries.lazy.map { ($0.target, $0.source, $0.forward) }, frequencies: target.frequencies)
  }

  /// For each source type the target types that may have brought it forth, with p(source | target) / p(source).
  func ratios(ofSource source: TextSide) -> RatioRows {
    RatioRows(entries.lazy.map { ($0.source, $0.target, $0.backward) }, frequencies: source.frequencies)
  }
}

/// For each type of the explained text, the types of the other text that explain it, with p(explained | other) /
/// p(explained): how much likelier the one is beside the other than anywhere.
struct RatioRows {
  private var starts: [Int32]
  private(set) var others: [Int32]
  private(set) var ratios: [Float]

  func range(_ type: Int) -> Range<Int> { Int(starts[type])..<Int(starts[type + 1]) }

  /// The highest probability that evidence of several kinds together may reach.
  private static let highestProbability: Float = 0.95
  /// In a long text a rare word is no better evidence than in one of this many words.
  private static let longestText: Float = 8_000
  /// In a short text a word is taken for rarer than it is there: as if it did not occur in this many words more.
  private static let unseenText: Float = 500

  init(_ pairs: some Collection<(explained: Int32, other: Int32, probability: Float)>, frequencies: [Float]) {
    let total = Self.unseenText + frequencies.reduce(0, +)
    var ends = [Int](repeating: 0, count: frequencies.count + 1)
    for pair in pairs { ends[Int(pair.explained) + 1] += 1 }
    for type in frequencies.indices { ends[type + 1] += ends[type] }
    var rows = [(other: Int32, probability: Float)](repeating: (0, 0), count: pairs.count)
    var next = ends
    for pair in pairs {
      rows[next[Int(pair.explained)]] = (pair.other, pair.probability)
      next[Int(pair.explained)] += 1
    }
    starts = [0]
    others = []
    ratios = []
    starts.reserveCapacity(frequencies.count + 1)
    others.reserveCapacity(pairs.count)
    ratios.reserveCapacity(pairs.count)
    for type in frequencies.indices {
      let share = max(frequencies[type] / total, 1 / Self.longestText)
      rows[ends[type]..<ends[type + 1]].sort { $0.other < $1.other }
      for (other, probability) in rows[ends[type]..<ends[type + 1]] {
        if others.count > starts[type], others[others.count - 1] == other {
          ratios[others.count - 1] += probability
        } else {
          others.append(other)
          ratios.append(probability)
        }
      }
      for k in Int(starts[type])..<others.count { ratios[k] = min(ratios[k], Self.highestProbability) / share }
      starts.append(Int32(others.count))
    }
  }
}
