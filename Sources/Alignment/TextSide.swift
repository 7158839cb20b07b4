internal import BilingualLexicon
internal import Glibc
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
  /// By length of run less one, by first sentence: the logarithm of the run's letters.
  let logLengths: [[Float]]
  /// Likewise: 1 through the run's letters.
  let inverseLengths: [[Float]]
  /// Likewise: 1 through the run's tokens.
  let inverseTokens: [[Float]]
  /// Whether a sentence reads as the continuation of the one before: it begins with a small letter.
  let continues: [Bool]

  init(_ sentences: [String], folding: WordFolding) {
    text = TokenizedText(sentences, folding: folding)
    count = sentences.count
    types = CountRows(sentencesOf: text)
    occurrences = types.transposed(columns: text.types.count)
    var frequencies = [Float](repeating: 0, count: text.types.count)
    for token in text.tokens { frequencies[Int(token)] += 1 }
    self.frequencies = frequencies
    let lengths = sentences.map { Float(max(1, $0.unicodeScalars.count)) }
    let tokens = (0..<text.sentenceCount).map { [text] in Float(text.range(of: $0).count) }
    logLengths = Self.overRuns(lengths) { logf($0) }
    inverseLengths = Self.overRuns(lengths) { 1 / $0 }
    inverseTokens = Self.overRuns(tokens) { $0 == 0 ? 0 : 1 / $0 }
    continues = sentences.map(Self.isContinuation)
  }

  /// A function of the sums over all runs of one to four sentences.
  private static func overRuns(_ values: [Float], _ function: (Float) -> Float) -> [[Float]] {
    var sums = values
    return (1...longestRun).map { run in
      if run > 1 {
        for i in 0..<max(0, values.count - run + 1) { sums[i] += values[i + run - 1] }
      }
      return sums.map(function)
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

  /// The part of a row whose columns lie in `columns`.
  ///
  /// - Complexity: O(log *n*)
  func range(_ row: Int, columns wanted: Range<Int>) -> Range<Int> {
    let whole = range(row)
    if whole.count < 8 {
      var low = whole.lowerBound
      while low < whole.upperBound, columns[low] < wanted.lowerBound { low += 1 }
      var high = low
      while high < whole.upperBound, columns[high] < wanted.upperBound { high += 1 }
      return low..<high
    }
    let low = firstIndex(in: whole, notBelow: wanted.lowerBound)
    return low..<firstIndex(in: low..<whole.upperBound, notBelow: wanted.upperBound)
  }

  private func firstIndex(in range: Range<Int>, notBelow column: Int) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

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
