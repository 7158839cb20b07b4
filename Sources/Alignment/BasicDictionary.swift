package import BilingualLexicon
internal import CGlossaries
internal import Morphology
package import Terminology

/// The small German-English dictionary that the program carries (`glossaries/dictionary.tsv`).
package enum BasicDictionary {
  /// The German words with each of their English words; several forms of a word are entries of their own.
  package static let entries: [(source: String, target: String)] = {
    let file = unsafe satz_basic_dictionary()
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n").dropFirst().flatMap { line in
      let columns = line.split(separator: "\t")
      return columns.count < 2
        ? [] : columns[1].split(separator: "|").map { (source: String(columns[0]), target: String($0)) }
    }
  }()
}

extension LexiconBuilder {
  /// Adds the terms of a glossary as they stand in it, with the forms it lists. Entries that must not be used are left out.
  ///
  /// Inflected forms need not be added: the keys of the lexicon bring most of them together.
  package mutating func add(_ glossary: [GlossaryEntry]) {
    for entry in glossary where entry.status != .forbidden {
      var forms = [entry.term.lemma] + entry.term.listedForms
      if case .form(let plural) = entry.term.plural { forms.append(plural) }
      for form in forms {
        for translation in entry.translations { add(source: form, target: translation) }
      }
    }
  }
}
