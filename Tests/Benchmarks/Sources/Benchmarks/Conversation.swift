import Foundation
import Glibc

/// A program that answers a line on standard input with lines on standard output, the last of which is empty or the only one.
final class Conversation {
  enum Ending { case emptyLine, line }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let ending: Ending
  private var rest: [UInt8] = []

  init(_ program: String, _ arguments: [String], answersEndWith ending: Ending = .emptyLine) throws {
    self.ending = ending
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// - Returns: the answer with its end.
  func ask(_ question: String) throws -> String {
    try input.fileHandleForWriting.write(contentsOf: Data((question + "\n").utf8))
    var answer: [UInt8] = []
    while !isComplete(answer) {
      if rest.isEmpty {
        rest = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
          count = unsafe max(0, read(output.fileHandleForReading.fileDescriptor, buffer.baseAddress, buffer.count))
        }
        guard !rest.isEmpty else {
          throw Failure("\(process.arguments ?? []) ended before it had answered \(question)")
        }
      }
      answer += rest
      rest = []
    }
    return String(decoding: answer, as: UTF8.self)
  }

  private func isComplete(_ answer: [UInt8]) -> Bool {
    guard answer.last == UInt8(ascii: "\n") else { return false }
    return ending == .line || answer.count == 1 || answer[answer.count - 2] == UInt8(ascii: "\n")
  }

  /// The seconds until each question was answered, by the clock.
  func seconds(for questions: some Sequence<String>) throws -> [Double] {
    try questions.map { question in
      let start = ContinuousClock.now
      _ = try ask(question)
      return (ContinuousClock.now - start) / .seconds(1)
    }
  }

  /// The most memory that the program has had so far, with the parts of files that it has mapped.
  var peakMegabytes: Double {
    get throws {
      let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      return Double(line?.split { !$0.isNumber }.first ?? "0").map { $0 / 1024 } ?? 0
    }
  }

  /// Ends the program.
  ///
  /// - Returns: its CPU seconds.
  func end() throws -> Double {
    let before = Usage.children.cpuSeconds
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Usage.children.cpuSeconds - before
  }
}

extension [Double] {
  /// What this share of the values does not exceed.
  func quantile(_ share: Double) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
