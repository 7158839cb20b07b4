import Alignment
import ArgumentParser
import BilingualLexicon
import Interchange
import Quality
import Terminology
import TranslationMemory
import UnicodeText

extension Severity: ExpressibleByArgument {}

extension Checker {
  /// With the names and the dictionary that the program carries.
  ///
  /// - Throws: as `GlossaryOptions.entries()`.
  init(_ glossary: GlossaryOptions, _ languages: LanguageOptions, off: [String]) throws {
    let named = try glossary.namedEntries()
    let carried = glossary.carriedEntries
    var dictionary: Dictionary?
    if languages.source.matches(.german), languages.target.matches(.english) {
      var builder = LexiconBuilder(from: .german, to: .english)
      builder.addCarriedDictionary()
      builder.add(named + carried)
      dictionary = Dictionary(builder.build(), from: .german, to: .english)
    }
    self.init(
      glossary: named, suggestions: carried, names: Glossary.names.entries, dictionary: dictionary, off: Set(off))
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check translations: numbers, dates, terms, names, codes, what is missing, and more.",
    discussion: """
      Files are TMX, XLIFF, tables of pairs, other tools' memories, or a memory of satzpaar. An output file named .html is a page \
      for people. Exit status 1 when anything at or above --severity is left. Lines of --format tsv can be put into the file \
      for --accepted as they are: what stands there is not reported again while its texts stay the same.
      """)

  @Argument(help: "The files to check; standard input if none is named, or for -.", completion: .file())
  var files: [String] = []

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: .init("The lowest severity that is reported: hint, warning or error.", valueName: "severity"))
  var severity: Severity = .warning

  @Option(help: .init("A check that is not made; repeatable. --list names them.", valueName: "name"))
  var off: [String] = []

  @Option(
    help: .init("A file of findings that are accepted for good.", valueName: "file"), completion: .file())
  var accepted: String?

  @Option(help: .init("The files' encoding, if it is not UTF-8, marked or declared.", valueName: "name"))
  var encoding: TextEncoding?

  @Flag(help: "List the checks and end.")
  var list = false

  func validate() throws {
    try Self.validate(off)
    if list { try IdleOptions.refuse(["a file": !files.isEmpty, "--format": output.format != .text], "with --list") }
  }

  static func validate(_ off: [String]) throws {
    if let unknown = off.first(where: { !Check.allNames.contains($0) }) {
      throw ValidationError(
        "there is no check \"\(unknown)\"; the checks are \(Check.allNames.joined(separator: ", "))")
    }
  }

  func run() throws {
    let out = try output.open(reading: files)
    try output.checkName(special: "html")
    if list { return try writeList(to: out) }
    let accepted = try accepted.map { try AcceptedFindings(TextFile.read($0)) } ?? AcceptedFindings()
    let report = FindingsReport(out, format: output, title: files.joined(separator: ", "))
    let checker = try Checker(glossary, languages, off: off)
    let table = ConsistencyTable(off: Set(off))
    let source = PairSource(languages: languages, encoding: encoding)
    func isWanted(_ finding: Finding, _ source: String, _ target: String) -> Bool {
      finding.severity >= severity && !accepted.contains(finding.check, source: source, target: target)
    }
    let names = files.isEmpty ? ["-"] : files
    try report.begin()
    for (number, file) in names.enumerated() {
      try source.forEachPair(of: file) { pair, line in
        report.pairs += 1
        let (source, target) = (pair.source.text, pair.target.text)
        for finding in checker.findings(in: pair) where isWanted(finding, source, target) {
          try report.write(finding, source: source, target: target, file: file, line: line)
        }
        try table.add(pair, at: .init(file: number, line: line))
      }
    }
    try table.forEachConflict { conflict in
      guard isWanted(conflict.finding, conflict.source, conflict.target) else { return }
      try report.write(
        conflict.finding, source: conflict.source, target: conflict.target, file: names[conflict.place.file],
        line: conflict.place.line)
    }
    try report.end()
    try out.close()
    Message.note("\(report.pairs.counted("pair")) checked, \(report.findings.counted("finding"))")
    if report.findings > 0 { throw Failure.negative }
  }

  private func writeList(to out: Output) throws {
    for check in Check.all {
      let severities =
        check.mildest == check.severity ? "\(check.severity)s" : "\(check.mildest)s to \(check.severity)s"
      try out.line("\(out.bold(check.name)): \(check.summary) (\(severities))")
    }
    try out.line("\(out.bold(Check.sameSource)): one source with different translations (warnings)")
    try out.line("\(out.bold(Check.sameTarget)): one translation of different sources (hints)")
    try out.close()
  }
}
