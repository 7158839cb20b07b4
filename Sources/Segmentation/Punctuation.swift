import UnicodeText

/// What a scalar is at the ends of sentences.
enum Punctuation {
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉": true
    default: scalar.value >= 0x589 && !(0x2000..<0x2E00 ~= scalar.value) && scalar.properties.isSentenceTerminal
    }
  }

  /// Marks of scripts that put no blank between sentences.
  static func isIdeographicMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3000 && scalar.properties.isSentenceTerminal
  }

  static func isBracket(closing scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "）", "」", "』", "】": true
    default: false
    }
  }

  /// Quotation marks count on both sides: which one opens differs between languages, and next to a mark it closes.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "‘", "’", "»", "«", "›", "‹", "„", "‚": true
    default: false
    }
  }

  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    isBracket(closing: scalar) || isQuote(scalar) && scalar != "„" && scalar != "‚"
  }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "•", "·", "⁃", "‣", "*", "‐", "‑", "―": true
    default: false
    }
  }

  static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "¿", "¡": true
    default: isQuote(scalar) || isDash(scalar)
    }
  }

  /// Signs that words of a sentence may begin with.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "<", ">", "→", "←", "⇒", "|", "#", "@", "§", "$", "€", "£", "~", "=", "+", "_", "†", "²", "³", "¹": true
    default: false
    }
  }
}
