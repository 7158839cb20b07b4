import ArgumentParser
import TranslationMemory

struct MemoryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take all units of another memory into a memory.",
    discussion: "Exact repeats raise the usage count. The other memory stays as it is.")

  @Argument(help: "The other memory.", completion: .file())
  var other: String

  @OptionGroup var memory: MemoryOption

  func run() throws {
    let path = try memory.required()
    let source = try MemoryStore(path: other, mode: .readOnly)
    let report = try MemoryStore(path: path, mode: .create).merge(source, date: Clock.now)
    Message.note("\(path): \(report.stored) units stored, \(report.merged) known already")
  }
}

struct MemorySubtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subtract", abstract: "Take out of a memory what another one has too.",
    discussion: "Units are the same when their texts, inline codes and languages are. The other memory stays as it is.")

  @Argument(help: "The other memory.", completion: .file())
  var other: String

  @OptionGroup var memory: MemoryOption

  func run() throws {
    let path = try memory.required()
    let source = try MemoryStore(path: other, mode: .readOnly)
    let removed = try MemoryStore(path: path, mode: .readWrite).subtract(source)
    Message.note("\(path): \(removed) units removed")
  }
}

struct MemoryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what only one of two memories has.",
    discussion: """
      Units are the same when their texts, inline codes and languages are. A line begins with - for a unit of --memory only, with + \
      for one of the other memory only. Exit status 1 when there is a difference.
      """)

  @Argument(help: "The other memory.", completion: .file())
  var other: String

  @OptionGroup var memory: MemoryOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = try MemoryStore(path: try memory.required(), mode: .readOnly)
    let there = try MemoryStore(path: other, mode: .readOnly)
    let difference = try here.difference(from: there)
    let out = try output.open()
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
    if !(difference.onlyHere.isEmpty && difference.onlyThere.isEmpty) { throw Failure(1) }
  }

  private struct Record: Encodable {
    let only: String
    let unit: Int64
    let texts: [String]
  }
}
