import Glibc

enum Environment {
  /// The value of an environment variable that is set and not empty.
  static subscript(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether text may be colored: a terminal reads it, and `NO_COLOR` is not set.
  static var usesColor: Bool { isatty(STDOUT_FILENO) == 1 && self["NO_COLOR"] == nil && self["TERM"] != "dumb" }
}
