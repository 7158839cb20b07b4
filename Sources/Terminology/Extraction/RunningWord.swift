internal import UnicodeText

/// A word of a running text, as extraction reads it: letters and digits, with hyphens and apostrophes between them. A number
/// is none.
struct RunningWord: Hashable, Sendable {
  let text: String
  /// Whether a capital may come from the place: the first word of a sentence, heading or cell.
  let startsSentence: Bool
  /// Whether more than a space stands before the word: phrases do not go on across it.
  let followsMark: Bool
  /// Whether a number or a placeholder stands somewhere between the word and the one before it.
  let followsNumber: Bool
  /// Whether a hyphen stands for the rest of the word: "Groß-" in "Groß- und Kleinschreibung".
  let isFragment: Bool
}

extension RunningWord {
  /// The words of a text. Placeholders ("%s", "\\n") are none, and the marks of keyboard shortcuts ("_Datei", "Da&tei")
  /// are taken out.
  static func words(of text: String) -> [RunningWord] {
    let text = text.withoutShortcut
    let bytes = Array(text.utf8)
    var words: [RunningWord] = []
    var (start, end, hasLetter) = (-1, -1, false)
    var (startsSentence, followsMark, followsNumber) = (true, true, false)
    func finish() {
      guard start >= 0 else { return }
      if hasLetter {
        words.append(
          RunningWord(
            text: String(decoding: bytes[start..<end], as: UTF8.self), startsSentence: startsSentence,
            followsMark: followsMark, followsNumber: followsNumber, isFragment: isFragment(start..<end, of: bytes)))
      }
      followsNumber = !hasLetter
      (start, startsSentence, followsMark) = (-1, startsSentence && !hasLetter, !hasLetter)
    }
    for token in text.tokens {
      let first = bytes[token.bytes.lowerBound]
      if token.kind == .letter || token.kind == .digit {
        let isPlaceholder = token.bytes.lowerBound > 0 && "%\\$@".utf8.contains(bytes[token.bytes.lowerBound - 1])
        if start >= 0, token.bytes.lowerBound == end || joins(bytes[end..<token.bytes.lowerBound]) {
          end = token.bytes.upperBound
          hasLetter = hasLetter || token.kind == .letter
        } else {
          finish()
          if isPlaceholder {
            (followsMark, followsNumber) = (true, true)
          } else {
            (start, end) = (token.bytes.lowerBound, token.bytes.upperBound)
            hasLetter = token.kind == .letter
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

  /// Whether a hyphen that joins the word to no other stands before or behind it.
  private static func isFragment(_ word: Range<Int>, of bytes: [UInt8]) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let isEnd = word.lowerBound > 0 && bytes[word.lowerBound - 1] == hyphen
    let isBeginning = word.upperBound < bytes.count && bytes[word.upperBound] == hyphen
    return isBeginning && (word.upperBound + 1 == bytes.count || bytes[word.upperBound + 1] <= UInt8(ascii: ","))
      || isEnd && (word.lowerBound == 1 || bytes[word.lowerBound - 2] == UInt8(ascii: " "))
  }

  /// Marks after which a sentence goes on.
  private static let sentenceInner = Array(",;-/&'%+".utf8)

  /// Whether the first letter is a capital: also that of "3D-Objekt".
  var isCapitalized: Bool {
    text.unicodeScalars.first { !("0"..."9" ~= $0 || $0 == "-") }?.isCapital ?? false
  }

  /// Whether the word has two capitals or more: an abbreviation or a name of a product.
  var hasInnerCapital: Bool {
    !text.utf8.contains(UInt8(ascii: "-")) && text.unicodeScalars.dropFirst().contains(where: \.isCapital)
  }
}

extension Unicode.Scalar {
  /// Unicode's properties are slow to ask for, and nearly all scalars are ASCII.
  var isCapital: Bool { isASCII ? "A"..."Z" ~= self : properties.isUppercase }
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
