import Glibc
import Interchange

enum Environment {
  /// The value of an environment variable that is set and not empty.
  static subscript(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The memory that SATZPAAR_MEMORY names, if there is one.
  static var memoryThatExists: String? { self["SATZPAAR_MEMORY"].flatMap { Folder.isTaken($0) ? $0 : nil } }

  /// Whether text may be colored: a terminal reads it, and `NO_COLOR` is not set.
  static var usesColor: Bool { isTerminal(STDOUT_FILENO) && self["NO_COLOR"] == nil }

  /// Whether somebody sees how far long work is.
  static var showsProgress: Bool { isTerminal(STDERR_FILENO) }

  /// Whether a terminal that understands control sequences is at the end of a stream.
  private static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 && self["TERM"] != "dumb" }
}
