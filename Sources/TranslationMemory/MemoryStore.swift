internal import GRDB
internal import Glibc
internal import Synchronization

/// A translation memory: one SQLite file.
///
/// ```swift
/// let memory = try MemoryStore(path: "politics.memory", mode: .create)
/// let report = try memory.importing("article.tmx") { importer in
///   for unit in units { try importer.add(unit) }
/// }
/// ```
///
/// Any number of threads may read while one writes (SQLite's write-ahead log); each reading sees the memory as it was when
/// the reading began. A second writer waits for the first, in other processes too, for some seconds.
package final class MemoryStore: Sendable {
  /// What a memory is opened for.
  package enum Mode: Sendable {
    /// The file must exist and nothing is written, not even in its folder if that is read-only.
    case readOnly
    /// The file must exist.
    case readWrite
    /// The file is made if it does not exist or is empty.
    case create
  }

  /// As the user named it.
  package let path: String
  let reader: any DatabaseReader
  private let writer: DatabasePool?
  /// Connections that only read cannot remove SQLite's log and shared memory files when they are done; this one does it.
  private let keeper: DatabaseQueue?
  /// The match index that was last used; look-ups and additions share it.
  let openIndex = Mutex<OpenIndex?>(nil)
  /// The index file in which damage was found.
  let damagedIndex = Mutex<IndexFileIdentity?>(nil)
  /// What was last known of the units that no index has, for the next addition.
  let knownIdentities = Mutex<KnownIdentities.Kept?>(nil)
  let renewal: IndexRenewal
  /// The file that was opened, to notice that another one has taken its place.
  private let node: FileNode?

  /// - Parameter patience: how many seconds to wait for another writer.
  /// - Throws: `MemoryError` when the file is missing or no memory (it is left untouched then), or cannot be opened.
  package init(path: String, mode: Mode, patience: Double = 5) throws(MemoryError) {
    self.path = path
    let file = MemoryFile(path: path)
    let isNew = try Self.check(file, mode: mode)
    let configuration = Self.configuration(readOnly: mode == .readOnly, patience: patience)
    do {
      if mode == .readOnly {
        try Self.bringUpToDate(file, patience: patience)
        let keeper = Self.configuration(readOnly: false, patience: patience)
        (reader, self.keeper) = try Self.openForReading(file, configuration, keeper: keeper)
        writer = nil
      } else {
        if isNew { try Self.make(file, configuration) }
        let pool = try DatabasePool(path: file.databasePath, configuration: configuration)
        try pool.write(Schema.prepare)
        keeper = try DatabaseQueue(path: file.databasePath, configuration: configuration)
        (reader, writer) = (pool, pool)
      }
      renewal = IndexRenewal(path: path, reader: reader, writer: writer)
      node = FileNode(path: path)
    } catch {
      throw MemoryError(error, path: path)
    }
  }

  var isWritable: Bool { writer != nil }

  /// Whether there is a memory at `path`, of whatever version.
  package static func isMemory(_ path: String) -> Bool {
    guard case .memory = try? MemoryFile(path: path).contents() else { return false }
    return true
  }

  deinit {
    renewal.cancel()
    // The keeper's connection must be the last, or the files stay.
    try? reader.close()
    try? keeper?.close()
  }

  /// - Returns: whether there is a memory to be made.
  private static func check(_ file: MemoryFile, mode: Mode) throws(MemoryError) -> Bool {
    switch try file.contents() {
    case .memory(let format) where format <= Schema.format: break
    case .memory:
      throw MemoryError(
        .notAMemory, path: file.path, "was written by a later version of this program; use that version")
    case .absent where mode != .create:
      throw MemoryError(.missing, path: file.path, "there is no such memory; check the name, or import a file into it")
    case .absent, .empty:
      guard mode == .create else {
        throw MemoryError(.notAMemory, path: file.path, "is empty and no translation memory; check the name")
      }
      guard file.folderExists else {
        throw MemoryError(.cannotCreate, path: file.path, "its folder does not exist; make it first")
      }
      guard file.folderIsWritable else {
        throw MemoryError(.cannotCreate, path: file.path, "cannot be made here; check the permissions of the folder")
      }
      return true
    case .other(let what):
      throw MemoryError(.notAMemory, path: file.path, "\(what) and no translation memory; check the name")
    }
    guard mode == .readOnly || file.isWritable && file.folderIsWritable else {
      throw MemoryError(
        .notPermitted, path: file.path,
        "the memory cannot be written; check the permissions of the file and its folder")
    }
    return false
  }

  /// Removes the memory with all its files if it has no units: what was made for nothing.
  package func removeIfEmpty() throws(MemoryError) {
    // Nobody else writes meanwhile, and who waited for it notices that the file is gone.
    try maintain { db in
      guard try Int.fetchOne(db, sql: "SELECT 1 FROM unit LIMIT 1") == nil else { return }
      for file in Self.files(of: path) { unsafe unlink(file) }
    }
  }

  /// The files that a memory consists of, as far as they are there.
  package static func files(of path: String) -> [String] {
    ["", "-wal", "-shm"].map { path + $0 } + [IndexFile.path(of: path)]
  }

  /// Makes the tables before there is a log, so that the file itself says from the beginning what it is.
  private static func make(_ file: MemoryFile, _ configuration: Configuration) throws {
    let queue = try DatabaseQueue(path: file.databasePath, configuration: configuration)
    try queue.write(Schema.prepare)
    try queue.close()
  }

  /// A memory of an earlier format is made anew before it is read.
  private static func bringUpToDate(_ file: MemoryFile, patience: Double) throws {
    guard case .memory(let format) = try file.contents(), format < Schema.format else { return }
    guard file.isWritable, file.folderIsWritable else {
      throw MemoryError(
        .notPermitted, path: file.path,
        "was written by an earlier version of this program and has to be changed once; allow writing to it and its folder"
      )
    }
    let configuration = configuration(readOnly: false, patience: patience)
    let queue = try DatabaseQueue(path: file.databasePath, configuration: configuration)
    try queue.write(Schema.prepare)
    try queue.close()
  }

  private static func openForReading(
    _ file: MemoryFile, _ configuration: Configuration, keeper: Configuration
  ) throws -> (any DatabaseReader, keeper: DatabaseQueue?) {
    if !file.folderIsWritable && !file.hasLog {
      return (try DatabasePool(path: file.immutableURI, configuration: configuration), nil)
    }
    let mayClean = file.isWritable && file.folderIsWritable
    do {
      let keeper = mayClean ? try DatabaseQueue(path: file.databasePath, configuration: keeper) : nil
      let pool = try DatabasePool(path: file.databasePath, configuration: configuration)
      // SQLite makes its shared memory file at the first reading.
      _ = try pool.read(Self.revision)
      return (pool, keeper)
    } catch let error as DatabaseError where !file.hasLog && MemoryError(error, path: file.path).code == .full {
      return (try DatabasePool(path: file.immutableURI, configuration: configuration), nil)
    }
  }

  private static func configuration(readOnly: Bool, patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    // No table refers to another in a way that SQLite should check for every row; `check` does it.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // Without it rows of a damaged page may pass for others or be missing without a word.
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      if readOnly { return }
      // Texts of a memory are no secrets to be wiped from the disk; 16 MB of cache are enough for rows that come one after the other.
      try db.execute(sql: "PRAGMA secure_delete = OFF; PRAGMA cache_size = -16384")
    }
    return configuration
  }
}

// MARK: Transactions

extension MemoryStore {
  /// Runs `body` on one unchanging state of the memory.
  func read<Result>(_ body: (Database) throws -> Result) throws(MemoryError) -> Result {
    do { return try reader.read(body) } catch { throw MemoryError(error, path: path) }
  }

  /// Like `read`, for a `body` that calls the user's code: what that throws is passed on as it is.
  func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do { return try reader.read(body) } catch let error as DatabaseError { throw MemoryError(error, path: path) }
  }

  /// Runs `body` in one transaction, which counts as a new revision of the memory.
  func write<Result>(_ body: (Database) throws -> Result) throws(MemoryError) -> Result {
    do { return try writing(body).result } catch { throw MemoryError(error, path: path) }
  }

  /// Like `write`, for a `body` that calls the user's code: what that throws is passed on as it is.
  func writing<Result>(_ body: (Database) throws -> Result) throws -> (result: Result, revision: Revision) {
    guard let writer else {
      throw MemoryError(.notPermitted, path: path, "the memory was opened for reading only")
    }
    do {
      return try writer.write { db in
        guard FileNode(path: path) == node else {
          throw MemoryError(.missing, path: path, "was taken away while it was open; repeat the command")
        }
        let result = try body(db)
        try db.execute(sql: "INSERT INTO revision (stamp) VALUES (random())")
        return (result, try Self.revision(db))
      }
    } catch let error as DatabaseError {
      throw MemoryError(error, path: path)
    }
  }

  /// Runs `body`, which changes nothing that anyone can see, in a transaction that is no new revision.
  func maintain(_ body: (Database) throws -> Void) throws(MemoryError) {
    do { try writer?.write(body) } catch { throw MemoryError(error, path: path) }
  }

  /// The state that the memory is in.
  static func revision(_ db: Database) throws -> Revision {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT number, stamp FROM revision ORDER BY number DESC LIMIT 1"))
    return Revision(number: row?[0] ?? 0, stamp: row?[1] ?? 0)
  }
}
