import ArgumentParser
import Interchange
import Terminology
import TranslationMemory
import UnicodeText

extension LanguageTag: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension TextEncoding: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension Similarity: ExpressibleByArgument {}

/// How results are written. What a command offers beyond text is stable and documented.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, tsv
}

struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Write to FILE, whole or not at all, instead of standard output.")
  var output: String?

  @Option(help: "How results are written: text for people; json, jsonl and tsv for programs.")
  var format: OutputFormat = .text

  func open() throws -> Output { try Output(to: output) }
}

struct InputOptions: ParsableArguments {
  @Argument(help: "Text files; standard input if none is named, or for -.")
  var files: [String] = []

  @Option(help: "The files' encoding, if it is not UTF-8 or marked: windows-1252, utf-16, …")
  var encoding: TextEncoding?

  /// The texts of all files, each read whole.
  func texts() throws -> [TextFile.Text] {
    try (files.isEmpty ? ["-"] : files).map { file in
      let text = try TextFile.read(file, encoding: encoding)
      if text.content.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
        Message.warning("\(text.file): holds no text; check that it is the right file")
      }
      return text
    }
  }

  /// The one file of a command that reads a stream.
  func stream() throws -> ByteSource {
    guard files.count < 2 else { throw Failure(Failure.usage, "--jsonl reads one file or standard input") }
    return try ByteSource(path: files.first)
  }
}

struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("from"), help: "The source language, a BCP 47 tag.")
  var source: LanguageTag = .german

  @Option(name: .customLong("to"), help: "The target language, a BCP 47 tag.")
  var target: LanguageTag = .english
}

struct MemoryOption: ParsableArguments {
  @Option(name: .customLong("memory"), help: "The memory's file; SATZPAAR_MEMORY names it otherwise.")
  var path: String?

  func required() throws -> String {
    guard let path = chosen else {
      throw Failure(Failure.usage, "no memory is named; give --memory FILE, or set SATZPAAR_MEMORY")
    }
    return path
  }

  var chosen: String? { path ?? Environment["SATZPAAR_MEMORY"] }
}

struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .customLong("glossary"),
    help: "A glossary table to use instead of the carried one; repeatable. builtin names the carried one.")
  var paths: [String] = []

  /// The entries of the glossaries that were named, or of the one that the program carries.
  ///
  /// - Throws: `Failure` with every error of a glossary that has some: none of it is used silently.
  func entries() throws -> [GlossaryEntry] {
    try (paths.isEmpty ? ["builtin"] : paths).flatMap { path in
      path == "builtin" ? Glossary.politics.entries : try Self.read(path).entries
    }
  }

  private static func read(_ path: String) throws -> Glossary {
    let glossary = try table(path)
    let errors = glossary.problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Failure(Failure.badData, messages: lines(of: errors, in: glossary)) }
    lines(of: glossary.problems, in: glossary).forEach(Message.warning)
    return glossary
  }

  /// A glossary with its problems, whatever they are.
  static func table(_ path: String) throws -> Glossary {
    let text = try TextFile.read(path, advice: "save the glossary as UTF-8")
    return GlossaryReader.read(Array(text.content.utf8), name: text.file)
  }

  private static func lines(of problems: [GlossaryProblem], in glossary: Glossary) -> [String] {
    let shown = problems.prefix(20).map(\.description)
    let rest = problems.count - shown.count
    return rest == 0
      ? shown : shown + ["\(glossary.name): and \(rest) more; satzpaar glossary check \(glossary.name) shows them all"]
  }
}
