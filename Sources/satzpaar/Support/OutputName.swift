import TranslationMemory

/// An output file's name, whose ending says the format.
enum OutputName {
  /// - Parameters:
  ///   - path: nil, `-` and a name without an ending fit everything.
  ///   - endings: those of the formats that the command writes.
  /// - Throws: `Failure` for another ending. A memory is refused when it is opened for output, with a better reason.
  static func check(_ path: String?, _ endings: [String]) throws {
    guard let path, !MemoryStore.isMemory(path), let name = withoutPacking(path).split(separator: "/").last,
      let point = name.lastIndex(of: "."),
      point > name.startIndex, !endings.contains(name[name.index(after: point)...].lowercased())
    else { return }
    let known = endings.map { ".\($0)" }.joined(separator: ", ")
    throw Failure(.usage, "\(path): this command writes no such file; end the name in one of \(known)")
  }

  /// The name without `.gz`, which says that the file is packed.
  static func withoutPacking(_ path: String) -> String { isPacked(path) ? String(path.dropLast(3)) : path }

  static func isPacked(_ path: String) -> Bool { path.lowercased().hasSuffix(".gz") }
}
