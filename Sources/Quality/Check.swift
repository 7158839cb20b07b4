internal import Terminology
internal import TranslationMemory
internal import UnicodeText

/// A check of a segment and its translation, by a name.
///
/// A check carries its own examples, and they are its tests.
package struct Check: Sendable {
  /// As `--off` and the reports name it.
  package let name: String
  /// What it looks for, in a line.
  package let summary: String
  /// The worst severity that its findings can have.
  package let severity: Severity
  /// The mildest one.
  package let mildest: Severity
  /// Pairs in which it finds something, and pairs that look alike in which it finds nothing.
  let finds: [Example]
  let passes: [Example]
  private let find: @Sendable (PairReading, CheckSettings) -> [Issue]

  /// A finding before the check's name is put to it.
  struct Issue {
    var severity: Severity
    var source: [Range<Int>] = []
    var target: [Range<Int>] = []
    var reason: String
  }

  struct Example: Sendable {
    var source: Segment
    var target: Segment
    /// The severity that the worst finding has; nil: any.
    var severity: Severity?

    init(_ source: Segment, _ target: Segment, _ severity: Severity? = nil) {
      self.source = source
      self.target = target
      self.severity = severity
    }
  }

  init(
    _ name: String, _ summary: String, worst severity: Severity, mildest: Severity, finds: [Example], passes: [Example],
    _ find: @escaping @Sendable (PairReading, CheckSettings) -> [Issue]
  ) {
    self.name = name
    self.summary = summary
    self.severity = severity
    self.mildest = mildest
    self.finds = finds
    self.passes = passes
    self.find = find
  }

  func findings(in reading: PairReading, _ settings: CheckSettings) -> [Finding] {
    find(reading, settings).map {
      Finding(check: name, severity: $0.severity, source: $0.source, target: $0.target, reason: $0.reason)
    }
  }
}

extension Check {
  /// The checks of single pairs, in the order in which their findings are given.
  package static let all: [Check] =
    completeness + [misaligned] + quantities + [codes, addresses, forbiddenTerms, terms, names] + form

  /// The names of the checks that compare pairs with each other: see `ConsistencyTable`.
  package static let sameSource = "same-source"
  /// One translation of different sources.
  package static let sameTarget = "same-target"

  /// All names that can be switched off.
  package static var allNames: [String] { all.map(\.name) + [sameSource, sameTarget] }
}
