internal import Morphology
internal import Quality
internal import Terminology
internal import UnicodeText

extension Repair {
  /// Names and terms: the old and the new segment have the same ones in one order but for those that differ.
  func termEdits(_ sides: Sides, _ recognizer: TermRecognizer) -> [Edit] {
    let (old, new) = (hits(recognizer, sides.old), hits(recognizer, sides.new))
    guard old.count == new.count else { return [] }
    return zip(old, new).compactMap { old, new in
      guard old.entry != new.entry, old.entry.term.partOfSpeech == new.entry.term.partOfSpeech,
        [.noun, .name].contains(old.entry.term.partOfSpeech), Self.haveSameNumber(old, new),
        sides.old.surroundings(of: old.range) == sides.new.surroundings(of: new.range)
      else { return nil }
      return edit(old.entry, new.entry, sides)
    }
  }

  /// Whether two nouns are both singular, or both plural, as far as their forms tell. A name has one number.
  private static func haveSameNumber(_ old: TermHit, _ new: TermHit) -> Bool {
    if old.entry.term.partOfSpeech == .name { return true }
    guard let first = isPlural(old), let second = isPlural(new) else { return false }
    return first == second
  }

  /// Nil where the plural is written as the singular.
  private static func isPlural(_ hit: TermHit) -> Bool? {
    if WordForm.rules(hit.cause.rule).first?.contains("plural") == true { return true }
    return hit.entry.term.plural.form == hit.entry.term.lemma ? nil : false
  }

  private func hits(_ recognizer: TermRecognizer, _ text: CheckedText) -> [TermHit] {
    var seen: Set<Range<Int>> = []
    return recognizer.hits(in: text.text).filter { hit in
      !hit.isNested && !hit.kind.isPart && !hit.isApart && seen.insert(hit.range).inserted
    }
  }

  /// The translation in the form that the target has: its plural for a plural, its possessive for a possessive.
  private func edit(_ old: GlossaryEntry, _ new: GlossaryEntry, _ sides: Sides) -> Edit? {
    let isName = old.term.partOfSpeech == .name
    guard isName || old.translations.count == 1 && new.translations.count == 1, let wanted = new.translations.first
    else {
      return nil
    }
    let wantedForms = EnglishInflection.forms(of: wanted, new.term.partOfSpeech)
    var edits: [Edit] = []
    for translation in old.translations {
      for form in EnglishInflection.forms(of: translation, old.term.partOfSpeech) {
        guard let same = wantedForms.first(where: { $0.rule == form.rule }) else { continue }
        edits += sides.target.places(ofWords: form.text).map { range in
          let new = sides.target[range].contains("'") ? same.text.replacing("’", with: "'") : same.text
          return Edit(kind: isName ? .name : .term, range: range, new: new)
        }
      }
    }
    // A possessive holds the plain form.
    let longest = edits.filter { edit in
      !edits.contains {
        $0.range != edit.range && $0.range.lowerBound <= edit.range.lowerBound
          && edit.range.upperBound <= $0.range.upperBound
      }
    }
    return longest.count == 1 ? longest[0] : nil
  }
}

extension CheckedText {
  /// The words before and after a range, in small letters: two segments that agree there differ in one slot.
  fileprivate func surroundings(of range: Range<Int>) -> [String?] {
    [
      words.last { $0.range.upperBound <= range.lowerBound }?.folded,
      words.first { $0.range.lowerBound >= range.upperBound }?.folded,
    ]
  }

  /// Where a text stands as whole words, letter by letter.
  fileprivate func places(ofWords text: String) -> [Range<Int>] {
    let wanted = Array(text.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return [] }
    return (0...(scalars.count - wanted.count)).compactMap { start in
      let end = start + wanted.count
      guard scalars[start..<end].elementsEqual(wanted), start == 0 || scalars[start - 1].characterClass != .letter,
        end == scalars.count || scalars[end].characterClass != .letter
      else { return nil }
      return start..<end
    }
  }
}
