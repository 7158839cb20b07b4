import ArgumentParser
import Interchange
import TranslationMemory

/// A memory and another one that it is put beside.
struct TwoMemoriesOptions: ParsableArguments {
  @Argument(help: "The other memory.", completion: .file())
  var other: String

  @OptionGroup var memory: MemoryOption

  /// - Parameter mode: how the memory is opened; the other one stays as it is.
  func open(_ mode: MemoryStore.Mode) throws -> (memory: MemoryStore, other: MemoryStore) {
    let path = try memory.required()
    if let identity = FileIdentity(path), identity == FileIdentity(other) {
      throw Failure(.usage, "\(other): is the memory itself; name another one")
    }
    // The other one first: where there is none, no memory is made either.
    let other = try MemoryStore(path: other, mode: .readOnly)
    return (try MemoryStore(path: path, mode: mode), other)
  }
}

struct MemoryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take all units of another memory into a memory.",
    discussion: "Exact repeats raise the usage count. The other memory stays as it is.")

  @OptionGroup var memories: TwoMemoriesOptions

  func run() throws {
    let (memory, other) = try memories.open(.create)
    let report = try memory.merge(other, date: Clock.now)
    Message.note("\(memory.path): \(report.stored.counted("unit")) stored, \(report.merged) known already")
  }
}

struct MemorySubtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subtract", abstract: "Take out of a memory what another one has too.",
    discussion: "Units are the same when their texts, inline codes and languages are. The other memory stays as it is.")

  @OptionGroup var memories: TwoMemoriesOptions

  func run() throws {
    let (memory, other) = try memories.open(.readWrite)
    let removed = try memory.subtract(other)
    Message.note("\(memory.path): \(removed.counted("unit")) removed")
  }
}

struct MemoryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what only one of two memories has.",
    discussion: """
      Units are the same when their texts, inline codes and languages are. A line begins with - for a unit of --memory only, with + \
      for one of the other memory only. Exit status 1 when there is a difference.
      """)

  @OptionGroup var memories: TwoMemoriesOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (here, there) = try memories.open(.readOnly)
    let difference = try here.difference(from: there)
    let out = try output.open(several: true)
    for (mark, ids, store) in [("-", difference.onlyHere, here), ("+", difference.onlyThere, there)] {
      for id in ids {
        guard let unit = try store.unit(id)?.unit else { continue }
        let texts = unit.variants.map(\.segment.text)
        switch output.format {
        case .text: try out.line("\(mark) \(texts.joined(separator: " = "))")
        case .tsv: try out.row([mark, "\(id.number)"] + texts)
        case .json, .jsonl:
          try out.line(json: Record(only: mark == "-" ? "here" : "there", unit: id.number, texts: texts))
        }
      }
    }
    try out.close()
    if !(difference.onlyHere.isEmpty && difference.onlyThere.isEmpty) { throw Failure.negative }
  }

  private struct Record: Encodable {
    let only: String
    let unit: Int64
    let texts: [String]
  }
}
