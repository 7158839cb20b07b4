import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the units of TMX, XLIFF and PO files, other tools' memories or tables of pairs into a memory.",
    discussion: """
      The memory is made if it does not exist. A file that cannot be read to its end is refused whole, and then nothing of \
      the command is stored. Exact repeats of what the memory holds raise its usage count.
      """)

  @Argument(
    help: """
      TMX (gzip too), XLIFF with the dialects of Trados and memoQ, PO, Trados' .sdltm, Wordfast's .txt, Weblate's .json, or tables \
      with source and target; standard input if none is named, or for -.
      """,
    completion: .file())
  var files: [String] = []

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions

  @Option(help: .init("The files' encoding, if it is not UTF-8, marked or declared.", valueName: "name"))
  var encoding: TextEncoding?

  @Flag(
    help: "The files are parallel text of Moses: two by two, a line of the first translated by that line of the second."
  )
  var moses = false

  @Flag(help: "Refuse a file for every unit that cannot be stored.")
  var strict = false

  @Flag(help: "Of a file that breaks off or is damaged, store the units before that place.")
  var lenient = false

  func validate() throws {
    if moses, !files.count.isMultiple(of: 2) { throw ValidationError("--moses takes files two by two") }
    if strict, lenient { throw ValidationError("--strict and --lenient exclude each other") }
  }

  func run() throws {
    let path = try memory.required()
    let sources = try unitFiles()
    defer { for source in sources { source.stop() } }
    let progress = ProgressLine()
    var refusals: [[UnitFile.Finding]] = []
    let report = try NewMemory.importing(path, sources.map(\.name).joined(separator: ", ")) { importer in
      for source in sources { refusals.append(try take(source, into: &importer, progress)) }
      let headers = sources.map { $0.header ?? "" }
      if headers.contains(where: { !$0.isEmpty }) { for header in headers { try importer.keep(header: header) } }
    }
    progress.erase()
    for (source, refused) in zip(sources, refusals) { warn(of: refused + source.report.findings, in: source.name) }
    let refused = refusals.joined().reduce(0) { $0 + $1.count }
    let leftOut = sources.reduce(refused) { $0 + $1.report.unitsLeftOut }
    Message.note(
      "\(path): \((report.stored + report.merged + leftOut).counted("unit")) read: \(report.stored) stored, \(report.merged) known already, "
        + "\(leftOut) left out")
  }

  private func unitFiles() throws -> [ReadAhead] {
    guard moses else {
      return try (files.isEmpty ? ["-"] : files).map {
        try ReadAhead(
          UnitFile(ByteSource(path: $0), encoding: encoding, from: languages.source, to: languages.target))
      }
    }
    return try stride(from: 0, to: files.count, by: 2).map { index in
      try ReadAhead(
        UnitFile(
          moses: ByteSource(path: files[index]), ByteSource(path: files[index + 1]), encoding: encoding,
          from: languages.source, to: languages.target))
    }
  }

  /// - Returns: the units of the file that could not be stored, by reason.
  private func take(
    _ file: ReadAhead, into importer: inout Importer, _ progress: ProgressLine
  ) throws -> [UnitFile.Finding] {
    var refusals: [UnitFile.Finding] = []
    var inOtherLanguages = 0
    while let batch = try nextBatch(of: file) {
      progress.advance("units read", by: batch.count)
      if asksForLanguages { inOtherLanguages += count(ofOtherLanguagesIn: batch) }
      switch batch {
      case .packed(let units): try importer.add(units)
      case .units(let units):
        for (unit, line) in units {
          guard let refusal = try Self.add(unit, to: &importer) else { continue }
          if strict { throw Failure(.badData, "\(file.name):\(line): \(refusal)") }
          if let known = refusals.firstIndex(where: { $0.message == refusal }) {
            refusals[known].count += 1
          } else {
            refusals.append(.init(count: 1, line: line, message: refusal))
          }
        }
      }
    }
    if inOtherLanguages > 0 {
      Message.warning(
        "\(file.name): \(inOtherLanguages) units are not in \(languages.source) and \(languages.target) but in the languages "
          + "that the file names; they are taken so")
    }
    if strict, let finding = file.report.findings.first(where: \.concernsUnits) {
      throw Failure(.badData, "\(file.name):\(finding.line): \(finding.message); nothing was stored (--strict)")
    }
    return refusals
  }

  private var asksForLanguages: Bool { languages.source != .german || languages.target != .english }

  /// How many units lack one of the languages that were asked for.
  private func count(ofOtherLanguagesIn batch: UnitBatch) -> Int {
    func hasBoth(_ tags: [LanguageTag]) -> Bool {
      tags.contains { $0.matches(languages.source) } && tags.contains { $0.matches(languages.target) }
    }
    switch batch {
    case .units(let units): return units.count { !hasBoth($0.unit.variants.map(\.language)) }
    case .packed(let units):
      let isOther = units.kinds.map { !hasBoth($0.languages) }
      return (0..<units.count).count { isOther[units.kind($0)] }
    }
  }

  /// The next units; with `--lenient` a file that breaks off ends there.
  private func nextBatch(of file: ReadAhead) throws -> UnitBatch? {
    do {
      return try file.next()
    } catch {
      guard lenient, error.code.blamesContent else { throw error }
      Message.warning("\(error); units before it that were kept: \(file.report.unitsRead)")
      return nil
    }
  }

  /// - Returns: why the unit cannot be stored, if it cannot.
  private static func add(_ unit: TranslationUnit, to importer: inout Importer) throws -> String? {
    do {
      try importer.add(unit)
      return nil
    } catch {
      guard error.code == .invalidUnit else { throw error }
      return error.message
    }
  }

  private func warn(of findings: [UnitFile.Finding], in file: String) {
    for finding in findings {
      let times = finding.count > 1 ? " (\(finding.count) times)" : ""
      Message.warning("\(file):\(finding.line): \(finding.message)\(times)")
    }
  }
}
