internal import UnicodeText

/// Which units are wanted by what they say and where they come from. Every condition that is set must hold.
package struct UnitSelection: Hashable, Sendable {
  /// A part of a text in any of the unit's languages, in any case and spelling that `MatchKey` takes for the same.
  package var text: String? {
    didSet { key = text.map(MatchKey.of) }
  }
  /// Where units may come from.
  package var origins: Set<MemoryInfo.Origin>?
  /// Pairs of the aligner with a lower score are not wanted; it says nothing of other units. Scores are rounded to four digits, as they
  /// are written.
  package var minimumScore: Double?
  /// The first and the last day on which a unit may have been made or last changed; one without a date is not wanted then.
  package var since: Day?
  /// The last such day.
  package var until: Day?
  private var key: String?

  package init() {}

  /// A day in UTC, written `2026-01-31`.
  package struct Day: Hashable, Comparable, Sendable {
    /// `20260131`
    fileprivate let number: Int64

    /// - Returns: nil for what is no day.
    package init?(_ text: some StringProtocol) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int64(parts[0]), let month = Int64(parts[1]),
        let day = Int64(parts[2]), year > 0, (1...12).contains(month),
        (1...Self.days(of: month, in: year)).contains(day)
      else { return nil }
      number = (year * 100 + month) * 100 + day
    }

    /// In the Gregorian calendar.
    private static func days(of month: Int64, in year: Int64) -> Int64 {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }

    fileprivate init(recency: Int64) { number = recency / 1_000_000 }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  }

  /// Whether all conditions hold for a unit.
  package func accepts(_ unit: TranslationUnit) -> Bool {
    acceptsOrigin(unit.origin) && acceptsDate(unit) && acceptsText(unit)
  }

  private func acceptsOrigin(_ origin: TranslationUnit.Origin) -> Bool {
    if let origins, !origins.contains(MemoryInfo.Origin(origin)) { return false }
    if let minimumScore, case .alignment(let score) = origin {
      return (score * 10_000).rounded() / 10_000 >= minimumScore
    }
    return true
  }

  private func acceptsDate(_ unit: TranslationUnit) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let day = unit.recency.map(Day.init(recency:)) else { return false }
    return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }

  private func acceptsText(_ unit: TranslationUnit) -> Bool {
    guard let key else { return true }
    return unit.variants.contains { MatchKey.of($0.segment.text).contains(key) }
  }
}
