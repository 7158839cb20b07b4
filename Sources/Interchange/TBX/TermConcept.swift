internal import UnicodeText

/// A concept of a terminology file with its terms in all languages (ISO 30042).
struct TermConcept: Hashable, Sendable {
  var identifier: String?
  var subjectField: String?
  var definitions: [String] = []
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
    var notes: [String] = []
    var source: String?
  }

  /// The administrative status of a term, of which TBX-Basic has four; other tools' words for them are understood.
  enum Status: Hashable, Sendable, CaseIterable {
    case preferred, admitted, deprecated, superseded

    init?(_ written: String) {
      guard let status = Self.words[written.lowercased()] else { return nil }
      self = status
    }

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
      var words: [String: Status] = [
        "preferred": .preferred, "preferredterm": .preferred, "standardized": .preferred, "approved": .preferred,
        "admitted": .admitted, "admittedterm": .admitted, "legal": .admitted, "deprecated": .deprecated,
        "deprecatedterm": .deprecated, "notrecommended": .deprecated, "not recommended": .deprecated,
        "not_recommended": .deprecated, "forbidden": .deprecated, "superseded": .superseded,
        "supersededterm": .superseded, "obsolete": .superseded,
      ]
      for status in Status.allCases { words[status.tbx.lowercased()] = status }
      return words
    }()
  }
}
