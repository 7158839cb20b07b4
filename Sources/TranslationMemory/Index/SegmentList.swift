/// Segments in a match index, each once, ascending: the differences between neighbors (`Varint`), before them a table of the
/// blocks but the first: the last segment of the block before, and where the block begins, four bytes each.
struct SegmentList {
  let count: Int
  /// Where in the index the list begins.
  let start: Int

  /// How many segments stand together in a block.
  static let block = 128

  /// Calls `body` with the segments in `range`, ascending.
  @inline(__always)
  func forEach(in range: Range<Int>, _ bytes: borrowing RawSpan, _ body: (_ segment: Int) -> Void) {
    guard count > 0 else { return }
    let blocks = (count &- 1) / Self.block
    var position = start &+ blocks &* 8
    var segment = -1
    var index = 0
    if blocks > 0, range.lowerBound > 0 {
      var (low, high) = (0, blocks)
      while low < high {
        let middle = (low &+ high) / 2
        if bytes.uint32(start &+ middle &* 8) < range.lowerBound { low = middle &+ 1 } else { high = middle }
      }
      if low > 0 {
        segment = bytes.uint32(start &+ (low &- 1) &* 8)
        position = start &+ bytes.uint32(start &+ (low &- 1) &* 8 &+ 4)
        index = low &* Self.block
      }
    }
    while index < count {
      segment &+= Varint.read(bytes, &position) &+ 1
      index &+= 1
      if segment < range.lowerBound { continue }
      if segment >= range.upperBound { return }
      body(segment)
    }
  }

  /// Appends a list in this form.
  static func append(_ segments: Span<UInt32>, to bytes: inout ScratchArray<UInt8>) {
    guard segments.count > 0 else { return }
    let start = bytes.count
    let blocks = (segments.count - 1) / block
    bytes.append(repeating: 0, count: blocks * 8)
    var last = -1
    var left = block
    var entry = start
    for index in segments.indices {
      if left == 0 {
        bytes.put(UInt64(last), width: 4, at: entry)
        bytes.put(UInt64(bytes.count - start), width: 4, at: entry + 4)
        entry += 8
        left = block
      }
      left &-= 1
      bytes.append(varint: Int(segments[index]) &- last &- 1)
      last = Int(segments[index])
    }
  }
}
