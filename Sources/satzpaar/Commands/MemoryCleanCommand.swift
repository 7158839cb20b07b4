import ArgumentParser
import Interchange
import Quality
import TranslationMemory
import UnicodeText

struct MemoryCleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Find the units of a memory that are no good, and take them out where you say so.",
    discussion: """
      Units are judged by the checks of the command check: what is empty, in the wrong language, misaligned, has other numbers \
      or codes, and more. Nothing is changed without --quarantine, and exit status 1 says that some are found. With it the units go from the memory into that TMX file, \
      each with its reasons; --undo puts them back.
      """)

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: .init("The lowest severity for which a unit is to go: hint, warning or error.", valueName: "severity"))
  var severity: Severity = .error

  @Option(help: .init("A check that is not made; repeatable.", valueName: "name"))
  var off: [String] = []

  @Option(
    help: .init("Take the units out of the memory, into this TMX file.", valueName: "file"), completion: .file())
  var quarantine: String?

  @Option(help: .init("Put the units of a quarantine back into the memory.", valueName: "file"), completion: .file())
  var undo: String?

  @Flag(help: "Write over an existing quarantine.")
  var force = false

  func validate() throws {
    guard quarantine == nil || undo == nil else { throw ValidationError("--quarantine and --undo exclude each other") }
    if undo != nil {
      try IdleOptions.refuse(
        [
          "--output": output.output != nil, "--format": output.format != .text, "--glossary": !glossary.paths.isEmpty,
          "--severity": severity != .error, "--off": !off.isEmpty,
        ], "with --undo")
    }
    if quarantine == nil { try IdleOptions.refuse(["--force": force], "without --quarantine") }
    try CheckCommand.validate(off)
  }

  func run() throws {
    let path = try memory.required()
    try output.checkName(special: "html")
    if let undo { return try putBack(undo, into: path) }
    if let quarantine, !force, Folder.isTaken(quarantine) {
      throw Failure(.cannotCreate, "\(quarantine): exists already; name another file, or give --force")
    }
    let store = try MemoryStore(path: path, mode: quarantine == nil ? .readOnly : .readWrite)
    let bad = try judge(store, path)
    guard let quarantine else {
      Message.note("\(path): \(bad.count.counted("unit")) would go; --quarantine FILE.tmx takes them out")
      if !bad.isEmpty { throw Failure.negative }
      return
    }
    guard !bad.isEmpty else {
      Message.note("\(path): no unit has to go; nothing was changed")
      return
    }
    try write(bad, of: store, to: quarantine)
    let removed = try store.remove(UnitFilter(ids: Set(bad.keys)))
    Message.note(
      "\(path): \(removed.counted("unit")) moved to \(quarantine); memory clean --undo \(quarantine) puts them back")
  }

  /// Reports the units that are no good.
  ///
  /// - Returns: them, with what was found.
  private func judge(_ store: MemoryStore, _ path: String) throws -> [UnitID: [Finding]] {
    let checker = try Checker(glossary, languages, off: off)
    let out = try output.open()
    let report = FindingsReport(out, format: output, title: path)
    var bad: [UnitID: [Finding]] = [:]
    try report.begin()
    try PairSource(languages: languages, encoding: nil).forEachPair(of: store) { pair, id in
      report.pairs += 1
      let findings = checker.findings(in: pair).filter { $0.severity >= severity }
      guard !findings.isEmpty else { return }
      bad[id, default: []] += findings
      for finding in findings {
        try report.write(
          finding, source: pair.source.text, target: pair.target.text, file: path, line: Int(id.number))
      }
    }
    try report.end()
    try out.close()
    return bad
  }

  private func write(_ bad: [UnitID: [Finding]], of store: MemoryStore, to path: String) throws {
    let file = try Output(to: path)
    var options = TMXWriter.Options(
      sourceLanguage: languages.source, toolVersion: Satzpaar.configuration.version)
    options.creationDate = Clock.fileDate
    var writer = try Quarantine(to: file, options)
    for (id, findings) in bad.sorted(by: { $0.key < $1.key }) {
      if let stored = try store.unit(id) { try writer.add(stored.unit, because: findings) }
    }
    try writer.finish()
    guard writer.units == bad.count else {
      throw Failure(
        .badData,
        "\(path): \(bad.count - writer.units) of \(bad.count) units cannot be written as TMX; nothing was changed")
    }
    try file.close()
  }

  private func putBack(_ file: String, into path: String) throws {
    let source = try UnitFile(ByteSource(path: file), for: .checking, from: languages.source, to: languages.target)
    let store = try MemoryStore(path: path, mode: .readWrite)
    let report = try store.importing("undo of \(file)", date: Clock.now) { importer in
      while let (unit, line) = try source.next() {
        guard let released = Quarantine.released(unit) else {
          throw Failure(.badData, "\(file):\(line): this unit was in no quarantine; nothing was put back")
        }
        try importer.add(released, countsRepeat: false)
      }
    }
    Message.note(
      "\(path): \(report.stored.counted("unit")) put back under new numbers, \(report.merged) were there already")
  }
}
