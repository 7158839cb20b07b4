internal import Dispatch
internal import Synchronization

/// Builds the match index of a memory. Each language has a queue of its own, so that both sides of a memory are built at
/// the same time, and while units are still being read.
final class IndexBuilder: Sendable {
  private let folder: String?
  private let units: Mutex<UnitColumns?>
  private let sides = Mutex<[Side]>([])

  /// - Parameter folder: where scratch files may lie; nil for none.
  init(in folder: String?) {
    self.folder = folder
    units = Mutex(UnitColumns(in: folder))
  }

  /// Units in ascending order of their numbers, and those that have been used more often since they were added.
  struct Batch: Sendable {
    private(set) var units: [(header: UnitHeader, identity: UInt64)] = []
    /// The texts of all variants, in UTF-8, one after the other.
    private(set) var text: [UInt8] = []
    private(set) var segments: [Segment] = []
    private(set) var recounts: [(unit: Int64, usage: Int64)] = []

    struct Segment: Sendable {
      let language: Int64
      /// The unit's place in the batch, and the variant's in the unit.
      let unit: Int
      let place: Int
      /// Where its text ends.
      let end: Int
    }

    var isFull: Bool { units.count >= 512 || text.count >= 1 << 20 }

    /// To be followed by the texts of its variants.
    ///
    /// - Parameter identity: `TranslationUnit.identity`.
    mutating func add(_ header: UnitHeader, identity: UInt64) { units.append((header, identity)) }

    /// Adds the text of a variant of the latest unit.
    mutating func add(_ text: borrowing Span<UInt8>, language: Int64, place: Int) {
      unsafe text.withUnsafeBufferPointer { unsafe self.text.append(contentsOf: $0) }
      segments.append(Segment(language: language, unit: units.count - 1, place: place, end: self.text.count))
    }

    mutating func recount(_ unit: Int64, usage: Int64) { recounts.append((unit, usage)) }
  }

  /// Waits where the building is far behind.
  func add(_ batch: Batch) {
    let first = units.withLock { units in
      let first = units?.count ?? 0
      for (header, identity) in batch.units { units?.add(header, identity: identity) }
      for (unit, usage) in batch.recounts { units?.recount(unit, usage: usage) }
      return first
    }
    for language in Set(batch.segments.map(\.language)) { side(of: language).add(batch, first: first) }
  }

  private func side(of language: Int64) -> Side {
    sides.withLock { sides in
      if let known = sides.first(where: { $0.language == language }) { return known }
      let side = Side(language: language, folder: folder)
      sides.append(side)
      return side
    }
  }

  /// Says that no more units come: the sides are finished while other work goes on.
  func close() {
    for side in sides.withLock({ $0 }) { side.close() }
  }

  /// The finished index of what was added, once.
  func finish(_ revision: Revision) -> IndexWriter {
    let sides = sides.withLock { exchange(&$0, with: []) }.sorted { $0.language < $1.language }
    for side in sides { side.close() }
    var writer = IndexWriter(reserved: IndexFile.headerLength, in: folder)
    writer.append(Int(revision.number))
    writer.append(Int(revision.stamp))
    if let units = units.withLock({ $0.take() }) { units.write(to: &writer) }
    writer.append(sides.count)
    for side in sides { if let finished = side.takeFinished() { writer.append(contentsOf: finished) } }
    return writer
  }
}

/// The segments of one language, on a queue of their own.
private final class Side: Sendable {
  let language: Int64
  private let queue: DispatchQueue
  private let builder: Mutex<SideBuilder?>
  private let finished = Mutex<IndexWriter?>(nil)
  /// So many batches wait at most: the import must not run far ahead.
  private let room = DispatchSemaphore(value: 8)

  init(language: Int64, folder: String?) {
    self.language = language
    queue = DispatchQueue(label: "match index, language \(language)")
    builder = Mutex(SideBuilder(in: folder))
  }

  /// - Parameter first: the place of the batch's first unit among all units.
  func add(_ batch: IndexBuilder.Batch, first: Int) {
    room.wait()
    queue.async {
      self.builder.withLock { builder in
        var start = 0
        let text = batch.text.span
        for segment in batch.segments {
          if segment.language == self.language {
            builder?.add(text.extracting(start..<segment.end), unit: first + segment.unit, place: segment.place)
          }
          start = segment.end
        }
      }
      self.room.signal()
    }
  }

  func close() { queue.async { self.finish() } }

  private func finish() {
    finished.withLock { if $0 == nil { $0 = builder.withLock { $0.take() }?.write(language: language) } }
  }

  /// What was made of the segments when all were in, once; waits for it.
  func takeFinished() -> IndexWriter? {
    queue.sync { finish() }
    return finished.withLock { $0.take() }
  }
}

/// Collects what a match index knows of units.
private struct UnitColumns: ~Copyable {
  private var ids: ScratchArray<Int64>
  private var kinds: ScratchArray<UInt32>
  private var recencies: ScratchArray<Int64>
  private var usages: ScratchArray<Int64>
  private var identities: ScratchArray<UInt32>

  init(in folder: String?) {
    ids = ScratchArray(in: folder)
    kinds = ScratchArray(in: folder)
    recencies = ScratchArray(in: folder)
    usages = ScratchArray(in: folder)
    identities = ScratchArray(in: folder)
  }

  var count: Int { ids.count }

  mutating func add(_ unit: UnitHeader, identity: UInt64) {
    ids.append(unit.id)
    kinds.append(UInt32(truncatingIfNeeded: unit.kind))
    recencies.append(unit.recency)
    usages.append(unit.usage)
    identities.append(IndexedUnits.hash(ofIdentity: identity))
  }

  mutating func recount(_ unit: Int64, usage: Int64) {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < unit { low = middle + 1 } else { high = middle }
    }
    if low < ids.count, ids[low] == unit { usages[low] = usage }
  }

  consuming func write(to writer: inout IndexWriter) {
    // Numbers are mostly without gaps: then all of these are equal and take no room.
    writer.append(columnOf: count) { Int(ids[$0]) - $0 }
    writer.append(columnOf: count) { Int(kinds[$0]) }
    var ranks: [Int64: Int] = [:]
    var latest: Int64?
    for unit in 0..<count where recencies[unit] != latest {
      latest = recencies[unit]
      ranks[recencies[unit]] = 0
    }
    let dates = ranks.keys.sorted()
    for (rank, date) in dates.enumerated() { ranks[date] = rank }
    writer.append(column: dates.map(Int.init))
    if dates.count == 1 {
      writer.append(columnOf: count) { _ in 0 }
    } else {
      writer.append(columnOf: count) { ranks[recencies[$0]] ?? 0 }
    }
    writer.append(columnOf: count) { Int(usages[$0]) }
    writer.endPart()
    writer.append(hashes: count) { identities[$0] }
    writer.endPart()
  }
}
