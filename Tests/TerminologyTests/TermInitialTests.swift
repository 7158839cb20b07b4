import Morphology
import Testing
import UnicodeText

@testable import Terminology

@Suite("Beginnings of terms")
struct TermInitialTests {
  private static let carried = (Glossary.terms + [.dictionary, .names]).flatMap(\.entries)

  /// The keys of the forms that do not lead to a term, of those that do not share its first six bytes.
  private func missed(_ term: String, _ forms: [WordForm], where leads: (TermFilter) -> Bool) -> [String] {
    let beginning = Array(MatchKey.of(term).utf8.prefix(6))
    let keys = Set(forms.map { MatchKey.of($0.text) }).filter { !$0.utf8.starts(with: beginning) }
    return keys.filter { !leads(TermFilter(keys: [$0])) }
  }

  @Test("Every form of every carried entry leads to its German term")
  func german() {
    let lost = Self.carried.flatMap { entry in
      missed(entry.term.lemma, GermanInflection.forms(of: entry.term)) { leads($0, to: entry.term) }
    }
    #expect(lost.isEmpty, "\(lost.prefix(20))")
  }

  private func leads(_ filter: TermFilter, to term: Lexeme) -> Bool {
    ([term.lemma] + term.listedForms).contains { filter.accepts($0, term.partOfSpeech) }
  }

  @Test("All forms of an entry, those too that begin like it, are about as long and share its consonants")
  func allForms() {
    // Of all entries it would take minutes.
    let entries = stride(from: 0, to: Self.carried.count, by: 97).map { Self.carried[$0] }
    let lost = entries.flatMap { entry in
      GermanInflection.forms(of: entry.term).map(\.text).filter {
        !leads(TermFilter(keys: [MatchKey.of($0)]), to: entry.term)
      }
        + entry.translations.flatMap { term in
          EnglishInflection.forms(of: term, entry.term.partOfSpeech).map(\.text).filter {
            !TermFilter(keys: [MatchKey.of($0)]).accepts(term, entry.term.partOfSpeech, isEnglish: true)
          }
        }
    }
    #expect(lost.isEmpty, "\(lost.prefix(20))")
  }

  @Test("The forms of verbs are hardly shorter and not much longer than the infinitive, and begin like it or with ge")
  func verbLengths() {
    let verbs = Self.carried.filter {
      $0.term.partOfSpeech == .verb && GermanStem.isOneWord($0.term.lemma)
    }
    let others = verbs.flatMap { verb in
      let letters = GermanStem.letters(verb.term.lemma)
      let count = letters.count
      return GermanInflection.forms(of: verb.term).filter { $0.rule != "other spelling" }.map(\.text).filter {
        let form = GermanStem.letters($0)
        return GermanStem.isOneWord($0)
          && !(GermanVerbBeginning.mayBeAsLong(form.count, asFormOf: count)
            && GermanVerbBeginning.ofInfinitive(letters).contains(where: GermanVerbBeginning.ofForm(form).contains))
      }
    }
    #expect(others.isEmpty, "\(others.prefix(20))")
  }

  @Test("The first words of forms have as many letters as is said of them before they are made")
  func formLengths() {
    let others = Self.carried.flatMap { entry in
      let lengths = GermanStem.formLengths(of: entry.term, first: GermanStem.firstWord(entry.term.lemma))
      return lengths.map { lengths in
        GermanInflection.forms(of: entry.term).map { $0.text.hasSuffix("’") ? String($0.text.dropLast()) : $0.text }
          .filter {
            !lengths.contains(GermanStem.firstWord($0).count)
          }
      } ?? []
    }
    #expect(others.isEmpty, "\(others.prefix(20))")
  }

  @Test("Every form of every translation leads to it")
  func english() {
    let lost = Self.carried.flatMap { entry in
      entry.translations.flatMap { term in
        missed(term, EnglishInflection.forms(of: term, entry.term.partOfSpeech)) {
          $0.accepts(term, entry.term.partOfSpeech, isEnglish: true)
        }
      }
    }
    #expect(lost.isEmpty, "\(lost.prefix(20))")
  }

  @Test("The words of every form of a phrase begin like those of the phrase")
  func phrases() {
    let phrases = Self.carried.filter { $0.term.lemma.contains(" ") && $0.term.listedForms.isEmpty }
    let lost = phrases.flatMap { phrase in
      GermanInflection.forms(of: phrase.term).map(\.text).filter {
        !WordBeginnings(TermQuestion.Reading($0)).mayBe(of: phrase.term)
      }
    }
    #expect(!phrases.isEmpty && lost.isEmpty, "\(lost.prefix(20))")
    let english = Self.carried.flatMap { entry in
      entry.translations.filter { $0.contains(" ") }.flatMap { term in
        EnglishInflection.forms(of: term, entry.term.partOfSpeech).map(\.text).filter {
          !WordBeginnings.mayBe(MatchKey.of($0), of: term)
        }
      }
    }
    #expect(english.isEmpty, "\(english.prefix(20))")
  }

  @Test(
    "Questions for other phrases are told from a phrase by their words",
    arguments: [("vor und nachteile", "in Kraft treten"), ("Rücktritt der Regierung", "Rücktritt vom Vertrag")])
  func otherPhrases(question: String, phrase: String) {
    #expect(!WordBeginnings(TermQuestion.Reading(question)).mayBe(of: Lexeme(phrase, .phrase)))
    #expect(!WordBeginnings.mayBe("resignation of the government", of: "resignation of the minister"))
    #expect(WordBeginnings.mayBe("went to the dogs", of: "to go to the dogs"))
    #expect(WordBeginnings.mayBe("more widely known", of: "widely known"))
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
    #expect(TermFilter(keys: [MatchKey.of(form)]).accepts(word, partOfSpeech, isEnglish: true))
  }
}
