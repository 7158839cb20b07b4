import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct MemoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a memory's units as TMX for translators' tools, or in another format.",
    discussion: """
      The format follows the file's name: .tmx; .xlf for XLIFF; .tsv for source, target and score; .po for gettext; .json for \
      Weblate; .moses for parallel text in two files that end in the languages instead. Standard output gets TMX. Two exports of \
      one memory are equal byte for byte.
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

  @OptionGroup var selection: SelectionOptions

  @Option(help: "TMX level: 2 with inline codes, 1 without.")
  var level = 2

  @Option(name: .customLong("xliff"), help: "XLIFF version: 1.2, which every tool reads, or 2.1.")
  var xliffVersion: XLIFFWriter.Version = .one

  @Flag(help: "Of a damaged memory, write the units that can be read.")
  var lenient = false

  @Flag(name: .customLong("all-languages"), help: "Units and variants in every language, not only in the two.")
  var allLanguages = false

  func validate() throws {
    guard [1, 2].contains(level) else { throw ValidationError("--level is 1 or 2") }
    if sourceLanguage == targetLanguage {
      throw ValidationError("--from and --to are both \(sourceLanguage); name two languages")
    }
  }

  func run() throws {
    let path = try memory.required()
    try OutputName.check(output, ["tmx", "xlf", "xliff", "tsv", "txt", "po", "json", "moses"])
    let isXLIFF = ["xlf", "xliff"].contains(nameParts.ending)
    if !isXLIFF { try IdleOptions.refuse(["--xliff": xliffVersion != .one], "for a file that is no XLIFF") }
    if isXLIFF || ["tsv", "txt", "po", "json", "moses"].contains(nameParts.ending) {
      try IdleOptions.refuse(["--level": level != 2], "for a file that is no TMX")
    }
    let store = try MemoryStore(path: path, mode: .readOnly)
    let sinks = try openOutputs()
    let written = try write(store, to: sinks)
    guard written > 0 else {
      try store.refuseOtherLanguages(sourceLanguage, targetLanguage)
      throw Failure(
        .negative, "\(path): no unit is wanted by all options of memory export; memory info shows what there is")
    }
    for sink in sinks { try sink.close() }
    Message.note("\(outputNames.joined(separator: ", ")): \(written.counted("unit")) written")
  }

  private var sourceLanguage: LanguageTag { source ?? .german }
  private var targetLanguage: LanguageTag { target ?? .english }

  /// The file's name up to its last point, and what follows in small letters; the ending of packed files is passed over.
  private var nameParts: (stem: Substring, ending: String) {
    guard let name = output.map(OutputName.withoutPacking), let point = name.lastIndex(of: ".") else { return ("", "") }
    return (name[..<point], name[point...].dropFirst().lowercased())
  }

  /// The files that are written, as messages name them.
  private var outputNames: [String] {
    guard nameParts.ending == "moses" else { return [output ?? "standard output"] }
    let packing = output.map { $0.dropFirst(OutputName.withoutPacking($0).count) } ?? ""
    return [sourceLanguage, targetLanguage].map { "\(nameParts.stem).\($0)\(packing)" }
  }

  private func openOutputs() throws -> [Output] {
    try nameParts.ending == "moses" ? outputNames.map { try Output(to: $0) } : [Output(to: output)]
  }

  /// - Returns: how many units were written.
  private func write(_ store: MemoryStore, to sinks: [Output]) throws -> Int {
    let (source, target) = (sourceLanguage, targetLanguage)
    switch nameParts.ending {
    case "tsv", "txt": return try write(store, with: PairTableWriter(to: sinks[0], from: source, to: target)).units
    case "moses": return try write(store, with: MosesWriter(sinks[0], sinks[1], from: source, to: target)).units
    case "po": return try write(store, with: POWriter(to: sinks[0], from: source, to: target)).units
    case "json": return try write(store, with: WeblateWriter(to: sinks[0], from: source, to: target)).units
    case "xlf", "xliff":
      let options = XLIFFWriter.Options(
        version: xliffVersion, from: source, to: target, toolVersion: Satzpaar.configuration.version)
      let writer = try write(store, with: XLIFFUnitWriter(to: sinks[0], options))
      warn(of: [(writer.charactersLeftOut, Self.charactersLeftOut)])
      return writer.units
    default:
      return try writeTMX(store, to: sinks[0])
    }
  }

  private func writeTMX(_ store: MemoryStore, to sink: Output) throws -> Int {
    let headers = try ImportHeaders(of: store)
    var writer = try TMXWriter(to: sink, tmxOptions(for: store, headers))
    let languages = allLanguages ? nil : [sourceLanguage, targetLanguage]
    // What the units say is not looked at: they can be written as they are stored.
    let takesAll = selection.chosen == UnitSelection() && !lenient && headers.attributes.isEmpty
    try forEachUnit(of: store) { header, content in
      try takesAll && writer.write(header, content, languages: languages)
    } body: { unit, batch in
      try writer.write(headers.adding(to: unit, of: batch))
    }
    try writer.finish()
    warn(of: writer.report)
    if headers.differing > 1 {
      Message.warning(
        "the notes and properties in the headers of \(headers.differing) imported files were left out, since they are not those of all units"
      )
    }
    return writer.units
  }

  private func write<Writer: UnitFileWriter>(_ store: MemoryStore, with writer: Writer) throws -> Writer {
    var writer = writer
    try forEachUnit(of: store, body: { unit, _ in try writer.write(unit) })
    try writer.finish()
    warn(of: [
      (writer.losses.units, "units with nothing but codes or white space in one language were left out"),
      (writer.losses.codes, "inline codes were left out, for which the format has no place"),
    ])
    return writer
  }

  private func tmxOptions(for store: MemoryStore, _ headers: ImportHeaders) throws -> TMXWriter.Options {
    var options = TMXWriter.Options(
      sourceLanguage: try headerLanguage(of: store), toolVersion: Satzpaar.configuration.version)
    options.languages = [source, target].compactMap { $0 }
    options.writesCodes = level == 2
    options.creationDate = Clock.fileDate
    if let header = headers.common { options.header = header }
    if headers.attributes.isEmpty, let header = headers.common {
      options.segmentType = header.segmentType
      options.dataType = header.dataType
    }
    return options
  }

  /// The units to be written, with the variants of the two languages only unless all are wanted.
  ///
  /// - Parameter packed: is given the units as they are stored, and those of which it returns true need nothing more.
  private func forEachUnit(
    of store: MemoryStore, packed: (PackedHeader, Span<UInt8>) throws -> Bool = { _, _ in false },
    body: (TranslationUnit, BatchID) throws -> Void
  ) throws {
    let wanted = allLanguages ? [] : [sourceLanguage, targetLanguage]
    let chosen = selection.chosen
    // The few languages of a memory, each looked at once.
    var known: [(language: LanguageTag, isWanted: Bool)] = []
    let filter = UnitFilter(document: selection.document, languages: wanted)
    func take(_ stored: StoredUnit) throws {
      var unit = stored.unit
      if !allLanguages {
        unit.variants.removeAll { variant in
          if let seen = known.first(where: { $0.language == variant.language }) { return !seen.isWanted }
          let isWanted = wanted.contains { variant.language.matches($0) }
          known.append((variant.language, isWanted))
          return !isWanted
        }
      }
      if chosen.accepts(unit) { try body(unit, stored.batch) }
    }
    guard lenient else { return try store.forEachUnit(filter, packed: packed, take) }
    let lost = try store.forEachReadableUnit(filter, take)
    if lost > 0 { Message.warning("\(lost) units cannot be read, or were taken out earlier; they are left out") }
  }

  /// The source language as the memory itself writes it, where the user does not say and it writes it in one way only.
  private func headerLanguage(of store: MemoryStore) throws -> LanguageTag {
    if let source { return source }
    let tags = try store.languages().filter { $0.matches(.german) }
    return tags.count == 1 ? tags.first ?? .german : .german
  }

  private func warn(of report: TMXWriter.Report) {
    warn(of: [
      (
        report.unitsLeftOut,
        level == 1
          ? "units of which two variants do not hold more than codes were left out"
          : "units without two filled variants were left out"
      ),
      (report.variantsLeftOut, "empty variants were left out"), (report.codesLeftOut, "inline codes were left out"),
      (report.codesChanged, "inline codes were written in another way, as TMX demands"),
      (report.attributesLeftOut, "attributes that TMX does not know were left out"),
      (report.charactersLeftOut, Self.charactersLeftOut),
    ])
  }

  private static let charactersLeftOut = "characters that XML does not allow were left out"

  private func warn(of losses: [(count: Int, what: String)]) {
    for (count, what) in losses where count > 0 { Message.warning("\(count) \(what)") }
  }
}
