internal import Glibc

/// A file that is written whole or not at all.
///
/// What is written has no name until `commit()`: it goes to an unnamed file in the same folder (`O_TMPFILE`), so that
/// nothing is left behind however the program ends, and the old file stands until the new one is on the disk. A symbolic link stays
/// and its target is replaced; an old file's permissions are kept, and one that nobody may write is left alone. What is no
/// regular file (`/dev/null`, a pipe) is written to directly.
package final class AtomicFile: ByteSink {
  private let path: String
  /// The path behind symbolic links.
  private let destination: String
  private let file: FileDescriptor
  private let kind: Kind

  private enum Kind {
    /// A file without name that can be linked into the folder.
    case unnamed
    /// A file that was removed right after it was made, where the file system knows no unnamed ones.
    case removed
    /// What is no regular file.
    case direct
  }

  /// - Throws: `cannotCreate`, `writeFailed`, `diskFull`; the old file is as it was.
  package init(_ path: String) throws(InterchangeError) {
    self.path = path
    destination = Self.followLinks(path)
    do throws(SystemError) {
      kind = Self.kind(of: destination)
      file = try Self.open(destination, kind)
    } catch {
      throw .writing(to: path, error)
    }
  }

  package func write(_ bytes: [UInt8]) throws(InterchangeError) {
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      throw .writing(to: path, error)
    }
  }

  /// Puts the file in its place. Without it, what was written is gone with the object.
  package func commit() throws(InterchangeError) {
    do throws(SystemError) {
      switch kind {
      case .direct: return
      case .unnamed:
        try prepare(file)
        try FileSystem.withoutInterruption(put)
      case .removed:
        try FileSystem.withoutInterruption(putCopy)
      }
      try Self.synchronizeFolder(of: destination)
    } catch {
      throw .writing(to: path, error)
    }
  }

  /// Writes a file in one go.
  package static func write(_ bytes: [UInt8], to path: String) throws(InterchangeError) {
    let file = try AtomicFile(path)
    try file.write(bytes)
    try file.commit()
  }

  /// Runs `body`, which reads a file and writes it anew, while no other run of the program does so in the same folder.
  package static func withLock<Result>(on path: String, _ body: () throws -> Result) throws -> Result {
    let folder = try lockedFolder(of: path)
    let outcome = Swift.Result { try body() }
    folder.unlock()
    return try outcome.get()
  }

  private static func lockedFolder(of path: String) throws(InterchangeError) -> FileDescriptor {
    do throws(SystemError) {
      let folder = try FileDescriptor(opening: folder(of: followLinks(path)), O_RDONLY | O_DIRECTORY)
      try folder.lock()
      return folder
    } catch {
      throw .writing(to: path, error)
    }
  }

  private func put() throws(SystemError) {
    do throws(SystemError) {
      try file.link(to: destination)
    } catch  where error.number == EEXIST {
      let name = try Self.withFreeName(beside: destination) { name throws(SystemError) in
        try file.link(to: name)
        return name
      }
      try Self.move(name, to: destination)
    }
  }

  private func putCopy() throws(SystemError) {
    let destination = destination
    let name = try Self.withFreeName(beside: destination) { name throws(SystemError) in
      let copy = try FileDescriptor(opening: name, O_WRONLY | O_CREAT | O_EXCL)
      do throws(SystemError) {
        try file.rewind()
        try Self.copy(file, to: copy)
        try prepare(copy)
      } catch {
        try? FileSystem.remove(name)
        throw error
      }
      return name
    }
    try Self.move(name, to: destination)
  }

  private func prepare(_ file: borrowing FileDescriptor) throws(SystemError) {
    if let old = try? FileSystem.status(of: destination) { try file.setMode(old.st_mode & 0o7777) }
    try file.synchronize()
  }

  private static func kind(of path: String) -> Kind {
    if let old = try? FileSystem.status(of: path), ![S_IFREG, S_IFDIR].contains(old.st_mode & S_IFMT) {
      return .direct
    }
    let probe = Result { () throws(SystemError) in
      _ = try FileDescriptor(opening: folder(of: path), O_RDWR | unnamedFile)
    }
    if case .failure(let error) = probe, [EOPNOTSUPP, EISDIR, EINVAL].contains(error.number) { return .removed }
    return .unnamed
  }

  private static func open(_ path: String, _ kind: Kind) throws(SystemError) -> FileDescriptor {
    if let old = try? FileSystem.status(of: path) {
      if old.st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
      // The system would let the folder's owner replace it.
      if old.st_mode & 0o222 == 0 { throw SystemError(number: EACCES) }
    }
    return switch kind {
    case .direct: try FileDescriptor(opening: path, O_WRONLY)
    case .unnamed: try FileDescriptor(opening: folder(of: path), O_RDWR | unnamedFile)
    case .removed:
      try withFreeName(beside: path) { name throws(SystemError) in
        let file = try FileDescriptor(opening: name, O_RDWR | O_CREAT | O_EXCL)
        try FileSystem.remove(name)
        return file
      }
    }
  }

  /// `O_TMPFILE`, which is no simple constant to the importer.
  private static var unnamedFile: Int32 { 0o20000000 | O_DIRECTORY }

  private static func move(_ name: String, to destination: String) throws(SystemError) {
    do throws(SystemError) {
      try FileSystem.rename(name, to: destination)
    } catch {
      try? FileSystem.remove(name)
      throw error
    }
  }

  /// Calls `make` with names in the same folder until one is free.
  private static func withFreeName<Result: ~Copyable>(
    beside path: String, _ make: (String) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let name = path.split(separator: "/").last ?? "file"
    var attempt = 0
    while true {
      do throws(SystemError) {
        return try make("\(folder(of: path))/.\(name).\(getpid())-\(attempt)")
      } catch  where error.number == EEXIST && attempt < 100 {
        attempt += 1
      }
    }
  }

  private static func copy(_ file: borrowing FileDescriptor, to copy: borrowing FileDescriptor) throws(SystemError) {
    while true {
      let bytes = try file.read(atMost: 1 << 16)
      if bytes.isEmpty { return }
      try copy.write(bytes)
    }
  }

  private static func synchronizeFolder(of path: String) throws(SystemError) {
    try FileDescriptor(opening: folder(of: path), O_RDONLY | O_DIRECTORY).synchronize()
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The file that a chain of links ends in, whether it exists or not.
  private static func followLinks(_ path: String) -> String {
    if let resolved = FileSystem.resolved(path) { return resolved }
    guard let target = FileSystem.linkTarget(of: path) else { return path }
    return target.hasPrefix("/") ? target : "\(folder(of: path))/\(target)"
  }
}
