import Morphology
import UnicodeText

/// Why a row is no entry.
struct RowError: Error {
  let message: String
}

/// The columns of one glossary file.
struct GlossaryColumns {
  private let count: Int
  private let numbers: Numbers
  /// The columns that hold German words, English ones, and English ones that must not be used.
  let german: [Int]
  let english: [Int]
  let forbidden: [Int]
  let partOfSpeech: Int?
  let unknown: [String]
  let repeated: String?

  /// Which column of the file is which; nil for one that it does not have.
  private struct Numbers {
    let id, de, pos, gender, plural, forms, en, forbidden, status, domain, qa, note, frequency, source: Int?

    init(_ number: (String) -> Int?) {
      (id, de, pos, gender) = (number("id"), number("de"), number("pos"), number("gender"))
      (plural, forms) = (number("plural"), number("forms"))
      (en, forbidden) = (number("en"), number("en_forbidden"))
      (status, domain, qa, note) = (number("status"), number("domain"), number("qa"), number("note"))
      (frequency, source) = (number("frequency"), number("source"))
    }
  }

  init(header: [String]) {
    let names = header.enumerated().map { index, name in
      index == 0 && name.hasPrefix("# ") ? String(name.dropFirst(2)) : name
    }
    count = names.count
    numbers = Numbers { name in names.firstIndex(of: name) }
    german = [numbers.de, numbers.forms].compactMap(\.self)
    english = [numbers.en].compactMap(\.self)
    forbidden = [numbers.forbidden].compactMap(\.self)
    partOfSpeech = numbers.pos
    unknown = names.filter { !$0.isEmpty && !GlossaryReader.columns.contains($0) }
    repeated = names.first { name in !name.isEmpty && names.count { $0 == name } > 1 }
  }

  /// The needed columns that are not there, for a message.
  var missing: String {
    [numbers.de == nil ? "de" : nil, numbers.en == nil ? "en" : nil].compactMap(\.self).joined(separator: " and ")
  }

  /// The entry in the row that a table is at.
  func entry(of row: TableRows, at location: GlossaryEntry.Location) throws(RowError) -> GlossaryEntry {
    guard row.cellCount == count else {
      let written = row.cellCount == 1 ? "1 column" : "\(row.cellCount) columns"
      throw RowError(
        message: """
          the row has \(row.cellCount < count ? "only " : "")\(written) and the header \(count); separate them by single \
          tabs, empty ones too
          """)
    }
    let term = try lexeme(row)
    let translations = list(numbers.en, row)
    guard !translations.isEmpty else { throw RowError(message: "the column en is empty; give an English term") }
    for translation in translations { try Self.check(translation) }
    let forbidden = list(numbers.forbidden, row)
    if let both = translations.first(where: forbidden.contains) {
      throw RowError(message: "\"\(both)\" stands in en and in en_forbidden; keep it in one of them")
    }
    return GlossaryEntry(
      concept: value(numbers.id, row), term: term, translations: translations, forbiddenTranslations: forbidden,
      status: try choice("status", value(numbers.status, row), GlossaryEntry.Status.init(rawValue:)) ?? .preferred,
      domain: value(numbers.domain, row),
      isStrict: try isStrict(row), note: value(numbers.note, row),
      frequency: try frequency(row), source: value(numbers.source, row), location: location)
  }

  private func lexeme(_ row: TableRows) throws(RowError) -> Lexeme {
    guard let lemma = value(numbers.de, row) else {
      throw RowError(message: "the column de is empty; give a German term")
    }
    try Self.check(lemma)
    let plural: Lexeme.Plural =
      switch value(numbers.plural, row) {
      case nil: .unknown
      case "-": .none
      case let plural?: .form(plural.nfc)
      }
    return Lexeme(
      lemma.nfc, try choice("pos", value(numbers.pos, row), PartOfSpeech.init(written:)),
      gender: try choice("gender", value(numbers.gender, row), GrammaticalGender.init(written:)), plural: plural,
      listedForms: list(numbers.forms, row).map(\.nfc))
  }

  private static func check(_ term: String) throws(RowError) {
    guard term.utf8.count <= GlossaryReader.longestTerm || term.unicodeScalars.count <= GlossaryReader.longestTerm
    else {
      throw RowError(
        message: "the term is longer than \(GlossaryReader.longestTerm) characters; a glossary holds terms, not texts")
    }
    guard !term.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw RowError(message: "the term holds a control character; remove it")
    }
  }

  private func value(_ column: Int?, _ row: TableRows) -> String? { column.flatMap(row.text) }

  private func list(_ column: Int?, _ row: TableRows) -> [String] {
    guard let value = value(column, row) else { return [] }
    guard value.utf8.contains(UInt8(ascii: "|")) else { return [value] }
    return value.split(separator: "|").map { $0.trimmingSpace() }.filter { !$0.isEmpty }
  }

  private func frequency(_ row: TableRows) throws(RowError) -> Int? {
    guard let written = value(numbers.frequency, row) else { return nil }
    guard let frequency = Int(written), (1...3).contains(frequency) else {
      throw RowError(message: "frequency is \"\(written)\"; write 1, 2 or 3, or leave it empty")
    }
    return frequency
  }

  private func isStrict(_ row: TableRows) throws(RowError) -> Bool {
    switch value(numbers.qa, row) {
    case nil: return false
    case "strict": return true
    case let other?: throw RowError(message: "qa is \"\(other)\"; leave it empty or write strict")
    }
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ written: String?, _ read: (String) -> Value?
  ) throws(RowError) -> Value? {
    guard let written else { return nil }
    guard let value = read(written) else {
      let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw RowError(message: "\(column) is \"\(written)\"; write one of \(allowed), or leave it empty")
    }
    return value
  }
}
