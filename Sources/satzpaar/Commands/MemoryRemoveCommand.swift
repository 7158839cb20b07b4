import ArgumentParser
import TranslationMemory

struct MemoryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take units out of a memory: single ones, a document's, or those of one import.",
    discussion:
      "concordance shows the units' numbers, memory info those of imports; a unit that another import brought too stays."
  )

  @Option(help: .init("A unit's number; repeatable.", valueName: "number"))
  var unit: [Int64] = []

  @Option(help: .init("A document's name.", valueName: "name"))
  var document: String?

  @Option(
    name: .customLong("import"),
    help: .init("An import's number: what it brought is taken out again.", valueName: "number"))
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
      throw Failure(.negative, "\(path): no such unit; nothing was removed")
    }
    Message.note("\(path): \(removed.counted("unit")) removed")
  }
}
