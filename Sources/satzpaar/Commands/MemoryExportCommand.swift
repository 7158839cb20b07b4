import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct MemoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a memory's units as TMX for translators' tools, or in another format.",
    discussion: """
      The format follows the file's name: .tmx; .tsv for source, target and score; .po for gettext; .json for Weblate; .moses for \
      parallel text in two files that end in the languages instead. Standard output gets TMX. Two exports of one memory are \
      equal byte for byte.
      """)

  @OptionGroup var memory: MemoryOption

  @Option(
    name: .shortAndLong,
    help: .init("Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    name: .customLong("from"),
    help: .init("The source language, and how its tag is written: de, de-DE.", valueName: "language"))
  var source: LanguageTag?

  @Option(
    name: .customLong("to"),
    help: .init("The target language, and how its tag is written: en, en-GB.", valueName: "language"))
  var target: LanguageTag?

  @Option(help: .init("Only the units of this document.", valueName: "name"))
  var document: String?

  @Option(help: "TMX level: 2 with inline codes, 1 without.")
  var level = 2

  @Flag(name: .customLong("all-languages"), help: "Units and variants in every language, not only in the two.")
  var allLanguages = false

  func validate() throws {
    guard [1, 2].contains(level) else { throw ValidationError("--level is 1 or 2") }
  }

  func run() throws {
    let path = try memory.required()
    let store = try MemoryStore(path: path, mode: .readOnly)
    let sinks = try openOutputs()
    let written = try write(store, to: sinks)
    guard written > 0 else {
      throw Failure(
        Failure.badData,
        "\(path): no unit\(document.map { " of \"\($0)\"" } ?? "") is in \(sourceLanguage) and \(targetLanguage); "
          + "memory info shows what there is, --from, --to and --all-languages choose from it")
    }
    for sink in sinks { try sink.close() }
    Message.note("\(output ?? "standard output"): \(written) units written")
  }

  private var sourceLanguage: LanguageTag { source ?? .german }
  private var targetLanguage: LanguageTag { target ?? .english }

  /// The file's name up to its last point, and what follows.
  private var nameParts: (stem: Substring, ending: Substring) {
    guard let output, let point = output.lastIndex(of: ".") else { return ("", "") }
    return (output[..<point], output[point...].dropFirst())
  }

  private func openOutputs() throws -> [Output] {
    guard nameParts.ending == "moses" else { return [try Output(to: output)] }
    return try [sourceLanguage, targetLanguage].map { try Output(to: "\(nameParts.stem).\($0)") }
  }

  /// - Returns: how many units were written.
  private func write(_ store: MemoryStore, to sinks: [Output]) throws -> Int {
    switch nameParts.ending {
    case "tsv", "txt": return try writeTable(of: store, to: sinks[0])
    case "moses": return try writeMoses(of: store, to: sinks)
    case "po":
      var writer = try POWriter(to: sinks[0], from: sourceLanguage, to: targetLanguage)
      try forEachUnit(of: store) { try writer.write($0) }
      return writer.units
    case "json":
      var writer = WeblateWriter(to: sinks[0], from: sourceLanguage, to: targetLanguage)
      try forEachUnit(of: store) { try writer.write($0) }
      try writer.finish()
      return writer.units
    default: return try writeTMX(of: store, to: sinks[0])
    }
  }

  private func writeMoses(of store: MemoryStore, to sinks: [Output]) throws -> Int {
    var writer = MosesWriter(sinks[0], sinks[1], from: sourceLanguage, to: targetLanguage)
    try forEachUnit(of: store) { try writer.write($0) }
    return writer.units
  }

  private func writeTMX(of store: MemoryStore, to out: Output) throws -> Int {
    var options = TMXWriter.Options(
      sourceLanguage: try headerLanguage(of: store), toolVersion: Satzpaar.configuration.version)
    options.languages = [source, target].compactMap { $0 }
    options.writesCodes = level == 2
    options.creationDate = Clock.fileDate
    var writer = try TMXWriter(to: out, options)
    try forEachUnit(of: store) { try writer.write($0) }
    try writer.finish()
    warn(of: writer.report)
    return writer.report.units
  }

  private func writeTable(of store: MemoryStore, to out: Output) throws -> Int {
    var written = 0
    try forEachUnit(of: store) { unit in
      guard let from = unit.variants.first(where: { $0.language.matches(sourceLanguage) }) else { return }
      let score: Double? = if case .alignment(let score) = unit.origin { score } else { nil }
      for to in unit.variants where to.language.matches(targetLanguage) {
        try out.write(
          Array(PairTable.line(.init(source: from.segment.text, target: to.segment.text, score: score)).utf8))
        written += 1
      }
    }
    return written
  }

  /// The units to be written, with the variants of the two languages only unless all are wanted.
  private func forEachUnit(of store: MemoryStore, _ body: (TranslationUnit) throws -> Void) throws {
    let wanted = allLanguages ? [] : [sourceLanguage, targetLanguage]
    try store.forEachUnit(UnitFilter(document: document, languages: wanted)) { stored in
      var unit = stored.unit
      if !allLanguages {
        unit.variants.removeAll { variant in !wanted.contains { variant.language.matches($0) } }
      }
      try body(unit)
    }
  }

  /// The source language as the memory itself writes it, where the user does not say and it writes it in one way only.
  private func headerLanguage(of store: MemoryStore) throws -> LanguageTag {
    if let source { return source }
    let tags = try store.info().languages.map(\.value).filter { $0.matches(.german) }
    return tags.count == 1 ? tags[0] : .german
  }

  private func warn(of report: TMXWriter.Report) {
    let losses = [
      (report.unitsLeftOut, "units without two filled variants were left out"),
      (report.variantsLeftOut, "empty variants were left out"), (report.codesLeftOut, "inline codes were left out"),
      (report.codesChanged, "inline codes were written in another way, as TMX demands"),
      (report.attributesLeftOut, "attributes that TMX does not know were left out"),
      (report.charactersLeftOut, "characters that XML does not allow were left out"),
    ]
    for (count, what) in losses where count > 0 { Message.warning("\(count) \(what)") }
  }
}
