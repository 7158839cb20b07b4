import ArgumentParser
import Interchange
import UnicodeText

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what a file is, what it holds, and what is wrong with it.",
    discussion: """
      The content decides, not the name. Errors break the format's own standard though the file can be read; warnings say \
      what an import would leave out, guess or change. Exit status 65 when a file must be refused; the others are inspected all \
      the same.
      """)

  @Argument(help: "Files; standard input if none is named, or for -.", completion: .file())
  var files: [String] = []

  @Option(help: .init("The files' encoding, if it is not UTF-8, marked or declared.", valueName: "name"))
  var encoding: TextEncoding?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let inspector = FileInspector(source: languages.source, target: languages.target, encoding: encoding)
    let out = try output.open(reading: files, several: files.count > 1)
    var refusals: [InterchangeError] = []
    for file in files.isEmpty ? ["-"] : files {
      let found = Result { () throws(InterchangeError) in try inspector.inspect(file) }
      switch found {
      case .success(let inspection): try write(inspection, of: file, to: out)
      case .failure(let refusal): refusals.append(refusal)
      }
    }
    try out.close()
    if let first = refusals.first {
      throw Failure(first.code.exitStatus, messages: refusals.map(\.description))
    }
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
    case .json, .jsonl: try out.line(json: InFile(file: file, record: inspection))
    }
  }
}
