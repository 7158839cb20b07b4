import Dispatch
import Synchronization

/// Work that several cores do, and whose results are taken in the order in which it was given.
enum OrderedWork {
  /// - Parameters:
  ///   - next: the next part of the work; nil at the end. It is called ahead of the results.
  ///   - work: does a part, on any thread.
  ///   - deliver: takes a result.
  /// - Throws: what any of them throws, when the results before have been delivered.
  static func run<Part: Sendable, Outcome: Sendable>(
    _ next: () throws -> Part?, work: @escaping @Sendable (Part) throws -> Outcome, deliver: (Outcome) throws -> Void
  ) throws {
    var pending: [Slot<Outcome>] = []
    var isAtEnd = false
    var failure: (any Error)?
    while true {
      while !isAtEnd, pending.count < window {
        do {
          guard let part = try next() else {
            isAtEnd = true
            break
          }
          let slot = Slot<Outcome>()
          DispatchQueue.global().async { slot.fill(Result { try work(part) }) }
          pending.append(slot)
        } catch {
          failure = error
          isAtEnd = true
        }
      }
      guard !pending.isEmpty else { break }
      if let outcome = try pending.removeFirst().outcome() { try deliver(outcome) }
    }
    if let failure { throw failure }
  }

  /// How many parts are read ahead: enough for every core to have one more when it is done with one.
  private static let window = 64

  /// Where a result is put and waited for.
  private final class Slot<Outcome: Sendable>: Sendable {
    private let result = Mutex<Result<Outcome, any Error>?>(nil)
    private let isFilled = DispatchSemaphore(value: 0)

    func fill(_ outcome: Result<Outcome, any Error>) {
      result.withLock { $0 = outcome }
      isFilled.signal()
    }

    func outcome() throws -> Outcome? {
      isFilled.wait()
      return try result.withLock { $0 }?.get()
    }
  }
}
