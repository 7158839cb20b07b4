internal import Quality
package import Terminology
internal import TranslationMemory
package import UnicodeText

/// Puts into the target of a fuzzy match what the new segment has in the place of the old: numbers, dates, codes, names and
/// terms with one translation.
///
/// Only what can be told for sure is changed: what differs stands once in the old source, and what it translates to stands
/// once in the target. Every change is listed; a target that nothing was changed in is no repaired one.
package struct Repair: Sendable {
  private let terms: TermRecognizer?
  private let source: LanguageTag
  let target: LanguageTag

  /// - Parameter terms: finds terms and names in the source language; nil: only numbers, dates and codes are repaired.
  package init(terms: TermRecognizer? = nil, from source: LanguageTag, to target: LanguageTag) {
    self.terms = terms
    self.source = source
    self.target = target
  }

  /// A change of a target.
  package struct Change: Hashable, Sendable {
    /// What it is that was exchanged.
    package var kind: Kind
    /// What stood there, and what stands there now.
    package var old: String
    /// What stands there now.
    package var new: String
    /// Where the new text stands in the repaired target, in code points.
    package var range: Range<Int>
  }

  /// What can be exchanged.
  package enum Kind: String, Hashable, Sendable {
    case number, date, time, code, name, term
  }

  /// A target that was changed.
  package struct Result: Hashable, Sendable {
    /// The repaired translation.
    package var target: String
    /// In the order of the target.
    package var changes: [Change]
  }

  /// The repaired target of a match for a new segment; nil where there is nothing to repair, or no telling how.
  ///
  /// - Parameters:
  ///   - text: the new segment.
  ///   - old: the source of the match.
  ///   - translation: its target.
  package func result(for text: String, old: String, translation: String) -> Result? {
    let sides = Sides(
      new: CheckedText(Segment(text), source), old: CheckedText(Segment(old), source),
      target: CheckedText(Segment(translation), target))
    var edits = quantityEdits(sides) + codeEdits(sides)
    if let terms { edits += termEdits(sides, terms) }
    return Self.apply(edits, to: sides.target)
  }

  /// The three texts that a repair looks at.
  struct Sides {
    let new: CheckedText
    let old: CheckedText
    let target: CheckedText
  }

  /// A change before it is made.
  struct Edit {
    var kind: Kind
    /// In the old target.
    var range: Range<Int>
    var new: String
  }

  /// - Returns: nil where no edit is left: those that touch each other contradict each other, and none of them is made.
  private static func apply(_ edits: [Edit], to target: CheckedText) -> Result? {
    let sorted = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let apart = sorted.enumerated().filter { index, edit in
      let others = sorted.enumerated().filter { $0.offset != index }
      return !others.contains { $0.element.range.overlaps(edit.range) } && target[edit.range] != edit.new
    }.map(\.element)
    guard !apart.isEmpty else { return nil }
    var repaired = String.UnicodeScalarView()
    var changes: [Change] = []
    var place = 0
    for edit in apart {
      repaired.append(contentsOf: target.scalars[place..<edit.range.lowerBound])
      let start = repaired.count
      repaired.append(contentsOf: edit.new.unicodeScalars)
      changes.append(
        Change(kind: edit.kind, old: target[edit.range], new: edit.new, range: start..<repaired.count))
      place = edit.range.upperBound
    }
    repaired.append(contentsOf: target.scalars[place...])
    return Result(target: String(repaired), changes: changes)
  }
}
