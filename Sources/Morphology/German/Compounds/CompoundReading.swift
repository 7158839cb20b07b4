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
    /// A word at the beginning of the part that may itself be a compound.
    var open: Lemma?
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
  private let boundaries: () -> BoundaryModel
  private let isWord: (String) -> Bool
  private let isTerm: Bool
  private let isCapitalized: Bool

  /// - Parameters:
  ///   - isTerm: whether the whole word is one that may itself be a compound: it stays whole where its parts are not known.
  ///   - isCapitalized: whether the word is written with a capital.
  init(
    _ bytes: [UInt8], _ lexicons: [CompoundLexicon], isTerm: Bool, isCapitalized: Bool,
    boundaries: @escaping () -> BoundaryModel, _ isWord: @escaping (String) -> Bool
  ) {
    self.bytes = bytes
    self.lexicons = lexicons
    self.boundaries = boundaries
    self.isWord = isWord
    self.isTerm = isTerm
    self.isCapitalized = isCapitalized
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
      let step = Step(
        bytes: start..<choice.end, lexeme: choice.lemma.map(lexeme), isLinked: choice.isLinked)
      if let open = choice.open { steps += parts(of: step, lexeme(open)) } else { steps.append(step) }
      start = choice.end
    }
    return steps
  }

  private func lexeme(_ lemma: Lemma) -> Lexeme { lexicons[lemma.lexicon].lexemes[lemma.index] }

  /// A part as it would be read alone: what is a compound by itself is one in a longer word.
  ///
  /// - Parameter lexeme: the word that the part begins with, or is a form of.
  private func parts(of step: Step, _ lexeme: Lexeme) -> [Step] {
    let word = lexeme.lemma.utf8.foldedForCompounds
    guard word.count < bytes.count,
      let inner = CompoundReading(
        word, lexicons, isTerm: false, isCapitalized: true, boundaries: boundaries, isWord
      ).best,
      let last = inner.last, inner.count > 1
    else { return [step] }
    let start = step.bytes.lowerBound
    let place = last.bytes.lowerBound
    guard place < step.bytes.count, bytes[start..<start + place].elementsEqual(word[..<place]) else { return [step] }
    let head = String(Substring(lexeme.lemma.utf8.dropFirst(place))).capitalizedFirst
    return inner.dropLast().map {
      Step(bytes: $0.bytes.lowerBound + start..<$0.bytes.upperBound + start, lexeme: $0.lexeme, isLinked: $0.isLinked)
    } + [
      Step(
        bytes: start + place..<step.bytes.upperBound, lexeme: step.lexeme == nil ? nil : Lexeme(head, .noun),
        isLinked: step.isLinked)
    ]
  }

  // MARK: - Known parts

  private var isSimple: Bool {
    matches(at: 0).contains { $0.end == bytes.count && $0.spelling.isSimple && !isUnlikely($0.spelling) }
  }

  /// Whether a spelling is a finite form of a verb, which has a capital at the beginning of a sentence only: "Erbrecht" is of
  /// "Recht" before it is of "erbrechen".
  private func isUnlikely(_ spelling: CompoundLexicon.Spelling) -> Bool {
    isCapitalized && spelling.headCost == nil && spelling.verbUses == .predicate
  }

  private mutating func read(at start: Int, _ scratch: inout [Match]) {
    if isSuffixIon(start) { return }
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
    for particle in GermanParticles.beginning(with: bytes[start]) where hasParticle(particle.spelling, at: start) {
      if particle.use == .beforeVerbStem, start > 0 { continue }
      let base = start + particle.spelling.count
      findMatches(at: base, &scratch)
      for match in scratch where letterCount(base..<match.end) > 2 && mayFollow(particle, match, at: start) {
        offer(match, at: start, from: base, extra: CompoundCost.particle)
      }
    }
  }

  /// Whether an ending of foreign nouns stands at a place, and no ion: "Transformation", "Mission".
  private func isSuffixIon(_ start: Int) -> Bool {
    start > 0 && bytes[start...].starts(with: "ion".utf8)
      && [UInt8(ascii: "s"), UInt8(ascii: "t")].contains(bytes[start - 1])
  }

  private func mayFollow(_ particle: GermanParticles.Particle, _ match: Match, at start: Int) -> Bool {
    switch particle.use {
    case .anywhere: true
    case .beforeVerb: match.spelling.isOfVerb
    // An infinitive, too: "Wegwerfen".
    case .beforeVerbStem where match.end == bytes.count:
      match.spelling.isOfVerb && lexeme(match.head).lemma.ends(with: "en")
    case .beforeVerbStem: match.spelling.modifierCost != nil && lexeme(match.lemma).partOfSpeech == .verb
    }
  }

  private mutating func takeWhole() {
    let cost = CompoundCost.part + CompoundCost.unknownWhole(letterCount(0..<bytes.count))
    take(cost, end: bytes.count, lemma: nil, at: 0)
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
    var head: Lemma { Lemma(lexicon: lexicon, index: Int(spelling.headLemma)) }
    /// The word where it may itself be a compound.
    var openModifier: Lemma? { spelling.isOpenModifier ? lemma : nil }
    var openHead: Lemma? { spelling.isOpenHead ? head : nil }
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
      let isWhole = start == 0 && base == 0
      if let partCost = match.spelling.headCost {
        let cost = isWhole ? match.spelling.wholeCost : partCost
        let open = base == start && !isWhole ? match.openHead : nil
        take(Int(cost) + CompoundCost.part + extra, end: match.end, lemma: nil, open: open, at: start)
      } else if start == 0, match.spelling.isSimple {
        let unlikely = isUnlikely(match.spelling) ? CompoundCost.unknownWhole(letterCount(0..<match.end)) : 0
        take(CompoundCost.part + unlikely + extra, end: match.end, lemma: nil, at: start)
      }
      return
    }
    guard let cost = match.spelling.modifierCost.map(Int.init) else { return }
    let letters = Int(match.spelling.modifierLetters) + letterCount(start..<base)
    let length = CompoundCost.shortness(letters) + CompoundCost.part + extra
    let lemma = base == start ? match.lemma : nil
    let open = base == start ? match.openModifier : nil
    if let rest = choices[match.end] {
      take(
        cost + length + rest.cost, end: match.end, lemma: lemma, isLinked: base > start && isLinked(match, from: base),
        open: open, at: start)
    }
    for suffix in GermanParticles.suffixes(beginningWith: bytes[match.end])
    where (suffix.isFree || start == 0) && suffix.stands(in: bytes, at: match.end) {
      let end = match.end + suffix.spelling.count
      guard let rest = choices[end], end < bytes.count ? suffix.isModifier : suffix.isHead else { continue }
      if suffix.followsDoer, !isDoer(match.lemma) { continue }
      // "Generalsekretärin" is no simpler than "Generalsekretär", which may itself be a compound.
      let isCompoundPerhaps = start == 0 && end == bytes.count && !match.spelling.isSimple
      let whole = isCompoundPerhaps ? CompoundCost.unknownWhole(letterCount(0..<match.end)) : 0
      take(
        cost + length + whole + CompoundCost.suffix + rest.cost, end: end, lemma: nil, isLinked: suffix.isLinked,
        open: open,
        at: start)
    }
  }

  /// Whether a modifier is its word and a linking -s.
  private func isLinked(_ match: Match, from base: Int) -> Bool {
    bytes[match.end - 1] == UInt8(ascii: "s") && lexeme(match.lemma).lemma.utf8.count == match.end - base - 1
  }

  private mutating func take(
    _ cost: Int, end: Int, lemma: Lemma?, isLinked: Bool = false, open: Lemma? = nil, at start: Int
  ) {
    if let known = choices[start], known.cost <= cost { return }
    choices[start] = Choice(cost: cost, end: end, lemma: lemma, isLinked: isLinked, open: open)
  }

  /// Whether a word may have "-ei" after it: "Fischer" and "betteln" may, "Hühner" for "Huhn" and "Spiegel" may not.
  private func isDoer(_ lemma: Lemma) -> Bool {
    let lexeme = lexicons[lemma.lexicon].lexemes[lemma.index]
    return switch lexeme.partOfSpeech {
    case .noun: lexeme.lemma.ends(with: "er")
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
      let looksLikeWord = boundaries().endShare(bytes, at: end) >= Self.boundaryShare
      guard looksLikeWord || isModifierElsewhere(0..<end) else { continue }
      take(CompoundCost.part + CompoundCost.unknownModifier + rest.cost, end: end, lemma: nil, at: 0)
    }
    guard choices[0] == nil, let end = endOfKnownModifier else { return }
    choices[end.end] = Choice(cost: CompoundCost.unknownHead, end: bytes.count, lemma: nil)
    take(CompoundCost.part, end: end.end, lemma: end.lemma, at: 0)
  }

  /// Whether what follows an unknown part is a word in earnest, and not the end of a surname or place name.
  private func isKnownRest(_ range: Range<Int>) -> Bool {
    letterCount(range) >= Self.shortestKnown && !isInflection(range)
      && !GermanParticles.endingsOfNames.contains { bytes[range].starts(with: $0) && range.count <= $0.count + 2 }
  }

  /// The longest known first part before something that can be a word.
  private var endOfKnownModifier: Match? {
    matches(at: 0).filter { match in
      guard let cost = match.spelling.modifierCost else { return false }
      return cost <= CompoundCost.usualLinking && letterCount(0..<match.end) > Self.shortestUnknown
        && isPlausible(match.end..<bytes.count) && isKnownRest(match.end..<bytes.count)
        && (boundaries().beginningShare(bytes, at: match.end) >= Self.boundaryShare
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
      && !isInflection(range)
  }

  private func isInflection(_ range: Range<Int>) -> Bool {
    GermanParticles.inflections.contains { bytes[range].elementsEqual($0) }
  }

  private static let shortestUnknown = 4
  private static let shortestKnown = 4
  /// How often the letters beside an unknown part must stand at the edge of a word.
  private static let boundaryShare = 0.14
}
