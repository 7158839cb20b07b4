import ArgumentParser
import Interchange
import Terminology
import UnicodeText

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Check and extend glossaries, propose terms, take glossaries in from other tools and hand them on.",
    subcommands: [Check.self, Add.self, Extract.self, Import.self, Export.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check glossary tables: every problem with its file and line.",
      discussion: "Exit status 65 when some row cannot be used.")

    @Argument(
      help: "Glossary tables; standard input if none is named, or for -. builtin names the built-in ones.",
      completion: .file())
    var files: [String] = []

    @OptionGroup var output: OutputOptions

    func run() throws {
      let glossaries = try (files.isEmpty ? ["-"] : files).flatMap(GlossaryCommand.tables)
      let out = try output.open(reading: files, several: glossaries.count > 1)
      for glossary in glossaries { try write(glossary, to: out) }
      try out.close()
      if glossaries.contains(where: \.hasErrors) { throw Failure(.badData) }
    }

    /// How many problems of the same words are written for people.
    private static let shownOfOneKind = 20

    private func write(_ glossary: Glossary, to out: Output) throws {
      switch output.format {
      case .text:
        let problems = glossary.findings
        var counts: [String: Int] = [:]
        for problem in problems {
          counts[problem.message, default: 0] += 1
          if counts[problem.message, default: 0] > Self.shownOfOneKind { continue }
          try out.line("\(problem.location): \(problem.severity.rawValue): \(problem.message)")
        }
        for (message, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.shownOfOneKind {
          try out.line(
            "\(glossary.name): \(message): in \((count - Self.shownOfOneKind).counted("more line")); "
              + "--format tsv shows them all")
        }
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        try out.line(
          "\(glossary.name): \(glossary.entries.count.counted("entry")), \(errors.counted("error")), "
            + warnings.counted("warning"))
      case .tsv:
        for problem in glossary.findings {
          try out.row([problem.location.file, "\(problem.location.line)", problem.severity.rawValue, problem.message])
        }
      case .json, .jsonl:
        try out.line(
          json: Report(
            file: glossary.name, entries: glossary.entries.count, problems: glossary.findings.map(ProblemRecord.init)))
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

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Make one glossary table out of the glossaries of other tools.",
      discussion: """
        TBX of any version, tables with tabs, semicolons or commas (memoQ, Trados, Weblate, Excel, OmegaT), XLIFF 2 with a \
        glossary, and dictionaries in the format of Ding (/usr/share/trans/de-en of Debian's trans-de-en) are told apart by their \
        content. Columns are found by the names in the header line: languages, or source and target.
        """)

    @Argument(help: "Glossaries; standard input for -.")
    var files: [String]

    @Option(name: .shortAndLong, help: "Write to FILE, whole or not at all, instead of standard output.")
    var output: String?

    @Option(help: "The files' encoding, if it is not UTF-8, marked or declared.")
    var encoding: TextEncoding?

    @Option(help: "The files' format, where their content does not tell it: ding.")
    var format: Format?

    @OptionGroup var languages: LanguageOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case ding
    }

    func run() throws {
      var names = ConceptNames()
      let entries = try files.flatMap {
        try GlossaryCommand.distinct(
          GlossaryCommand.entries(of: $0, encoding, languages, isDing: format == .ding), in: $0, &names)
      }
      let out = try Output(to: output, reading: files)
      try GlossaryWriter.write(entries, as: .table, to: out)
      try out.close()
      Message.note("\(output ?? "standard output"): \(entries.count.counted("entry"))")
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write glossaries for the tools of others.",
      discussion: """
        The format follows the file's name: .tbx, .utf8 or .txt for OmegaT, .csv for spreadsheets, .tsv for a glossary table. \
        Cells that a spreadsheet would run as formulas are escaped in CSV.
        """)

    @Argument(help: "Glossaries in any format; the carried ones if none is named, or for builtin.")
    var files: [String] = []

    @Option(name: .shortAndLong, help: "The file to write, whole or not at all; - for a table on standard output.")
    var output: String

    @Option(help: "The version of TBX: v2, which translators' tools read, or v3, the present standard.")
    var tbx: TBXWriter.Version = .two

    @Option(help: "The files' encoding, if it is not UTF-8, marked or declared.")
    var encoding: TextEncoding?

    @OptionGroup var languages: LanguageOptions

    func validate() throws {
      if ending != "tbx" { try IdleOptions.refuse(["--tbx": tbx != .two], "for a file that is no TBX") }
    }

    func run() throws {
      var names = ConceptNames()
      let entries = try (files.isEmpty ? ["builtin"] : files).flatMap { path in
        try GlossaryCommand.distinct(
          path == "builtin"
            ? (Glossary.terms + [.names]).flatMap(\.entries)
            : GlossaryCommand.entries(of: path, encoding, languages), in: path, &names)
      }
      let out = try Output(to: output, reading: files)
      try write(entries, to: out)
      try out.close()
      Message.note("\(output == "-" ? "standard output" : output): \(entries.count.counted("entry"))")
    }

    private var ending: String { OutputName.withoutPacking(output).split(separator: ".").last?.lowercased() ?? "" }

    private func write(_ entries: [GlossaryEntry], to sink: any ByteSink) throws {
      switch ending {
      case "tbx":
        let lost = try TBXWriter.write(entries, from: languages.source, to: languages.target, version: tbx, to: sink)
        if lost > 0 { Message.warning("\(lost) characters that XML does not allow were left out") }
      case "utf8", "txt": try GlossaryWriter.write(entries, as: .omegaT, to: sink)
      case "csv": try GlossaryWriter.write(entries, as: .csv, to: sink)
      case "tsv", "-": try GlossaryWriter.write(entries, as: .table, to: sink)
      default: throw ValidationError("\(output): end the name in .tbx, .utf8, .csv or .tsv, which says the format")
      }
    }
  }

  // MARK: Files

  private static func tables(_ path: String) throws -> [Glossary] {
    if path == "builtin" { return Glossary.terms + [.dictionary, .names] }
    return [try GlossaryOptions.table(path)]
  }

  /// The entries of a file with ids that no file before has.
  private static func distinct(
    _ entries: [GlossaryEntry], in file: String, _ names: inout ConceptNames
  ) -> [GlossaryEntry] {
    var entries = entries
    let renamed = names.makeDistinct(&entries)
    if let first = renamed.first {
      Message.warning(
        "\(file): \(renamed.count) ids stand in a file before too and were changed, so that no concepts are merged: \(first.old) is \(first.new) now"
      )
    }
    return entries
  }

  /// The entries of a glossary in any format.
  ///
  /// - Throws: `Failure` with every row that cannot be used: none of the file is used silently.
  private static func entries(
    of path: String, _ encoding: TextEncoding?, _ languages: LanguageOptions, isDing: Bool = false
  ) throws -> [GlossaryEntry] {
    let file = try ByteSource(path: path)
    let reading =
      isDing
      ? try GlossaryFile.readDing(file, encoding)
      : try GlossaryFile.read(file, encoding: encoding, from: languages.source, to: languages.target)
    for warning in reading.warnings { Message.warning("\(file.name):\(warning.line): \(warning.message)") }
    guard reading.errors.isEmpty else {
      throw Failure(.badData, messages: reading.errors.map { "\(file.name):\($0.line): \($0.message)" })
    }
    guard !reading.entries.isEmpty else {
      guard reading.warnings.isEmpty else {
        throw Failure(.badData, "\(file.name): no term in \(languages.source) and \(languages.target) can be used")
      }
      throw Failure(
        .badData,
        "\(file.name): no term is in \(languages.source) and \(languages.target); name the languages with --from and --to"
      )
    }
    return reading.entries
  }
}

extension TBXWriter.Version: ExpressibleByArgument {}
