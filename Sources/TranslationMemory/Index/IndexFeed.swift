internal import Dispatch
internal import Synchronization

/// Builds the match index of a memory while its first import is going on, on another core.
final class IndexFeed: Sendable {
  private let builder = Mutex(IndexBuilder())
  private let queue = DispatchQueue(label: "match index")
  /// So many batches wait at most: the import must not run far ahead.
  private let room = DispatchSemaphore(value: 8)
  private let imported = Mutex<Revision?>(nil)

  /// Units that were stored, and those that have been used more often since.
  struct Batch: Sendable {
    var units: [(header: UnitHeader, identity: UInt64)] = []
    /// Of all variants of all units.
    var texts: [String] = []
    var recounts: [(unit: Int64, usage: Int64)] = []

    static let size = 512
  }

  func add(_ batch: Batch) {
    room.wait()
    queue.async {
      self.builder.withLock { builder in
        var start = 0
        for (header, identity) in batch.units {
          let end = start + header.languages.count
          builder.add(header, identity: identity, texts: batch.texts[start..<end])
          start = end
        }
        for (unit, usage) in batch.recounts { builder.recount(unit, usage: usage) }
      }
      self.room.signal()
    }
  }

  /// The revision of the memory that holds just what was added; nil as long as the import is not at its end.
  var revision: Revision? {
    get { imported.withLock { $0 } }
    set { imported.withLock { $0 = newValue } }
  }

  /// The finished bytes of the index, once.
  ///
  /// - Returns: nil without a revision.
  func finish() -> [UInt8]? {
    guard let revision else { return nil }
    return queue.sync { builder.withLock { exchange(&$0, with: IndexBuilder()) }.bytes(revision) }
  }
}
