import Glibc

/// Ctrl-C. Everything that is stored is stored in a transaction or put in place as a whole file, so the program may simply end;
/// it only says so first.
enum Interruption {
  static func watch() {
    signal(SIGINT) { _ in
      let message: StaticString = "\nsatzpaar: interrupted; nothing of this command was stored\n"
      _ = unsafe write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(130)
    }
  }
}
