internal import Synchronization

/// A part of a match index that is verified before it is first used, as a whole.
final class IndexPart: Sendable {
  private let range: Range<Int>
  private let checksum: UInt64
  private let state = Atomic(State.unknown)
  private let turn = Mutex(())

  private enum State: UInt8, AtomicRepresentable { case unknown, whole, damaged }

  init(_ range: Range<Int>, checksum: UInt64) {
    self.range = range
    self.checksum = checksum
  }

  /// Whether the part is as it was written.
  ///
  /// - Complexity: O(its size) the first time
  func isWhole(_ bytes: IndexBytes) -> Bool {
    switch state.load(ordering: .acquiring) {
    case .whole: true
    case .damaged: false
    case .unknown: turn.withLock { _ in verify(bytes) }
    }
  }

  private func verify(_ bytes: IndexBytes) -> Bool {
    guard state.load(ordering: .acquiring) == .unknown else { return state.load(ordering: .acquiring) == .whole }
    bytes.prepare(range)
    let isWhole = bytes.withSpan { IndexFile.checksum($0, range) == checksum }
    state.store(isWhole ? .whole : .damaged, ordering: .releasing)
    return isWhole
  }
}
