internal import Alignment
package import BilingualLexicon
internal import Terminology
package import UnicodeText

/// Dictionaries in any format that is known here, told apart by their content: our glossary table, a table of word pairs with or
/// without probabilities, and the Ding format (`trans-de-en` in Debian).
package enum DictionaryFile {
  /// Adds a dictionary's entries to a lexicon.
  ///
  /// - Returns: how many entries were read.
  /// - Throws: `malformed` with the line of what cannot be read; `unknownFormat` for a file that is no dictionary.
  @discardableResult
  package static func read(
    _ file: ByteSource, encoding: TextEncoding? = nil, into builder: inout LexiconBuilder
  ) throws(InterchangeError) -> Int {
    let text = try TextFile.decode(file, encoding: encoding)
    let lines = text.content.utf8.split(separator: UInt8(ascii: "\n")).lazy.map(Substring.init)
    guard let first = lines.first(where: { !$0.hasPrefix("#") }) else {
      throw InterchangeError(.malformed, file: file.name, "is empty; give a dictionary with entries")
    }
    if first.contains(" :: ") { return readDing(lines, into: &builder) }
    guard first.utf8.contains(UInt8(ascii: "\t")) else {
      throw InterchangeError(
        .unknownFormat, file: file.name,
        "is no dictionary that is known here; give a table with tabs, or a file in Ding's format (german :: english)")
    }
    let header = TabSeparated.fields(first)
    return header.contains("de") && header.contains("en")
      ? try readGlossary(text, into: &builder) : try readPairs(text, into: &builder)
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
    builder.add(rows.map { .init(source: $0.source, target: $0.target, weight: max($0.score ?? 1, leastWeight)) })
    return rows.count
  }

  /// A row that says its translation never occurs is an entry all the same.
  private static let leastWeight = 0.001

  private static func readDing(_ lines: some Sequence<Substring>, into builder: inout LexiconBuilder) -> Int {
    let entries = lines.lazy.filter { !$0.hasPrefix("#") }.flatMap(DingEntry.pairs)
    let pairs = Array(entries)
    builder.add(pairs)
    return pairs.count
  }
}
