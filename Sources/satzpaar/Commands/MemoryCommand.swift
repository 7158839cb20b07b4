import ArgumentParser

struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Work with a translation memory: one file, and what is derived from it beside it.",
    subcommands: [
      MemoryImportCommand.self, MemoryExportCommand.self, MemoryAddCommand.self, MemoryEditCommand.self,
      MemoryRemoveCommand.self, MemoryInfoCommand.self, MemoryCheckCommand.self,
    ])
}
