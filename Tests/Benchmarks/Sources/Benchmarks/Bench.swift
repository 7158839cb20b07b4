import Foundation

/// What every suite works with: the program, a folder for scratch files, a way to print figures.
final class Bench {
  let options: Options
  let binary: String
  private let folder: URL

  init(_ options: Options) throws {
    self.options = options
    if options.binary == nil { Self.say("building the program") }
    binary = try options.binary ?? Self.build()
    folder = FileManager.default.temporaryDirectory.appending(path: "satzpaar-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A path in the folder for scratch files.
  func file(_ name: String) -> String { folder.appending(path: name).path }

  /// The bytes of all scratch files whose names begin with `prefix`.
  func size(_ prefix: String) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(prefix) }.reduce(0) {
      sum, name in
      let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
      return sum + (attributes[.size] as? Int ?? 0)
    }
  }

  /// Runs the program with `input`, the lines of which it answers one after the other.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    let source = file("input")
    try Data(input.utf8).write(to: URL(filePath: source))
    return try Run(binary, arguments, input: source, output: file("output"))
  }

  func report(_ what: String, _ value: Double, _ unit: String, _ note: String = "") {
    let digits = value < 10 ? 3 : value < 1000 ? 1 : 0
    let number = String(format: "%.\(digits)f", value)
    let padding = String(repeating: " ", count: max(1, 12 - number.count))
    say(
      "  \(padding)\(number) \(unit.padding(toLength: 14, withPad: " ", startingAt: 0)) \(what)\(note.isEmpty ? "" : " (\(note))")"
    )
  }

  /// At once, whatever standard output is.
  func say(_ line: String) { Self.say(line) }

  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  /// Builds the program in the package that this one lies in.
  private static func build() throws -> String {
    let root = URL(filePath: #filePath).appending(path: "../../../../..").standardized.path
    let run = try Run(
      "/usr/bin/env", ["swift", "build", "-c", "release", "--product", "satzpaar", "--package-path", root],
      input: "/dev/null", output: "/dev/null")
    guard run.status == 0 else { throw Failure("the program cannot be built; run swift build -c release in \(root)") }
    return root + "/.build/release/satzpaar"
  }
}
