package import BilingualLexicon
internal import CGlossaries
internal import Morphology
package import Terminology

/// The small German-English dictionary that the program carries (`glossaries/dictionary.tsv`).
package enum BasicDictionary {
  /// The German words with each of their English words; several forms of a word are entries of their own.
  package static let entries: [(source: String, target: String)] = {
    let file = unsafe satz_basic_dictionary()
    let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    return bytes.split(separator: UInt8(ascii: "\n")).dropFirst().flatMap { line in
      let columns = line.split(separator: UInt8(ascii: "\t"))
      guard columns.count > 1 else { return [(source: String, target: String)]() }
      let german = String(decoding: columns[0], as: UTF8.self)
      return columns[1].split(separator: UInt8(ascii: "|")).map { (german, String(decoding: $0, as: UTF8.self)) }
    }
  }()
}

extension LexiconBuilder {
  /// Adds the terms of a glossary as they stand in it, with the forms it lists. Entries that must not be used are left out.
  ///
  /// Inflected forms need not be added: the keys of the lexicon bring most of them together.
  package mutating func add(_ glossary: [GlossaryEntry]) {
    add(
      glossary.lazy.filter { $0.status != .forbidden }.flatMap { entry in
        let forms = [entry.term.lemma] + entry.term.listedForms + [entry.term.plural.form].compactMap { $0 }
        return forms.flatMap { form in entry.translations.map { (source: form, target: $0) } }
      })
  }
}
