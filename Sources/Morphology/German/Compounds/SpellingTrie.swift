/// Values filed under spellings: a trie over UTF-8 bytes that finds all spellings which begin at a place in a word.
struct SpellingTrie<Value: Sendable>: Sendable {
  private struct Node {
    let byte: UInt8
    var firstChild: Int32 = 0
    var nextSibling: Int32 = 0
    /// The index of the value plus one; 0 where no spelling ends.
    var value: Int32 = 0
  }

  private var nodes = [Node(byte: 0)]
  private var values: [Value] = []

  /// Files a value, or changes the one that is filed already.
  ///
  /// - Complexity: O(length of the spelling)
  mutating func update(_ spelling: some Sequence<UInt8>, default initial: Value, _ change: (inout Value) -> Void) {
    var node: Int32 = 0
    for byte in spelling { node = child(of: node, byte) ?? addChild(to: node, byte) }
    if nodes[Int(node)].value == 0 {
      values.append(initial)
      nodes[Int(node)].value = Int32(values.count)
    }
    change(&values[Int(nodes[Int(node)].value) - 1])
  }

  /// Calls `body` with the end and the value of each spelling that stands in `word` at `start`, shortest first.
  ///
  /// - Complexity: O(length of the longest spelling)
  func forEachMatch(in word: borrowing Span<UInt8>, at start: Int, _ body: (_ end: Int, Value) -> Void) {
    var node: Int32 = 0
    var end = start
    while end < word.count, let next = child(of: node, word[end]) {
      node = next
      end += 1
      let value = nodes[Int(node)].value
      if value > 0 { body(end, values[Int(value) - 1]) }
    }
  }

  private func child(of node: Int32, _ byte: UInt8) -> Int32? {
    var candidate = nodes[Int(node)].firstChild
    while candidate > 0 {
      if nodes[Int(candidate)].byte == byte { return candidate }
      candidate = nodes[Int(candidate)].nextSibling
    }
    return nil
  }

  private mutating func addChild(to node: Int32, _ byte: UInt8) -> Int32 {
    nodes.append(Node(byte: byte, nextSibling: nodes[Int(node)].firstChild))
    nodes[Int(node)].firstChild = Int32(nodes.count - 1)
    return nodes[Int(node)].firstChild
  }
}
