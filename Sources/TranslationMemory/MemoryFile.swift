internal import FoundationEssentials
internal import Glibc

/// A memory's file as it lies on the disk, looked at before SQLite touches it: what is no memory stays as it is.
struct MemoryFile {
  let path: String

  /// What SQLite's file header says (sqlite.org/fileformat2.html, section 1.3).
  enum Contents: Equatable {
    case absent
    case empty
    case memory(format: Int)
    case other(String)
  }

  /// "SaTM": says that a database is a memory of this program (`PRAGMA application_id`).
  static let applicationID: Int32 = 0x5361_544D

  /// SQLite takes a name that begins with `file:` for a URI.
  var databasePath: String { path.hasPrefix("/") ? path : "./" + path }

  /// The URI under which SQLite reads the file without writing anything beside it.
  var immutableURI: String {
    let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    let escaped = databasePath.utf8.flatMap { byte in
      unreserved.contains(byte) ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    return "file:\(String(decoding: escaped, as: UTF8.self))?immutable=1"
  }

  /// Whether SQLite can put its log beside the file.
  var folderIsWritable: Bool { FileManager.default.isWritableFile(atPath: folder) }

  /// Where scratch files may lie: beside the memory, as its index does; nil where nothing can be written.
  var scratchFolder: String? { folderIsWritable ? folder : nil }

  var folderExists: Bool { FileManager.default.fileExists(atPath: folder) }

  private var folder: String { databasePath.lastIndex(of: "/").map { String(databasePath[...$0]) } ?? "./" }

  var isWritable: Bool { FileManager.default.isWritableFile(atPath: path) }

  /// Whether there is a log with changes that are not yet in the file itself.
  var hasLog: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    return (attributes?[.size] as? UInt64 ?? 0) > 0
  }

  /// In bytes, with the log.
  var size: Int {
    ["", "-wal"].reduce(0) { sum, suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
      return sum + Int(attributes?[.size] as? UInt64 ?? 0)
    }
  }

  /// - Throws: `MemoryError` when the file exists and cannot be read.
  func contents() throws(MemoryError) -> Contents {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .absent }
    guard !isFolder else { return .other("is a folder") }
    let header = try header()
    if header.isEmpty { return .empty }
    guard header.count == Self.headerLength, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      return .other("is no database")
    }
    func number(at offset: Int) -> Int { header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    guard number(at: 68) == Int(Self.applicationID) else { return .other("is a database of another program") }
    return .memory(format: number(at: 60))
  }

  private static let headerLength = 100

  private func header() throws(MemoryError) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else {
      throw MemoryError(.notPermitted, path: path, "cannot be read; check the permissions of the file and its folder")
    }
    defer { unsafe fclose(file) }
    return unsafe [UInt8](unsafeUninitializedCapacity: Self.headerLength) { buffer, count in
      count = unsafe fread(buffer.baseAddress, 1, Self.headerLength, file)
    }
  }
}
