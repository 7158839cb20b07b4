import Alignment
import ArgumentParser
import BilingualLexicon
import Interchange
import Segmentation
import Terminology
import TranslationMemory
import UnicodeText

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Pair the sentences of an article with those of its translation.",
    discussion: """
      Sentences may be split, merged, left out or added by the translation. Every pair has a score from 0 to 1. An \
      output file named .tmx, .html, .tsv, .json or .jsonl is written in that format: TMX for other tools, a page on which the \
      pairs can be put right, a table that can be corrected and imported or given back as --anchors. With --into the pairs are put into a memory as \
      well, with document, position and score.

      Two folders are paired file by file, by their names (without words such as de, english) and then by their content; \
      what is learned from all of them helps with each.
      """)

  @Argument(
    help:
      "The article and its translation, or two folders of them; with --jsonl at most one file of requests.",
    completion: .file())
  var files: [String] = []

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var output: OutputOptions

  @OptionGroup var input: ArticleOptions

  @Option(
    help: .init("Put the pairs into this memory, which is made if it does not exist.", valueName: "file"),
    completion: .file())
  var into: String?

  @Option(help: .init("The document's name in the memory; the source file's name otherwise.", valueName: "name"))
  var document: String?

  @Option(help: .init("The translator's name for the units in the memory.", valueName: "name"))
  var author: String?

  @OptionGroup var fixed: FixedPointOptions
  @OptionGroup var knowledge: LexiconOptions

  @Option(help: .init("Leave pairs with a lower score out of the memory and the TMX: 0 to 1.", valueName: "score"))
  var minimum = 0.0

  @Option(
    name: .customLong("save-lexicon"),
    help: .init("Write what was learned from the texts to a table, for --dictionary.", valueName: "file"),
    completion: .file())
  var lexiconFile: String?

  @Flag(help: "Put pairs into the memory, too, of texts that do not look like an article and its translation.")
  var force = false

  @Flag(help: "Say for each pair what speaks for it.")
  var explain = false

  @Flag(help: #"Filter: {"id","source":[…],"target":[…]} a line in, {"id","pairs"} a line out."#)
  var jsonl = false

  func validate() throws {
    guard (0...1).contains(minimum) else { throw ValidationError("--minimum lies between 0 and 1") }
    if jsonl {
      guard files.count < 2 else { throw ValidationError("--jsonl reads one file or standard input") }
      try IdleOptions.refuse(
        [
          "--into": into != nil, "--anchors": fixed.anchors != nil, "--delimiter": fixed.delimiter != nil,
          "--document": document != nil, "--author": author != nil, "--minimum": minimum > 0, "--force": force,
          "--save-lexicon": lexiconFile != nil, "--format": output.isNoFilterFormat, "--input": input.format != nil,
        ], "with --jsonl")
    } else {
      if into == nil {
        try IdleOptions.refuse(["--force": force], "without --into")
        if ending != "tmx" {
          try IdleOptions.refuse(
            ["--author": author != nil, "--minimum": minimum > 0], "without --into and for no TMX")
        }
      }
      guard files.count == 2 else { throw ValidationError("name two files: the article and its translation") }
      guard files != ["-", "-"] else { throw ValidationError("only one of the two files can be standard input") }
    }
    if knowledge.leavesOutDictionary {
      try IdleOptions.refuse(["--glossary": !glossary.paths.isEmpty], "with --no-dictionary")
    }
  }

  func run() throws {
    if jsonl {
      var aligner = LearningAligner(options: options, lexicon: try knownWords())
      try LineFilter.run(try ByteSource(path: files.first), to: try output.open(reading: files)) { (request: Request) in
        Answer(
          id: request.id,
          pairs: aligner.align(request.source, request.target).map { AlignmentRecords.Pair($0, explain: explain) })
      }
      return
    }
    try output.checkName(special: "tmx", "html", "tsv", "json", "jsonl")
    let documents = try alignedDocuments()
    let doubts = documents.map(doubts)
    zip(documents, doubts).forEach(report)
    let date = Clock.now
    let units = documents.map { $0.units(minimum: minimum, author: author, date: date) }
    if let lexiconFile { try saveLexicon(learned(from: documents), to: lexiconFile) }
    // In this order a result that cannot be written is known before anything is stored.
    let out = try Output(
      to: output.output, reading: files, isArray: format == .json && Folder.exists(files[0]))
    try outlivingReader {
      try write(documents, units.flatMap { $0 }, to: out)
      try out.flush()
    }
    guard let into else { return try out.close() }
    let isWanted = doubts.map { force || $0.isEmpty }
    if isWanted.contains(true) {
      try store(zip(isWanted, units).filter(\.0).flatMap(\.1), of: documents, in: into, date: date)
    }
    try out.close()
    let refused = zip(documents, isWanted).filter { !$1 }.map(\.0.name)
    guard refused.isEmpty else {
      throw Failure(
        .badData, "\(refused.joined(separator: ", ")): not put into \(into) for these doubts; --force puts it in"
      )
    }
  }

  private func store(
    _ units: [TranslationUnit], of documents: [AlignedDocument], in path: String, date: String
  ) throws {
    let name = documents.count == 1 ? documents[0].name : "\(files[0]), \(files[1])"
    let report = try NewMemory.open(path) { try $0.add(units, batch: name, date: date) }
    Message.note("\(path): \(report.stored.counted("pair")) stored, \(report.merged) known already")
  }

  /// With `--into` a reader that has gone (`| head`) is no reason not to store the pairs.
  private func outlivingReader(_ write: () throws -> Void) throws {
    do {
      try write()
    } catch let error as InterchangeError {
      guard into != nil, error.code == .brokenPipe else { throw error }
    }
  }

  // MARK: - Aligning

  private var options: AlignmentOptions {
    AlignmentOptions(sourceLanguage: languages.source, targetLanguage: languages.target, explains: explain)
  }

  private func aligner(_ lexicon: BilingualLexicon) -> Aligner {
    Aligner(options: options, lexicon: lexicon.isEmpty ? nil : lexicon)
  }

  private func knownWords() throws -> LexiconBuilder {
    try knowledge.builder(languages, glossary, encoding: input.encoding)
  }

  private func alignedDocuments() throws -> [AlignedDocument] {
    let articles = try ArticleFiles(
      source: files[0], target: files[1], from: languages.source, to: languages.target, format: input.format,
      encoding: input.encoding)
    articles.unmatched.forEach { Message.warning("\($0): nothing belongs to this file; it is left out") }
    if document != nil || fixed.anchors != nil, articles.pairs.count > 1 {
      throw Failure(.usage, "--document and --anchors are for one article, not for folders")
    }
    var builder = try knownWords()
    let first = aligner(builder.build())
    let documents = try articles.pairs.map { try aligned($0, with: first) }
    guard documents.count > 1 else { return documents }
    builder.add(learned(from: documents))
    let experienced = aligner(builder.build())
    return try articles.pairs.map { try aligned($0, with: experienced) }
  }

  private func aligned(_ pair: ArticleFiles.Pair, with aligner: Aligner) throws -> AlignedDocument {
    let (source, target) = (pair.source.text.sentences, pair.target.text.sentences)
    let fixedPoints = try fixed.points(in: source, target, of: files[0], encoding: input.encoding)
    if let delimiter = fixed.delimiter, fixedPoints.isEmpty {
      Message.warning(
        "\(pair.source.name): neither text has the delimiter \"\(delimiter)\"; they are paired as a whole")
    }
    let progress = ProgressLine()
    progress.show("pairing \(pair.source.name) with \(pair.target.name)")
    defer { progress.erase() }
    return AlignedDocument(
      name: document ?? pair.source.name, from: languages.source, to: languages.target, source: source, target: target,
      pairs: aligner.align(pair.source.text, pair.target.text, at: fixedPoints) { done in
        progress.show("pairing \(pair.source.name) with \(pair.target.name): \(done) of \(source.count) sentences")
      })
  }

  private func learned(from documents: [AlignedDocument]) -> [LearnedLexicon.Entry] {
    var learned = LearnedLexicon(from: languages.source, to: languages.target)
    for document in documents { learned.add(document.source, document.target, pairs: document.pairs) }
    return learned.entries()
  }

  private func saveLexicon(_ entries: [LearnedLexicon.Entry], to path: String) throws {
    let out = try Output(to: path, reading: files)
    for entry in entries {
      try out.write(
        Array(PairTable.line(.init(source: entry.source, target: entry.target, score: entry.probability)).utf8))
    }
    try out.close()
  }

  private func doubts(_ aligned: AlignedDocument) -> [AlignmentDoubt] {
    AlignmentDoubt.of(aligned.source, aligned.target, from: languages.source, to: languages.target)
      + [AlignmentDoubt.of(aligned.pairs)].compactMap(\.self)
  }

  /// Says what the user should look at.
  private func report(on aligned: AlignedDocument, _ doubts: [AlignmentDoubt]) {
    for doubt in doubts { Message.warning("\(aligned.name): \(doubt)") }
    let runs = aligned.unpairedRuns
    guard !runs.isEmpty else { return }
    let shown = runs.prefix(20).map { run in
      let (first, last) = (run.sentences.lowerBound + 1, run.sentences.upperBound)
      return "\(run.isSource ? languages.source : languages.target) \(first == last ? "\(first)" : "\(first)–\(last)")"
    }
    let rest = runs.count > shown.count ? " and \(runs.count - shown.count) more" : ""
    Message.note("\(aligned.name): without a counterpart, by sentence number: \(shown.joined(separator: ", "))\(rest)")
  }

  // MARK: - Writing

  private func write(_ documents: [AlignedDocument], _ units: [TranslationUnit], to out: Output) throws {
    switch ending {
    case "tmx": try writeTMX(units, to: out)
    case "html": try out.write(Array(AlignmentPage.html(documents).utf8))
    default: try AlignmentRecords.write(documents, as: format, explain: explain, to: out)
    }
  }

  /// That of the output file's name, behind its last point.
  private var ending: Substring? { output.output?.split(separator: ".").last }

  /// What `--format` says, else what the output file's name says.
  private var format: OutputFormat {
    output.format != .text ? output.format : ending.flatMap { OutputFormat(rawValue: String($0)) } ?? .text
  }

  private func writeTMX(_ units: [TranslationUnit], to out: Output) throws {
    var options = TMXWriter.Options(sourceLanguage: languages.source, toolVersion: Satzpaar.configuration.version)
    options.creationDate = Clock.fileDate
    var writer = try TMXWriter(to: out, options)
    for unit in units { try writer.write(unit) }
    try writer.finish()
  }

  private struct Request: Decodable {
    let id: RecordID
    let source: [String]
    let target: [String]
  }

  private struct Answer: Encodable {
    let id: RecordID
    let pairs: [AlignmentRecords.Pair]
  }
}
