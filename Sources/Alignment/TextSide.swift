internal import BilingualLexicon
internal import UnicodeText

/// One of the two texts, prepared for the search: its tokens as numbers and all that is asked again and again of a
/// sentence or of a run of up to four.
struct TextSide {
  /// The longest run of sentences in a bead.
  static let longestRun = 4

  let text: TokenizedText
  /// The number of sentences.
  let count: Int
  /// The sentences in which each type stands, ascending, with how often.
  let occurrences: CountRows
  /// The types of each sentence with how often they stand in it.
  let types: CountRows
  /// How often each type stands in the text.
  let frequencies: [Float]
  /// By first sentence of the runs: the logarithm of their letters.
  let logLengths: [ByRun]
  /// Likewise: 1 through the letters.
  let inverseLengths: [ByRun]
  /// Likewise: 1 through the tokens, 0 for runs without any.
  let inverseTokens: [ByRun]
  /// Whether a sentence reads as the continuation of the one before: it begins with a small letter.
  let continues: [Bool]

  /// What each sentence is in its article.
  let roles: [SentenceRole]

  init(_ article: ArticleText, folding: WordFolding) {
    let sentences = article.sentences
    roles = article.roles
    text = TokenizedText(sentences, folding: folding, labels: roles.map { $0 == .body ? nil : "¶\($0)" })
    count = sentences.count
    types = CountRows(sentencesOf: text)
    occurrences = types.transposed(columns: text.types.count)
    var frequencies = [Float](repeating: 0, count: text.types.count)
    for token in text.tokens { frequencies[Int(token)] += 1 }
    self.frequencies = frequencies
    let lengths = Self.overRuns(sentences.map { Float(max(1, $0.unicodeScalars.count)) })
    logLengths = lengths.map { $0.logarithms() }
    inverseLengths = lengths.map { 1 / $0 }
    inverseTokens = Self.overRuns((0..<text.sentenceCount).map { [text] in Float(text.range(of: $0).count) })
      .map { (1 / $0).replacing(with: 0, where: $0 .== 0) }
    continues = sentences.map(Self.isContinuation)
  }

  /// The sums over the runs that begin with each sentence. A run that leaves the text counts as far as the text goes.
  private static func overRuns(_ values: [Float]) -> [ByRun] {
    values.indices.map { first in
      var sums = ByRun(repeating: values[first])
      for run in 1..<longestRun {
        sums[run] = sums[run - 1] + (first + run < values.count ? values[first + run] : 0)
      }
      return sums
    }
  }

  private static func isContinuation(_ sentence: String) -> Bool {
    sentence.unicodeScalars.first { $0.characterClass == .letter || $0.characterClass == .digit }
      .map { $0.characterClass == .letter && $0.properties.isLowercase } ?? false
  }
}

/// Rows of (column, count), in compressed form.
struct CountRows {
  private(set) var starts: [Int32] = [0]
  private(set) var columns: [Int32] = []
  private(set) var counts: [Float] = []

  var rowCount: Int { starts.count - 1 }

  func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// A row for each sentence: its types, ascending.
  init(sentencesOf text: TokenizedText) {
    columns.reserveCapacity(text.tokens.count)
    counts.reserveCapacity(text.tokens.count)
    for sentence in 0..<text.sentenceCount {
      for type in text.tokens[text.range(of: sentence)].sorted() {
        if columns.count > Int(starts[sentence]), columns[columns.count - 1] == type {
          counts[counts.count - 1] += 1
        } else {
          columns.append(type)
          counts.append(1)
        }
      }
      starts.append(Int32(columns.count))
    }
  }

  private init(starts: [Int32], columns: [Int32], counts: [Float]) {
    self.starts = starts
    self.columns = columns
    self.counts = counts
  }

  func transposed(columns columnCount: Int) -> CountRows {
    var starts = [Int32](repeating: 0, count: columnCount + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for i in 0..<columnCount { starts[i + 1] += starts[i] }
    var next = starts
    var rows = [Int32](repeating: 0, count: columns.count)
    var values = [Float](repeating: 0, count: columns.count)
    for row in 0..<rowCount {
      for k in range(row) {
        let place = Int(next[Int(columns[k])])
        rows[place] = Int32(row)
        values[place] = counts[k]
        next[Int(columns[k])] += 1
      }
    }
    return CountRows(starts: starts, columns: rows, counts: values)
  }
}
