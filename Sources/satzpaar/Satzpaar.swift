import ArgumentParser

@main
enum Program {
  static func main() {
    Interruption.watch()
    do {
      try HelpRequest.check(Array(CommandLine.arguments.dropFirst()))
      var command = try Satzpaar.parseAsRoot()
      try command.run()
    } catch {
      Failure.exit(with: error)
    }
  }
}

struct Satzpaar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satzpaar",
    abstract: "Translation memory, glossary and sentence aligner for German to English.",
    discussion: """
      Files are named as arguments; without one, or with -, standard input is read. Messages go to standard error. Exit \
      status: 0 done, 1 nothing found or findings left, 64 usage, 65 bad data (nothing stored), 66 no input, 70 our \
      fault, 73 output cannot be made, 74 input or output failed, 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      SegmentCommand.self, TermsCommand.self, LookupCommand.self, NameCommand.self, SplitCommand.self,
      AlignCommand.self, MemoryCommand.self,
      MatchCommand.self, ConcordanceCommand.self, GlossaryCommand.self, InspectCommand.self,
      AnalyzeCommand.self, TranslateCommand.self, CheckCommand.self, HandoffCommand.self, TakebackCommand.self,
    ])
}
