import ArgumentParser
import Interchange
import Leverage
import Terminology
import TranslationMemory
import UnicodeText

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Count how much of articles is there already: repetitions, exact and fuzzy matches, terms.",
    discussion: """
      Words are what stands between white space and holds a letter or digit; characters are counted without white space. A \
      segment in an equal context counts as that, one that stood before as a repetition, any other by its best match. Weighted \
      words count each word by its band's rate. An output file named .html is a page with a chart, one named .csv a table.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var memory: MemoriesOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: .init("A table of bands and rates in percent, separated by tabs, for weighted words.", valueName: "file"),
    completion: .file())
  var rates: String?

  @Flag(name: .customLong("internal"), help: "Also look for fuzzy matches within the articles.")
  var findsInternalFuzzies = false

  func run() throws {
    let rates = try rates.map { try RateTable(TextFile.read($0)) } ?? .usual
    try output.checkName(special: "html", "csv")
    let memories = try memory.open(languages)
    var analyzer = Analyzer(
      memories: memories, from: languages.source, to: languages.target, rates: rates,
      terms: try glossary.recognizer(for: languages), findsInternalFuzzies: findsInternalFuzzies)
    let documents = try input.documents(languages)
    let out = try output.open(reading: input.files)
    let progress = ProgressLine()
    for document in documents { try analyzer.add(document) { progress.advance("segments analyzed") } }
    progress.erase()
    try write(analyzer.analysis, to: out)
    try out.close()
  }

  private func write(_ analysis: Analysis, to out: Output) throws {
    switch output.format {
    case .text where output.output?.hasSuffix(".html") == true:
      try out.write(Array(AnalysisPage.html(analysis, memories: memory.names).utf8))
    case .text where output.output?.hasSuffix(".csv") == true: try writeRows(analysis, to: out, separator: ",")
    case .text: try writeText(analysis, to: out)
    case .tsv: try writeRows(analysis, to: out, separator: "\t")
    case .jsonl: for file in analysis.files { try out.line(json: FileRecord(file, analysis)) }
    case .json:
      try out.line(
        json: Report(
          files: analysis.files.map { FileRecord($0, analysis) }, total: FileRecord(analysis.total, analysis)))
    }
  }

  private func writeText(_ analysis: Analysis, to out: Output) throws {
    let files = analysis.files.count == 1 ? analysis.files : analysis.files + [analysis.total]
    for (index, file) in files.enumerated() {
      if index > 0 { try out.line("") }
      try out.line(out.bold(file.name))
      try out.line(out.dim(columns("", ["segments", "words", "characters", "rate", "weighted"])))
      for (row, line) in zip(analysis.rows, analysis.lines(of: file)) {
        try out.line(
          columns(
            row.title,
            ["\(line.segments)", "\(line.words)", "\(line.characters)", "\(plain(line.rate)) %", plain(line.weighted)]))
      }
      let (sum, weighted) = (file.sum, Analysis.rounded(analysis.weightedWords(of: file)))
      try out.line(
        out.bold(
          columns("Total", ["\(sum.segments)", "\(sum.words)", "\(sum.characters)", "", plain(weighted)])))
      try out.line("Terms and names: \(file.terms.terms.count) in \(file.terms.hits) places")
    }
  }

  private func columns(_ title: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
    return "  " + title + String(repeating: " ", count: max(1, 26 - title.count)) + padded.joined()
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : "\(number)"
  }

  /// Rows with a header: for spreadsheets, where a comma separates them.
  private func writeRows(_ analysis: Analysis, to out: Output, separator: String) throws {
    func write(_ cells: [String]) throws {
      if separator == "\t" { return try out.row(cells) }
      try out.line(cells.map(Self.quoted).joined(separator: separator))
    }
    try write(["file", "band", "segments", "words", "characters", "rate", "weighted"])
    for file in analysis.files {
      for (row, line) in zip(analysis.rows, analysis.lines(of: file)) {
        try write([
          file.name, row.key, "\(line.segments)", "\(line.words)", "\(line.characters)", plain(line.rate),
          plain(line.weighted),
        ])
      }
    }
  }

  /// A field of CSV (RFC 4180).
  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { ",\"\n\r".contains($0) }) else { return field }
    return "\"\(field.replacing("\"", with: "\"\""))\""
  }

  private struct Report: Encodable {
    let files: [FileRecord]
    let total: FileRecord
  }

  private struct FileRecord: Encodable {
    let file: String
    let bands: [Analysis.Line]
    let segments: Int
    let words: Int
    let characters: Int
    let weighted: Double
    let terms: Int
    let termHits: Int
    let termWords: Int

    init(_ file: Analysis.File, _ analysis: Analysis) {
      self.file = file.name
      let rows = zip(analysis.rows, analysis.lines(of: file))
      bands = rows.map { row, line in
        var line = line
        line.band = row.key
        return line
      }
      (segments, words, characters) = (file.sum.segments, file.sum.words, file.sum.characters)
      weighted = Analysis.rounded(analysis.weightedWords(of: file))
      terms = file.terms.terms.count
      termHits = file.terms.hits
      termWords = file.terms.words
    }
  }
}
