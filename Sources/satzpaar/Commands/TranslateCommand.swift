import ArgumentParser
import Interchange
import Leverage
import Terminology
import TranslationMemory
import UnicodeText

struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Pretranslate articles: everything the memories and glossaries know of them.",
    discussion: """
      The output file's name chooses the form: .xlf for XLIFF with matches, terms and notes; .html for a table of both languages, \
      .tsv for rows of source, target, score, origin and what was repaired. --in-place writes the article itself with every full \
      match put in, its structure and tags kept. In fuzzy matches numbers, dates, codes, names and terms that differ are \
      repaired, and it is said where.

      An XLIFF (of Trados and memoQ too) is filled in: segments without a translation get their full match, waiting for review, \
      and everything else in the file stays as it is.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var memory: MemoriesOption
  @OptionGroup var glossary: GlossaryOptions

  @Option(
    name: .shortAndLong,
    help: .init(
      "Write to this file, whole or not at all; without it XLIFF goes to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: .init("The lowest score of a match, in percent.", valueName: "score"))
  var minimum = 70.0

  @Option(parsing: .unconditional, help: .init("How many matches a segment at most.", valueName: "count"))
  var top = 3

  @Option(name: .customLong("xliff"), help: .init("The version of XLIFF: 1.2 or 2.1.", valueName: "version"))
  var version: XLIFFWriter.Version = .one

  @Option(
    help: .init(
      "The lowest score, in percent, of a match that is put into an XLIFF that is filled in.", valueName: "score"))
  var fill = 100.0

  @Flag(name: .customLong("in-place"), help: "Write the article itself with every full match put in.")
  var inPlace = false

  @Flag(name: .customLong("no-repair"), help: "Leave fuzzy matches as they are.")
  var leavesMatches = false

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top is at least 1") }
    guard (1...102).contains(minimum) else { throw ValidationError("--minimum lies between 1 and 102") }
    guard (1...100).contains(fill) else { throw ValidationError("--fill lies between 1 and 100") }
    guard !inPlace || input.files.count < 2 else { throw ValidationError("--in-place takes one article") }
    if inPlace { try IdleOptions.refuse(["--xliff": version != .one], "with --in-place") }
    if isPage { try IdleOptions.refuse(["--xliff": version != .one], "for a file that is no XLIFF") }
  }

  func run() throws {
    let documents = try input.documents(languages)
    guard documents.count == 1 || isPage || !documents.contains(where: \.isXLIFF) else {
      throw Failure(.usage, "an XLIFF is filled in by itself; name one file at a time")
    }
    if inPlace, let document = documents.first, !document.isWritable, !document.isXLIFF {
      throw Failure(
        .usage,
        "\(document.name): --in-place writes text, HTML and Markdown; of DOCX and ODT only the text is read, so write XLIFF or a table"
      )
    }
    if documents.contains(where: \.isXLIFF) {
      try IdleOptions.refuse(["--xliff": version != .one], "for an XLIFF that is filled in")
    } else {
      try IdleOptions.refuse(["--fill": fill < 100], "for an article; it is for an XLIFF that is filled in")
      if !inPlace { try OutputName.check(output, ["xlf", "xliff", "html", "htm", "tsv", "txt"]) }
    }
    let pretranslator = Pretranslator(
      memories: try memory.open(languages), from: languages.source, to: languages.target,
      terms: try glossary.recognizer(for: languages),
      minimum: min(minimum, fill), limit: top, repairs: !leavesMatches)
    let progress = ProgressLine()
    let pretranslated = try documents.map { document in
      try pretranslator.segments(of: document) { progress.advance("segments looked up") }
    }
    progress.erase()
    let out = try Output(to: output, reading: input.files)
    if let document = documents.first, !isPage,
      let filling = try document.writeFilled(
        with: pretranslated.first ?? [], from: fill, target: languages.target, to: out)
    {
      try out.close()
      return say(filling)
    }
    try write(Array(zip(documents, pretranslated)), to: out)
    try out.close()
    let all = pretranslated.joined()
    Message.note(
      "\(all.count.counted("segment")): \(all.count { $0.fullMatch != nil }) with a full match, "
        + "\(all.count { !$0.matches.isEmpty && $0.fullMatch == nil }) with others, \(all.count { $0.repair != nil }) repaired"
    )
  }

  /// Whether the output is a table, for people or programs.
  private var isPage: Bool {
    guard !inPlace, let ending = output?.split(separator: ".").last else { return false }
    return ["html", "htm", "tsv", "txt"].contains(ending)
  }

  private func say(_ filling: SourceDocument.Filling) {
    Message.note(
      "\((filling.filled + filling.translated + filling.open).counted("segment")): \(filling.filled) filled in, "
        + "\(filling.translated) had a translation, \(filling.open) are open")
    if filling.withoutCodes > 0 {
      Message.warning("\(filling.withoutCodes) segments were filled without the tags of their sources; notes name them")
    }
    if filling.codesLeftOut > 0 {
      Message.warning(
        "\(filling.codesLeftOut) inline codes of matches have no like in their segments and were left out; check the tags"
      )
    }
  }

  private func write(_ documents: [(SourceDocument, [PretranslatedSegment])], to out: Output) throws {
    if inPlace {
      guard let (document, segments) = documents.first else { return }
      if let encoding = document.encoding, encoding != .utf8 {
        Message.note("\(document.name): was in \(encoding), and is written in UTF-8")
      }
      return try out.write(document.translated(segments))
    }
    switch output?.split(separator: ".").last {
    case "html", "htm":
      let named = documents.map { (name: $0.name, segments: $1) }
      try out.write(Array(TranslationPage.html(named, from: languages.source, to: languages.target).utf8))
    case "tsv", "txt": for (_, segments) in documents { try writeRows(segments, to: out) }
    default:
      var writer = XLIFFWriter(
        to: out,
        .init(
          version: version, from: languages.source, to: languages.target,
          toolVersion: Satzpaar.configuration.version))
      for (document, segments) in documents {
        try XLIFFPretranslation.write(segments, of: document.name, datatype: document.datatype, to: &writer)
      }
      try writer.finish()
    }
  }

  private func writeRows(_ segments: [PretranslatedSegment], to out: Output) throws {
    for segment in segments {
      let best = segment.matches.first
      try out.row([
        segment.source.text, segment.repair?.target ?? best?.target ?? "", best.map { "\(Int($0.score))" } ?? "",
        best?.originName ?? "", segment.repair.map { $0.summary } ?? "",
      ])
    }
  }
}
