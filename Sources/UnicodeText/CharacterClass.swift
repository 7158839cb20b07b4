/// What a character is to the text loops of this project: four classes that Unicode's general categories fall into.
@usableFromInline package enum CharacterClass: UInt8, Sendable {
  /// Letters of any script (general category L).
  case letter
  /// Decimal digits (Nd). Other numerals, such as raised or Roman ones, are marks.
  case digit
  /// White space (Unicode's White_Space property, and the four separators that Python and Java count among it).
  case space
  /// Everything else: punctuation, symbols, combining marks.
  case mark

  /// That of a code point, by its general category.
  package init(_ scalar: Unicode.Scalar) {
    self =
      scalar.value < UInt32(Self.latin.count)
      ? Self.latin[Int(scalar.value)] : CharacterClass(beyondLatin: scalar.value)
  }

  /// The table for Latin text with all its accents; looked up without asking Unicode's properties.
  @usableFromInline
  package static let latin: [CharacterClass] = (0..<0x250).map { value in
    Unicode.Scalar(UInt32(value)).map(classify) ?? .mark
  }

  /// The class of a character behind the table.
  @usableFromInline
  package init(beyondLatin value: UInt32) {
    // The dashes, quotation marks and the like that stand in most texts; the rest of their block is white space.
    if (0x2010...0x2027).contains(value) || (0x2030...0x205E).contains(value) {
      self = .mark
    } else {
      self = Unicode.Scalar(value).map(Self.classify) ?? .mark
    }
  }

  private static func classify(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .decimalNumber: .digit
    default: scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) ? .space : .mark
    }
  }
}

extension Unicode.Scalar {
  /// What tokens it can be part of.
  package var characterClass: CharacterClass { CharacterClass(self) }
}
