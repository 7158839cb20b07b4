internal import Morphology

/// The words of a carried table, read no further than the compound splitter asks.
struct CarriedWordTable: Sendable {
  let bytes: [UInt8]
  private let layout: TableLayout
  private let kind: Kind
  private let columns: Columns

  private enum Kind: Sendable { case lexicon, dictionary, names, terms }

  static let all: [CarriedWordTable] =
    ([CarriedWordTable(.lexicon, .lexicon), CarriedWordTable(.dictionary, .dictionary)]
    + CarriedFile.glossaries.map { CarriedWordTable($0, $0.name == CarriedFile.names ? .names : .terms) })
    .compactMap(\.self)

  /// Nil for a table without the columns that are needed.
  private init?(_ file: CarriedFile, _ kind: Kind) {
    var rows = TableRows(file.bytes)
    guard let columns = Columns(rows.header()) else { return nil }
    (bytes, layout, self.kind, self.columns) = (file.bytes, file.layout, kind, columns)
  }

  /// The numbers of the rows behind the header.
  var rows: Range<Int> { 1..<max(layout.count, 1) }

  /// Where the term of a row stands, in bytes.
  func term(ofRow number: Int) -> Range<Int> { layout.cell(columns.term, ofRow: number) }

  func isNoun(_ number: Int) -> Bool { isPartOfSpeech("noun", number) }
  func isVerb(_ number: Int) -> Bool { isPartOfSpeech("verb", number) }

  private func isPartOfSpeech(_ name: StaticString, _ number: Int) -> Bool {
    let cell = layout.cell(columns.partOfSpeech, ofRow: number)
    return cell.count == name.utf8CodeUnitCount && name.withUTF8Buffer { unsafe $0.elementsEqual(bytes[cell]) }
  }

  /// The row with a number; nil where it has no term or no part of speech.
  func row(_ number: Int) -> Row? { Row(bytes, layout, number, columns) }

  /// What a word is to the splitter; nil for one that it has no use for.
  func standing(of row: Row) -> CompoundLexicon.Standing? {
    switch kind {
    case .lexicon: .simple
    case .dictionary where row.partOfSpeech == .noun: row.letterCount < Self.shortestCompound ? .simple : .unknown
    case .dictionary: nil
    case .names: row.isPlaceOrPerson || row.hasInnerCapital ? .name : .unknown
    case .terms: .unknown
    }
  }

  /// In letters: shorter words of the dictionary are taken for simple ones.
  private static let shortestCompound = 6
}

extension CarriedWordTable {
  /// Where a table has what the splitter asks for.
  fileprivate struct Columns: Sendable {
    let term: Int
    let partOfSpeech: Int
    let gender: Int
    let plural: Int?
    let domain: Int?
    let translations: Int?

    init?(_ names: [String]) {
      guard let term = names.firstIndex(of: "de"), let partOfSpeech = names.firstIndex(of: "pos"),
        let gender = names.firstIndex(of: "gender")
      else { return nil }
      (self.term, self.partOfSpeech, self.gender) = (term, partOfSpeech, gender)
      plural = names.firstIndex(of: "plural")
      domain = names.firstIndex(of: "domain")
      translations = names.firstIndex(of: "en")
    }
  }

  struct Row {
    private let bytes: [UInt8]
    private let gender: Range<Int>
    private let pluralCell: Range<Int>
    private let domain: Range<Int>
    private let termCell: Range<Int>
    private let translationCell: Range<Int>
    let partOfSpeech: PartOfSpeech

    fileprivate init?(_ bytes: [UInt8], _ layout: TableLayout, _ number: Int, _ columns: Columns) {
      func cell(_ column: Int) -> Range<Int> { layout.cell(column, ofRow: number) }
      self.bytes = bytes
      termCell = cell(columns.term)
      guard !termCell.isEmpty, let partOfSpeech = PartOfSpeech(bytes[cell(columns.partOfSpeech)]) else { return nil }
      self.partOfSpeech = partOfSpeech
      gender = cell(columns.gender)
      pluralCell = columns.plural.map(cell) ?? 0..<0
      domain = columns.domain.map(cell) ?? 0..<0
      translationCell = columns.translations.map(cell) ?? 0..<0
    }

    /// The citation form in UTF-8.
    var term: ArraySlice<UInt8> { bytes[termCell] }

    /// The English terms; none in a table that has no English.
    var translations: [String] { bytes[translationCell].split(separator: UInt8(ascii: "|")).map(\.text) }

    /// Whether the term is one word without hyphens, as parts of compounds are.
    var isClosed: Bool { !term.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") } }

    /// The plural where there is one and it is known.
    var plural: ArraySlice<UInt8>? {
      let cell = bytes[pluralCell]
      return cell.isEmpty || cell.elementsEqual("-".utf8) ? nil : cell
    }

    var letterCount: Int { term.count { $0 & 0xC0 != 0x80 } }

    /// Institutions, treaties and the like are compounds like other nouns: "Bundesbank".
    var isPlaceOrPerson: Bool {
      let domain = bytes[domain]
      return domain.isEmpty || domain.elementsEqual("place".utf8) || domain.elementsEqual("person".utf8)
    }

    /// Whether the word has a capital after its first letter: an abbreviation.
    var hasInnerCapital: Bool { term.dropFirst().contains { (0x41...0x5A).contains($0) } }

    /// What the word is inflected like: of names only those of places and persons are names to the splitter.
    func partOfSpeech(_ standing: CompoundLexicon.Standing) -> PartOfSpeech {
      standing == .name ? .name : partOfSpeech == .name ? .noun : partOfSpeech
    }

    func lexeme(_ standing: CompoundLexicon.Standing) -> Lexeme {
      let cell = bytes[pluralCell]
      return Lexeme(
        term.text, partOfSpeech(standing), gender: GrammaticalGender(rawValue: bytes[gender].text),
        plural: cell.isEmpty ? .unknown : plural.map { .form($0.text) } ?? .none)
    }
  }
}

extension PartOfSpeech {
  /// The part of speech by its name; comparing bytes, since a table has many rows.
  fileprivate init?(_ name: ArraySlice<UInt8>) {
    guard let first = name.first,
      let found = Self.names.first(where: {
        $0.name[0] == first && $0.name.count == name.count && name.elementsEqual($0.name)
      })
    else { return nil }
    self = found.partOfSpeech
  }

  private static let names = allCases.map { (name: Array($0.rawValue.utf8), partOfSpeech: $0) }
}
