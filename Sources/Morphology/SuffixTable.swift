/// Values filed under word endings: a trie over the endings' UTF-8 bytes, last byte first.
struct SuffixTable<Value: Sendable>: Sendable {
  private struct Node {
    let byte: UInt8
    var firstChild: Int?
    var nextSibling: Int?
    var values: [Value] = []
  }

  private var nodes = [Node(byte: 0)]

  mutating func insert(_ value: Value, ending: String) {
    var node = 0
    for byte in ending.utf8.reversed() {
      node = child(of: node, byte) ?? addChild(to: node, byte)
    }
    nodes[node].values.append(value)
  }

  /// The value of the longest ending of the word that is accepted; `accepts` is given the value and the bytes that
  /// stand before the ending.
  ///
  /// - Complexity: O(length of the longest ending in the table)
  func longestMatch(in word: String, where accepts: (Value, Substring.UTF8View) -> Bool) -> Value? {
    var node = 0
    var best: Value?
    let bytes = word.utf8
    var start = bytes.endIndex
    while start > bytes.startIndex {
      start = bytes.index(before: start)
      guard let next = child(of: node, bytes[start]) else { break }
      node = next
      let rest = bytes[..<start]
      if let value = nodes[node].values.first(where: { accepts($0, rest) }) { best = value }
    }
    return best
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var candidate = nodes[node].firstChild
    while let index = candidate, nodes[index].byte != byte { candidate = nodes[index].nextSibling }
    return candidate
  }

  private mutating func addChild(to node: Int, _ byte: UInt8) -> Int {
    nodes.append(Node(byte: byte, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = nodes.count - 1
    return nodes.count - 1
  }
}
