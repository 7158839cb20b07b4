internal import FoundationEssentials
internal import Glibc

/// A folder of files that appears whole or not at all. Until `commit()` it is kept in memory.
package final class FolderDraft {
  private let path: String
  private let replaces: Bool
  private var folders: [String] = []
  private var files: [(name: String, bytes: [UInt8])] = []

  /// - Parameter replaces: whether a folder that is there already gives way.
  /// - Throws: `cannotCreate` where the name is taken.
  package init(_ path: String, replaces: Bool = false) throws(InterchangeError) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.replaces = replaces
    guard replaces || !Folder.isTaken(self.path) || Folder.isEmpty(self.path) else {
      throw InterchangeError(
        .cannotCreate, file: path, "exists already; name another folder, or give --force to replace it")
    }
  }

  /// Adds a folder inside; those around it come first.
  package func makeFolder(_ name: String) { folders.append(name) }

  /// Adds a file inside.
  package func write(_ bytes: [UInt8], to name: String) { files.append((name, bytes)) }

  /// Takes over what the folder that is replaced has, and the draft does not.
  ///
  /// - Parameter isKept: whether a file is taken over; its name begins in the folder, as those of the draft.
  /// - Throws: what reading throws.
  package func keepRest(where isKept: (String) -> Bool) throws(InterchangeError) {
    guard replaces, Folder.isTaken(path) else { return }
    guard let old = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw InterchangeError(.unreadable, file: path, "cannot be listed, so nothing is replaced; check its permissions")
    }
    var known = Set(folders)
    let written = Set(files.map(\.name))
    for name in old.sorted() {
      if Folder.exists("\(path)/\(name)") {
        if known.insert(name).inserted { makeFolder(name) }
      } else if !written.contains(name), isKept(name) {
        write(try ByteSource(path: "\(path)/\(name)").readAll(), to: name)
      }
    }
  }

  /// Makes the folder beside its place, and puts it there.
  ///
  /// - Throws: `cannotCreate`, `writeFailed`, `diskFull`; what was there before is there still.
  package func commit() throws(InterchangeError) {
    let draft = "\(path).part-\(ProcessInfo.processInfo.processIdentifier)"
    do throws(InterchangeError) {
      for folder in [draft] + folders.map({ "\(draft)/\($0)" }) { try make(folder) }
      for file in files { try AtomicFile.write(file.bytes, to: "\(draft)/\(file.name)") }
      try put(draft)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      var error = error
      if error.file.hasPrefix(draft) { error.file = path + error.file.dropFirst(draft.count) }
      throw error
    }
  }

  private func make(_ folder: String) throws(InterchangeError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    } catch {
      throw InterchangeError(
        .cannotCreate, file: path,
        "the folder cannot be made; check that the folder around it exists and may be written")
    }
  }

  private func put(_ draft: String) throws(InterchangeError) {
    let old = "\(draft).old"
    let hasOld = replaces && Folder.isTaken(path)
    // An empty folder gives way; if something was put into it in the meantime this fails, and so does the next step.
    if !replaces { unsafe rmdir(path) }
    do {
      if hasOld { try FileManager.default.moveItem(atPath: path, toPath: old) }
      try FileManager.default.moveItem(atPath: draft, toPath: path)
    } catch {
      if hasOld, !Folder.isTaken(path) { try? FileManager.default.moveItem(atPath: old, toPath: path) }
      throw InterchangeError(.cannotCreate, file: path, "cannot be put in place; check the permissions of its folder")
    }
    if hasOld { try? FileManager.default.removeItem(atPath: old) }
  }
}
