internal import UnicodeText

/// A concept of a terminology file with its terms in all languages (ISO 30042).
struct TermConcept: Hashable, Sendable {
  var identifier: String?
  var subjectField: String?
  var definitions: [String] = []
  var contexts: [String] = []
  var notes: [String] = []
  var source: String?
  var terms: [Term] = []
  /// Of its start tag, counted from 1.
  var line = 0

  struct Term: Hashable, Sendable {
    var language: LanguageTag
    var text: String
    var partOfSpeech: String?
    var gender: String?
    var termType: String?
    var status: Status?
    var definitions: [String] = []
    var contexts: [String] = []
    var notes: [String] = []
    var source: String?
  }

  /// The administrative status of a term, of which TBX-Basic has four; other tools' words for them are understood.
  enum Status: Hashable, Sendable, CaseIterable {
    case preferred, admitted, deprecated, superseded

    /// - Parameter written: a word of TBX or of another tool, in English or German, however it is spelled.
    init?(_ written: String) {
      guard let status = Self.words[ColumnLabel.plain(written)] else { return nil }
      self = status
    }

    /// Whether such a term must not be used.
    var isForbidden: Bool { self == .deprecated || self == .superseded }

    /// TBX-Basic's word.
    var tbx: String {
      switch self {
      case .preferred: "preferredTerm-admn-sts"
      case .admitted: "admittedTerm-admn-sts"
      case .deprecated: "deprecatedTerm-admn-sts"
      case .superseded: "supersededTerm-admn-sts"
      }
    }

    private static let words: [String: Status] = {
      let lists: [(Status, String)] = [
        (
          .preferred,
          """
          preferred preferredterm standardized standardised approved recommended valid active confirmed bevorzugt \
          vorzugsbenennung vorzugsterm empfohlen freigegeben genehmigt bestätigt gültig aktiv
          """
        ),
        (
          .admitted,
          """
          admitted admittedterm legal allowed permitted accepted acceptable zugelassen erlaubt zulässig gestattet akzeptiert
          """
        ),
        (
          .deprecated,
          """
          deprecated deprecatedterm notrecommended forbidden prohibited banned disallowed rejected invalid donotuse dontuse \
          notallowed notpermitted notadmitted avoid blacklisted verboten untersagt unzulässig nichtzulässig nichterlaubt \
          nichtzugelassen nichtverwenden nichtbenutzen nichtempfohlen abgelehnt ungültig vermeiden gesperrt
          """
        ),
        (
          .superseded,
          "superseded supersededterm obsolete outdated retired inactive veraltet überholt ersetzt abgelöst inaktiv"
        ),
      ]
      var words: [String: Status] = [:]
      for (status, list) in lists {
        for word in list.split(whereSeparator: \.isWhitespace) { words[String(word)] = status }
      }
      for status in Status.allCases { words[ColumnLabel.plain(status.tbx)] = status }
      return words
    }()
  }
}
