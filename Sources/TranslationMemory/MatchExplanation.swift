internal import UnicodeText

/// Why a match scores what it does.
package struct MatchExplanation: Hashable, Sendable {
  /// Words of the query and those of the match that stand in their place; one of them may be empty.
  package struct Difference: Hashable, Sendable {
    /// The words of the query; empty where the match has more.
    package let query: String
    /// The words of the match's source; empty where it has less.
    package let source: String
  }

  /// In their order.
  package let differences: [Difference]
  /// In percent, before the adjustments.
  package let similarity: Double
  /// What was added to the similarity or taken off it, in points.
  package let adjustments: [Match.Adjustment]

  /// - Complexity: O(*n* · *m*) for the words that the texts do not begin and end with alike
  package init(_ match: Match, for query: MatchQuery) {
    differences = Self.differences(query.text, match.source, query.similarity)
    similarity = match.score - match.adjustments.reduce(0) { $0 + $1.points }
    adjustments = match.adjustments
  }

  private static func differences(_ query: String, _ source: String, _ similarity: Similarity) -> [Difference] {
    func words(_ text: String) -> [(text: String, key: String)] {
      text.tokens.map { token in
        let word = String(text.slice(token.bytes))
        return (word, similarity == .combined ? MatchKey.of(word) : word.lowercasedByICU)
      }
    }
    let (own, theirs) = (words(query), words(source))
    var differences: [Difference] = []
    for (mine, other) in WordAlignment(own.map(\.key), theirs.map(\.key)).replacements {
      differences.append(
        Difference(
          query: own[mine].map(\.text).joined(separator: " "), source: theirs[other].map(\.text).joined(separator: " "))
      )
    }
    return differences
  }
}

extension Match {
  /// Points that were added to the similarity, or taken off if negative, and for what.
  package struct Adjustment: Hashable, Sendable {
    /// Percent points; negative for what is taken off.
    package let points: Double
    /// What for.
    package let reason: String
  }
}

/// The fewest replacements, insertions and deletions between two sequences of words (Wagner and Fischer, "The string-to-string
/// correction problem", 1974), and of these such that keep most words.
struct WordAlignment {
  /// Where the one has other words than the other, in their order.
  private(set) var replacements: [(Range<Int>, Range<Int>)] = []

  /// What is larger is taken for one replacement.
  private static let largest = 1 << 22
  /// Of an edit, where a word that is kept costs -1: more than can be kept.
  private static let edit: Int32 = 1 << 12

  init(_ first: [String], _ second: [String]) {
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var ending = 0
    while ending < min(first.count, second.count) - start,
      first[first.count - 1 - ending] == second[second.count - 1 - ending]
    {
      ending += 1
    }
    let (own, theirs) = (first[start..<first.count - ending], second[start..<second.count - ending])
    guard !own.isEmpty || !theirs.isEmpty else { return }
    guard (own.count + 1) * (theirs.count + 1) <= Self.largest else {
      replacements = [(own.indices, theirs.indices)]
      return
    }
    trace(Array(own), Array(theirs), from: start)
  }

  private mutating func trace(_ own: [String], _ theirs: [String], from start: Int) {
    // The distances of what is left from each pair of places on.
    let width = theirs.count + 1
    var distances = [Int32](repeating: 0, count: (own.count + 1) * width)
    for i in stride(from: own.count, through: 0, by: -1) {
      for j in stride(from: theirs.count, through: 0, by: -1) {
        let cell = i * width + j
        if i == own.count || j == theirs.count {
          distances[cell] = Int32(own.count - i + theirs.count - j) * Self.edit
        } else if own[i] == theirs[j] {
          distances[cell] = distances[cell + width + 1] - 1
        } else {
          distances[cell] = Self.edit + min(distances[cell + width + 1], distances[cell + width], distances[cell + 1])
        }
      }
    }
    var (i, j) = (0, 0)
    var (firstOwn, firstTheirs) = (0, 0)
    func finish(_ replacements: inout [(Range<Int>, Range<Int>)]) {
      guard firstOwn < i || firstTheirs < j else { return }
      replacements.append((start + firstOwn..<start + i, start + firstTheirs..<start + j))
    }
    while i < own.count || j < theirs.count {
      let cell = i * width + j
      if i < own.count, j < theirs.count, own[i] == theirs[j] {
        finish(&replacements)
        (i, j) = (i + 1, j + 1)
        (firstOwn, firstTheirs) = (i, j)
      } else if i < own.count, j < theirs.count, distances[cell] == distances[cell + width + 1] + Self.edit {
        (i, j) = (i + 1, j + 1)
      } else if i < own.count, distances[cell] == distances[cell + width] + Self.edit {
        i += 1
      } else {
        j += 1
      }
    }
    finish(&replacements)
  }
}
