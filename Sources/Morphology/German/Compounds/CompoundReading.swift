internal import UnicodeText

/// The cheapest reading of one word as a chain of parts.
struct CompoundReading {
  struct Step {
    let bytes: Range<Int>
    /// The word that a part before others belongs to, if the lexicon knows it.
    let lexeme: Lexeme?
    /// Whether the part ends in the linking -s of a suffix: "-schafts".
    let isLinked: Bool
  }

  private struct Choice {
    var cost: Int
    var end: Int
    var lemma: Lemma?
    var isLinked = false
  }

  /// A word by the lexicon that holds it.
  private struct Lemma {
    let lexicon: Int
    let index: Int
  }

  /// For each place in the word, the cheapest part that begins there, with all that follows it.
  private var choices: [Choice?]
  private let bytes: [UInt8]
  private let lexicons: [CompoundLexicon]
  private let isWord: (String) -> Bool
  private let isTerm: Bool

  /// - Parameter isTerm: whether the whole word is one that may itself be a compound: it stays whole where its parts are not
  ///   known.
  init(
    _ bytes: [UInt8], _ lexicons: [CompoundLexicon], isTerm: Bool, _ isWord: @escaping (String) -> Bool
  ) {
    self.bytes = bytes
    self.lexicons = lexicons
    self.isWord = isWord
    self.isTerm = isTerm
    choices = Array(repeating: nil, count: bytes.count + 1)
    choices[bytes.count] = Choice(cost: 0, end: bytes.count, lemma: nil)
    var scratch: [Match] = []
    for start in bytes.indices.reversed() where bytes[start] & 0xC0 != 0x80 { read(at: start, &scratch) }
    if isSimple { choices[0] = nil } else if choices[0] == nil { readWithUnknownPart() }
  }

  /// The parts from left to right; nil where the word cannot be read, or is no compound.
  var best: [Step]? {
    guard choices.first.flatMap({ $0 }) != nil else { return nil }
    var steps: [Step] = []
    var start = 0
    while start < bytes.count, let choice = choices[start] {
      let lexeme = choice.lemma.map { lexicons[$0.lexicon].lexemes[$0.index] }
      steps.append(Step(bytes: start..<choice.end, lexeme: lexeme, isLinked: choice.isLinked))
      start = choice.end
    }
    return steps
  }

  // MARK: - Known parts

  private var isSimple: Bool {
    matches(at: 0).contains { $0.end == bytes.count && $0.spelling.isSimple }
  }

  private mutating func read(at start: Int, _ scratch: inout [Match]) {
    findMatches(at: start, &scratch)
    // Of equal readings the first one counts: the whole term comes before what the other lexicons know.
    var isWholePending = isTerm && start == 0
    for match in scratch {
      if isWholePending, match.lexicon > 0 {
        takeWhole()
        isWholePending = false
      }
      offer(match, at: start, from: start, extra: 0)
    }
    if isWholePending { takeWhole() }
    for particle in GermanParticles.beginning(with: bytes[start]) where hasParticle(particle, at: start) {
      let base = start + particle.count
      findMatches(at: base, &scratch)
      for match in scratch where letterCount(base..<match.end) > 2 {
        offer(match, at: start, from: base, extra: CompoundCost.particle)
      }
    }
  }

  private mutating func takeWhole() {
    take(CompoundCost.part + CompoundCost.unknownWhole, end: bytes.count, lemma: nil, at: 0)
  }

  private func hasParticle(_ particle: [UInt8], at start: Int) -> Bool {
    guard start + particle.count <= bytes.count else { return false }
    for index in particle.indices where particle[index] != bytes[start + index] { return false }
    return true
  }

  private struct Match {
    let end: Int
    let spelling: CompoundLexicon.Spelling
    let lexicon: Int

    var lemma: Lemma { Lemma(lexicon: lexicon, index: Int(spelling.modifierLemma)) }
  }

  private func matches(at start: Int) -> [Match] {
    var matches: [Match] = []
    findMatches(at: start, &matches)
    return matches
  }

  private func findMatches(at start: Int, _ matches: inout [Match]) {
    matches.removeAll(keepingCapacity: true)
    for index in lexicons.indices {
      lexicons[index].spellings.forEachMatch(in: bytes.span, at: start) { end, spelling in
        matches.append(Match(end: end, spelling: spelling, lexicon: index))
      }
    }
  }

  /// Considers a match for the part at `start`: as the last part, as one before others, and with a derivational suffix.
  private mutating func offer(_ match: Match, at start: Int, from base: Int, extra: Int) {
    if match.end == bytes.count {
      if let partCost = match.spelling.headCost {
        let cost = start == 0 && base == 0 ? match.spelling.wholeCost : partCost
        take(Int(cost) + CompoundCost.part + extra, end: match.end, lemma: nil, at: start)
      } else if start == 0, match.spelling.isSimple {
        take(CompoundCost.part + extra, end: match.end, lemma: nil, at: start)
      }
      return
    }
    let length = CompoundCost.shortness(letterCount(start..<match.end)) + CompoundCost.part + extra
    guard let cost = match.spelling.modifierCost.map(Int.init) else { return }
    let lemma = base == start ? match.lemma : nil
    if let rest = choices[match.end] {
      take(cost + length + rest.cost, end: match.end, lemma: lemma, at: start)
    }
    for suffix in GermanParticles.suffixes(beginningWith: bytes[match.end])
    where (suffix.isFree || start == 0) && suffix.stands(in: bytes, at: match.end) {
      let end = match.end + suffix.spelling.count
      guard let rest = choices[end], end < bytes.count ? suffix.isModifier : suffix.isHead else { continue }
      if suffix.followsDoer, !isDoer(match.lemma) { continue }
      take(
        cost + length + CompoundCost.suffix + rest.cost, end: end, lemma: nil, isLinked: suffix.isLinked, at: start)
    }
  }

  private mutating func take(_ cost: Int, end: Int, lemma: Lemma?, isLinked: Bool = false, at start: Int) {
    if let known = choices[start], known.cost <= cost { return }
    choices[start] = Choice(cost: cost, end: end, lemma: lemma, isLinked: isLinked)
  }

  /// Whether a word may have "-ei" after it: "Fischer" and "betteln" may, "Hühner" for "Huhn" may not.
  private func isDoer(_ lemma: Lemma) -> Bool {
    let lexeme = lexicons[lemma.lexicon].lexemes[lemma.index]
    return switch lexeme.partOfSpeech {
    case .noun: lexeme.lemma.ends(withAny: ["er", "el"])
    case .verb: true
    default: false
    }
  }

  private func letterCount(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  // MARK: - Unknown parts

  /// Reads a word with a first part that no word list knows before a known rest, or else a last part after known ones.
  private mutating func readWithUnknownPart() {
    for end in bytes.indices.dropFirst() where bytes[end] & 0xC0 != 0x80 {
      guard let rest = choices[end], isPlausible(0..<end), isKnownRest(end..<bytes.count) else { continue }
      let looksLikeWord = boundaries.endShare(bytes, at: end) >= Self.boundaryShare
      guard looksLikeWord || isModifierElsewhere(0..<end) else { continue }
      take(CompoundCost.part + CompoundCost.unknownModifier + rest.cost, end: end, lemma: nil, at: 0)
    }
    guard choices[0] == nil, let end = endOfKnownModifier else { return }
    choices[end.end] = Choice(cost: CompoundCost.unknownHead, end: bytes.count, lemma: nil)
    take(CompoundCost.part, end: end.end, lemma: end.lemma, at: 0)
  }

  /// The last lexicon's: it is the largest, and does not depend on what others have been given so far.
  private var boundaries: BoundaryModel { lexicons.last?.boundaries ?? BoundaryModel() }

  /// Whether what follows an unknown part is a word in earnest, and not the end of a surname or place name.
  private func isKnownRest(_ range: Range<Int>) -> Bool {
    letterCount(range) >= Self.shortestKnown
      && !GermanParticles.endingsOfNames.contains { bytes[range].starts(with: $0) && range.count <= $0.count + 2 }
  }

  /// The longest known first part before something that can be a word.
  private var endOfKnownModifier: Match? {
    matches(at: 0).filter { match in
      guard let cost = match.spelling.modifierCost else { return false }
      return cost <= CompoundCost.usualLinking && letterCount(0..<match.end) > Self.shortestUnknown
        && isPlausible(match.end..<bytes.count) && isKnownRest(match.end..<bytes.count)
        && (boundaries.beginningShare(bytes, at: match.end) >= Self.boundaryShare
          || isWord(capitalized(match.end..<bytes.count)))
    }.max { $0.end < $1.end }
  }

  /// Whether another source knows the word that a part before others is, with a linking element or without.
  private func isModifierElsewhere(_ range: Range<Int>) -> Bool {
    Self.linkings.contains { linking in
      let length = range.count - linking.utf8.count
      return length >= Self.shortestUnknown && bytes[range].suffix(linking.utf8.count).elementsEqual(linking.utf8)
        && isWord(capitalized(range.lowerBound..<range.lowerBound + length))
    }
  }

  private static let linkings = ["", "s", "n", "es", "en"]

  private func capitalized(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).capitalizedFirst
  }

  /// Whether an unknown part can be a word: long enough, with a vowel, and no mere ending.
  private func isPlausible(_ range: Range<Int>) -> Bool {
    letterCount(range) >= Self.shortestUnknown && bytes[range].contains(where: \.isVowel)
      && !GermanParticles.inflections.contains { bytes[range].elementsEqual($0) }
  }

  private static let shortestUnknown = 4
  private static let shortestKnown = 4
  /// How often the letters beside an unknown part must stand at the edge of a word.
  private static let boundaryShare = 0.14
}
