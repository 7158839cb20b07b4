import ArgumentParser
import TranslationMemory

struct MemoryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take units out of a memory: single ones, a document's, or those of one import.",
    discussion: "The numbers of imports are shown by memory info; a unit that another import brought too stays.")

  @Option(help: "A unit's number; repeatable.")
  var unit: [Int64] = []

  @Option(help: "A document's name.")
  var document: String?

  @Option(name: .customLong("import"), help: "An import's number: what it brought is taken out again.")
  var batch: Int64?

  @OptionGroup var memory: MemoryOption

  func validate() throws {
    guard [!unit.isEmpty, document != nil, batch != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("say what is to be removed: --unit, --document or --import, one of them")
    }
  }

  func run() throws {
    let path = try memory.required()
    let store = try MemoryStore(path: path, mode: .readWrite)
    let removed =
      if let batch {
        try store.undo(BatchID(batch))
      } else {
        try store.remove(UnitFilter(ids: unit.isEmpty ? nil : Set(unit.map(UnitID.init)), document: document))
      }
    guard removed > 0 || batch != nil else {
      throw Failure(Failure.nothingFound.status, "\(path): no such unit; nothing was removed")
    }
    Message.note("\(path): \(removed) units removed")
  }
}
