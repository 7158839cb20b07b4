internal import Morphology
internal import UnicodeText

/// The nouns of the carried dictionary and terms by their forms, with how common they are.
///
/// A form may belong to several nouns: "Rechte" to "Recht" and to "Rechte". Word lists alone cannot tell which is meant; the
/// more common one is.
struct CarriedNouns: Sendable {
  static let shared = CarriedNouns()

  private struct Noun {
    let lexeme: Lexeme
    let translations: [String]
    /// As `GlossaryEntry.frequency`.
    let frequency: Int
  }

  private var nouns: [Noun] = []
  private var byLemma: [String: [Int]] = [:]
  private var byPlural: [String: [Int]] = [:]

  private init() {
    let entries = Glossary.dictionary.entries + Glossary.terms.flatMap(\.entries)
    byLemma.reserveCapacity(entries.count)
    byPlural.reserveCapacity(entries.count)
    for entry in entries where entry.term.partOfSpeech == .noun {
      let lexeme = entry.term
      guard !lexeme.lemma.utf8.contains(where: { $0 == 0x20 }) else { continue }
      byLemma[lexeme.lemma, default: []].append(nouns.count)
      if let plural = lexeme.plural.form, plural != lexeme.lemma { byPlural[plural, default: []].append(nouns.count) }
      nouns.append(Noun(lexeme: lexeme, translations: entry.translations, frequency: entry.frequency ?? 4))
    }
  }

  func contains(_ lemma: String) -> Bool { byLemma[lemma] != nil }

  /// The noun that a form most probably belongs to; nil where it belongs to none.
  ///
  /// - Parameter isAttested: whether the texts have a lemma other than the form itself.
  func noun(withForm form: String, isAttested: (String) -> Bool) -> Lexeme? {
    var candidates = (byLemma[form] ?? []) + (byPlural[form] ?? [])
    if form.hasSuffix("n") { candidates += byPlural[String(form.dropLast())] ?? [] }
    for genitive in ["s", "es"] where form.hasSuffix(genitive) {
      let nouns = byLemma[String(form.dropLast(genitive.count))] ?? []
      candidates += nouns.filter { self.nouns[$0].lexeme.gender != .feminine }
    }
    return candidates.min { a, b in rank(nouns[a], form, isAttested) < rank(nouns[b], form, isAttested) }
      .map { nouns[$0].lexeme }
  }

  /// A noun as the meaning has it that a translation shows: "der See" for "lake", "die See" for "sea".
  func meaning(of noun: Lexeme, translatedBy translation: String) -> Lexeme {
    let readings = byLemma[noun.lemma] ?? []
    guard noun.partOfSpeech == .noun, Set(readings.map { nouns[$0].lexeme.gender }).count > 1,
      let reading = readings.first(where: { nouns[$0].translations.contains(translation) })
    else { return noun }
    return nouns[reading].lexeme
  }

  private func rank(_ noun: Noun, _ form: String, _ isAttested: (String) -> Bool) -> (Int, Int, Int) {
    let isCited = noun.lexeme.lemma == form
    return (!isCited && isAttested(noun.lexeme.lemma) ? 0 : 1, noun.frequency, isCited ? 0 : 1)
  }
}
