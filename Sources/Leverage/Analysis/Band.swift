/// How much of a segment's translation is there already, in the bands that translators are paid by.
package enum Band: String, Hashable, Sendable, CaseIterable, Comparable {
  /// An exact match with an equal segment before or after it, or both.
  case context
  /// The segment stood before in the same file.
  case repetition
  /// The segment stood in an earlier file.
  case crossFileRepetition
  case exact
  case from95, from85, from75, from50
  case none

  /// As reports name it.
  package var title: String {
    switch self {
    case .context: "Context (101-102 %)"
    case .repetition: "Repetitions"
    case .crossFileRepetition: "Repetitions across files"
    case .exact: "100 %"
    case .from95: "95-99 %"
    case .from85: "85-94 %"
    case .from75: "75-84 %"
    case .from50: "50-74 %"
    case .none: "No match"
    }
  }

  /// As rate tables, JSON and CSV name it.
  package var key: String {
    switch self {
    case .context: "context"
    case .repetition: "repetitions"
    case .crossFileRepetition: "cross-file"
    case .exact: "100"
    case .from95: "95-99"
    case .from85: "85-94"
    case .from75: "75-84"
    case .from50: "50-74"
    case .none: "no-match"
    }
  }

  /// - Parameter score: in percent; a match that is not exact never counts as 100.
  init(score: Double) {
    switch score {
    case 101...: self = .context
    case 100...: self = .exact
    case 95...: self = .from95
    case 85...: self = .from85
    case 75...: self = .from75
    case 50...: self = .from50
    default: self = .none
    }
  }

  package static func < (left: Band, right: Band) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
