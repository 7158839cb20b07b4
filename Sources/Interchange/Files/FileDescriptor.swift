internal import Glibc

/// An open file of the operating system, closed when it goes out of use.
struct FileDescriptor: ~Copyable {
  let number: Int32
  private let isOwned: Bool

  static var standardInput: FileDescriptor { FileDescriptor(number: STDIN_FILENO, isOwned: false) }
  static var standardOutput: FileDescriptor { FileDescriptor(number: STDOUT_FILENO, isOwned: false) }

  private init(number: Int32, isOwned: Bool) {
    self.number = number
    self.isOwned = isOwned
  }

  init(opening path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) {
    number = try SystemError.check { unsafe open(path, flags | O_CLOEXEC, mode) }
    isOwned = true
  }

  /// A file without a name, which is gone when it is closed.
  static func unnamed(in folder: String) throws(SystemError) -> FileDescriptor {
    // `O_TMPFILE`, which is no simple constant to the importer.
    let unnamed: Int32 = 0o20000000 | O_DIRECTORY
    do throws(SystemError) {
      return try FileDescriptor(opening: folder, O_RDWR | unnamed, mode: 0o600)
    } catch {
      // A file system that knows no unnamed files.
      let name = "\(folder)/.satzpaar-\(getpid())-\(UInt32.random(in: 0 ... .max))"
      let file = try FileDescriptor(opening: name, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
      try FileSystem.remove(name)
      return file
    }
  }

  deinit { if isOwned { close(number) } }

  /// - Returns: the number of bytes read; 0 at the end of the file.
  func read(into buffer: inout MutableRawSpan) throws(SystemError) -> Int {
    try SystemError.check {
      unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) }
    }
  }

  /// - Returns: at most `count` bytes; none at the end of the file.
  func read(atMost count: Int) throws(SystemError) -> [UInt8] {
    var result: Result<Int, SystemError> = .success(0)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      result = Result { () throws(SystemError) in
        try SystemError.check { unsafe Glibc.read(number, buffer.baseAddress, count) }
      }
      initialized = (try? result.get()) ?? 0
    }
    _ = try result.get()
    return bytes
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      written += try SystemError.check {
        unsafe bytes.withUnsafeBytes {
          unsafe Glibc.write(number, $0.baseAddress?.advanced(by: written), $0.count - written)
        }
      }
    }
  }

  func synchronize() throws(SystemError) {
    do throws(SystemError) {
      _ = try SystemError.check { fsync(number) }
    } catch  where error.number == EINVAL || error.number == EROFS {
      return  // Not a file that can be synchronized: nothing to wait for.
    }
  }

  /// Waits until nobody else has locked the file or folder, and locks it. Does nothing where the file
  /// system knows no locks.
  func lock() throws(SystemError) {
    do throws(SystemError) {
      _ = try SystemError.check { flock(number, LOCK_EX) }
    } catch  where [EINVAL, ENOLCK, EOPNOTSUPP].contains(error.number) {
      return
    }
  }

  func unlock() { _ = flock(number, LOCK_UN) }

  func rewind() throws(SystemError) { _ = try SystemError.check { lseek(number, 0, SEEK_SET) } }

  func setMode(_ mode: mode_t) throws(SystemError) { _ = try SystemError.check { fchmod(number, mode) } }

  func status() throws(SystemError) -> stat {
    var status = stat()
    _ = try SystemError.check { unsafe fstat(number, &status) }
    return status
  }

  /// Gives a file that was opened with `O_TMPFILE` its name.
  func link(to path: String) throws(SystemError) {
    _ = try SystemError.check {
      unsafe linkat(AT_FDCWD, "/proc/self/fd/\(number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)
    }
  }
}

/// What the operating system answered: `errno`.
struct SystemError: Error {
  let number: Int32

  /// In the system's words, in English and small letters: `no such file or directory`.
  var text: String {
    let text = unsafe String(cString: strerror(number))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  var isDiskFull: Bool { number == ENOSPC || number == EDQUOT }

  /// Calls again after an interruption by a signal.
  static func check<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }
}

/// The few calls of the operating system that take a path.
enum FileSystem {
  static func status(of path: String) throws(SystemError) -> stat {
    var status = stat()
    _ = try SystemError.check { unsafe stat(path, &status) }
    return status
  }

  /// The path without symbolic links; nil where there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Where a symbolic link points to, as it says; nil for what is none.
  static func linkTarget(of path: String) -> String? {
    let target = unsafe String(unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { name in
        unsafe max(0, name.baseAddress.map { unsafe readlink(path, $0, name.count) } ?? 0)
      }
    }
    return target.isEmpty ? nil : target
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    _ = try SystemError.check { unsafe Glibc.rename(old, new) }
  }

  static func remove(_ path: String) throws(SystemError) { _ = try SystemError.check { unsafe unlink(path) } }

  /// Runs `body` while Ctrl-C and a request to end wait outside.
  static func withoutInterruption<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    var waiting = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&waiting)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&waiting, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &waiting, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// Makes writing to a pipe that nobody reads an error instead of our end.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
