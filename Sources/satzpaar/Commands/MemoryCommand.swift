import ArgumentParser

struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Work with a translation memory, which is one file.",
    subcommands: [
      MemoryImportCommand.self, MemoryExportCommand.self, MemoryAddCommand.self, MemoryEditCommand.self,
      MemoryReplaceCommand.self, MemoryRemoveCommand.self, MemoryMergeCommand.self, MemorySubtractCommand.self,
      MemoryDiffCommand.self, MemoryInfoCommand.self, MemoryCheckCommand.self, MemoryCleanCommand.self,
    ])
}
