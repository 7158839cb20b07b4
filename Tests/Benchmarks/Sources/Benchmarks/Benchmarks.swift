import Foundation

/// Runs the suites that are named, or all of them.
@main
enum Benchmarks {
  /// A suite is a file of its own; this list makes it known.
  static let suites: [any Suite.Type] = [AlignmentSuite.self, MemorySuite.self, TMXSuite.self, TermsSuite.self]

  static func main() {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      let bench = try Bench(options)
      for suite in suites where options.suites.isEmpty || options.suites.contains(suite.name) {
        bench.say("\n\(suite.name): \(suite.about)")
        try suite.run(bench)
      }
    } catch {
      FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
      exit(1)
    }
  }
}

/// What is measured together.
protocol Suite: Sendable {
  static var name: String { get }
  static var about: String { get }
  static func run(_ bench: Bench) throws
}

/// What goes wrong is said, and ends the run.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

struct Options {
  var suites: Set<String> = []
  /// The program; it is built if none is named.
  var binary: String?
  var units = 100_000
  /// Units of the user's own, a line each: source, tab, target.
  var rows: String?
  /// Queries of the user's own, a line each.
  var queries: String?

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--binary": binary = rest.popFirst()
      case "--units": units = rest.popFirst().flatMap { Int($0) } ?? units
      case "--rows": rows = rest.popFirst()
      case "--queries": queries = rest.popFirst()
      case let name where Benchmarks.suites.contains { $0.name == name }: suites.insert(name)
      default:
        throw Failure(
          "\(argument): give suites (\(Benchmarks.suites.map { $0.name }.joined(separator: ", "))), "
            + "--units N, --rows FILE, --queries FILE, --binary FILE")
      }
    }
  }
}
