import UnicodeText

/// Finds the forms of a trie in one text.
struct TermFinder {
  let words: Words
  let readings: [WordReadings]
  let trie: FormTrie

  /// All runs of words that are a form, from left to right.
  var matches: [TermMatch] {
    var matches: [TermMatch] = []
    for start in readings.indices where readings[start].canStart(in: trie) {
      let states = readings[start].states(after: [FormTrie.root], in: trie, isAdjacent: false)
      if !states.isEmpty { follow(states, start: start, next: start + 1, reason: nil, into: &matches) }
    }
    return matches
  }

  /// Goes on from the states that the words `start..<next` lead to.
  ///
  /// - Parameter reason: why words were left out, where they were.
  private func follow(
    _ states: [FormTrie.State], start: Int, next: Int, reason: String?, into matches: inout [TermMatch]
  ) {
    add(states, start..<next, reason, to: &matches)
    if next < readings.count, !readings[next].isEmpty {
      let reached = readings[next].states(after: states, in: trie, isAdjacent: words.isAdjacent(next))
      if !reached.isEmpty { follow(reached, start: start, next: next + 1, reason: reason, into: &matches) }
    }
    guard reason == nil, next == start + 1, let resumed = Coordination.end(after: next, in: words),
      !readings[resumed].isEmpty
    else { return }
    let reached = readings[resumed].states(after: states, in: trie, isAdjacent: false)
    guard !reached.isEmpty else { return }
    follow(reached, start: start, next: resumed + 1, reason: "shortened beside \"und\"", into: &matches)
  }

  private func add(
    _ states: [FormTrie.State], _ tokens: Range<Int>, _ reason: String?, to matches: inout [TermMatch]
  ) {
    guard states.contains(where: trie.hasForms), !words.isInsideCompound(tokens) else { return }
    let known = matches.count
    for form in states.flatMap(trie.forms(at:)) where !matches[known...].contains(where: { $0.entry == form.entry }) {
      matches.append(
        TermMatch(
          tokens: tokens, entry: form.entry, kind: form.isCitation && reason == nil ? .citation : .inflected,
          reason: reason.map { "\(form.rule), \($0)" } ?? form.rule))
    }
  }
}
