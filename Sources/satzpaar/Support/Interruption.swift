import Glibc
import Synchronization

/// Ctrl-C. Everything that is stored is stored in a transaction or put in place as a whole file, so the program may simply end;
/// it only says so first, on a terminal in place of `^C` and of the progress.
enum Interruption {
  static func watch() {
    // A program inherits what its starter has blocked, and the threads of Dispatch block nearly everything.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    // Made before a signal asks for it.
    unfinished.store(0, ordering: .relaxed)
    signal(SIGINT) { _ in
      Interruption.removeUnfinished()
      let eraser: StaticString = "\r\u{1B}[K"
      let message: StaticString = "satzpaar: interrupted; nothing unfinished was stored, repeat the command\n"
      if isatty(STDERR_FILENO) == 1 { _ = unsafe write(STDERR_FILENO, eraser.utf8Start, eraser.utf8CodeUnitCount) }
      _ = unsafe write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(ExitStatus.interrupted.rawValue)
    }
  }

  /// Where the names of files are, each ended by a zero, and another zero behind the last; 0 for none. A signal finds either all
  /// of them or none.
  private static let unfinished = Atomic<UInt>(0)

  /// Runs `body`, in which an interruption takes these files away.
  static func removing<Result>(_ files: [String], during body: () throws -> Result) rethrows -> Result {
    let names: [CChar] = files.flatMap { Array($0.utf8CString) } + [0]
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: names.count)
    unsafe memory.initialize(from: names, count: names.count)
    unfinished.store(UInt(bitPattern: memory), ordering: .releasing)
    defer {
      unfinished.store(0, ordering: .releasing)
      unsafe memory.deallocate()
    }
    return try body()
  }

  /// Does only what a signal's handler may do.
  private static func removeUnfinished() {
    guard var name = unsafe UnsafePointer<CChar>(bitPattern: unfinished.load(ordering: .acquiring)) else { return }
    while unsafe name.pointee != 0 {
      unsafe unlink(name)
      unsafe name += strlen(name) + 1
    }
  }
}
