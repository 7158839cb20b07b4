/// Names that are found in a text by their bytes.
struct NameList: Sendable {
  private var names = WordTable()

  init(_ names: some Sequence<String>) {
    for name in names {
      let bytes = Array(name.utf8)
      _ = self.names.insert(bytes, bytes.indices)
    }
  }

  /// Whether a word of a text is one of the names.
  ///
  /// - Complexity: O(length of the word)
  func contains(_ index: Int, of words: Words) -> Bool {
    let token = words.tokens[index]
    return names.find(words.bytes, token.bytes, token.hash) >= 0
  }
}
