internal import Glibc

/// Where a writer's bytes go.
package protocol ByteSink: AnyObject {
  /// - Throws: `writeFailed`, `diskFull`, `brokenPipe`.
  func write(_ bytes: [UInt8]) throws(InterchangeError)
}

/// Standard output. A reader that has gone (`| head`) is told apart from a real failure: code `brokenPipe`, no message needed.
package final class StandardOutput: ByteSink {
  package init() { FileSystem.ignoreBrokenPipes() }

  package func write(_ bytes: [UInt8]) throws(InterchangeError) {
    do throws(SystemError) {
      try FileDescriptor.standardOutput.write(bytes)
    } catch {
      throw .writing(to: "standard output", error)
    }
  }
}

/// Keeps what is written in memory.
package final class MemorySink: ByteSink {
  /// All that was written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package func write(_ bytes: [UInt8]) { self.bytes += bytes }
}

extension InterchangeError {
  static func writing(to file: String, _ error: SystemError) -> InterchangeError {
    switch error.number {
    case EPIPE: InterchangeError(.brokenPipe, file: file, "nobody reads any more")
    case _ where error.isDiskFull:
      InterchangeError(.diskFull, file: file, "\(error.text); make room, nothing was changed")
    case EACCES, EPERM, EROFS:
      InterchangeError(.cannotCreate, file: file, "may not be written: \(error.text); choose another folder")
    case ENOENT, ENOTDIR: InterchangeError(.cannotCreate, file: file, "its folder does not exist; make it first")
    case EISDIR: InterchangeError(.cannotCreate, file: file, "is a directory; name a file in it")
    default: InterchangeError(.writeFailed, file: file, "cannot be written: \(error.text)")
    }
  }
}
