internal import UnicodeText

/// A word of a running text, as extraction reads it: letters, with hyphens and apostrophes between them.
struct RunningWord: Hashable, Sendable {
  let text: String
  /// Whether a capital may come from the place: the first word of a sentence, heading or cell.
  let startsSentence: Bool
  /// Whether more than a space stands before the word: phrases do not go on across it.
  let followsMark: Bool
}

extension RunningWord {
  /// The words of a text. Placeholders ("%s", "\\n") are none, and the marks of keyboard shortcuts ("_Datei", "Da&tei")
  /// are taken out.
  static func words(of text: String) -> [RunningWord] {
    let text = text.withoutShortcut
    let bytes = Array(text.utf8)
    var words: [RunningWord] = []
    var (start, end) = (-1, -1)
    var (startsSentence, followsMark) = (true, true)
    func finish() {
      guard start >= 0 else { return }
      words.append(
        RunningWord(
          text: String(decoding: bytes[start..<end], as: UTF8.self), startsSentence: startsSentence,
          followsMark: followsMark))
      (start, startsSentence, followsMark) = (-1, false, false)
    }
    for token in text.tokens {
      let first = bytes[token.bytes.lowerBound]
      if token.kind == .letter {
        let isPlaceholder = token.bytes.lowerBound > 0 && "%\\$@".utf8.contains(bytes[token.bytes.lowerBound - 1])
        if start >= 0, joins(bytes[end..<token.bytes.lowerBound]) {
          end = token.bytes.upperBound
        } else {
          finish()
          if isPlaceholder {
            followsMark = true
          } else {
            (start, end) = (token.bytes.lowerBound, token.bytes.upperBound)
          }
        }
      } else if !(start >= 0 && token.bytes.lowerBound == end && "-'".utf8.contains(first)) {
        finish()
        followsMark = true
        startsSentence = startsSentence || !sentenceInner.contains(first)
      }
    }
    finish()
    return words
  }

  /// Whether what stands between two runs of letters joins them to one word.
  private static func joins(_ between: ArraySlice<UInt8>) -> Bool {
    between.count == 1 && "-'".utf8.contains(between[between.startIndex])
  }

  /// Marks after which a sentence goes on.
  private static let sentenceInner = Array(",;-/&'%+".utf8)

  var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

  /// Whether the word has two capitals or more: an abbreviation or a name of a product.
  var hasInnerCapital: Bool {
    text.unicodeScalars.dropFirst().contains { $0.properties.isUppercase } && !text.contains("-")
  }
}

extension String {
  /// The text without the one "_" or "&" before a letter that underlines it in a menu.
  fileprivate var withoutShortcut: String {
    let marks = utf8.indices.filter { utf8[$0] == UInt8(ascii: "_") || utf8[$0] == UInt8(ascii: "&") }
    guard marks.count == 1, let next = utf8.index(marks[0], offsetBy: 1, limitedBy: utf8.endIndex),
      next < utf8.endIndex, utf8[next] > 0x40, utf8.first != UInt8(ascii: "<"), !utf8.contains(UInt8(ascii: ";"))
    else { return self }
    return String(self[..<marks[0]] + self[next...])
  }
}
