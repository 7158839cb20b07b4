import Foundation

/// A temporary folder in which the built program is run; it is gone with the object.
final class Sandbox {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("satzpaar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// How a run ended.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Runs the program to its end, with the folder as its working directory and a fixed date.
  ///
  /// - Parameters:
  ///   - input: what stands on standard input; nothing where it is nil.
  ///   - output: a file that standard output goes to, instead of into the result.
  func run(
    _ arguments: [String], input: String? = nil, output: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    let run = UUID().uuidString
    let process = process(arguments, environment: environment)
    process.standardInput =
      try input.map { try handle(forReading: try write($0, to: "\(run).in")) } ?? FileHandle.nullDevice
    process.standardOutput = try handle(forWriting: output ?? "\(run).out")
    process.standardError = try handle(forWriting: "\(run).err")
    let status = try process.runToEnd()
    return Outcome(
      status: status, output: output == nil ? try read("\(run).out") : "", messages: try read("\(run).err"))
  }

  /// A run that is not begun yet, for those who want to talk to the program.
  func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["SOURCE_DATE_EPOCH": "1700000000", "PATH": "/usr/bin:/bin"]) { own, _ in
      own
    }
    return process
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  func read(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  /// - Returns: the name.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    try bytes.write(to: url(name))
    return name
  }

  func handle(forReading name: String) throws -> FileHandle { try FileHandle(forReadingFrom: url(name)) }

  /// - Parameter name: a file in the folder, or the absolute path of a device.
  private func handle(forWriting name: String) throws -> FileHandle {
    if name.hasPrefix("/") { return try FileHandle(forWritingTo: URL(fileURLWithPath: name)) }
    try write("", to: name)
    return try FileHandle(forWritingTo: url(name))
  }

  /// The program lies beside the test bundle.
  private static let executable: URL = {
    let bundle = Bundle.main.bundleURL
    let products = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
    return products.appendingPathComponent("satzpaar")
  }()
}

extension Process {
  /// Runs the program, and waits for it without Foundation's polling.
  ///
  /// - Returns: as `exit`.
  func runToEnd() throws -> Int32 {
    let ended = DispatchSemaphore(value: 0)
    terminationHandler = { _ in ended.signal() }
    try run()
    ended.wait()
    return exit
  }

  /// The exit status; the negative number of the signal that ended the program otherwise.
  var exit: Int32 { terminationReason == .exit ? terminationStatus : -terminationStatus }
}
