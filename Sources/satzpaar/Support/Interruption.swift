import Glibc

/// Ctrl-C. Everything that is stored is stored in a transaction or put in place as a whole file, so the program may simply end;
/// it only says so first, on a terminal in place of `^C` and of the progress.
enum Interruption {
  static func watch() {
    // A program inherits what its starter has blocked, and the threads of Dispatch block nearly everything.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    signal(SIGINT) { _ in
      let eraser: StaticString = "\r\u{1B}[K"
      let message: StaticString = "satzpaar: interrupted; nothing unfinished was stored, repeat the command\n"
      if isatty(STDERR_FILENO) == 1 { _ = unsafe write(STDERR_FILENO, eraser.utf8Start, eraser.utf8CodeUnitCount) }
      _ = unsafe write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(ExitStatus.interrupted.rawValue)
    }
  }
}
