import ArgumentParser
import Glibc
import Interchange
import TranslationMemory
import UnicodeText

/// A command's end that is not success: what to say on standard error, and the exit status.
struct Failure: Error {
  let status: ExitStatus
  /// One line or several; each is printed behind the program's name.
  let messages: [String]

  init(_ status: ExitStatus, _ messages: String...) {
    self.status = status
    self.messages = messages
  }

  init(_ status: ExitStatus, messages: [String]) {
    self.status = status
    self.messages = messages
  }

  /// Nothing found, or something left: no message is needed, the status says it.
  static let negative = Failure(.negative)

  /// Reports an error that ended the program, and ends it with the status that goes with it.
  static func exit(with error: any Error) -> Never {
    switch error {
    case let failure as Failure: finish(failure.status, failure.messages)
    case let error as InterchangeError where error.code == .brokenPipe: finish(error.code.exitStatus, [])
    case let error as InterchangeError: finish(error.code.exitStatus, [error.description])
    case let error as MemoryError: finish(error.code.exitStatus, [error.description])
    case let error as ICUError:
      finish(.ourFault, ["ICU failed with \(error); its data may be missing, reinstall libicu"])
    default: leaveToParser(error)
    }
  }

  /// Help and version, which are no failures but ends, and wrong usage.
  private static func leaveToParser(_ error: any Error) -> Never {
    switch Satzpaar.exitCode(for: error) {
    case .validationFailure: break
    case .success: Satzpaar.exit(withError: error)
    default: finish(.ourFault, ["\(error)"])
    }
    let message = Satzpaar.fullMessage(for: error)
    let title = "Error: "
    finish(.usage, [message.hasPrefix(title) ? String(message.dropFirst(title.count)) : message])
  }

  private static func finish(_ status: ExitStatus, _ messages: [String]) -> Never {
    messages.forEach(Message.error)
    Glibc.exit(status.rawValue)
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
