/// Strings numbered from 0 in the order in which they were first seen.
package struct Vocabulary: Sendable {
  package private(set) var words: [String] = []
  private var ids: [String: Int32] = [:]

  package init() {}

  package var count: Int { words.count }

  /// The number of `word`, which is given one if it has none.
  package mutating func intern(_ word: String) -> Int32 {
    if let id = ids[word] { return id }
    let id = Int32(words.count)
    ids[word] = id
    words.append(word)
    return id
  }

  package func id(of word: String) -> Int32? { ids[word] }
}
