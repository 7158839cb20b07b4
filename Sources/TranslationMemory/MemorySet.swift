/// Several memories that answer as one, each with its own penalty.
///
/// Matches of one score come in the order of the memories, then in each memory's own.
package struct MemorySet: MatchIndex {
  private let members: [(index: any MatchIndex, penalty: Double)]

  /// - Parameter members: the memories, the first one goes before the others where scores are equal; with the points that are
  ///   taken off each of their matches.
  package init(_ members: [(index: any MatchIndex, penalty: Double)]) { self.members = members }

  package func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    var found: [(match: Match, member: Int)] = []
    for (member, (index, penalty)) in members.enumerated() {
      var query = query
      query.penalties.memory += penalty
      found += try index.matches(for: query).map { ($0, member) }
    }
    // Each memory's matches are in their order already, which a stable order keeps.
    let order = found.indices.sorted { left, right in
      (found[right].match.score, left) < (found[left].match.score, right)
    }
    return order.prefix(query.limit).map { found[$0].match }
  }
}
