internal import CGlossaries
internal import Morphology

/// The words of a carried table, read no further than the compound splitter asks.
struct CarriedWordTable: Sendable {
  private let bytes: [UInt8]
  private let kind: Kind
  /// Nil for a table without the columns that are needed.
  private let columns: Columns?

  /// Where a row stands, in bytes of the table.
  typealias Place = Range<Int>

  private enum Kind: Sendable { case lexicon, dictionary, names, terms }

  static var all: [CarriedWordTable] {
    [
      unsafe CarriedWordTable(satz_compound_lexicon(), .lexicon),
      unsafe CarriedWordTable(satz_basic_dictionary(), .dictionary),
    ]
      + (0..<satz_glossary_count).map { index in
        let file = unsafe satz_glossary_at(index)
        return unsafe CarriedWordTable(file, String(cString: file.name) == "names.tsv" ? .names : .terms)
      }
  }

  private init(_ file: satz_glossary, _ kind: Kind) {
    bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    self.kind = kind
    columns = Columns(bytes.prefix { $0 != UInt8(ascii: "\n") })
  }

  /// Calls `body` with every row that has a term and a part of speech.
  func forEachRow(_ body: (Row) -> Void) {
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      if let row = row(at: line.indices) { body(row) }
    }
  }

  func row(at place: Place) -> Row? { columns.flatMap { Row(bytes[place], $0) } }

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
  private static let shortestCompound = 7
}

extension CarriedWordTable {
  /// Where a table has what the splitter asks for.
  struct Columns: Sendable {
    let term: Int
    let partOfSpeech: Int
    let gender: Int
    let plural: Int?
    let domain: Int?

    init?(_ header: ArraySlice<UInt8>) {
      let names = header.cellTexts
      guard let term = names.firstIndex(of: "de"), let partOfSpeech = names.firstIndex(of: "pos"),
        let gender = names.firstIndex(of: "gender")
      else { return nil }
      (self.term, self.partOfSpeech, self.gender) = (term, partOfSpeech, gender)
      plural = names.firstIndex(of: "plural")
      domain = names.firstIndex(of: "domain")
    }
  }

  struct Row {
    private let line: ArraySlice<UInt8>
    private let columns: Columns
    /// The citation form in UTF-8.
    let term: ArraySlice<UInt8>
    let partOfSpeech: PartOfSpeech

    var place: Place { line.indices }

    init?(_ line: ArraySlice<UInt8>, _ columns: Columns) {
      (self.line, self.columns) = (line, columns)
      term = line.cell(columns.term)
      guard !term.isEmpty, let partOfSpeech = PartOfSpeech(rawValue: line.cell(columns.partOfSpeech).text) else {
        return nil
      }
      self.partOfSpeech = partOfSpeech
    }

    var letterCount: Int { term.count { $0 & 0xC0 != 0x80 } }

    /// Institutions, treaties and the like are compounds like other nouns: "Bundesbank".
    var isPlaceOrPerson: Bool {
      guard let domain = columns.domain.map(line.cell) else { return true }
      return domain.isEmpty || domain.elementsEqual("place".utf8) || domain.elementsEqual("person".utf8)
    }

    /// Whether the word has a capital after its first letter: an abbreviation.
    var hasInnerCapital: Bool { term.dropFirst().contains { (0x41...0x5A).contains($0) } }

    func lexeme(_ standing: CompoundLexicon.Standing) -> Lexeme {
      let kind: PartOfSpeech = standing == .name ? .name : partOfSpeech == .name ? .noun : partOfSpeech
      let plural = columns.plural.map { line.cell($0).text } ?? ""
      return Lexeme(
        term.text, kind, gender: GrammaticalGender(rawValue: line.cell(columns.gender).text),
        plural: plural.isEmpty ? .unknown : plural == "-" ? .none : .form(plural))
    }
  }
}
