import Morphology

/// The persons that an article has named in full so far, by their surnames: what the article calls "Lyssak" later is written in
/// English as in "Serhij Lyssak".
package struct NamedPersons: Sendable {
  /// A surname, and the person who bears it.
  struct Surname: Sendable {
    /// The English spellings, best first; never empty.
    let candidates: [NameCandidate]
    /// The person's entry; nil for one whom no glossary knows.
    let entry: GlossaryEntry?
  }

  private var surnames: [String: Surname] = [:]

  package init() {}

  var isEmpty: Bool { surnames.isEmpty }

  /// The surname that a word is, also in the genitive, with its nominative.
  func surname(_ word: String) -> (nominative: String, Surname)? {
    if let surname = surnames[word] { return (word, surname) }
    guard word.utf8.last == UInt8(ascii: "s") else { return nil }
    let nominative = String(word.dropLast())
    return surnames[nominative].map { (nominative, $0) }
  }

  /// Keeps the surname of a person of a glossary, where English has one for it.
  mutating func add(_ entry: GlossaryEntry) {
    guard let surname = entry.term.lemma.split(separator: " ").last, surnames[String(surname)] == nil else { return }
    let candidates = entry.translations.map { NameCandidate(text: $0, reason: "\(entry.location)") }
    add(entry.term.lemma, candidates, entry: entry)
  }

  /// Keeps the surname of a full name with its English spellings; that which is known already stays as it is.
  mutating func add(_ name: String, _ candidates: [NameCandidate], entry: GlossaryEntry? = nil) {
    let words = name.split(separator: " ")
    guard words.count > 1, let surname = words.last.map(String.init), surnames[surname] == nil, !isByname(words) else {
      return
    }
    var seen: Set<String> = []
    let english = candidates.compactMap { candidate -> NameCandidate? in
      let parts = candidate.text.split(separator: " ")
      guard parts.count == words.count, let last = parts.last.map(String.init), seen.insert(last).inserted else {
        return nil
      }
      return NameCandidate(text: last, reason: "surname of \(name): \(candidate.reason)")
    }
    if !english.isEmpty { surnames[surname] = Surname(candidates: english, entry: entry) }
  }

  /// Whether a name ends in a byname: "Friedrich der Große", but not "Ursula von der Leyen".
  private func isByname(_ words: [Substring]) -> Bool {
    let before = words.dropLast()
    guard let last = before.last, ["der", "die", "das"].contains(last) else { return false }
    return before.dropLast().last?.first?.isUppercase ?? true
  }
}
