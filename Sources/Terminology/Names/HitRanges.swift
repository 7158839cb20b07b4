/// Where a text has hits: of names, and of other words.
struct HitRanges {
  /// By their beginnings; none is empty.
  private let ranges: [(range: Range<Int>, isPerson: Bool)]
  /// How long the longest of them is.
  private let longest: Int

  init(_ hits: [TermHit]) {
    ranges = hits.lazy.filter { !$0.isApart && !$0.kind.isPart }
      .map { ($0.range, $0.kind == .name && $0.entry.domain == "person") }
    longest = ranges.map(\.range.count).max() ?? 0
  }

  /// Whether a hit overlaps with a name of two words and is not one of its words, or has a word alone.
  func isCovered(_ range: Range<Int>) -> Bool {
    contains(range) { known, _ in known == range || !range.contains(known) }
  }

  /// Whether a word is part of a longer hit, or a person.
  func isInside(_ range: Range<Int>) -> Bool {
    contains(range) { known, isPerson in known != range || isPerson }
  }

  private func contains(_ range: Range<Int>, where isMeant: (Range<Int>, Bool) -> Bool) -> Bool {
    var index = ranges.partitioningIndex(from: range.lowerBound - longest)
    while index < ranges.count, ranges[index].range.lowerBound < range.upperBound {
      if ranges[index].range.overlaps(range), isMeant(ranges[index].range, ranges[index].isPerson) { return true }
      index += 1
    }
    return false
  }
}

extension [TermHit] {
  /// The hits without those on words of a name that was proposed: the city in "Wladimir Petrow".
  package func outside(_ proposals: [NameProposal]) -> [TermHit] {
    if proposals.isEmpty { return self }
    var proposals = proposals[...]
    return filter { hit in
      while let first = proposals.first, first.range.upperBound <= hit.range.lowerBound { proposals.removeFirst() }
      guard let first = proposals.first else { return true }
      return first.range == hit.range || !first.range.contains(hit.range)
    }
  }
}

extension [(range: Range<Int>, isPerson: Bool)] {
  /// The first of the ranges that does not begin before a place; they stand in the order of their beginnings.
  fileprivate func partitioningIndex(from start: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
