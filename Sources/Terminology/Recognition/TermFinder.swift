/// Finds the forms of a trie in one text.
struct TermFinder {
  let words: Words
  /// For each token, the words of the trie that it may stand for.
  let readings: [WordReadings]
  /// For each token, where it is among the words that were seen.
  let seen: [SeenWords.Index]

  init(_ words: Words, _ readings: [WordReadings], _ seen: [SeenWords.Index]) {
    (self.words, self.readings, self.seen) = (words, readings, seen)
  }

  /// All runs of words that are a form, from left to right.
  func matches(in trie: FormTrie) -> [TermMatch] {
    var matches: [TermMatch] = []
    for start in readings.indices where !readings[start].isEmpty {
      let known = matches.count
      readings[start].forEach { word in
        let state = trie.next(FormTrie.root, word, isAdjacent: false)
        guard state != FormTrie.dead else { return }
        let path = Path(state: state, start: start, next: start + 1, known: known)
        follow(path, in: trie, into: &matches)
      }
    }
    return matches
  }

  /// The words `start..<next`, and the state that they lead to.
  private struct Path {
    var state: FormTrie.State
    let start: Int
    var next: Int
    /// How many matches begin before `start`.
    let known: Int
    /// Whether words were left out that stand only once, behind a conjunction.
    var isShortened = false
  }

  private func follow(_ path: Path, in trie: FormTrie, into matches: inout [TermMatch]) {
    if trie.hasForms(at: path.state) { add(path, in: trie, to: &matches) }
    guard trie.leadsOn(from: path.state), path.next < readings.count else { return }
    follow(path, at: path.next, isAdjacent: words.isAdjacent(path.next), in: trie, into: &matches)
    guard !path.isShortened, path.next == path.start + 1, let end = Coordination.end(after: path.next, in: words)
    else { return }
    var shortened = path
    shortened.isShortened = true
    follow(shortened, at: end, isAdjacent: false, in: trie, into: &matches)
  }

  /// Goes on with the word at `index`.
  private func follow(
    _ path: Path, at index: Int, isAdjacent: Bool, in trie: FormTrie, into matches: inout [TermMatch]
  ) {
    readings[index].forEach { word in
      var longer = path
      longer.state = trie.next(path.state, word, isAdjacent: isAdjacent)
      longer.next = index + 1
      if longer.state != FormTrie.dead { follow(longer, in: trie, into: &matches) }
    }
  }

  private func add(_ path: Path, in trie: FormTrie, to matches: inout [TermMatch]) {
    let tokens = path.start..<path.next
    guard !words.isInsideCompound(tokens) else { return }
    // The same words can be read in two ways.
    let others = path.known..<matches.count
    let isPart = Coordination.isSuspended(path.next - 1, in: words)
    trie.forEachForm(at: path.state) { form in
      if !others.isEmpty, matches[others].contains(where: { $0.entry == form.entry && $0.tokens == tokens }) { return }
      var match = TermMatch(
        tokens: tokens, entry: form.entry, kind: form.isCitation && !path.isShortened ? .citation : .inflected,
        rule: form.rule, manner: path.isShortened ? .shortened : .whole)
      if isPart { match = match.asModifier(words.byteRange(tokens)) }
      if form.isDoubtful, tokens.count == 1 { match.doubtfulForm = form.id }
      matches.append(match)
    }
  }
}
