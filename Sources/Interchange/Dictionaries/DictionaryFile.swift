package import Alignment
package import BilingualLexicon
internal import Terminology
package import TranslationMemory
package import UnicodeText

/// Dictionaries in any format that is known here, told apart by their content: our glossary table, a table of word pairs with or
/// without probabilities, the Ding format (`trans-de-en` in Debian), the glossaries of other tools, TMX.
package enum DictionaryFile {
  /// Adds a dictionary's entries to a lexicon; from a TMX what its pairs teach.
  ///
  /// - Parameters:
  ///   - encoding: what the user said; nil: as the file says.
  ///   - source, target: the lexicon's languages.
  /// - Returns: how many entries were read.
  /// - Throws: `malformed` with the line of what cannot be read; `unknownFormat` for a file that is no dictionary.
  @discardableResult
  package static func read(
    _ file: ByteSource, encoding: TextEncoding? = nil, from source: LanguageTag = .german,
    to target: LanguageTag = .english, into builder: inout LexiconBuilder
  ) throws(InterchangeError) -> Int {
    try file.unpackIfGzip()
    let head = try FileHead(of: file, encoding: encoding)
    if TMXInspection.recognizes(head) { return try readMemory(file, encoding, source, target, into: &builder) }
    let first = head.text.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("#") }
    if let first, first.contains(" :: ") { return try readDing(file, encoding, into: &builder) }
    let header = first.map { TabSeparated.fields($0) } ?? []
    if head.rootElement == nil, header.count > 1 {
      return header.contains("de") && header.contains("en")
        ? try readGlossary(try TextFile.decode(file, encoding: encoding), into: &builder)
        : try readPairs(try TextFile.decode(file, encoding: encoding), into: &builder)
    }
    if head.isBlank {
      throw InterchangeError(.malformed, file: file.name, "is empty; give a dictionary with entries")
    }
    guard head.rootElement != nil || TableInspection.recognizes(head) else {
      throw InterchangeError(
        .unknownFormat, file: file.name,
        "is no dictionary that is known here; give a glossary, a TMX, a table of word pairs, or a file in Ding's format (german :: english)"
      )
    }
    let glossary = try GlossaryFile.read(file, encoding: encoding, from: source, to: target)
    builder.add(glossary.entries)
    return glossary.entries.count
  }

  private static func readMemory(
    _ file: ByteSource, _ encoding: TextEncoding?, _ source: LanguageTag, _ target: LanguageTag,
    into builder: inout LexiconBuilder
  ) throws(InterchangeError) -> Int {
    var learned = LearnedLexicon(from: source, to: target)
    let units = try UnitFile(file, encoding: encoding, from: source, to: target)
    while let next = try units.next() { learned.add(next.unit.variants, from: source, to: target) }
    builder.add(learned.entries())
    return learned.pairCount
  }

  private static func readGlossary(
    _ text: TextFile.Text, into builder: inout LexiconBuilder
  ) throws(InterchangeError) -> Int {
    let glossary = GlossaryReader.read(Array(text.content.utf8), name: text.file)
    if let error = glossary.problems.first(where: { $0.severity == .error }) {
      throw InterchangeError(.malformed, file: text.file, line: error.location.line, error.message)
    }
    builder.add(glossary.entries)
    return glossary.entries.count
  }

  private static func readPairs(
    _ text: TextFile.Text, into builder: inout LexiconBuilder
  ) throws(InterchangeError) -> Int {
    let rows = try PairTable.rows(of: text).filter { !$0.source.isEmpty && !$0.target.isEmpty }
    for row in rows { builder.add(source: row.source, target: row.target, weight: max(row.score ?? 1, leastWeight)) }
    return rows.count
  }

  /// A row that says its translation never occurs is an entry all the same.
  private static let leastWeight = 0.001

  private static func readDing(
    _ file: ByteSource, _ encoding: TextEncoding?, into builder: inout LexiconBuilder
  ) throws(InterchangeError) -> Int {
    var count = 0
    for line in try TextFile.decode(file, encoding: encoding).lines where !line.hasPrefix("#") {
      let pairs = DingEntry.pairs(of: line)
      for pair in pairs { builder.add(source: pair.source, target: pair.target) }
      count += pairs.count
    }
    return count
  }
}

extension LearnedLexicon {
  /// Adds a unit's texts in the two languages; nothing where one of them is missing.
  package mutating func add(_ variants: [Variant], from source: LanguageTag, to target: LanguageTag) {
    guard let source = variants.first(where: { $0.language.matches(source) }),
      let target = variants.first(where: { $0.language.matches(target) })
    else { return }
    add([source.segment.text], [target.segment.text])
  }
}
