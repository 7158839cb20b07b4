import Glibc
import Interchange
import TranslationMemory

enum NewMemory {
  /// Opens a memory to put something into it, and makes it where there is none. One that was made for nothing is removed.
  static func open<Result>(_ path: String, _ body: (MemoryStore) throws -> Result) throws -> Result {
    let isNew = !Folder.isTaken(path)
    do {
      return try body(try MemoryStore(path: path, mode: .create))
    } catch {
      if isNew { removeIfEmpty(path) }
      throw error
    }
  }

  /// Another run may have put something into it in the meantime.
  private static func removeIfEmpty(_ path: String) {
    if let found = try? MemoryStore(path: path, mode: .readOnly).info().units, found > 0 { return }
    for ending in ["", "-wal", "-shm", "-index"] { unsafe unlink(path + ending) }
  }
}
