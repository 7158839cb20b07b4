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
  ///
  /// - Parameter germanOnly: whether words are German, so that no English term needs to be looked at.
  package static func carried(
    for words: [String], _ glossaries: [CarriedGlossary], germanOnly: Bool = false
  ) -> [GlossaryEntry] {
    let filter = TermFilter(keys: words.map(MatchKey.of))
    return entries(of: glossaries) { file in
      file.entries(germanOnly: germanOnly, withForbidden: true) {
        filter.accepts($0, $1.range, isNoun: $1.isNoun, isEnglish: $1.isEnglish)
      }
    }
  }

  /// The entries of carried glossaries whose terms a mistyped word may have been meant for, in any of their forms.
  package static func carried(
    near suggestions: SpellingSuggestions, _ glossaries: [CarriedGlossary]
  ) -> [GlossaryEntry] {
    entries(of: glossaries) { file in
      file.entries { suggestions.mayBeMeant($0, $1.range, isEnglish: $1.isEnglish) }
    }
  }

  /// What `body` takes of the files of carried glossaries, in their order, on all cores: somebody waits for the answer.
  private static func entries(
    of glossaries: [CarriedGlossary], _ body: @Sendable (CarriedFile) -> [GlossaryEntry]
  ) -> [GlossaryEntry] {
    Parallel.map(glossaries) { $0.files.flatMap(body) }.flatMap(\.self)
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

extension GlossaryEntry {
  /// Whether it is of the program's own glossaries.
  var isCarried: Bool { CarriedFile.glossaryNames.contains(location.file) }
}

/// A table in the program.
struct CarriedFile: Sendable {
  let name: String
  let bytes: [UInt8]
  let layout: TableLayout

  static let names = "names.tsv"

  static let glossaries = (0..<satz_glossary_count).map { unsafe CarriedFile(satz_glossary_at($0)) }
  /// What entries of the program's own glossaries say of their file.
  static let glossaryNames = Set(glossaries.map(\.name))
  static let dictionary = unsafe CarriedFile(satz_basic_dictionary())
  static let lexicon = unsafe CarriedFile(satz_compound_lexicon())

  private init(_ file: satz_glossary) {
    name = unsafe String(cString: file.name)
    bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    layout = TableLayout(bytes)
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

  /// A term in the table.
  fileprivate struct Term {
    /// Where it stands, in bytes.
    let range: Range<Int>
    /// Whether its row is of a noun or name.
    let isNoun: Bool
    let isEnglish: Bool
  }

  fileprivate func read() -> Glossary { GlossaryReader.read(bytes, name: name) }

  /// The entries with a term that passes a test; the other rows are not looked at any closer.
  ///
  /// - Parameters:
  ///   - germanOnly: whether to leave the English terms out.
  ///   - withForbidden: whether English terms count that must not be used.
  ///   - isTerm: is called with the table in UTF-8 and a term of it.
  fileprivate func entries(
    germanOnly: Bool = false, withForbidden: Bool = false, where isTerm: ([UInt8], Term) -> Bool
  ) -> [GlossaryEntry] {
    let columns = GlossaryColumns(header: bytes[layout.row(0)].cellTexts)
    let german = columns.german
    let english = germanOnly ? [] : columns.english + (withForbidden ? columns.forbidden : [])
    var rows = [0]
    for row in 1..<layout.count {
      let isNoun =
        columns.partOfSpeech.map { bytes[layout.cell($0, ofRow: row)].first == UInt8(ascii: "n") } ?? false
      if hasTerm(row, german, where: { isTerm(bytes, Term(range: $0, isNoun: isNoun, isEnglish: false)) })
        || hasTerm(row, english, where: { isTerm(bytes, Term(range: $0, isNoun: isNoun, isEnglish: true)) })
      {
        rows.append(row)
      }
    }
    return GlossaryReader.read(TableRows(bytes, layout, rows: rows), name: name, isChecked: true).entries
  }

  private func hasTerm(_ row: Int, _ columns: [Int], where isTerm: (Range<Int>) -> Bool) -> Bool {
    for column in columns {
      let cell = layout.cell(column, ofRow: row)
      var start = cell.lowerBound
      for index in cell where bytes[index] == UInt8(ascii: "|") {
        if isTerm(start..<index) { return true }
        start = index + 1
      }
      if start < cell.upperBound, isTerm(start..<cell.upperBound) { return true }
    }
    return false
  }
}
