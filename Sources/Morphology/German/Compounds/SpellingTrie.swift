/// Values filed under spellings: a trie over UTF-8 bytes that finds all spellings which begin at a place in a word.
///
/// All edges lie in one hash table, so that a step costs one look, however many spellings go on from a node.
struct SpellingTrie<Value: Sendable>: Sendable {
  /// For each slot an edge: the node that it leaves (28 bits), the byte (8 bits), and the node that it leads to (28 bits);
  /// 0 where the slot is free, since nothing leads to the root. As many as a power of two.
  private var edges: [UInt64] = Array(repeating: 0, count: 1 << 8)
  private var edgeCount = 0
  /// For each node, the index of its value plus one; 0 where no spelling ends.
  private var valueOfNode: [Int32] = [0]
  private var values: [Value] = []

  /// Files a value, or changes the one that is filed already.
  ///
  /// - Complexity: O(length of the spelling), amortized
  mutating func update(_ spelling: some Sequence<UInt8>, default initial: Value, _ change: (inout Value) -> Void) {
    var node: UInt64 = 0
    for byte in spelling {
      let slot = slot(of: node << 8 | UInt64(byte))
      node = edges[slot] == 0 ? addNode(after: node << 8 | UInt64(byte), slot) : edges[slot] & Self.nodes
    }
    if valueOfNode[Int(node)] == 0 {
      values.append(initial)
      valueOfNode[Int(node)] = Int32(values.count)
    }
    change(&values[Int(valueOfNode[Int(node)]) - 1])
  }

  /// Calls `body` with the end and the value of each spelling that stands in `word` at `start`, shortest first.
  ///
  /// - Complexity: O(length of the longest spelling)
  @inline(__always)
  func forEachMatch(in word: borrowing Span<UInt8>, at start: Int, _ body: (_ end: Int, Value) -> Void) {
    var node: UInt64 = 0
    var end = start
    while end < word.count {
      let edge = edges[slot(of: node << 8 | UInt64(word[end]))]
      if edge == 0 { return }
      node = edge & Self.nodes
      end &+= 1
      let value = valueOfNode[Int(node)]
      if value > 0 { body(end, values[Int(value) &- 1]) }
    }
  }

  // MARK: - Edges

  private static var nodes: UInt64 { 1 << 28 - 1 }

  /// Where an edge lies, or would lie.
  ///
  /// - Parameter key: its node and byte.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = edges.count &- 1
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4).
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while edges[slot] != 0, edges[slot] >> 28 != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func addNode(after key: UInt64, _ slot: Int) -> UInt64 {
    let node = UInt64(valueOfNode.count)
    precondition(node <= Self.nodes, "more spellings than a trie holds")
    valueOfNode.append(0)
    edges[slot] = key << 28 | node
    edgeCount += 1
    if edgeCount * 2 > edges.count { grow() }
    return node
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: 0, count: old.count * 2)
    for edge in old where edge != 0 { edges[slot(of: edge >> 28)] = edge }
  }
}
