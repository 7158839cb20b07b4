import Foundation
import Glibc
import Synchronization

/// Many programs that ask one memory at the same time while another adds to it.
struct Clients {
  let bench: Bench
  let memory: String
  /// Each with the answer that it must get, whatever is added meanwhile.
  private let questions: [(question: String, answer: String)]

  struct Outcome {
    var requestsPerSecond = 0.0
    var added = 0
    /// Answers that were not the expected ones, and additions that were not found at once.
    var wrong = 0
    var failure: String?
  }

  private static let match = ["--format", "tsv", "--similarity", "words"]

  init(_ bench: Bench, memory: String, queries: [String]) throws {
    self.bench = bench
    self.memory = memory
    let conversation = try Conversation(bench.binary, ["match", "--memory", memory] + Self.match)
    questions = try queries.map { ($0, try conversation.ask($0)) }
    _ = try conversation.end()
  }

  /// Has so many clients ask for some seconds, and one in twenty requests add a pair, which must be found by the next one.
  ///
  /// - Parameter cores: how many processors all of this runs on.
  func run(_ clients: Int, cores: Int, seconds: Double) throws -> Outcome {
    try Processors.limit(to: cores)
    defer { try? Processors.limit(to: .max) }
    // One addition at a time: SQLite has one writer.
    let adder = Turn(
      try Conversation(bench.binary, ["memory", "add", "-", "--memory", memory], answersEndWith: .line))
    let conversations = try (0..<clients).map { _ in
      Turn(try Conversation(bench.binary, ["match", "--memory", memory] + Self.match))
    }
    for conversation in conversations { _ = try conversation.ask(questions[0].question) }
    let total = Mutex(Outcome())
    let done = DispatchSemaphore(value: 0)
    let start = ContinuousClock.now
    let questions = questions
    for client in 0..<clients {
      Thread.detachNewThread {
        var own = Outcome()
        var random = SplitMix(seed: UInt64(client) + 1)
        var requests = 0
        do {
          while (ContinuousClock.now - start) / .seconds(1) < seconds {
            if random.next() % 20 == 0 {
              let source = "Zugang Nummer \(cores) \(client) \(own.added) \(random.next() % 1_000_000_007) Vorgang"
              _ = try adder.ask("\(source)\tAddition \(own.added)")
              let answer = try conversations[client].ask(source)
              if !answer.hasPrefix("100.00\t\(source)\tAddition \(own.added)\t") { own.wrong += 1 }
              own.added += 1
            } else {
              let (question, answer) = questions[Int(random.next() % UInt64(questions.count))]
              if try conversations[client].ask(question) != answer { own.wrong += 1 }
            }
            requests += 1
          }
        } catch {
          own.failure = "\(error)"
        }
        let outcome = own
        let asked = requests
        total.withLock {
          $0.requestsPerSecond += Double(asked)
          $0.added += outcome.added
          $0.wrong += outcome.wrong
          $0.failure = $0.failure ?? outcome.failure
        }
        done.signal()
      }
    }
    for _ in 0..<clients { done.wait() }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    for conversation in conversations { try conversation.end() }
    try adder.end()
    var outcome = total.withLock { $0 }
    if let failure = outcome.failure { throw Failure(failure) }
    outcome.requestsPerSecond /= elapsed
    return outcome
  }

  /// A conversation that one thread after the other takes part in.
  private final class Turn: Sendable {
    private let conversation: Mutex<Conversation>

    init(_ conversation: sending Conversation) { self.conversation = Mutex(conversation) }

    func ask(_ question: String) throws -> String { try conversation.withLock { try $0.ask(question) } }
    func end() throws { try conversation.withLock { _ = try $0.end() } }
  }
}

/// The processors that the first thread runs on, and all threads and programs that it starts.
enum Processors {
  /// How many there were at the beginning.
  static let count = ProcessInfo.processInfo.activeProcessorCount

  /// Glibc has the call that this takes only for C; util-linux has a program.
  static func limit(to wanted: Int) throws {
    let run = try Run(
      "/usr/bin/env", ["taskset", "-c", "-p", "0-\(min(count, wanted) - 1)", "\(getpid())"], input: "/dev/null",
      output: "/dev/null")
    guard run.status == 0 else { throw Failure("the processors cannot be chosen: is taskset of util-linux installed?") }
  }
}
