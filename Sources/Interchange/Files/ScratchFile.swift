internal import Glibc

/// Bytes that do not fit in memory: written to the end, read back from the beginning, and gone with the object.
///
/// Small amounts stay in memory; larger ones go to a file without a name in the folder for temporary files (`TMPDIR`).
package final class ScratchFile {
  private var buffer: [UInt8] = []
  private var file: FileDescriptor?
  private let capacity: Int

  /// - Parameter capacity: how many bytes are kept in memory.
  package init(capacity: Int) { self.capacity = capacity }

  /// - Throws: `writeFailed`, `diskFull`.
  package func append(_ bytes: [UInt8]) throws(InterchangeError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try spill() }
  }

  /// All that was appended.
  ///
  /// - Throws: `readFailed`.
  package func readAll() throws(InterchangeError) -> [UInt8] {
    guard file != nil else { return buffer }
    var all: [UInt8] = []
    do throws(SystemError) {
      try file?.rewind()
      while let more = try file?.read(atMost: 1 << 20), !more.isEmpty { all += more }
    } catch {
      throw InterchangeError(.readFailed, file: Self.folder, "a temporary file cannot be read: \(error.text)")
    }
    return all + buffer
  }

  private func spill() throws(InterchangeError) {
    do throws(SystemError) {
      if file == nil { file = try FileDescriptor.unnamed(in: Self.folder) }
      try file?.write(buffer)
    } catch {
      throw .writing(to: "\(Self.folder) (temporary file)", error)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static var folder: String {
    guard let path = unsafe getenv("TMPDIR") else { return "/tmp" }
    let folder = unsafe String(cString: path)
    return folder.isEmpty ? "/tmp" : folder
  }
}
