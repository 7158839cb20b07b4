import ArgumentParser
import TranslationMemory

struct MemoryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify a memory's file, its tables and its indexes.",
    discussion: "Exit status 65 when something is damaged.")

  @OptionGroup var memory: MemoryOption

  func run() throws {
    let path = try memory.required()
    let findings = try store(path).check()
    guard findings.isEmpty else {
      throw Failure(
        .badData,
        messages: findings.map { "\(path): \($0)" } + [
          "\(path): damaged; restore it from a copy, or save what can be read with satzpaar memory export --lenient"
        ])
    }
    Message.note("\(path): no damage found")
  }

  /// Open for writing where that is allowed: the concordance can only be checked then.
  private func store(_ path: String) throws -> MemoryStore {
    do {
      return try MemoryStore(path: path, mode: .readWrite)
    } catch  where error.code == .notPermitted {
      return try MemoryStore(path: path, mode: .readOnly)
    }
  }
}
