import ArgumentParser

/// `satzpaar help COMMAND`, which the parser answers with the help of the program where there is no such command.
enum HelpRequest {
  /// - Throws: `Failure` for a command that there is not.
  static func check(_ arguments: [String]) throws {
    guard arguments.first == "help" else { return }
    var commands = Satzpaar.configuration.subcommands
    for name in arguments.dropFirst() where !name.hasPrefix("-") {
      guard let command = commands.first(where: { Self.name(of: $0) == name }) else {
        throw Failure(.usage, "there is no command \"\(name)\"; satzpaar help lists them")
      }
      commands = command.configuration.subcommands
    }
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }
}
