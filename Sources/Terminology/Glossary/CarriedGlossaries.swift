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

  /// Calls `body` with every entry of the carried glossaries, that of names among them, that is not forbidden: with a text in
  /// UTF-8, and the places in it of the German forms (the term, its plural, its other forms) and of the English terms.
  package static func forEachCarriedEntry(_ body: ([UInt8], _ german: [Range<Int>], _ english: [Range<Int>]) -> Void) {
    for file in CarriedFile.glossaries { file.forEachEntry(body) }
  }

  /// The same for the dictionary of everyday words.
  package static func forEachDictionaryEntry(
    _ body: ([UInt8], _ german: [Range<Int>], _ english: [Range<Int>]) -> Void
  ) {
    CarriedFile.dictionary.forEachEntry(body)
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
    let names = rows.header()
    guard let german = names.firstIndex(of: "de"), let english = names.firstIndex(of: "en") else { return }
    while rows.next() {
      body(bytes, rows.cell(german))
      for text in rows.texts(english) { body(bytes, text) }
    }
  }

  fileprivate func forEachEntry(_ body: ([UInt8], _ german: [Range<Int>], _ english: [Range<Int>]) -> Void) {
    var rows = TableRows(bytes)
    let names = rows.header()
    guard let english = names.firstIndex(of: "en") else { return }
    let german = ["de", "plural", "forms"].compactMap { names.firstIndex(of: $0) }
    let status = names.firstIndex(of: "status")
    let forbidden = Array(GlossaryEntry.Status.forbidden.rawValue.utf8)
    while rows.next() {
      guard !rows.row.isEmpty, status.map({ bytes[rows.cell($0)] != forbidden[...] }) ?? true else { continue }
      body(bytes, german.flatMap { rows.texts($0) }, rows.texts(english))
    }
  }

  fileprivate func read(where isWanted: (GlossaryRow) -> Bool = { _ in true }) -> Glossary {
    GlossaryReader.read(bytes, name: name, where: isWanted)
  }
}
