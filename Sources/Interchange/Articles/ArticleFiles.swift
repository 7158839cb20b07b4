package import Alignment
internal import Segmentation
package import UnicodeText

/// Articles and their translations as files: an article and its translation, or two folders of them.
package struct ArticleFiles: Sendable {
  /// A text under the name of its file.
  package typealias Document = DocumentMatching.Document

  /// An article with its translation.
  package struct Pair: Sendable {
    /// The article.
    package let source: Document
    /// Its translation.
    package let target: Document
    /// How the two were found to belong together; nil where the user said so.
    package let ground: DocumentMatching.Match.Ground?
  }

  /// In the order of the source's files.
  package let pairs: [Pair]
  /// The files of the folders that have no counterpart.
  package let unmatched: [String]

  /// Reads the files and cuts them into sentences.
  ///
  /// - Parameter format: of all files; nil: each as its name and its beginning say.
  /// - Throws: `InterchangeError` for what cannot be read or holds no sentence, for a folder beside a file, and where nothing
  ///   belongs together; `ICUError`.
  package init(
    source: String, target: String, from: LanguageTag, to: LanguageTag, format: ArticleFormat? = nil,
    encoding: TextEncoding? = nil
  ) throws {
    var fromReader = try Reader(from, format, encoding)
    var toReader = try Reader(to, format, encoding)
    guard Folder.exists(source) || Folder.exists(target) else {
      pairs = [Pair(source: try fromReader.read(source), target: try toReader.read(target), ground: nil)]
      unmatched = []
      return
    }
    guard Folder.exists(source), Folder.exists(target) else {
      throw InterchangeError(
        .unreadable, file: Folder.exists(source) ? source : target, "is a directory; give two files, or two directories"
      )
    }
    let sources = try Folder.files(in: source).map { try fromReader.read("\(source)/\($0)") }
    let targets = try Folder.files(in: target).map { try toReader.read("\(target)/\($0)") }
    let matches = DocumentMatching(sources, targets, from: from, to: to).matches
    pairs = matches.map { Pair(source: sources[$0.source], target: targets[$0.target], ground: $0.ground) }
    unmatched =
      sources.indices.filter { i in !matches.contains { $0.source == i } }.map { "\(source)/\(sources[$0].name)" }
      + targets.indices.filter { j in !matches.contains { $0.target == j } }.map { "\(target)/\(targets[$0].name)" }
    guard !pairs.isEmpty else {
      throw InterchangeError(
        .malformed, file: source, "no article belongs to a translation in \(target); check the folders")
    }
  }

  /// Reads the texts of one language.
  private struct Reader: ~Copyable {
    private let segmenter: Segmenter
    private let format: ArticleFormat?
    private let encoding: TextEncoding?

    init(_ language: LanguageTag, _ format: ArticleFormat?, _ encoding: TextEncoding?) throws {
      segmenter = Segmenter(language: language)
      self.format = format
      self.encoding = encoding
    }

    mutating func read(_ path: String) throws -> Document {
      let article = try Article.read(path, as: format, encoding: encoding)
      var text = ArticleText([])
      for block in article.blocks {
        let role = article.format == .text ? .body : SentenceRole(block.kind)
        for sentence in segmenter.sentences(in: block.text) { text.append(sentence.text, role) }
      }
      guard !text.isEmpty else {
        throw InterchangeError(
          .malformed, file: article.file, "holds no sentence; give the article and its translation")
      }
      return Document(name: path.split(separator: "/").last.map(String.init) ?? path, text: text)
    }
  }
}

extension SentenceRole {
  fileprivate init(_ kind: Article.Kind) {
    self =
      switch kind {
      case .paragraph: .body
      case .heading: .heading
      case .listItem: .listItem
      case .tableCell: .tableCell
      case .caption: .caption
      case .quotation: .quotation
      }
  }
}
