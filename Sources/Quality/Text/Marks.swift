internal import UnicodeText

/// The marks of a text that the checks of form look at.
extension CheckedText {
  func isSpace(_ range: Range<Int>) -> Bool {
    !range.isEmpty && scalars[range].allSatisfy { $0.characterClass == .space }
  }

  /// The places of single characters outside of codes.
  func places(where isWanted: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
    scalars.indices.filter { isWanted(scalars[$0]) && !isInCode($0) }.map { $0..<$0 + 1 }
  }

  /// How often two brackets stand outside of codes; the bracket behind a list's number or letter is none.
  func count(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> (open: Int, close: Int) {
    let isList = scalars.prefix(4).firstIndex(of: close).map { !scalars.prefix($0).contains(open) } ?? false
    let closing = places { $0 == close }.count
    return (places { $0 == open }.count, isList ? closing - 1 : closing)
  }

  /// Double quotation marks; behind a digit a mark is for inches.
  var quotationMarks: [Range<Int>] {
    places { "\"„“”«»‟".unicodeScalars.contains($0) }.filter { place in
      !(scalars[place.lowerBound] == "\"" && place.lowerBound > 0 && scalars[place.lowerBound - 1].isASCIIDigit
        && !isInCode(place.lowerBound - 1))
    }
  }

  var hasSingleQuotes: Bool {
    scalars.indices.contains { place in
      "'‘‚‹`".unicodeScalars.contains(scalars[place])
        && (place == 0 || scalars[place - 1].characterClass == .space || scalars[place - 1].characterClass == .mark)
    }
  }

  struct EndMark {
    var range: Range<Int>?
    /// Marks of one sort can stand for each other.
    var sort: String
    var name: String
    /// Whether a quotation ends behind it.
    var isQuoted = false
  }

  /// The mark that the text ends with, before closing quotes, brackets and codes.
  var endMark: EndMark {
    var end = scalars.count
    while end > 0 {
      if let code = codes.last(where: { $0.range.upperBound == end }), code.text.hasPrefix("<") {
        end = code.range.lowerBound
      } else if scalars[end - 1].characterClass == .space || "\"'„“”«»‘’)]*_".unicodeScalars.contains(scalars[end - 1])
      {
        end -= 1
      } else {
        break
      }
    }
    guard end > 0 else { return EndMark(sort: "", name: "no mark") }
    let sort: String? =
      switch scalars[end - 1] {
      case "…": "…"
      case "." where end > 2 && scalars[end - 2] == ".": "…"
      case ".", "!": "."
      case "?": "?"
      case ":": ":"
      default: nil
      }
    guard let sort else { return EndMark(sort: "", name: "no mark") }
    let isQuoted = scalars[end...].contains { Self.closingQuotes.contains($0) }
    return EndMark(range: end - 1..<end, sort: sort, name: "“\(scalars[end - 1])”", isQuoted: isQuoted)
  }

  /// Whether a quotation ends with a mark of the same sort.
  func quotes(_ mark: EndMark) -> Bool {
    scalars.indices.dropLast().contains {
      String(scalars[$0]) == mark.sort && Self.closingQuotes.contains(scalars[$0 + 1])
    }
  }

  private static let closingQuotes = Set("\"'“”‘’«»".unicodeScalars)

  /// Whether a place stands in quotation marks, as far as an odd number of them before it tells.
  func isQuoted(_ place: Int) -> Bool {
    !quotationMarks.prefix { $0.lowerBound < place }.count.isMultiple(of: 2)
      || place > 0 && "'‘‚".unicodeScalars.contains(scalars[place - 1])
  }

  /// Whether the period at the end may be an abbreviation's.
  var endsWithAbbreviation: Bool {
    guard let last = words.last, scalars.count - last.range.upperBound <= 2 else { return false }
    return last.range.count <= 4 && scalars.last == "."
      && (last.isCapitalized || ["etc", "usw", "inc", "ca", "bzw", "min", "max", "m"].contains(last.folded))
  }

  /// Runs of blanks, and blanks before a mark that follows a word.
  var spacingSlips: [Range<Int>] {
    var slips: [Range<Int>] = []
    for place in scalars.indices.dropFirst() where scalars[place - 1] == " " && !isInCode(place) {
      if scalars[place] == " " {
        if let last = slips.last, last.upperBound == place {
          slips[slips.count - 1] = last.lowerBound..<place + 1
        } else {
          slips.append(place - 1..<place + 1)
        }
      } else if ".,;!?".unicodeScalars.contains(scalars[place]), place > 1,
        scalars[place - 2].characterClass == .letter,
        place + 1 == scalars.count || scalars[place + 1].characterClass == .space
      {
        slips.append(place - 1..<place)
      }
    }
    return slips
  }
}
