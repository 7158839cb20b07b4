import ArgumentParser
import Interchange
import Terminology

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Work with glossary tables.", subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check glossary tables: every problem with its file and line.",
      discussion: "Exit status 65 when some row cannot be used.")

    @Argument(
      help: "Glossary tables; standard input if none is named, or for -. builtin names the built-in ones.",
      completion: .file())
    var files: [String] = []

    @OptionGroup var output: OutputOptions

    func run() throws {
      let glossaries = try (files.isEmpty ? ["-"] : files).flatMap(Self.glossaries)
      let out = try output.open()
      for glossary in glossaries { try write(glossary, to: out) }
      try out.close()
      if glossaries.contains(where: \.hasErrors) { throw Failure(Failure.badData) }
    }

    private static func glossaries(_ path: String) throws -> [Glossary] {
      if path == "builtin" { return [.politics, .names] }
      return [try GlossaryOptions.table(path)]
    }

    private func write(_ glossary: Glossary, to out: Output) throws {
      switch output.format {
      case .text:
        for problem in glossary.problems {
          try out.line("\(problem.location): \(problem.severity.rawValue): \(problem.message)")
        }
        let errors = glossary.problems.count { $0.severity == .error }
        try out.line(
          "\(glossary.name): \(glossary.entries.count) entries, \(errors) errors, \(glossary.problems.count - errors) warnings"
        )
      case .tsv:
        for problem in glossary.problems {
          try out.row([problem.location.file, "\(problem.location.line)", problem.severity.rawValue, problem.message])
        }
      case .json, .jsonl:
        try out.line(
          json: Report(
            file: glossary.name, entries: glossary.entries.count, problems: glossary.problems.map(ProblemRecord.init)))
      }
    }

    private struct Report: Encodable {
      let file: String
      let entries: Int
      let problems: [ProblemRecord]
    }

    private struct ProblemRecord: Encodable {
      let line: Int
      let severity: String
      let message: String

      init(_ problem: GlossaryProblem) {
        line = problem.location.line
        severity = problem.severity.rawValue
        message = problem.message
      }
    }
  }
}
