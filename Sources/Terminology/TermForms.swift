import Morphology
internal import Synchronization
import UnicodeText

/// The forms of terms with their match keys, made when they are first asked for: a look-up asks for the same ones in each reading of
/// its question.
final class TermForms: Sendable {
  struct Form: Sendable {
    let form: WordForm
    /// The match key of its text.
    let key: String
  }

  private struct Place: Hashable, Sendable {
    let entry: Int
    /// Which of the entry's translations; -1 for the German term.
    let translation: Int
  }

  private let known: Mutex<[Place: [Form]]> = Mutex([:])

  /// Of how many terms the forms are kept.
  private static let capacity = 1 << 14

  /// The German forms of the term of an entry.
  ///
  /// - Parameter index: of the entry.
  func german(_ index: Int, _ term: Lexeme) -> [Form] {
    forms(Place(entry: index, translation: -1)) { GermanInflection.forms(of: term) }
  }

  /// The English forms of a translation of an entry.
  ///
  /// - Parameters:
  ///   - index: of the entry.
  ///   - place: of the translation; of one that must not be used, behind the others.
  func english(_ index: Int, _ place: Int, _ translation: String, _ term: Lexeme) -> [Form] {
    forms(Place(entry: index, translation: place)) {
      // "came into force" of "in Kraft treten".
      EnglishInflection.forms(of: translation, GermanInflection.isVerb(term) ? .verb : term.partOfSpeech)
    }
  }

  private func forms(_ place: Place, _ make: () -> [WordForm]) -> [Form] {
    if let forms = known.withLock({ $0[place] }) { return forms }
    let forms = make().map { Form(form: $0, key: MatchKey.of($0.text)) }
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[place] = forms
    }
    return forms
  }
}
