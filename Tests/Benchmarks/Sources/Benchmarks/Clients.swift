import Foundation
import Synchronization

/// Many programs that ask one memory at the same time while another adds to it.
enum Clients {
  /// - Returns: how many look-ups were answered a second by the clock, how many pairs were added, and how many of those were not
  ///   found by the first look-up behind their addition.
  static func run(
    _ bench: Bench, _ memory: String, clients: Int, seconds: Double, queries: [String]
  ) throws -> (lookupsPerSecond: Double, added: Int, missed: Int) {
    let match = ["match", "--memory", memory, "--format", "tsv", "--similarity", "words"]
    let adder = try Conversation(bench.binary, ["memory", "add", "-", "--memory", memory], answersEndWith: .line)
    let lookups = Mutex(0)
    let added = Mutex(0)
    let missed = Mutex(0)
    let failures = Mutex<[String]>([])
    // One addition at a time: SQLite has one writer.
    let adding = Turn(adder)
    let conversations = try (0..<clients).map { _ in Turn(try Conversation(bench.binary, match)) }
    for conversation in conversations { _ = try conversation.ask(queries[0]) }
    let start = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: clients) { client in
      var random = SplitMix(seed: UInt64(client) + 1)
      do {
        while (ContinuousClock.now - start) / .seconds(1) < seconds {
          if random.next() % 20 == 0 {
            let number = added.withLock {
              $0 += 1; return $0
            }
            let source = "Zugang Nummer \(client) \(number) \(random.next() % 1_000_000_007) Vorgang"
            _ = try adding.ask("\(source)\tAddition \(number)")
            let answer = try conversations[client].ask(source)
            if !answer.hasPrefix("100.00\t\(source)\tAddition \(number)\t") { missed.withLock { $0 += 1 } }
          } else {
            _ = try conversations[client].ask(queries[Int(random.next() % UInt64(queries.count))])
          }
          lookups.withLock { $0 += 1 }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    if let failure = failures.withLock({ $0.first }) { throw Failure(failure) }
    for conversation in conversations { try conversation.end() }
    try adding.end()
    return (Double(lookups.withLock { $0 }) / elapsed, added.withLock { $0 }, missed.withLock { $0 })
  }

  /// A conversation that one thread after the other takes part in.
  private final class Turn: Sendable {
    private let conversation: Mutex<Conversation>

    init(_ conversation: sending Conversation) { self.conversation = Mutex(conversation) }

    func ask(_ question: String) throws -> String { try conversation.withLock { try $0.ask(question) } }
    func end() throws { try conversation.withLock { _ = try $0.end() } }
  }
}
