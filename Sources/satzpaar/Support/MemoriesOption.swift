import ArgumentParser
import Interchange
import Leverage
import Segmentation
import TranslationMemory
import UnicodeText

/// One or several memories that are asked together.
struct MemoriesOption: ParsableArguments {
  @Option(
    name: .customLong("memory"),
    help: .init(
      "A memory's file; repeatable. Without it the one that SATZPAAR_MEMORY names, if any.", valueName: "file"),
    completion: .file())
  var paths: [String] = []

  var names: [String] { paths.isEmpty ? [Environment["SATZPAAR_MEMORY"]].compactMap(\.self) : paths }

  /// - Throws: `Failure` for a memory that has nothing in one of the languages.
  func open(_ languages: LanguageOptions) throws -> any MatchIndex {
    MemorySet(
      try names.map { path in
        let store = try MemoryStore(path: path, mode: .readOnly)
        let known = try store.languages()
        for wanted in [languages.source, languages.target] where !known.contains(where: { $0.matches(wanted) }) {
          throw Failure(
            Failure.badData,
            "\(path): holds nothing in \(wanted), only \(known.map(\.description).sorted().joined(separator: ", ")); "
              + "name the languages with --from and --to, or another memory")
        }
        return (MemoryIndex(store), 0)
      })
  }
}

extension InputOptions {
  /// The articles, cut into segments.
  func documents(_ language: LanguageTag) throws -> [SourceDocument] {
    let segmenter = Segmenter(language: language)
    return try articles().map { SourceDocument($0, segmenter) }
  }
}
