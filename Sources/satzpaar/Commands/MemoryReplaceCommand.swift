import ArgumentParser
import TranslationMemory
import UnicodeText

struct MemoryReplaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace",
    abstract: "Replace a text throughout a memory; shows what would change until --apply is given.",
    discussion: """
      Every character counts, case too. Inline codes stay as they are. Exit status 1 when nothing has the text.
      """)

  @Argument(help: "The text that is there.")
  var old: String

  @Argument(help: "What is to stand in its place.")
  var new: String

  @OptionGroup var memory: MemoryOption

  @Option(help: .init("Only in texts of this language.", valueName: "language"))
  var language: LanguageTag?

  @Option(help: .init("The name of the person who changes it.", valueName: "name"))
  var author: String?

  @Flag(help: "Change the memory: all of the units, or none.")
  var apply = false

  func validate() throws {
    guard !old.isEmpty else { throw ValidationError("give the text that is to be replaced") }
  }

  func run() throws {
    let path = try memory.required()
    let store = try MemoryStore(path: path, mode: apply ? .readWrite : .readOnly)
    let found = try store.preview(Replacement(old, by: new, language: language))
    guard !found.isEmpty else {
      throw Failure(
        .negative, old == new ? "\(path): old and new text are the same" : "\(path): no unit has \"\(old)\"")
    }
    let emptied = found.filter { $0.changed.variants.contains { $0.segment.text.allSatisfy(\.isWhitespace) } }
    guard emptied.isEmpty else {
      throw Failure(
        .badData,
        messages: emptied.prefix(20).map {
          let number = $0.stored.id.number
          return
            "\(path): nothing would be left of a text of unit \(number); remove it: satzpaar memory remove --unit \(number)"
        })
    }
    if apply {
      try store.update(found.map { (id: $0.stored.id, unit: marked($0.changed)) })
      Message.note("\(path): \(found.count.counted("unit")) changed")
      return
    }
    let out = try Output(to: nil)
    for (stored, changed) in found {
      try out.line(out.dim("unit \(stored.id.number)"))
      for (before, after) in zip(stored.unit.variants, changed.variants) where before != after {
        try out.line("- \(before.segment.text)")
        try out.line("+ \(after.segment.text)")
      }
    }
    try out.close()
    Message.note("\(path): \(found.count.counted("unit")) would change; repeat the command with --apply")
  }

  private func marked(_ unit: TranslationUnit) -> TranslationUnit {
    var unit = unit
    unit.history.changed = Clock.now
    unit.history.changedBy = author ?? unit.history.changedBy
    return unit
  }
}
