/// Sentences as numbers: every word's key is a type with an id, and the sentences are runs of ids in one flat array.
package struct TokenizedText: Sendable {
  /// The keys of the types by id.
  package private(set) var types = Vocabulary()
  /// How each type was first written in the text, folded but with its endings; by the ids of the types.
  package private(set) var surfaces = Vocabulary()
  /// The kind of each token, by the token's number.
  package private(set) var kinds: [WordKind] = []
  /// The types of all sentences, one after the other.
  package private(set) var tokens: [Int32] = []
  /// Where each sentence begins in `tokens`; one more than there are sentences.
  package private(set) var starts: [Int32] = [0]

  /// - Parameter labels: by sentence, a mark that stands behind it as it were; none where it is nil.
  /// - Complexity: O(*n*)
  package init(_ sentences: [String], folding: WordFolding, labels: [String?] = []) {
    var forms = Vocabulary()
    var typeOfForm: [Int32] = []
    var scanner = WordScanner(folding)
    for (index, sentence) in sentences.enumerated() {
      scanner.forEachWord(in: sentence.utf8Span.span) { kind, word in
        let form = Int(forms.intern(word))
        if form == typeOfForm.count { typeOfForm.append(intern(kind, forms[form], folding)) }
        tokens.append(typeOfForm[form])
      }
      if index < labels.count, let label = labels[index] {
        tokens.append(intern(.mark, Array(label.utf8)[...], folding))
      }
      starts.append(Int32(tokens.count))
    }
  }

  /// How many sentences the text has.
  package var sentenceCount: Int { starts.count - 1 }

  /// Where the tokens of a sentence lie in `tokens`.
  package func range(of sentence: Int) -> Range<Int> { Int(starts[sentence])..<Int(starts[sentence + 1]) }

  /// Where the tokens of a run of sentences lie.
  package func range(of sentences: Range<Int>) -> Range<Int> {
    Int(starts[sentences.lowerBound])..<Int(starts[sentences.upperBound])
  }

  private mutating func intern(_ kind: WordKind, _ form: ArraySlice<UInt8>, _ folding: WordFolding) -> Int32 {
    let word = FoldedWord(kind, form, folding)
    let id = types.intern(word.key.span)
    if Int(id) == kinds.count {
      _ = surfaces.intern(word.surface.span)
      kinds.append(word.kind)
    }
    return id
  }
}

/// A word as a lexicon knows it.
struct FoldedWord {
  private(set) var kind: WordKind
  /// With its endings, as UTF-8; number words as numbers.
  private(set) var surface: ArraySlice<UInt8>
  /// What brings its forms together.
  private(set) var key: ArraySlice<UInt8>

  init(_ kind: WordKind, _ form: ArraySlice<UInt8>, _ folding: WordFolding) {
    (self.kind, surface, key) = (kind, form, form)
    guard kind == .word else { return }
    if let number = NumberWords.number(of: form, folding) {
      (self.kind, surface, key) = (.number, number, number)
    } else {
      key = folding.key(of: form)
    }
  }
}
