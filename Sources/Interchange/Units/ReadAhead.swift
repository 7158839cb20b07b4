internal import Dispatch
internal import Synchronization
internal import TranslationMemory

/// Reads a file of units on another core while those that were read are put to use.
package final class ReadAhead: Sendable {
  /// As messages name the file.
  package let name: String
  private let file: Mutex<UnitFile>
  private let queue = DispatchQueue(label: "unit file")
  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  /// So many batches wait at most.
  private let room = DispatchSemaphore(value: 0)

  private struct State {
    var isStarted = false
    var isStopped = false
    /// What was read, in its order; nil is the end of the file.
    var batches: [Result<UnitBatch?, InterchangeError>] = []
    /// How the file ended.
    var end: Result<UnitBatch?, InterchangeError>?
  }

  /// Nothing is read before `next()` is called.
  package init(_ file: sending UnitFile) {
    name = file.name
    self.file = Mutex(file)
    for _ in 0..<4 { room.signal() }
  }

  /// The next units; nil at the end.
  ///
  /// - Throws: what `UnitFile.next` throws; the units before that place are returned first.
  package func next() throws(InterchangeError) -> UnitBatch? {
    let isStarted = state.withLock { state in
      defer { state.isStarted = true }
      return state.isStarted
    }
    if !isStarted { queue.async { self.readAll() } }
    if let end = state.withLock({ $0.batches.isEmpty ? $0.end : nil }) { return try end.get() }
    filled.wait()
    let batch = state.withLock { $0.batches.removeFirst() }
    room.signal()
    return try batch.get()
  }

  /// Ends the reading before the end of the file.
  package func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }

  /// What was found so far; complete when `next()` has returned nil.
  package var report: UnitFile.Report { file.withLock { $0.report } }

  /// As `UnitFile.header`.
  package var header: String? { file.withLock { $0.header } }

  private func readAll() {
    while true {
      room.wait()
      if state.withLock({ $0.isStopped }) { return }
      let batch = file.withLock { file in
        Result { () throws(InterchangeError) in try file.nextBatch() }
      }
      var isLast = true
      if case .success(.some) = batch { isLast = false }
      state.withLock { state in
        state.batches.append(batch)
        if isLast { state.end = batch }
      }
      filled.signal()
      if isLast { return }
    }
  }
}
