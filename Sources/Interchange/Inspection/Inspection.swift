/// What a file is and holds, and what is wrong with it.
package struct Inspection: Hashable, Sendable, Encodable {
  /// The format's short name: `tmx`, `table`, `text`.
  package var format: String
  /// The version that the file says it has; nil where it says none, or the format has none.
  package var version: String?
  /// As standards call it: `UTF-8`, `windows-1252`.
  package var encoding: String
  /// Language tags, sorted.
  package var languages: [String]
  /// What is in it: `units`, `variants` and `pairs` in a TMX, `rows`, `terms` and `pairs` in a table, `lines` in a text,
  /// `blocks` in a page.
  /// `pairs` are the distinct pairs of source and target text that an import would store.
  package var counts: [String: Int]
  /// What an import would leave out, guess or change.
  package var warnings: [Remark]
  /// What breaks the format's own standard though the file can be read.
  package var errors: [Remark]

  /// What is wrong at a line.
  package struct Remark: Hashable, Sendable, Encodable {
    /// Counted from 1.
    package var line: Int
    /// What is wrong.
    package var message: String

    package init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  package init(
    format: String, version: String? = nil, encoding: String, languages: [String] = [], counts: [String: Int],
    warnings: [Remark] = [], errors: [Remark] = []
  ) {
    self.format = format
    self.version = version
    self.encoding = encoding
    self.languages = languages
    self.counts = counts
    self.warnings = warnings
    self.errors = errors
  }
}
