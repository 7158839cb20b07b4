import ArgumentParser
import Interchange
import UnicodeText

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what a file is, what it holds, and what is wrong with it.",
    discussion: """
      The content decides, not the name. Errors break the format's own standard though the file can be read; warnings say \
      what an import would leave out, guess or change. Exit status 65 when the file must be refused.
      """)

  @Argument(help: "Files; standard input if none is named, or for -.", completion: .file())
  var files: [String] = []

  @Option(help: .init("The files' encoding, if it is not UTF-8, marked or declared.", valueName: "name"))
  var encoding: TextEncoding?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let inspector = FileInspector(source: languages.source, target: languages.target, encoding: encoding)
    let out = try output.open()
    for file in files.isEmpty ? ["-"] : files { try write(try inspector.inspect(file), of: file, to: out) }
    try out.close()
  }

  private func write(_ inspection: Inspection, of file: String, to out: Output) throws {
    switch output.format {
    case .text:
      let version = inspection.version.map { " \($0)" } ?? ""
      try out.line("\(out.bold(file)): \(inspection.format)\(version), \(inspection.encoding)")
      if !inspection.languages.isEmpty { try out.line("  languages: \(inspection.languages.joined(separator: ", "))") }
      for (name, count) in inspection.counts.sorted(by: { $0.key < $1.key }) { try out.line("  \(name): \(count)") }
      for error in inspection.errors { try out.line("  \(file):\(error.line): error: \(error.message)") }
      for warning in inspection.warnings { try out.line("  \(file):\(warning.line): warning: \(warning.message)") }
    case .tsv:
      for (name, count) in inspection.counts.sorted(by: { $0.key < $1.key }) {
        try out.row([file, inspection.format, name, "\(count)"])
      }
    case .json, .jsonl: try out.line(json: inspection)
    }
  }
}
