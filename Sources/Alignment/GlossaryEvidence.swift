package import BilingualLexicon
internal import Morphology
package import Terminology

extension LexiconBuilder {
  /// Adds the terms of a glossary as they stand in it, with the forms it lists. Entries that must not be used are left out.
  ///
  /// Inflected forms need not be added: the keys of the lexicon bring most of them together.
  package mutating func add(_ glossary: [GlossaryEntry]) {
    for entry in glossary where entry.status != .forbidden {
      for form in [entry.term.lemma] + entry.term.listedForms + [entry.term.plural.form].compactMap({ $0 }) {
        for translation in entry.translations { add(source: form, target: translation) }
      }
    }
  }

  /// Adds the glossaries that the program carries, that of names among them.
  package mutating func addCarriedGlossaries() {
    Glossary.forEachCarriedEntry { text, german, english in add(sources: german, targets: english, in: text.span) }
  }

  /// Adds the dictionary of everyday words that the program carries.
  package mutating func addCarriedDictionary() {
    Glossary.forEachDictionaryEntry { text, german, english in add(sources: german, targets: english, in: text.span) }
  }
}
