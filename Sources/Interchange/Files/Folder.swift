import FoundationEssentials

/// A folder of files that belong together.
package enum Folder {
  /// Whether there is a folder of this name.
  package static func exists(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// Whether there is a file or folder of this name.
  package static func isTaken(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether there is a folder of this name without anything in it.
  package static func isEmpty(_ path: String) -> Bool {
    exists(path) && (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) == true
  }

  /// The names of the files in a folder in the order of their code points, without hidden ones and without folders.
  ///
  /// - Throws: `unreadable`; `notFound` for a folder without files.
  package static func files(in path: String) throws(InterchangeError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw InterchangeError(.unreadable, file: path, "cannot be listed; check its permissions")
    }
    let files = names.filter { !$0.hasPrefix(".") && !exists("\(path)/\($0)") }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    guard !files.isEmpty else {
      throw InterchangeError(.notFound, file: path, "holds no files; name a folder with articles")
    }
    return files
  }
}
