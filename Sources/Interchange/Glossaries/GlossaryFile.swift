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
    var names = ConceptNames()
    while let concept = try reader.next() {
      var entries = concept.entries(from: source, to: target, file: file.name)
      for (old, new) in names.makeDistinct(&entries) {
        let message = "the id \"\(old)\" stands twice; this concept gets the id \"\(new)\""
        reading.warnings.append(.init(line: concept.line, message: message))
      }
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
        term: Lexeme(term.term, nil), translations: term.translations,
        note: term.definition.map { GlossaryNote.Kind.definition.label(nil) + $0 },
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
    var findings = table.findings
    var entries = table.rows.filter { !$0.isComment }.flatMap { Self.entries($0, table, text.file, &findings) }
    if !table.columns.isNamed { foldForbidden(&entries) }
    return Reading(entries: entries, warnings: findings.remarks).collapsed
  }

  /// A row's term, and the synonyms that have columns of their own.
  private static func entries(
    _ row: SeparatedTable.Row, _ table: SeparatedTable, _ file: String, _ findings: inout Findings
  ) -> [GlossaryEntry] {
    let (status, isTargetForbidden) = status(row, table, &findings)
    let lexeme = lexeme(row, table, &findings)
    let targets = isTargetForbidden ? [] : row.targets
    let named = TermConcept.list(table.value(.forbidden, of: row) ?? "")
    let forbidden = (isTargetForbidden ? row.targets : []) + named + row.forbidden
    // Where all translations are forbidden, so is the row.
    let entry = GlossaryEntry(
      concept: table.value(.identifier, of: row) ?? (row.otherSources.isEmpty ? nil : "line-\(row.line)"),
      term: lexeme, translations: targets.isEmpty ? Array(forbidden.prefix(1)) : targets,
      forbiddenTranslations: targets.isEmpty ? Array(forbidden.dropFirst()) : forbidden,
      status: targets.isEmpty ? .forbidden : status, domain: table.value(.domain, of: row),
      isStrict: table.value(.isStrict, of: row) == "strict", note: note(row, table),
      frequency: table.value(.frequency, of: row).flatMap { Int($0) }.flatMap { (1...3).contains($0) ? $0 : nil },
      source: table.value(.origin, of: row), location: .init(file: file, line: row.line))
    return [entry]
      + row.otherSources.map { term in
        var synonym = entry
        synonym.term = Lexeme(term, lexeme.statedPartOfSpeech)
        return synonym
      }
  }

  private static func status(
    _ row: SeparatedTable.Row, _ table: SeparatedTable, _ findings: inout Findings
  ) -> (GlossaryEntry.Status, isTargetForbidden: Bool) {
    func read(_ detail: TableColumns.Detail) -> [TermConcept.Status] {
      (table.value(detail, of: row) ?? "").split { ";,|".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }.compactMap
      { word in
        if let status = TermConcept.Status(word) { return status }
        findings.note("status", row.line, "the status \"\(word.prefix(40))\" is not known; it is passed over")
        return nil
      }
    }
    let own = read(.status)
    let isForbidden = own.contains(where: \.isForbidden) || row.isForbidden || table.isMarkedForbidden(row)
    return (
      isForbidden ? .forbidden : own.contains(.admitted) ? .admitted : .preferred,
      read(.targetStatus).contains(where: \.isForbidden)
    )
  }

  /// Rows whose remark is that they must not be used, as we write them for OmegaT, forbid a translation of the term of a row before, or
  /// else the term.
  private static func foldForbidden(_ entries: inout [GlossaryEntry]) {
    var folded: [GlossaryEntry] = []
    var places: [String: Int] = [:]
    for var entry in entries {
      let parts = entry.note?.split(separator: "; ", maxSplits: 1).map(String.init) ?? []
      guard let first = parts.first, ["donotuse", "nichtverwenden"].contains(ColumnLabel.plain(first)) else {
        places[entry.term.lemma] = places[entry.term.lemma] ?? folded.count
        folded.append(entry)
        continue
      }
      if parts.count == 1, let place = places[entry.term.lemma] {
        folded[place].forbiddenTranslations += entry.translations
        continue
      }
      entry.status = .forbidden
      entry.note = parts.count > 1 ? parts[1] : nil
      folded.append(entry)
    }
    entries = folded
  }

  private static func lexeme(
    _ row: SeparatedTable.Row, _ table: SeparatedTable, _ findings: inout Findings
  ) -> Lexeme {
    let plural: Lexeme.Plural =
      switch table.value(.plural, of: row) {
      case nil: .unknown
      case "-": .none
      case let form?: .form(form)
      }
    func read<Value>(_ detail: TableColumns.Detail, _ name: String, _ value: (String) -> Value?) -> Value? {
      guard let word = table.value(detail, of: row) else { return nil }
      if let found = value(word) { return found }
      findings.note(name, row.line, "the \(name) \"\(word.prefix(40))\" is not known; it is passed over")
      return nil
    }
    return Lexeme(
      row.source, read(.partOfSpeech, "part of speech", PartOfSpeech.init(written:)),
      gender: read(.gender, "gender", GrammaticalGender.init(written:)), plural: plural,
      listedForms: TermConcept.list(table.value(.forms, of: row) ?? ""))
  }

  private static func note(_ row: SeparatedTable.Row, _ table: SeparatedTable) -> String? {
    if table.columns.rowLanguages != nil, !table.columns.isNamed { return nil }
    var note = GlossaryNote(table.value(.note, of: row), terms: row.targets + row.forbidden)
    note.add([table.value(.definition, of: row)].compactMap { $0 }, .definition)
    note.add([table.value(.context, of: row)].compactMap { $0 }, .context)
    return note.text
  }
}

extension GlossaryEntry {
  /// What the entry says, wherever it stands.
  fileprivate var withoutPlace: GlossaryEntry {
    var entry = self
    entry.location = .init(file: "", line: 0)
    return entry
  }

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
  /// What was read as TBX can hold it, each entry once, with warnings for those that are left out.
  fileprivate var collapsed: Self {
    var reading = self
    var findings = Findings()
    var seen: Set<GlossaryEntry> = []
    let hasRepeats = Set(entries.map(\.term.lemma)).count < entries.count
    func leaveOut(_ kind: String, _ entry: GlossaryEntry, _ message: String) {
      findings.note(kind, entry.location.line, message)
    }
    reading.entries = entries.compactMap { entry in
      guard let collapsed = entry.collapsed else {
        leaveOut("empty", entry, "a source or target of nothing but control characters; it is left out")
        return nil
      }
      let longest = ([collapsed.term.lemma] + collapsed.translations).map(\.unicodeScalars.count).max() ?? 0
      if longest > GlossaryReader.longestTerm {
        leaveOut("long", entry, "a term of more than \(GlossaryReader.longestTerm) characters; it is left out")
        return nil
      }
      if hasRepeats, !seen.insert(collapsed.withoutPlace).inserted {
        leaveOut("repeat", entry, "the same entry stands above; it is left out")
        return nil
      }
      return collapsed
    }
    reading.warnings = (reading.warnings + findings.remarks).sorted { $0.line < $1.line }
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
