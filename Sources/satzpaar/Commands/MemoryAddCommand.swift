import ArgumentParser
import TranslationMemory

struct MemoryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add one pair of segments to a memory.")

  @Argument(help: "The source segment.")
  var source: String

  @Argument(help: "Its translation.")
  var target: String

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions

  @Option(help: .init("The document that the pair belongs to.", valueName: "name"))
  var document: String?

  @Option(help: .init("The translator's name.", valueName: "name"))
  var author: String?

  func validate() throws {
    for text in [source, target] where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("a segment is empty; give the source and its translation")
    }
  }

  func run() throws {
    let path = try memory.required()
    let date = Clock.now
    let unit = TranslationUnit(
      sourceLanguage: languages.source,
      variants: [Variant(languages.source, source), Variant(languages.target, target)], origin: .entry,
      document: document, history: .init(created: date, createdBy: author))
    let report = try MemoryStore(path: path, mode: .create).add([unit], batch: "memory add", date: date)
    Message.note("\(path): \(report.stored) units stored, \(report.merged) known already")
  }
}
