import Dispatch
import Foundation
import Glibc

/// A program that was run to its end, and what it took.
struct Run {
  let status: Int32
  /// Of user and system together.
  let cpuSeconds: Double
  let wallSeconds: Double
  let peakMegabytes: Double
  private let outputPath: String

  init(_ program: String, _ arguments: [String], input: String, output: String) throws {
    outputPath = output
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    guard FileManager.default.createFile(atPath: output, contents: nil) || output == "/dev/null",
      let source = FileHandle(forReadingAtPath: input), let sink = FileHandle(forWritingAtPath: output)
    else { throw Failure("\(output) cannot be written") }
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = FileHandle.nullDevice
    // Waiting until exit looks twenty times a second only.
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let before = Usage.children
    let start = ContinuousClock.now
    try process.run()
    ended.wait()
    wallSeconds = (ContinuousClock.now - start) / .seconds(1)
    let after = Usage.children
    status = process.terminationStatus
    cpuSeconds = after.cpuSeconds - before.cpuSeconds
    peakMegabytes = after.peakMegabytes
  }

  var output: String {
    get throws { try String(contentsOfFile: outputPath, encoding: .utf8) }
  }
}

/// What the system says of processes.
struct Usage {
  let cpuSeconds: Double
  /// The most of any one of them.
  let peakMegabytes: Double

  /// Of those that have ended.
  static var children: Usage { Usage(RUSAGE_CHILDREN) }
  /// Of this one.
  static var own: Usage { Usage(RUSAGE_SELF) }

  private init(_ who: __rusage_who) {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(who.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    peakMegabytes = Double(usage.ru_maxrss) / 1024
  }

  /// The CPU seconds that `body` takes in this process.
  static func cpuSeconds(_ body: () throws -> Void) rethrows -> Double {
    let start = own.cpuSeconds
    try body()
    return own.cpuSeconds - start
  }
}
