internal import Glibc

/// Bytes that are read once from the front to the back: a file, standard input, or what stands in memory.
package final class ByteSource {
  /// As messages name it.
  package let name: String
  private var origin: Origin
  /// Read ahead and not yet taken.
  private var ahead: [UInt8] = []
  private var taken = 0

  /// What unpacks the bytes, where they are packed.
  private var gzip: Gzip?
  /// Packed bytes that were read and not yet unpacked.
  private var packed: [UInt8] = []

  private enum Origin: ~Copyable {
    case file(FileDescriptor)
    case memory
  }

  /// - Parameter path: nil or `-` is standard input.
  package init(path: String?) throws(InterchangeError) {
    name = Self.name(of: path)
    guard let path, path != "-" else {
      origin = .file(.standardInput)
      return
    }
    do throws(SystemError) {
      let file = try FileDescriptor(opening: path, O_RDONLY)
      if try file.status().st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
      origin = .file(file)
    } catch {
      throw Self.refusal(of: path, error)
    }
  }

  /// What messages call a file.
  ///
  /// - Parameter path: nil or `-` is standard input.
  package static func name(of path: String?) -> String { path.flatMap { $0 == "-" ? nil : $0 } ?? "standard input" }

  /// - Parameter name: what messages call it.
  package init(_ bytes: [UInt8], name: String) {
    self.name = name
    ahead = bytes
    origin = .memory
  }

  /// - Returns: the number of bytes read; 0 at the end.
  /// - Throws: `readFailed` where the system reports an error.
  package func read(into buffer: inout MutableRawSpan) throws(InterchangeError) -> Int {
    guard taken < ahead.count else { return try readFile(into: &buffer) }
    let count = buffer.copy(ahead.span.extracting(taken...))
    taken += count
    if taken == ahead.count {
      ahead = []
      taken = 0
    }
    return count
  }

  /// The next bytes without taking them: `count` of them, or all that are left.
  package func peek(_ count: Int) throws(InterchangeError) -> ArraySlice<UInt8> {
    while ahead.count - taken < count {
      let more = try readFile(atMost: count - (ahead.count - taken))
      if more.isEmpty { break }
      ahead.append(contentsOf: more)
    }
    return ahead[taken...].prefix(count)
  }

  /// Takes and forgets what was peeked at.
  package func drop(_ count: Int) { taken += min(count, ahead.count - taken) }

  /// What is there to be read now, as soon as there is something; empty at the end.
  package func readSome() throws(InterchangeError) -> [UInt8] {
    guard taken < ahead.count else { return try readFile(atMost: 1 << 16) }
    defer { drop(ahead.count - taken) }
    return Array(ahead[taken...])
  }

  /// Unpacks from here on if the bytes are gzip.
  package func unpackIfGzip() throws(InterchangeError) {
    guard gzip == nil, Gzip.recognizes(try peek(2)) else { return }
    packed = Array(ahead[taken...])
    ahead = []
    taken = 0
    gzip = Gzip()
  }

  /// The bytes of a file that is held in memory whole. A larger one is refused, and so is what unpacks to more.
  package static let longestWhole = 1 << 31

  /// All that is left.
  ///
  /// - Throws: `refused` for more than `limit` bytes, `readFailed`, `malformed` for damaged gzip.
  package func readAll(limit: Int = longestWhole) throws(InterchangeError) -> [UInt8] {
    var all = taken == 0 ? ahead : Array(ahead[taken...])
    ahead = []
    taken = 0
    while true {
      let more = try readFile(atMost: max(1 << 16, all.count))
      if more.isEmpty { return all }
      if all.count + more.count > limit {
        throw InterchangeError(
          .refused, file: name, "has more than \(limit) bytes, too many to hold in memory; cut it into smaller files")
      }
      if all.isEmpty { all = more } else { all.append(contentsOf: more) }
    }
  }

  private func readFile(atMost count: Int) throws(InterchangeError) -> [UInt8] {
    guard let gzip else { return try readOrigin(atMost: count) }
    let unpacked = try gzip.read(atMost: max(count, 1 << 16)) { () throws(InterchangeError) in
      packed.isEmpty ? try readOrigin(atMost: 1 << 16) : exchange(&packed, with: [])
    }
    do throws(Gzip.Failure) {
      return try unpacked.get()
    } catch {
      let what = error == .truncated ? "ends in the middle" : "is damaged"
      throw InterchangeError(.malformed, file: name, "the gzip file \(what); get it again from where it comes from")
    }
  }

  private func readOrigin(atMost count: Int) throws(InterchangeError) -> [UInt8] {
    switch origin {
    case .memory: return []
    case .file(let file):
      do throws(SystemError) {
        return try file.read(atMost: count)
      } catch {
        throw Self.breakdown(of: name, error)
      }
    }
  }

  private func readFile(into buffer: inout MutableRawSpan) throws(InterchangeError) -> Int {
    if gzip != nil {
      ahead = try readFile(atMost: buffer.byteCount)
      taken = 0
      return ahead.isEmpty ? 0 : try read(into: &buffer)
    }
    switch origin {
    case .memory: return 0
    case .file(let file):
      do throws(SystemError) {
        return try file.read(into: &buffer)
      } catch {
        throw Self.breakdown(of: name, error)
      }
    }
  }

  private static func breakdown(of name: String, _ error: SystemError) -> InterchangeError {
    InterchangeError(.readFailed, file: name, "reading broke off: \(error.text); nothing was stored")
  }

  private static func refusal(of path: String, _ error: SystemError) -> InterchangeError {
    switch error.number {
    case ENOENT, ENOTDIR: InterchangeError(.notFound, file: path, "no such file; check the path")
    case EISDIR: InterchangeError(.unreadable, file: path, "is a directory; name the files in it")
    case EACCES, EPERM: InterchangeError(.unreadable, file: path, "may not be read; check its permissions")
    default: InterchangeError(.unreadable, file: path, "cannot be opened: \(error.text)")
    }
  }
}
