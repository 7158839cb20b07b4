internal import CGlossaries
package import Morphology

extension CompoundLexicon {
  /// The words that the program carries: simple words, the basic dictionary, terms and names.
  package static let carried: CompoundLexicon = {
    var lexicon = CompoundLexicon()
    for row in unsafe CarriedTable(satz_compound_lexicon()).rows where row.count == 3 {
      guard let partOfSpeech = PartOfSpeech(rawValue: String(row[1])) else { continue }
      lexicon.add(
        Lexeme(String(row[0]), partOfSpeech, gender: GrammaticalGender(rawValue: String(row[2]))), .simple)
    }
    for row in unsafe CarriedTable(satz_basic_dictionary()).rows {
      guard let word = row.first.map(String.init), word.unicodeScalars.first?.properties.isUppercase == true else {
        continue
      }
      lexicon.add(Lexeme(word, .noun), word.unicodeScalars.count < shortestCompound ? .simple : .unknown)
    }
    for entry in Glossary.names.entries { lexicon.add(entry.term, .name) }
    for entry in Glossary.terms.flatMap(\.entries) { lexicon.add(entry.term, .unknown) }
    return lexicon
  }()

  /// In letters: shorter words of the dictionary are taken for simple ones.
  private static let shortestCompound = 7
}

/// A carried table that is no glossary.
private struct CarriedTable {
  /// The rows after the header, each with its columns.
  let rows: [[Substring]]

  init(_ file: satz_glossary) {
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}
