import Morphology
import Testing
import UnicodeText

@testable import Terminology

@Suite("Beginnings of terms")
struct TermInitialTests {
  private static let carried = (Glossary.terms + [.dictionary, .names]).flatMap(\.entries)

  /// The keys of the forms that do not lead to a term, of those that do not share its first six bytes.
  private func missed(_ term: String, _ forms: [WordForm], where leads: (TermInitial) -> Bool) -> [String] {
    let beginning = Array(MatchKey.of(term).utf8.prefix(6))
    let keys = Set(forms.map { MatchKey.of($0.text) }).filter { !$0.utf8.starts(with: beginning) }
    return keys.filter { !leads(TermInitial(keys: [$0])) }
  }

  @Test("Every form of every carried entry leads to its German term")
  func german() {
    let lost = Self.carried.flatMap { entry in
      missed(entry.term.lemma, GermanInflection.forms(of: entry.term)) { $0.mayBegin(entry.term) }
    }
    #expect(lost.isEmpty, "\(lost.prefix(20))")
  }

  @Test("Every form of every translation leads to it")
  func english() {
    let lost = Self.carried.flatMap { entry in
      entry.translations.flatMap { term in
        missed(term, EnglishInflection.forms(of: term, entry.term.partOfSpeech)) {
          $0.mayBegin(term, entry.term.partOfSpeech)
        }
      }
    }
    #expect(lost.isEmpty, "\(lost.prefix(20))")
  }

  @Test(
    "A form leads a look-up to its entry where it begins otherwise",
    arguments: ["gewesenen", "bessere", "Photos", "gegessen", "untergebracht", "überzugehen"])
  func lookUp(form: String) {
    #expect(!TermIndex(Self.carried).matches(for: form).isEmpty)
  }

  @Test(
    "Forms that begin otherwise lead to their word",
    arguments: [
      ("sein", "gewesenen", PartOfSpeech.verb), ("sein", "wäre", .verb), ("gut", "besserem", .adjective),
      ("gut", "bestem", .adjective), ("viel", "meister", .adjective), ("essen", "gegessen", .verb),
      ("go", "went", .verb), ("good", "best", .adjective), ("little", "less", .adjective), ("much", "more", .adjective),
      ("person", "people", .noun),
    ])
  func suppletion(word: String, form: String, partOfSpeech: PartOfSpeech) {
    #expect(TermInitial(keys: [MatchKey.of(form)]).mayBegin(word, partOfSpeech))
  }
}
