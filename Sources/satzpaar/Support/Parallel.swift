import Dispatch
import Synchronization

enum Parallel {
  /// What `body` makes of each item, in their order, worked out on all cores.
  ///
  /// - Throws: the error of the first item that has one.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @Sendable (Item) throws -> Result
  ) throws -> [Result] {
    guard items.count > 1 else { return try items.map(body) }
    let results = Mutex([Swift.Result<Result, any Error>?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = Swift.Result { try body(items[index]) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }
}
