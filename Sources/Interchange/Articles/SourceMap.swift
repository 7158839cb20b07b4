/// Which bytes of a text come from which bytes of a file.
struct SourceMap: Hashable, Sendable {
  /// Bytes that are the same in both, or (an entity, white space that is shown as one blank) stand for one another as a whole.
  private struct Run: Hashable {
    var text: Range<Int>
    var source: Range<Int>
    var isVerbatim: Bool
  }

  /// In ascending order, without gaps in the text.
  private var runs: [Run] = []

  /// The number of bytes of text.
  private var count: Int { runs.last?.text.upperBound ?? 0 }

  /// Adds bytes of text that are the same in the file.
  mutating func append(verbatim source: Range<Int>) {
    if let last = runs.indices.last, runs[last].isVerbatim, runs[last].source.upperBound == source.lowerBound {
      runs[last].text = runs[last].text.lowerBound..<count + source.count
      runs[last].source = runs[last].source.lowerBound..<source.upperBound
    } else {
      runs.append(Run(text: count..<count + source.count, source: source, isVerbatim: true))
    }
  }

  /// Adds `length` bytes of text that are written otherwise in the file.
  mutating func append(_ length: Int, for source: Range<Int>) {
    runs.append(Run(text: count..<count + length, source: source, isVerbatim: false))
  }

  /// Forgets the last bytes of the text.
  mutating func removeLast(_ length: Int) {
    let end = count - length
    while let last = runs.last, last.text.lowerBound >= end { runs.removeLast() }
    guard let last = runs.indices.last, runs[last].text.upperBound > end else { return }
    let excess = runs[last].text.upperBound - end
    runs[last].text = runs[last].text.lowerBound..<end
    if runs[last].isVerbatim {
      runs[last].source = runs[last].source.lowerBound..<runs[last].source.upperBound - excess
    }
  }

  /// The map of the same text in a file where it stands further behind.
  func shifted(by distance: Int) -> SourceMap {
    var shifted = self
    for i in runs.indices {
      shifted.runs[i].source = runs[i].source.lowerBound + distance..<runs[i].source.upperBound + distance
    }
    return shifted
  }

  /// - Parameter range: bytes of the text, not empty.
  /// - Complexity: O(log *n*)
  func source(of range: Range<Int>) -> Range<Int> {
    let first = run(at: range.lowerBound)
    let last = run(at: range.upperBound - 1)
    let start = first.source.lowerBound + (first.isVerbatim ? range.lowerBound - first.text.lowerBound : 0)
    let end =
      last.isVerbatim
      ? last.source.lowerBound + range.upperBound - last.text.lowerBound : last.source.upperBound
    return start..<max(start, end)
  }

  private func run(at offset: Int) -> Run {
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return runs[low]
  }
}
