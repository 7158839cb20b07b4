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

  var names: [String] { paths.isEmpty ? [Environment.memoryThatExists].compactMap(\.self) : paths }

  /// - Throws: `Failure` for a memory that has nothing in one of the languages.
  func open(_ languages: LanguageOptions) throws -> any MatchIndex {
    MemorySet(
      try names.map { path in
        let store = try MemoryStore(path: path, mode: .readOnly)
        try store.refuseOtherLanguages(languages)
        return (MemoryIndex(store), 0)
      })
  }
}

extension InputOptions {
  /// The articles, cut into segments; an XLIFF with its own.
  ///
  /// - Throws: `Failure` for an XLIFF in other languages.
  func documents(_ languages: LanguageOptions) throws -> [SourceDocument] {
    let segmenter = Segmenter(language: languages.source)
    return try names.map { name in
      let file = try ByteSource(path: name)
      guard article.format == nil, try XLIFFDocument.recognizes(file, encoding: article.encoding) else {
        return SourceDocument(try read(file), segmenter)
      }
      let document = try XLIFFDocument(file, encoding: article.encoding)
      for (own, wanted) in [
        (document.sourceLanguage, languages.source), (document.targetLanguage, languages.target),
      ] {
        guard let own, !own.matches(wanted) else { continue }
        throw Failure(
          .badData,
          "\(file.name): has \(own) where \(wanted) is expected; name its languages with --from and --to")
      }
      if document.segments.isEmpty {
        Message.warning("\(file.name): holds no segment; check that it is the right file")
      }
      return SourceDocument(document, name: file.name)
    }
  }
}

extension MemoryStore {
  /// - Throws: `Failure` for a memory that has something, but nothing in one of the languages.
  func refuseOtherLanguages(_ languages: LanguageOptions) throws {
    try refuseOtherLanguages(languages.source, languages.target)
  }

  /// The same for two languages.
  func refuseOtherLanguages(_ source: LanguageTag, _ target: LanguageTag) throws {
    let known = try self.languages()
    for wanted in [source, target] where !known.contains(where: { $0.matches(wanted) }) {
      if known.isEmpty { return Message.warning("\(path): holds no units; import some first") }
      throw Failure(
        .badData,
        "\(path): holds nothing in \(wanted), only \(known.map(\.description).sorted().joined(separator: ", ")); "
          + "name the languages with --from and --to, or another memory")
    }
  }
}
