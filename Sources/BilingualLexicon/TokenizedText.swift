/// Sentences as numbers: every word's key is a type with an id, and the sentences are runs of ids in one flat array.
package struct TokenizedText: Sendable {
  /// The keys of the types by id.
  package private(set) var types = Vocabulary()
  /// How each type was first written in the text, folded but with its endings.
  package private(set) var surfaces: [String] = []
  package private(set) var kinds: [WordKind] = []
  /// The types of all sentences, one after the other.
  package private(set) var tokens: [Int32] = []
  /// Where each sentence begins in `tokens`; one more than there are sentences.
  package private(set) var starts: [Int32] = [0]

  /// - Complexity: O(*n*)
  package init(_ sentences: [String], folding: WordFolding) {
    var seen: [String: Int32] = [:]
    for sentence in sentences {
      var scanner = WordScanner(sentence)
      scanner.forEachWord { kind, bytes in
        let surface = String(decoding: bytes, as: UTF8.self)
        if let id = seen[surface] {
          tokens.append(id)
        } else {
          let id = intern(kind, surface, bytes, folding)
          seen[surface] = id
          tokens.append(id)
        }
      }
      starts.append(Int32(tokens.count))
    }
  }

  package var sentenceCount: Int { starts.count - 1 }

  /// Where the tokens of a sentence lie in `tokens`.
  package func range(of sentence: Int) -> Range<Int> { Int(starts[sentence])..<Int(starts[sentence + 1]) }

  private mutating func intern(_ kind: WordKind, _ surface: String, _ bytes: ArraySlice<UInt8>, _ folding: WordFolding)
    -> Int32
  {
    var kind = kind
    let key: String
    if kind == .word, let number = NumberWords.number(of: surface, folding) {
      kind = .number
      key = number
    } else {
      key = kind == .word ? String(decoding: folding.key(of: Array(bytes)), as: UTF8.self) : surface
    }
    let id = types.intern(key)
    if Int(id) == surfaces.count {
      surfaces.append(kind == .number ? key : surface)
      kinds.append(kind)
    }
    return id
  }
}
