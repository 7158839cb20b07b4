import ArgumentParser
import Glibc
import Interchange
import TranslationMemory
import UnicodeText

/// A command's end that is not success: what to say on standard error, and the exit status.
struct Failure: Error {
  let status: Int32
  /// One line or several; each is printed behind the program's name.
  let messages: [String]

  init(_ status: Int32, _ messages: String...) {
    self.status = status
    self.messages = messages
  }

  init(_ status: Int32, messages: [String]) {
    self.status = status
    self.messages = messages
  }

  /// Nothing found: no message is needed, the status says it.
  static let nothingFound = Failure(1)

  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let ourFault: Int32 = 70

  /// Reports an error that ended the program, and ends it with the status that goes with it.
  static func exit(with error: any Error) -> Never {
    switch error {
    case let failure as Failure: finish(failure.status, failure.messages)
    case let error as InterchangeError where error.code == .brokenPipe: finish(error.code.exitStatus, [])
    case let error as InterchangeError: finish(error.code.exitStatus, [error.description])
    case let error as MemoryError: finish(error.code.exitStatus, [error.description])
    case let error as ICUError:
      finish(ourFault, ["ICU failed with \(error); its data may be missing, reinstall libicu"])
    default: leaveToParser(error)
    }
  }

  /// Help and version, which are no failures but ends, and wrong usage.
  private static func leaveToParser(_ error: any Error) -> Never {
    switch Satzpaar.exitCode(for: error) {
    case .validationFailure: break
    case .success: Satzpaar.exit(withError: error)
    default: finish(ourFault, ["\(error)"])
    }
    let message = Satzpaar.fullMessage(for: error)
    let title = "Error: "
    finish(usage, [message.hasPrefix(title) ? String(message.dropFirst(title.count)) : message])
  }

  private static func finish(_ status: Int32, _ messages: [String]) -> Never {
    messages.forEach(Message.error)
    Glibc.exit(status)
  }
}

extension MemoryError.Code {
  /// The exit status that goes with the code (`sysexits.h`).
  fileprivate var exitStatus: Int32 {
    switch self {
    case .missing: 66
    case .notAMemory, .damaged, .invalidUnit: 65
    case .notPermitted, .locked, .full, .failed: 74
    }
  }
}

/// Lines on standard error. On a terminal each takes the place of the progress that may stand there.
enum Message {
  static func error(_ text: String) { print("satzpaar: \(text)") }

  static func warning(_ text: String) { print("satzpaar: \(text)") }

  /// What was done, for people who wait at a terminal or read a log.
  static func note(_ text: String) { print(text) }

  private static func print(_ line: String) {
    put((Environment.showsProgress ? ProgressLine.eraser : "") + line + "\n")
  }

  /// Writes text to standard error as it is.
  static func put(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBytes { _ = unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
