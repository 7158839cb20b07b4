internal import Morphology
package import Terminology
package import UnicodeText

/// Glossaries in any format that is known here, told apart by their content: our own tables, TBX, tables of other tools,
/// dictionaries in Ding's format, the glossary module of XLIFF 2.
package enum GlossaryFile {
  /// What was found in a file.
  package struct Reading: Hashable, Sendable {
    /// In the order of the file.
    package var entries: [GlossaryEntry] = []
    /// What is left out, guessed or changed.
    package var warnings: [Inspection.Remark] = []
    /// Rows of our own tables that cannot be used.
    package var errors: [Inspection.Remark] = []
  }

  /// - Parameters:
  ///   - encoding: what the user said; nil: as the file says.
  ///   - source, target: the languages whose terms are wanted.
  /// - Throws: `unknownFormat` for what holds no terms, and what the format's reader throws.
  package static func read(
    _ file: ByteSource, encoding: TextEncoding? = nil, from source: LanguageTag = .german,
    to target: LanguageTag = .english
  ) throws(InterchangeError) -> Reading {
    try file.unpackIfGzip()
    let head = try FileHead(of: file, encoding: encoding)
    if head.isBlank {
      throw InterchangeError(.malformed, file: file.name, "is empty; there is nothing to import")
    } else if TBXInspection.recognizes(head) {
      return try readTBX(file, encoding, source, target)
    } else if XLIFFInspection.recognizes(head) {
      return try readXLIFF(file, encoding, source, target)
    } else if DingEntry.recognizes(head) {
      return try readDing(file, encoding)
    } else if TableInspection.recognizes(head) {
      return try readTable(file, encoding, source, target)
    }
    throw InterchangeError(
      .unknownFormat, file: file.name,
      "\(head.description); give a TBX, an XLIFF 2 with a glossary, a dictionary in Ding's format, or a table of terms")
  }

  /// Reads a dictionary in Ding's format, whatever it looks like.
  ///
  /// - Throws: `wrongEncoding`, `binary`, `readFailed`.
  package static func readDing(_ file: ByteSource, _ encoding: TextEncoding? = nil) throws(InterchangeError) -> Reading
  {
    try file.unpackIfGzip()
    return DingGlossary.read(try TextFile.decode(file, encoding: encoding)).collapsed
  }

  private static func readTBX(
    _ file: ByteSource, _ encoding: TextEncoding?, _ source: LanguageTag, _ target: LanguageTag
  ) throws(InterchangeError) -> Reading {
    let reader = try TBXReader(file, encoding: encoding)
    var reading = Reading()
    while let concept = try reader.next() {
      let entries = concept.entries(from: source, to: target, file: file.name)
      if entries.isEmpty {
        let message = "a concept without a term in \(source) and one in \(target); it is left out"
        reading.warnings.append(.init(line: concept.line, message: message))
      }
      reading.entries += entries
    }
    reading.warnings += reader.findings.remarks
    return reading
  }

  private static func readXLIFF(
    _ file: ByteSource, _ encoding: TextEncoding?, _ source: LanguageTag, _ target: LanguageTag
  ) throws(InterchangeError) -> Reading {
    let reader = try XLIFFReader(file, encoding: encoding)
    while try reader.next() != nil {}
    guard reader.file.source.map({ $0.matches(source) }) ?? false,
      reader.file.target.map({ $0.matches(target) }) ?? true
    else {
      throw InterchangeError(
        .malformed, file: file.name, "is not from \(source) to \(target); name its languages with --from and --to")
    }
    let entries = reader.glossary.map { term in
      GlossaryEntry(
        term: Lexeme(term.term, .other), translations: term.translations, note: term.definition,
        location: .init(file: file.name, line: term.line))
    }
    return Reading(entries: entries).collapsed
  }

  private static func readTable(
    _ file: ByteSource, _ encoding: TextEncoding?, _ source: LanguageTag, _ target: LanguageTag
  ) throws(InterchangeError) -> Reading {
    let text = try TextFile.decode(file, encoding: encoding)
    let table = try SeparatedTable(text, from: source, to: target)
    if table.isOurs { return Reading(GlossaryReader.read(Array(text.content.utf8), name: file.name)) }
    var warnings = table.findings.remarks
    let rows = table.rows.filter { !$0.isComment }
    for row in rows where row.targets.isEmpty {
      warnings.append(
        .init(line: row.line, message: "a term of which only forbidden translations are known; it is left out"))
    }
    let entries = rows.filter { !$0.targets.isEmpty }.map { row in
      let isForbidden = table.value(.status, of: row).flatMap(TermConcept.Status.init).map {
        [.deprecated, .superseded].contains($0)
      }
      return GlossaryEntry(
        concept: table.value(.identifier, of: row), term: lexeme(row, table), translations: row.targets,
        forbiddenTranslations: TermConcept.list(table.value(.forbidden, of: row) ?? "") + row.forbidden,
        status: isForbidden == true || row.isForbidden
          ? .forbidden : table.value(.status, of: row)?.hasPrefix("admitted") == true ? .admitted : .preferred,
        domain: table.value(.domain, of: row), isStrict: table.value(.isStrict, of: row) == "strict",
        note: note(row, table), source: table.value(.origin, of: row), location: .init(file: file.name, line: row.line))
    }
    return Reading(entries: entries, warnings: warnings).collapsed
  }

  private static func lexeme(_ row: SeparatedTable.Row, _ table: SeparatedTable) -> Lexeme {
    let plural: Lexeme.Plural =
      switch table.value(.plural, of: row) {
      case nil: .unknown
      case "-": .none
      case let form?: .form(form)
      }
    return Lexeme(
      row.source, table.value(.partOfSpeech, of: row).flatMap(PartOfSpeech.init(written:)) ?? .other,
      gender: table.value(.gender, of: row).flatMap(GrammaticalGender.init(written:)), plural: plural,
      listedForms: TermConcept.list(table.value(.forms, of: row) ?? ""))
  }

  private static func note(_ row: SeparatedTable.Row, _ table: SeparatedTable) -> String? {
    let parts = [table.value(.definition, of: row), table.value(.note, of: row)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension GlossaryEntry {
  /// The entry as TBX can hold it and gives it back: every run of white space and control characters is one blank. Nil where
  /// nothing is left of the term or of its translations.
  fileprivate var collapsed: GlossaryEntry? {
    var entry = self
    entry.term.lemma = term.lemma.withoutControls.collapsed
    if case .form(let form) = term.plural { entry.term.plural = .form(form.withoutControls.collapsed) }
    entry.term.listedForms = Self.collapsed(term.listedForms)
    entry.translations = Self.collapsed(translations)
    entry.forbiddenTranslations = Self.collapsed(forbiddenTranslations)
    entry.note = note?.withoutControls.collapsed
    return entry.term.lemma.isEmpty || entry.translations.isEmpty ? nil : entry
  }

  private static func collapsed(_ terms: [String]) -> [String] {
    terms.map(\.withoutControls.collapsed).filter { !$0.isEmpty }
  }
}

extension String {
  /// The text with a blank for every control character.
  fileprivate var withoutControls: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}

extension GlossaryFile.Reading {
  /// What was read as TBX can hold it, with a warning for each entry of which nothing is left.
  fileprivate var collapsed: Self {
    var reading = self
    reading.entries = entries.compactMap { entry in
      if let collapsed = entry.collapsed { return collapsed }
      let message = "a source or target of nothing but control characters; it is left out"
      reading.warnings.append(.init(line: entry.location.line, message: message))
      return nil
    }
    return reading
  }

  fileprivate init(_ glossary: Glossary) {
    entries = glossary.entries
    for problem in glossary.problems {
      let remark = Inspection.Remark(line: problem.location.line, message: problem.message)
      if problem.severity == .error { errors.append(remark) } else { warnings.append(remark) }
    }
  }
}

extension PartOfSpeech {
  /// A word of our own tables or of TBX.
  init?(written word: String) {
    if let own = PartOfSpeech(rawValue: word) { self = own } else { self.init(tbx: word, nil) }
  }
}

extension GrammaticalGender {
  /// A word of our own tables or of TBX.
  init?(written word: String) {
    if let own = GrammaticalGender(rawValue: word) { self = own } else { self.init(tbx: word) }
  }
}
