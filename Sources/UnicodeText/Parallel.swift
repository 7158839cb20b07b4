internal import Dispatch
internal import Synchronization

/// Work that all cores share.
package enum Parallel {
  /// What `body` makes of each item, in their order, worked out on all cores.
  ///
  /// - Throws: the error of the first item that has one.
  package static func map<Item: Sendable, Outcome: Sendable, Failure: Error>(
    _ items: [Item], _ body: @Sendable (Item) throws(Failure) -> Outcome
  ) throws(Failure) -> [Outcome] {
    let results = Mutex([Result<Outcome, Failure>?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result: Result<Outcome, Failure>
      do throws(Failure) { result = .success(try body(items[index])) } catch { result = .failure(error) }
      results.withLock { $0[index] = result }
    }
    var outcomes: [Outcome] = []
    for result in results.withLock({ $0 }) {
      if let result { outcomes.append(try result.get()) }
    }
    return outcomes
  }

  /// So many items are worked out before the results of the first are looked at.
  package static let batch = 256
}
