/// A text to be aligned: its sentences in order, with what each of them is in the article.
package struct ArticleText: Hashable, Sendable {
  /// In the order of the text.
  package private(set) var sentences: [String]
  /// What each sentence is in its article; as many as there are sentences.
  package private(set) var roles: [SentenceRole]

  /// - Parameter roles: as many as there are sentences; nil where nothing is known of them.
  package init(_ sentences: [String], roles: [SentenceRole]? = nil) {
    self.sentences = sentences
    self.roles = roles ?? sentences.map { _ in .body }
  }

  /// Adds a sentence at the end.
  package mutating func append(_ sentence: String, _ role: SentenceRole) {
    sentences.append(sentence)
    roles.append(role)
  }

  /// How many sentences there are.
  package var count: Int { sentences.count }
  package var isEmpty: Bool { sentences.isEmpty }

  /// A part of it.
  package subscript(_ range: Range<Int>) -> ArticleText {
    ArticleText(Array(sentences[range]), roles: Array(roles[range]))
  }
}

/// What a sentence is in its article; a translation keeps it.
package enum SentenceRole: String, CaseIterable, Sendable, CustomStringConvertible {
  case body, heading, caption, quotation
  case listItem = "list item"
  case tableCell = "table cell"

  package var description: String { rawValue }
}
