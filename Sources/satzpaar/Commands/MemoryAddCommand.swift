import ArgumentParser
import Interchange
import TranslationMemory

struct MemoryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one pair of segments to a memory.",
    discussion: """
      For - each line of standard input is a pair: the source segment, a tab, its translation, written as in TSV. It is stored and can \
      be found before the next line is read; its unit's number is answered.
      """)

  @Argument(help: "The source segment; - for lines of standard input.")
  var source: String

  @Argument(help: "Its translation.")
  var target: String?

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions

  @Option(help: .init("The document that the pair belongs to.", valueName: "name"))
  var document: String?

  @Option(help: .init("The translator's name.", valueName: "name"))
  var author: String?

  func validate() throws {
    guard source != "-" || target != nil else { return }
    guard let target else { throw ValidationError("Missing expected argument '<target>'") }
    for text in [source, target] where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("a segment is empty; give the source and its translation")
    }
  }

  func run() throws {
    let path = try memory.required()
    guard let target else { return try addLines(to: MemoryStore(path: path, mode: .create)) }
    let report = try MemoryStore(path: path, mode: .create)
      .add([unit(source, target)], batch: "memory add", date: Clock.now)
    Message.note("\(path): \(report.stored.counted("unit")) stored, \(report.merged) known already")
  }

  private func unit(_ source: String, _ target: String) -> TranslationUnit {
    TranslationUnit(
      sourceLanguage: languages.source,
      variants: [Variant(languages.source, source), Variant(languages.target, target)], origin: .entry,
      document: document, history: .init(created: Clock.now, createdBy: author))
  }

  private func addLines(to store: MemoryStore) throws {
    let out = try Output(to: nil)
    var lines = LineReader(try ByteSource(path: nil))
    var batch: BatchID?
    while let line = try lines.next() {
      let cells = String(validating: line, as: UTF8.self)?
        .split(separator: "\t", omittingEmptySubsequences: false).map { TabSeparated.unescape(String($0)) }
      guard let cells, cells.count == 2, !cells.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
        try out.flush()
        throw InterchangeError(
          .malformed, file: ByteSource.name(of: nil), line: lines.number,
          "this line is no pair; write the source segment, a tab and its translation, in UTF-8")
      }
      var outcome: Importer.Outcome?
      let report = try store.importing("memory add", date: Clock.now, continuing: batch) {
        outcome = try $0.add(unit(cells[0], cells[1]))
      }
      batch = report.batch
      switch outcome {
      case .stored(let id), .merged(let id): try out.line("\(id.number)")
      case nil: break
      }
      if lines.isWaiting { try out.flush() }
    }
    try out.close()
  }
}
