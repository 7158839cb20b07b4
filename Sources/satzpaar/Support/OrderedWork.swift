import Dispatch
import Synchronization

/// Work that several cores do, and whose results are taken in the order in which it was given.
enum OrderedWork {
  /// - Parameters:
  ///   - next: the next part of the work; nil at the end.
  ///   - work: does a part, on any thread.
  ///   - deliver: takes a result.
  /// - Throws: what any of them throws, when the results before have been delivered.
  static func run<Part: Sendable, Result: Sendable>(
    _ next: () throws -> Part?, work: @Sendable (Part) throws -> Result, deliver: (Result) throws -> Void
  ) throws {
    while true {
      var parts: [Part] = []
      var failure: (any Error)?
      do {
        while parts.count < batch, let part = try next() { parts.append(part) }
      } catch {
        failure = error
      }
      for result in results(of: parts, work) { try deliver(try result.get()) }
      if let failure { throw failure }
      if parts.count < batch { return }
    }
  }

  /// Enough parts for every core to have some more when it is done with one.
  private static let batch = 32

  private static func results<Part: Sendable, Result: Sendable>(
    of parts: [Part], _ work: @Sendable (Part) throws -> Result
  ) -> [Swift.Result<Result, any Error>] {
    let slots = Mutex([Swift.Result<Result, any Error>?](repeating: nil, count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { i in
      let result = Swift.Result { try work(parts[i]) }
      slots.withLock { $0[i] = result }
    }
    return slots.withLock { $0.compactMap(\.self) }
  }
}
