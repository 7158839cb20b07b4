import ArgumentParser
import Interchange
import Morphology
import Terminology
import TranslationMemory
import UnicodeText

extension LanguageTag: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension TextEncoding: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension ArticleFormat: ExpressibleByArgument {}

extension Similarity: ExpressibleByArgument {}

extension XLIFFWriter.Version: ExpressibleByArgument {}

/// How results are written. What a command offers beyond text is stable and documented.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, tsv
}

struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .init("Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help:
      "text for people; for programs json, one document, an array where several things are asked; jsonl, a JSON object a line; or tsv."
  )
  var format: OutputFormat = .text

  /// - Parameters:
  ///   - inputs: what the command reads, which the output may not replace.
  ///   - several: whether several things are asked, whose answers are one array in the format `json`.
  func open(reading inputs: [String] = [], several: Bool = false) throws -> Output {
    try Output(to: output, reading: inputs, isArray: several && format == .json)
  }
}

extension OutputOptions {
  /// Whether another format was asked for than a filter's own.
  var isNoFilterFormat: Bool { format == .json || format == .tsv }

  /// Refuses a file's name that promises another format than the one that is written.
  ///
  /// - Parameter special: the endings that choose a format by themselves where `--format` does not.
  func checkName(special: String...) throws {
    if let output, format != .text, let ending = special.first(where: { output.hasSuffix(".\($0)") }),
      ending != format.rawValue
    {
      throw Failure(
        .usage,
        "\(output): --format \(format.rawValue) and a name that ends in .\(ending) contradict each other; give one of them"
      )
    }
    let endings =
      switch format {
      case .text: ["txt"] + special + ["log"]
      case .json: ["json"]
      case .jsonl: ["jsonl", "json"]
      case .tsv: ["tsv", "txt"]
      }
    try OutputName.check(output, endings)
  }
}

struct InputOptions: ParsableArguments {
  @Argument(help: "Articles; standard input if none is named, or for -.", completion: .file())
  var files: [String] = []

  @OptionGroup var article: ArticleOptions

  /// The files that were named; `-` for standard input.
  var names: [String] { files.isEmpty ? ["-"] : files }

  /// All articles, each read whole.
  func articles() throws -> [Article] {
    try names.map { try read(ByteSource(path: $0)) }
  }

  func read(_ file: ByteSource) throws -> Article {
    let read = try Article(file, as: article.format, encoding: article.encoding)
    if read.isBlank { Message.warning("\(read.file): holds no text; check that it is the right file") }
    return read
  }

  /// The one file of a command that reads a stream.
  func stream() throws -> ByteSource {
    guard files.count < 2 else { throw Failure(.usage, "--jsonl reads one file or standard input") }
    return try ByteSource(path: files.first)
  }
}

/// How articles are to be read.
struct ArticleOptions: ParsableArguments {
  @Option(
    name: .customLong("input"),
    help:
      "The files' format: text, html or markdown; without it, what a file's name or its beginning says. DOCX and ODT are known by their content."
  )
  var format: ArticleFormat?

  @Option(
    help: .init(
      "The files' encoding, if it is not UTF-8, marked or declared in the page: windows-1252, utf-16, …",
      valueName: "name"))
  var encoding: TextEncoding?
}

struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("from"), help: .init("The source language: de, de-AT, …", valueName: "language"))
  var source: LanguageTag = .german

  @Option(name: .customLong("to"), help: .init("The target language: en, en-GB, …", valueName: "language"))
  var target: LanguageTag = .english
}

struct MemoryOption: ParsableArguments {
  @Option(
    name: .customLong("memory"),
    help: .init("The memory's file; without it the one that SATZPAAR_MEMORY names.", valueName: "file"),
    completion: .file())
  var path: String?

  func required() throws -> String {
    guard let path = chosen else {
      throw Failure(.usage, "no memory is named; give --memory FILE, or set SATZPAAR_MEMORY")
    }
    return path
  }

  var chosen: String? { path ?? Environment["SATZPAAR_MEMORY"] }

  /// For commands that need no memory: the one that SATZPAAR_MEMORY names may not have been made yet.
  var present: String? { path ?? Environment.memoryThatExists }
}

struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .customLong("glossary"),
    help: .init(
      "A glossary table to use instead of the built-in one; repeatable. builtin names the built-in one.",
      valueName: "file"),
    completion: .file())
  var paths: [String] = []

  /// What names the built-in glossary in place of a file.
  static let builtin = "builtin"

  /// Finds the terms of these glossaries and the names in texts of the source language; nil where that is not German.
  ///
  /// - Throws: as `entries()`; `ValidationError` for glossaries that such texts have no use for.
  func recognizer(for languages: LanguageOptions) throws -> TermRecognizer? {
    guard languages.source.matches(.german) else {
      try IdleOptions.refuse(["--glossary": !paths.isEmpty], "for other source languages than German")
      return nil
    }
    return TermRecognizer(try entries() + Glossary.names.entries)
  }

  /// The entries of the glossaries that were named, or of the built-in one.
  ///
  /// - Parameter carriedNames: whether the built-in glossary's names are among them.
  /// - Throws: `Failure` with every error of a glossary that has some: none of it is used silently.
  func entries(carriedNames: Bool = true) throws -> [GlossaryEntry] {
    try (paths.isEmpty ? [Self.builtin] : paths).flatMap { path in
      guard path == Self.builtin else { return try Self.read(path).entries }
      let entries = Glossary.terms.flatMap(\.entries)
      return carriedNames ? entries : entries.filter { $0.term.partOfSpeech != .name }
    }
  }

  /// The entries of the glossaries that were named, without the built-in one.
  ///
  /// - Throws: as `entries()`.
  func namedEntries() throws -> [GlossaryEntry] {
    try paths.filter { $0 != Self.builtin }.flatMap { try Self.read($0).entries }
  }

  /// The entries of the built-in glossary, where it was named or none was.
  var carriedEntries: [GlossaryEntry] {
    usesCarried ? Glossary.terms.flatMap(\.entries) : []
  }

  /// Whether the built-in glossary was named, or none was.
  var usesCarried: Bool { paths.isEmpty || paths.contains(Self.builtin) }

  private static func read(_ path: String) throws -> Glossary {
    let glossary = try table(path)
    let errors = glossary.problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Failure(.badData, messages: lines(of: errors, in: glossary)) }
    lines(of: glossary.problems, in: glossary).forEach(Message.warning)
    return glossary
  }

  /// A glossary with its problems, whatever they are.
  static func table(_ path: String) throws -> Glossary {
    let text = try TextFile.read(path, advice: encodingAdvice)
    return GlossaryReader.read(Array(text.content.utf8), name: text.file)
  }

  /// What to do about a glossary in another encoding.
  static let encodingAdvice =
    "save the glossary as UTF-8, or take it in with satzpaar glossary import --encoding windows-1252"

  private static func lines(of problems: [GlossaryProblem], in glossary: Glossary) -> [String] {
    let shown = problems.prefix(20).map(\.description)
    let rest = problems.count - shown.count
    return rest == 0
      ? shown : shown + ["\(glossary.name): and \(rest) more; satzpaar glossary check \(glossary.name) shows them all"]
  }
}
