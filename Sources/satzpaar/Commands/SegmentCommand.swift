import ArgumentParser
import Interchange
import Segmentation
import UnicodeText

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut an article into sentences, a line each.",
    discussion:
      "Articles are plain text, HTML or Markdown; of a page, its main text. A line break in a plain text ends a sentence. "
      + "Offsets are Unicode code points of the file, the end exclusive. Plain text of any length is read piece by piece."
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rules: SegmentationRuleOptions

  @Option(help: "The language of the text: de, en, de-CH, …")
  var language: LanguageTag = .german

  @Option(help: "What ends a paragraph: line, every line break; or blank, a blank line, for text with wrapped lines.")
  var paragraphs = ParagraphEnd.line

  @Option(
    help: .init("Segmentation rules in SRX, to use instead of the built-in ones.", valueName: "file"),
    completion: .file())
  var srx: String?

  @Flag(help: "Show every boundary (|) and every refused one (~), with the rule that decided and its reason.")
  var explain = false

  @Flag(help: "Learn abbreviations from the text instead, and print them as --abbreviations reads them.")
  var learn = false

  @Flag(
    name: .customLong("export-srx"),
    help:
      "Write the built-in rules as SRX 2.0 instead, as far as SRX can say them, with your options and abbreviations.")
  var exportsSRX = false

  @Flag(help: #"Filter: {"id","text"} a line in, {"id","sentences"} a line out."#)
  var jsonl = false

  enum ParagraphEnd: String, ExpressibleByArgument, CaseIterable { case line, blank }

  func validate() throws {
    guard [learn, exportsSRX, jsonl].count(where: \.self) < 2 else {
      throw ValidationError("give one of --learn, --export-srx and --jsonl")
    }
    guard !exportsSRX || input.files.isEmpty && srx == nil else {
      throw ValidationError("--export-srx writes the built-in rules; leave out files and --srx")
    }
    let reading: KeyValuePairs = ["--input": input.article.format != nil, "--encoding": input.article.encoding != nil]
    let showing: KeyValuePairs = ["--explain": explain, "--format": output.format != .text]
    if jsonl {
      try IdleOptions.refuse(["--explain": explain, "--format": output.isNoFilterFormat], "with --jsonl")
      try IdleOptions.refuse(reading, "with --jsonl")
    }
    if learn {
      try IdleOptions.refuse(showing, "with --learn")
      try IdleOptions.refuse(["--srx": srx != nil], "with --learn")
      try rules.refuse("with --learn")
    }
    if exportsSRX {
      try IdleOptions.refuse(showing, "with --export-srx")
      try IdleOptions.refuse(reading, "with --export-srx")
      try IdleOptions.refuse(["--paragraphs": paragraphs != .line], "with --export-srx")
    }
    if srx != nil {
      try IdleOptions.refuse(["--explain": explain], "with --srx")
      try rules.refuse("with --srx")
    }
  }

  func run() throws {
    let out = try output.open(reading: input.files, several: !jsonl && input.names.count > 1)
    if exportsSRX { return try exportRules(to: out) }
    if learn { return try learnAbbreviations(to: out) }
    let segmenter = ArticleSegmenter(
      rules: try segmentationRules(), content: explain ? .decisions : output.format == .text ? .lines : .sentences,
      joinsLines: paragraphs == .blank)
    if jsonl { return try filter(segmenter, to: out) }
    var parts = parts()
    var writer = SegmentWriter(files: input.names, format: output.format, isExplained: explain, out: out)
    if input.names.count > 1 {
      try OrderedWork.run({ try parts.next() }, work: segmenter.segment, deliver: { try writer.write($0) })
    } else {
      while let part = try parts.next() { try writer.write(try segmenter.segment(part)) }
    }
    try out.close()
  }

  /// The files' contents, in the order of the files.
  private func parts() -> ArticleStream {
    ArticleStream(
      input.names, format: input.article.format, encoding: input.article.encoding,
      boundary: paragraphs == .line ? .lineBreak : .blankLine)
  }

  private func segmentationRules() throws -> ArticleSegmenter.Rules {
    guard let srx else { return .builtIn(Segmenter(language: language, options: try rules.options())) }
    let reading = try SRXReader.read(try ByteSource(path: srx))
    for warning in reading.warnings { Message.warning("\(srx):\(warning.line): \(warning.message)") }
    do throws(SegmentationError) {
      return .srx(try SRXSegmenter(reading.rules, language: language), file: srx)
    } catch {
      throw Failure(.badData, "\(srx): \(error)")
    }
  }

  private func exportRules(to out: Output) throws {
    let (rules, losses) = SRXRules.builtIn(options: try rules.options(), language: language)
    let remarks = [
      "The segmentation rules of satzpaar, as far as SRX can say them: SRX sees the words beside a place, not the line around it,",
      "and knows no conditions. Its rules are approximations of ours; these have no counterpart:",
    ]
    try SRXWriter.write(rules, remarks: remarks + losses, to: out)
    try out.close()
    Message.warning(
      "SRX cannot say all of the rules; left out: \(losses.map { String($0.prefix { $0 != ":" }) }.joined(separator: ", "))"
    )
  }

  private func filter(_ segmenter: ArticleSegmenter, to out: Output) throws {
    try LineFilter.run(try input.stream(), to: out) { (request: TextRequest) in
      Answer(id: request.id, sentences: try segmenter.sentences(in: Array(request.text.utf8)))
    }
  }

  private func learnAbbreviations(to out: Output) throws {
    var learner = AbbreviationLearner(language: language)
    var parts = parts()
    var wordsBefore = 0
    while let part = try parts.next() {
      switch part {
      case .text(let piece): learner.read(ArticleSegmenter.prepared(try piece.text(), joinsLines: paragraphs == .blank))
      case .article(let bytes): for block in try bytes.article().blocks { learner.read(Array(block.text.utf8)) }
      case .end(let file):
        if learner.words == wordsBefore {
          Message.warning("\(file): holds no text; check that it is the right file")
        }
        wordsBefore = learner.words
      }
    }
    let found = learner.abbreviations
    for abbreviation in found { try out.line(abbreviation.line) }
    if found.isEmpty, learner.words > 0 {
      Message.note("no abbreviations were found that are not known already; a longer text may show some")
    }
    try out.close()
  }

  private struct Answer: Encodable {
    let id: RecordID
    let sentences: [SentenceRecord]
  }
}

/// What a user may choose about where sentences end.
struct SegmentationRuleOptions: ParsableArguments {
  @Flag(name: .customLong("split-colon"), help: "End sentences at colons, too.")
  var splitsAtColon = false

  @Flag(name: .customLong("split-semicolon"), help: "End sentences at semicolons, too.")
  var splitsAtSemicolon = false

  @Flag(name: .customLong("keep-quotations"), help: "Keep the sentences of one quotation together.")
  var keepsQuotations = false

  @Option(
    help: .init(
      "Your abbreviations, one a line, with | behind those that may end a sentence; # begins a remark. Repeatable.",
      valueName: "file"),
    completion: .file())
  var abbreviations: [String] = []

  /// Refuses all of them.
  func refuse(_ condition: String) throws {
    try IdleOptions.refuse(
      [
        "--split-colon": splitsAtColon, "--split-semicolon": splitsAtSemicolon, "--keep-quotations": keepsQuotations,
        "--abbreviations": !abbreviations.isEmpty,
      ], condition)
  }

  func options() throws -> SegmentationOptions {
    var options = SegmentationOptions()
    options.splitsAtColon = splitsAtColon
    options.splitsAtSemicolon = splitsAtSemicolon
    options.keepsQuotations = keepsQuotations
    options.abbreviations = try abbreviations.flatMap(Self.read)
    return options
  }

  private static func read(_ path: String) throws -> [Abbreviation] {
    let text = try TextFile.read(path, advice: "save the list as UTF-8")
    do throws(Abbreviation.InvalidLine) {
      return try Abbreviation.list(text.content)
    } catch {
      throw Failure(
        .badData, "\(text.file):\(error.number): is no abbreviation; write one a line, such as z. B. or Abb.")
    }
  }
}
