import Alignment
import ArgumentParser
import BilingualLexicon
import Interchange
import Terminology
import TranslationMemory
import UnicodeText

/// Where texts are known to touch.
struct FixedPointOptions: ParsableArguments {
  @Option(
    help: .init(
      """
      A table of places where the texts are known to touch: two sentence numbers, or a pair of texts, a line. No pair \
      reaches across one, and a row of whole sentences on both sides is a pair as it stands.
      """, valueName: "file"),
    completion: .file())
  var anchors: String?

  @Option(
    help: .init("A line that stands alone in both texts, such as ***: no pair reaches across it.", valueName: "line"))
  var delimiter: String?

  var isEmpty: Bool { anchors == nil && delimiter == nil }

  func validate() throws {
    guard anchors == nil || delimiter == nil else { throw ValidationError("give --anchors or --delimiter, not both") }
  }

  /// The places that were named, in these sentences.
  ///
  /// - Parameters:
  ///   - file: names the source in messages.
  ///   - encoding: of the table.
  /// - Throws: `Failure` for a table that does not fit the texts.
  func points(
    in source: [String], _ target: [String], of file: String, encoding: TextEncoding?
  ) throws -> [FixedPoint] {
    do {
      if let delimiter { return try FixedPoint.delimiters(delimiter, in: source, target) }
      guard let anchors else { return [] }
      let rows = try PairTable.rows(of: try TextFile.read(anchors, encoding: encoding))
      return try FixedPoint.find(
        rows.map { AnchorRow(source: $0.source, target: $0.target, line: $0.line) }, in: source, target)
    } catch let error as AlignmentError {
      throw Failure(.badData, "\(anchors ?? file)\(error.line.map { ":\($0)" } ?? ""): \(error)")
    }
  }
}

/// What the aligner knows of words beforehand.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: .init(
      "A dictionary to use as well: a glossary in any format, a table of word pairs, a TMX, or a file in Ding's format; repeatable.",
      valueName: "file"), completion: .file())
  var dictionary: [String] = []

  @Option(
    name: .customLong("memory"),
    help: .init("A memory whose pairs teach which word translates which; repeatable.", valueName: "file"),
    completion: .file())
  var memories: [String] = []

  @Flag(name: .customLong("no-dictionary"), help: "Without the built-in dictionary and glossaries.")
  var leavesOutDictionary = false

  /// What the user gives the aligner to know.
  func builder(
    _ languages: LanguageOptions, _ glossary: GlossaryOptions, encoding: TextEncoding?
  ) throws -> LexiconBuilder {
    var builder = LexiconBuilder(from: languages.source, to: languages.target)
    let areBuiltIn = languages.source.language == "de" && languages.target.language == "en"
    if !areBuiltIn {
      try IdleOptions.refuse(["--glossary": !glossary.paths.isEmpty], "for other languages than German and English")
    }
    if !leavesOutDictionary, areBuiltIn {
      builder.addCarriedDictionary()
      if glossary.paths.isEmpty {
        builder.addCarriedGlossaries()
      } else {
        builder.add(try glossary.entries() + Glossary.names.entries)
      }
    }
    for path in dictionary {
      try DictionaryFile.read(
        try ByteSource(path: path), encoding: encoding, from: languages.source, to: languages.target,
        into: &builder)
    }
    for path in memories { builder.add(try learned(from: path, languages)) }
    return builder
  }

  private func learned(from memory: String, _ languages: LanguageOptions) throws -> [LearnedLexicon.Entry] {
    var learned = LearnedLexicon(from: languages.source, to: languages.target)
    try MemoryStore(path: memory, mode: .readOnly)
      .forEachUnit(UnitFilter(languages: [languages.source, languages.target])) { stored in
        learned.add(stored.unit.variants, from: languages.source, to: languages.target)
      }
    return learned.entries()
  }
}
