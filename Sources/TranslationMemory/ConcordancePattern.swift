internal import BilingualLexicon
internal import UnicodeText

/// The words of a concordance query, ready to be compared with those of texts.
struct ConcordancePattern {
  let words: [String]
  let mode: ConcordanceQuery.Mode
  let forms: ConcordanceQuery.Forms
  /// By the row number of a language: the keys of the words there. Filled for inflected forms only.
  private let stems: [Int64: (folding: WordFolding, keys: [[UInt8]])]

  init(_ query: ConcordanceQuery, _ languages: LanguageTable) {
    let words = ConcordanceWord.of(query.phrase).map(\.key)
    self.words = words
    mode = query.mode
    forms = query.forms
    stems =
      query.forms != .inflected
      ? [:]
      : languages.mapValues { language in
        let folding = WordFolding(language)
        return (folding, words.map { folding.key(ofMatchKey: $0) })
      }
  }

  /// Whether a word stands for one of ours.
  ///
  /// - Parameters:
  ///   - key: its `MatchKey`.
  ///   - language: of the text that it stands in.
  func fits(_ index: Int, _ key: String, _ language: Int64) -> Bool {
    switch forms {
    case .exact: return key == words[index]
    case .inflected:
      guard let (folding, keys) = stems[language] else { return false }
      return key == words[index] || folding.key(ofMatchKey: key) == keys[index]
    case .part:
      let part = words[index].utf8
      if mode == .words || words.count == 1 { return key.utf8.holds(part) }
      if index == 0 { return key.utf8.suffix(part.count).elementsEqual(part) }
      return index == words.count - 1 ? key.utf8.starts(with: part) : key == words[index]
    }
  }

  /// Whether the text has what is wanted.
  func isFulfilled(by text: String, _ language: Int64) -> Bool {
    isFulfilled(by: ConcordanceWord.of(text), language)
  }

  func isFulfilled(by found: [ConcordanceWord], _ language: Int64) -> Bool {
    switch mode {
    case .words: return words.indices.allSatisfy { index in found.contains { fits(index, $0.key, language) } }
    case .phrase: return !phrases(in: found, language).isEmpty
    }
  }

  /// Where the words stand in a text, one after the other or each for itself, in code points.
  ///
  /// - Parameter scanner: its memory is used.
  func ranges(in text: String, _ language: Int64, _ scanner: inout LowercaseTokens) -> [Range<Int>] {
    let found = ConcordanceWord.of(text, &scanner)
    switch mode {
    case .words:
      return found.filter { word in words.indices.contains { fits($0, word.key, language) } }.map(\.range)
    case .phrase: return phrases(in: found, language)
    }
  }

  private func phrases(in found: [ConcordanceWord], _ language: Int64) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start + words.count <= found.count {
      if words.indices.allSatisfy({ fits($0, found[start + $0].key, language) }) {
        ranges.append(found[start].range.lowerBound..<found[start + words.count - 1].range.upperBound)
        start += words.count
      } else {
        start += 1
      }
    }
    return ranges
  }
}

extension String.UTF8View {
  fileprivate func holds(_ part: String.UTF8View) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
