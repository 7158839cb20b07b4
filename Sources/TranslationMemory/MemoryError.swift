internal import GRDB

/// Why a memory could not be opened, read or written, with a sentence that tells the user what to do.
package struct MemoryError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Kinds of trouble that callers tell apart.
  package enum Code: Sendable {
    /// There is no file of this name.
    case missing
    /// The file is no memory, or one of a later version of the program.
    case notAMemory
    /// The memory is sound, and what was asked for by its number is not in it.
    case notFound
    /// No memory can be made under this name.
    case cannotCreate
    /// The file or folder cannot be opened or written for want of permission.
    case notPermitted
    /// Another process holds the memory.
    case locked
    /// The disk has no room left.
    case full
    /// The file's contents contradict themselves.
    case damaged
    /// A unit cannot be stored as it is; the other units can.
    case invalidUnit
    /// The disk failed, or something that should not happen did.
    case failed
  }

  /// What kind of trouble it is.
  package let code: Code
  /// The memory's file.
  package let path: String
  /// What is wrong; what to do.
  package let message: String

  package init(_ code: Code, path: String, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  package var description: String { "\(path): \(message)" }
}

extension MemoryError {
  static func damaged(_ path: String) -> MemoryError { MemoryError(.damaged, path: path, damage) }

  private static let damage =
    "the file is damaged; restore it from a copy, or save what can be read with `satzpaar memory export --lenient`"

  /// What a failure inside a transaction means to the user.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as MemoryError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self.init(.failed, path: path, "cannot be used (\(error))")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let (code, message) = Self.meaning(of: error)
    self.init(code, path: path, message)
  }

  private static func meaning(of error: DatabaseError) -> (Code, String) {
    switch (error.resultCode, error.extendedResultCode) {
    case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE):
      (.full, "the disk is full; make room and repeat the command, the memory is as it was before")
    case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _):
      (.locked, "another process is writing to this memory; wait until it has finished and repeat the command")
    case (.SQLITE_CORRUPT, _), (.SQLITE_NOTADB, _):
      (.damaged, Self.damage)
    case (.SQLITE_READONLY, _), (.SQLITE_PERM, _), (.SQLITE_AUTH, _):
      (.notPermitted, "the memory cannot be written; check the permissions of the file and its folder")
    case (.SQLITE_CANTOPEN, _):
      (.notPermitted, "the memory cannot be opened; check the permissions of the file and its folder")
    case (.SQLITE_IOERR, _):
      (.failed, "the disk reports an error (\(error.message ?? "unknown")); check the disk")
    default:
      (.failed, "the database reports: \(error.message ?? "unknown error") (\(error.extendedResultCode))")
    }
  }
}
