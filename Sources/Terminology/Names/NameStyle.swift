/// A house style for names that were written in Cyrillic: which of their English spellings comes first.
package enum NameStyle: String, Sendable, CaseIterable {
  /// The official system of the country: Zelenskyi, Kamianske.
  case official
  /// The system of geographers in Britain and America, BGN/PCGN: Zelenskyy, Kamyanske.
  case bgn
  /// What newspapers write: Zelensky.
  case press

  /// Whether a romanization system, by its name, is one of the style.
  func isOf(_ system: String) -> Bool {
    switch self {
    case .bgn: system.utf8.starts(with: "BGN/PCGN".utf8)
    case .press: system.utf8.reversed().starts(with: "press style".utf8.reversed())
    case .official:
      ["Ukrainian national 2010", "Belarusian passport system", "Bulgarian Transliteration Act 2009"].contains(system)
    }
  }
}
