internal import CHunspell
internal import FoundationEssentials
internal import Synchronization

/// A dictionary of the spelling checker hunspell that the user has installed. It is asked for single words, and only to tell
/// what can be part of a compound; nothing depends on it being there.
package final class SpellingDictionary: Sendable {
  private let handle: Mutex<Handle>

  /// Debian's hunspell-de-de, hunspell-de-at or hunspell-de-ch, or the like; nil where none is installed. As for hunspell's own
  /// program, the folders that `DICPATH` names, with colons between them, come first.
  package static let german: SpellingDictionary? =
    (folders(ProcessInfo.processInfo.environment["DICPATH"]) + ["/usr/share/hunspell", "/usr/share/myspell/dicts"]).lazy
    .flatMap { folder in ["de_DE", "de_AT", "de_CH"].map { "\(folder)/\($0)" } }
    .compactMap { SpellingDictionary(path: $0) }.first

  private static func folders(_ path: String?) -> [String] {
    (path ?? "").split(separator: ":").map(String.init)
  }

  /// Whether there is a German dictionary and it has the word.
  @Sendable package static func germanHas(_ word: String) -> Bool { german?.contains(word) ?? false }

  /// - Parameter path: the dictionary's files without ".aff" and ".dic".
  /// - Returns: nil where one of them is missing, or where the encoding is neither UTF-8 nor Latin-1.
  package init?(path: String) {
    guard FileManager.default.isReadableFile(atPath: path + ".aff"),
      FileManager.default.isReadableFile(atPath: path + ".dic"), let handle = Handle(path)
    else { return nil }
    self.handle = Mutex(handle)
  }

  /// Whether the dictionary has the word, in this form and case.
  package func contains(_ word: String) -> Bool { handle.withLock { $0.contains(word) } }

  /// The checker itself, which one thread at a time may use.
  @safe private struct Handle: ~Copyable {
    private let pointer: OpaquePointer
    private let encoding: Encoding

    private enum Encoding { case utf8, latin1 }

    init?(_ path: String) {
      guard let pointer = unsafe Hunspell_create(path + ".aff", path + ".dic") else { return nil }
      let name = unsafe Hunspell_get_dic_encoding(pointer).map { unsafe String(cString: $0) } ?? ""
      switch name.uppercased().filter({ $0.isLetter || $0.isNumber }) {
      case "UTF8": encoding = .utf8
      case "ISO88591": encoding = .latin1
      default:
        unsafe Hunspell_destroy(pointer)
        return nil
      }
      unsafe self.pointer = pointer
    }

    deinit { unsafe Hunspell_destroy(pointer) }

    func contains(_ word: String) -> Bool {
      switch encoding {
      case .utf8: return unsafe Hunspell_spell(pointer, word) != 0
      case .latin1:
        var letters: [CChar] = []
        for scalar in word.unicodeScalars {
          guard let letter = UInt8(exactly: scalar.value) else { return false }
          letters.append(CChar(bitPattern: letter))
        }
        return unsafe Hunspell_spell(pointer, letters + [0]) != 0
      }
    }
  }
}
