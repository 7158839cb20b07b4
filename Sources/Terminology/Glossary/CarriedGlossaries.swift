internal import CGlossaries
import UnicodeText

/// What the program carries of the repository's `glossaries`.
package enum CarriedGlossary: CaseIterable, Sendable {
  /// Terms, a file a field.
  case terms
  /// Everyday words, which are no terms.
  case dictionary
  /// Persons, places and institutions.
  case names

  fileprivate var files: [CarriedFile] {
    switch self {
    case .terms: CarriedFile.glossaries.filter { $0.name != CarriedFile.names }
    case .dictionary: [.dictionary]
    case .names: CarriedFile.glossaries.filter { $0.name == CarriedFile.names }
    }
  }
}

extension Glossary {
  /// The glossaries of terms that the program carries.
  package static let terms = CarriedGlossary.terms.files.map { $0.read() }
  /// The dictionary of everyday words that the program carries.
  package static let dictionary = merged(.dictionary)
  /// The names that the program carries.
  package static let names = merged(.names)

  private static func merged(_ glossary: CarriedGlossary) -> Glossary {
    let files = glossary.files.map { $0.read() }
    return Glossary(
      name: files[0].name, entries: files.flatMap(\.entries), problems: files.flatMap(\.problems))
  }

  /// The entries of carried glossaries that may have one of some words as a form, without most of the others: to read all of
  /// them takes longer than a look-up may.
  package static func carried(for words: [String], _ glossaries: [CarriedGlossary]) -> [GlossaryEntry] {
    let initial = TermInitial(keys: words.map(MatchKey.of))
    return glossaries.flatMap(\.files).flatMap { file in file.read { $0.mayHold(initial) }.entries }
  }

  /// Calls `body` with every German and English term of carried glossaries: with a text in UTF-8, and the term's place in it.
  package static func forEachTerm(of glossaries: [CarriedGlossary], _ body: ([UInt8], Range<Int>) -> Void) {
    for file in glossaries.flatMap(\.files) { file.forEachTerm(body) }
  }
}

/// A table in the program.
struct CarriedFile: Sendable {
  let name: String
  let bytes: [UInt8]

  static let names = "names.tsv"

  static let glossaries = (0..<satz_glossary_count).map { unsafe CarriedFile(satz_glossary_at($0)) }
  static let dictionary = unsafe CarriedFile(satz_basic_dictionary())
  static let lexicon = unsafe CarriedFile(satz_compound_lexicon())

  private init(_ file: satz_glossary) {
    name = unsafe String(cString: file.name)
    bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
  }

  /// Calls `body` with every German and English term: with the text that it is part of, and its place in it.
  fileprivate func forEachTerm(_ body: ([UInt8], Range<Int>) -> Void) {
    var rows = TableRows(bytes)
    guard rows.next() else { return }
    let names = bytes[rows.row].cellTexts
    guard let german = names.firstIndex(of: "de"), let english = names.firstIndex(of: "en") else { return }
    while rows.next() {
      body(bytes, rows.cell(german))
      let cell = rows.cell(english)
      var start = cell.lowerBound
      for index in cell where bytes[index] == UInt8(ascii: "|") {
        body(bytes, start..<index)
        start = index + 1
      }
      body(bytes, start..<cell.upperBound)
    }
  }

  fileprivate func read(where isWanted: (GlossaryRow) -> Bool = { _ in true }) -> Glossary {
    GlossaryReader.read(bytes, name: name, where: isWanted)
  }
}
