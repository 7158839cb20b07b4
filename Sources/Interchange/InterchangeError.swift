/// Why a file could not be read or written, where, and what to do about it.
package struct InterchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  package var code: Code
  /// The file as the user named it; `standard input` and `standard output` for the streams.
  package var file: String
  /// Counted from 1; nil where the trouble has no line.
  package var line: Int?
  /// Counted from 1, in code points; nil where only the line is known.
  package var column: Int?
  /// What is wrong, and after a semicolon what to do.
  package var message: String

  package init(_ code: Code, file: String, line: Int? = nil, column: Int? = nil, _ message: String) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: what is wrong; what to do`
  package var description: String {
    let place = [line, line == nil ? nil : column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file)\(place): \(message)"
  }

  /// Kinds of trouble that callers tell apart.
  package enum Code: Hashable, Sendable {
    /// There is no such file.
    case notFound
    /// The file may not be read, or is a directory.
    case unreadable
    /// Reading broke off.
    case readFailed
    /// The bytes are no text.
    case binary
    /// The bytes are no text in the encoding that was declared, named or assumed.
    case wrongEncoding
    /// The file breaks its format so that it cannot be read.
    case malformed
    /// The file could be read but must not be: entity declarations, limits.
    case refused
    /// No format that is known here, or not the one that was asked for.
    case unknownFormat
    /// The output cannot be made: its folder is missing, its name is taken, or the place may not be written.
    case cannotCreate
    /// Writing broke off.
    case writeFailed
    /// The disk is full, or a quota used up.
    case diskFull
    /// The reader of our output has gone. Nothing to tell anybody.
    case brokenPipe

    /// Whether what stands in the file is to blame, and not the way to it.
    package var blamesContent: Bool {
      switch self {
      case .binary, .wrongEncoding, .malformed, .refused, .unknownFormat: true
      case .notFound, .unreadable, .readFailed, .cannotCreate, .writeFailed, .diskFull, .brokenPipe: false
      }
    }
  }
}
