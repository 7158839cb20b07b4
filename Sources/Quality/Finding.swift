/// Something that a check found wrong with a pair.
package struct Finding: Hashable, Sendable {
  /// The check by its name.
  package var check: String
  /// How bad it is.
  package var severity: Severity
  /// Where it shows, in code points of the texts; empty where a whole side is meant or has nothing to show.
  package var source: [Range<Int>]
  /// The same in the target.
  package var target: [Range<Int>]
  /// What is wrong, in a sentence.
  package var reason: String

  package init(
    check: String, severity: Severity, source: [Range<Int>] = [], target: [Range<Int>] = [], reason: String
  ) {
    self.check = check
    self.severity = severity
    self.source = source
    self.target = target
    self.reason = reason
  }
}

/// How bad a finding is.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth a look by those who have the time.
  case hint
  /// Often a mistake.
  case warning
  /// Nearly always a mistake.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}
