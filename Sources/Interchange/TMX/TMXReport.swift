package import UnicodeText

/// What was found in a TMX file, and what became of it.
package struct TMXReport: Sendable {
  /// The value of the root's `version`; nil where there is none.
  package internal(set) var version: String?
  /// What the file's bytes were read as.
  package internal(set) var encoding = ""
  /// The languages of the variants.
  package internal(set) var languages: Set<LanguageTag> = []
  /// All `tu` elements so far, of use or not.
  package internal(set) var units = 0
  /// All `tuv` elements so far, of use or not.
  package internal(set) var variants = 0
  /// The units handed over so far.
  package internal(set) var unitsRead = 0
  /// What is worth a message, a kind each, in the order of first sight.
  package private(set) var findings: [Finding] = []

  /// The units that were left out, with the reason of each.
  package var skipped: [Finding] { findings.filter(\.kind.isSkippedUnit) }

  /// One kind of trouble in a file.
  package struct Finding: Hashable, Sendable {
    /// What it is about.
    package var kind: Kind
    /// How many times it was met.
    package var count: Int
    /// The first place, counted from 1.
    package var line: Int
    /// What is wrong at the first place, and what is done about it.
    package var message: String
  }

  /// What can be found in a file.
  package enum Kind: Hashable, Sendable, CaseIterable {
    // Units and variants that are left out.
    case unitWithoutVariants, unitWithOneVariant, unitWithoutUsableVariants, unitTooLong
    case blankSegment, missingSegment, segmentTooLong, unreadableLanguage
    // What is guessed or changed.
    case encoding, namespace, version, header, headerAttribute, sourceLanguage, noUnits
    case languageSpelling, deprecatedLanguageAttribute, date, unbalancedCodes, unknownElement, elementOrder, tooLongNote
    case repeatedIdentifier
    // What is kept though the standard does not know it.
    case foreignAttribute

    /// Whether a whole unit is left out for it.
    package var isSkippedUnit: Bool {
      switch self {
      case .unitWithoutVariants, .unitWithOneVariant, .unitWithoutUsableVariants, .unitTooLong: true
      default: false
      }
    }

    /// Whether an import leaves something out, guesses or changes something because of it.
    package var changesImport: Bool { self != .foreignAttribute }

    /// Whether it breaks the standard, TMX 1.4b.
    package var breaksStandard: Bool {
      switch self {
      case .unitWithOneVariant, .unitWithoutUsableVariants, .unitTooLong, .blankSegment, .segmentTooLong, .noUnits,
        .tooLongNote, .repeatedIdentifier:
        false
      default: true
      }
    }
  }

  mutating func note(_ kind: Kind, line: Int, _ message: @autoclosure () -> String) {
    if let known = findings.firstIndex(where: { $0.kind == kind }) {
      findings[known].count += 1
    } else {
      findings.append(Finding(kind: kind, count: 1, line: line, message: message()))
    }
  }

  func has(_ kind: Kind) -> Bool { findings.contains { $0.kind == kind } }
}
