import Interchange
import TranslationMemory

enum NewMemory {
  /// Opens a memory to put something into it, and makes it where there is none. One that was made for nothing is removed.
  static func open<Result>(_ path: String, _ body: (MemoryStore) throws -> Result) throws -> Result {
    try open(path) { store, _ in try body(store) }
  }

  /// The same for a long import, which may also be interrupted.
  static func importing(
    _ path: String, _ description: String, _ body: (inout Importer) throws -> Void
  ) throws -> ImportReport {
    try open(path) { store, isNew in
      try store.importing(description, date: Clock.now) { importer in
        guard isNew, importer.isFirst else { return try body(&importer) }
        try Interruption.removing(MemoryStore.files(of: path)) { try body(&importer) }
      }
    }
  }

  private static func open<Result>(
    _ path: String, _ body: (MemoryStore, _ isNew: Bool) throws -> Result
  ) throws -> Result {
    let isNew = !Folder.isTaken(path)
    do {
      return try body(try MemoryStore(path: path, mode: .create), isNew)
    } catch {
      // Another run may have put something into it in the meantime.
      if isNew { try? MemoryStore(path: path, mode: .readWrite).removeIfEmpty() }
      throw error
    }
  }
}
