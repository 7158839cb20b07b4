internal import UnicodeText

/// A word of a name, or what stands between two words.
struct NamePart: Hashable, Sendable {
  let text: String
  /// Whether it is a name; particles ("von", "de", "al"), spaces and hyphens are not.
  let isName: Bool
  /// Whether it is the first word of its name.
  let isFirst: Bool

  /// As long as abbreviations are.
  private static let abbreviationLength = 4

  /// The parts of a name; together they give the name back.
  static func parts(of name: String) -> [NamePart] {
    var parts: [NamePart] = []
    var word = String.UnicodeScalarView()
    func end() {
      guard let first = word.first else { return }
      let isName = first.properties.isUppercase
      let part = NamePart(text: String(word), isName: isName, isFirst: !parts.contains(where: \.isName))
      parts.append(part.isAbbreviation ? NamePart(text: part.text, isName: false, isFirst: false) : part)
      word = String.UnicodeScalarView()
    }
    for scalar in name.unicodeScalars {
      if scalar.properties.isAlphabetic || "'’ʼʹ′".unicodeScalars.contains(scalar) {
        word.append(scalar)
      } else {
        end()
        parts.append(NamePart(text: String(scalar), isName: false, isFirst: false))
      }
    }
    end()
    return parts
  }

  private var isAbbreviation: Bool { isUppercase && text.unicodeScalars.count <= Self.abbreviationLength }

  /// Whether it is written in capitals alone; an initial is not.
  var isUppercase: Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
  }

  /// - Parameter isSlavic: whether the name is known to be Slavic.
  func spelling(isSlavic: Bool = false) -> NameSpelling { NameSpelling(of: text.lowercasedByICU, isSlavic: isSlavic) }

  /// Whether words are in scientific transliteration though no letter of theirs has a diacritic: v, which German
  /// transcribes as w, beside j, which English does not write.
  static func isScientific(_ words: [NamePart]) -> Bool {
    let letters = words.map { $0.text.lowercasedByICU }.joined(separator: " ").unicodeScalars
    return letters.contains("v") && letters.contains("j") && !letters.contains("w")
  }

  /// Whether it is a small word of German sentences and of titles: then what it stands in is no name of a person or place.
  var isGermanFunctionWord: Bool { Self.functionWords.contains(text) }

  private static let functionWords: Set<String> = [
    "und", "oder", "der", "die", "das", "des", "dem", "den", "im", "in", "am", "auf", "bei", "mit", "nach", "für",
    "gegen", "über", "unter", "vom", "zum", "zur", "aus", "ein", "eine", "einer", "eines", "als", "nicht", "ist",
  ]

  /// A new spelling with capitals where this part has them: all, or the first letter.
  func recased(_ spelling: String) -> String {
    isUppercase ? spelling.uppercased() : spelling.capitalizedFirst
  }
}

extension NameSpelling {
  /// The spelling of a whole name: diacritics and German letter groups outweigh the others.
  static func ofName(_ words: [NameSpelling]) -> NameSpelling {
    for spelling in [NameSpelling.scientific, .german, .english] where words.contains(spelling) { return spelling }
    return .neutral
  }
}
