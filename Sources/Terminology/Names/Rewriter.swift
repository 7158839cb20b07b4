/// Rewrites words by a table of rules and keeps the likeliest results (beam search).
///
/// At each position the longest letter group with a rule applies, and of its rules the first whose context holds. Roots
/// lie above the letters: a root is taken in most cases, letter by letter in the rest.
struct Rewriter: Sendable {
  private let letters: RuleIndex
  private let roots: NameRoots?

  private static let rootShare = 0.92
  private static let beamWidth = 10

  init(letters: [RewriteRule], roots: NameRoots? = nil) {
    self.letters = RuleIndex(letters)
    self.roots = roots
  }

  /// The readings of a word in small letters, likeliest first; a letter without a rule stands for itself.
  ///
  /// - Complexity: O(*n*) rule look-ups for *n* letters.
  func rewrite(_ word: String) -> [(text: String, share: Double)] {
    let word = Array(word.unicodeScalars)
    var beams: [[Path]] = Array(repeating: [], count: word.count + 1)
    beams[0] = [Path(text: [], share: 1)]
    for position in word.indices {
      let paths = Self.best(of: beams[position])
      for step in steps(in: word, at: position) {
        beams[step.end] += paths.map { Path(text: $0.text + step.text, share: $0.share * step.share) }
      }
    }
    return Self.best(of: beams[word.count]).map { path in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: path.text)
      return (String(text), path.share)
    }
  }

  private struct Path {
    let text: [Unicode.Scalar]
    var share: Double
  }

  private struct Step {
    let end: Int
    let text: [Unicode.Scalar]
    let share: Double
  }

  private func steps(in word: [Unicode.Scalar], at position: Int) -> [Step] {
    let root = roots?.rule(for: word, at: position)
    var steps = root.map { Self.steps(of: $0, at: position, share: Self.rootShare) } ?? []
    let letterShare = root == nil ? 1 : 1 - Self.rootShare
    if let rule = letters.rule(for: word, at: position) {
      steps += Self.steps(of: rule, at: position, share: letterShare)
    } else {
      steps.append(Step(end: position + 1, text: [word[position]], share: letterShare))
    }
    return steps
  }

  private static func steps(of rule: RewriteRule, at position: Int, share: Double) -> [Step] {
    rule.outputs.map { Step(end: position + rule.group.count, text: $0.text, share: share * $0.share) }
  }

  /// The likeliest paths, those with one text counted together.
  private static func best(of paths: [Path]) -> [Path] {
    guard paths.count > 1 else { return paths }
    var places: [[Unicode.Scalar]: Int] = [:]
    var distinct: [Path] = []
    for path in paths {
      if let place = places[path.text] {
        distinct[place].share += path.share
      } else {
        places[path.text] = distinct.count
        distinct.append(path)
      }
    }
    return Array(distinct.sorted { $0.share > $1.share }.prefix(beamWidth))
  }
}

/// Rules by the first letter of their group, longest group first.
private struct RuleIndex: Sendable {
  private let rules: [Unicode.Scalar: [RewriteRule]]

  init(_ rules: [RewriteRule]) {
    self.rules = Dictionary(grouping: rules.filter { !$0.group.isEmpty }) { $0.group[0] }
      .mapValues { rules in
        rules.enumerated()
          .sorted { ($1.element.group.count, $0.offset) < ($0.element.group.count, $1.offset) }
          .map(\.element)
      }
  }

  func rule(for word: [Unicode.Scalar], at position: Int) -> RewriteRule? {
    rules[word[position]]?.first { $0.applies(to: word, at: position) }
  }
}
