import Interchange
import TranslationMemory

/// What the program tells its caller by its end: the numbers of `sysexits.h`, and those that shells are used to.
enum ExitStatus: Int32 {
  case done = 0
  /// The answer is no: nothing was found, there is a difference, or a check has findings left.
  case negative = 1
  /// The command is not to be understood, or contradicts itself.
  case usage = 64
  /// What was read is no good; nothing of it was stored.
  case badData = 65
  /// What was to be read is not there.
  case noInput = 66
  /// The program itself failed.
  case ourFault = 70
  /// A file, folder or memory cannot be made under its name.
  case cannotCreate = 73
  /// Reading or writing broke off, or is not permitted.
  case inputOutput = 74
  /// Ctrl-C: 128 and the signal's number.
  case interrupted = 130
}

extension InterchangeError.Code {
  /// The exit status that goes with the code. A reader that has gone is no failure.
  var exitStatus: ExitStatus {
    switch self {
    case .notFound, .unreadable: .noInput
    case .binary, .wrongEncoding, .malformed, .refused, .unknownFormat: .badData
    case .cannotCreate: .cannotCreate
    case .readFailed, .writeFailed, .diskFull: .inputOutput
    case .brokenPipe: .done
    }
  }
}

extension MemoryError.Code {
  /// The exit status that goes with the code.
  var exitStatus: ExitStatus {
    switch self {
    case .missing: .noInput
    case .notAMemory, .damaged, .invalidUnit: .badData
    case .notFound: .negative
    case .cannotCreate: .cannotCreate
    case .notPermitted, .locked, .full, .failed: .inputOutput
    }
  }
}
