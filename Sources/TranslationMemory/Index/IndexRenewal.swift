internal import Dispatch
internal import GRDB
internal import Synchronization

/// Makes a new match index of a memory while units are added to it and look-ups go on.
final class IndexRenewal: Sendable {
  private let path: String
  private let reader: any DatabaseReader
  private let writer: DatabasePool?
  private let group = DispatchGroup()
  private let progress = Mutex(Progress.none)
  private let isCancelled = Atomic(false)

  private enum Progress {
    case none, running
    /// There is no room for an index, or no right to write it: it is not tried again.
    case failed
  }

  init(path: String, reader: any DatabaseReader, writer: DatabasePool?) {
    self.path = path
    self.reader = reader
    self.writer = writer
  }

  /// Begins, if it is not going on already. The new index takes the place of the old one when it is whole.
  func start() {
    let begins = progress.withLock { progress in
      guard progress == .none else { return false }
      progress = .running
      return true
    }
    guard begins else { return }
    DispatchQueue.global(qos: .utility).async(group: group) {
      let isDone = (try? self.run()) ?? false
      self.progress.withLock { $0 = isDone ? .none : .failed }
    }
  }

  /// Gives up what has begun, and waits until nothing is going on any more: another process will make the index.
  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
    group.wait()
  }

  private struct Cancelled: Error {}

  private func check() throws {
    if isCancelled.load(ordering: .relaxed) { throw Cancelled() }
  }

  private func run() throws -> Bool {
    let revision: Revision? = try reader.read { db in
      let revision = try MemoryStore.revision(db)
      let bytes = try MemoryIndexing.build(db, path: path, .all, revision, check)
      try check()
      return IndexFile.write(bytes, beside: path) ? revision : nil
    }
    guard let revision else { return false }
    try writer?.write { try MemoryIndexing.forgetChanges($0, before: revision) }
    return true
  }
}
