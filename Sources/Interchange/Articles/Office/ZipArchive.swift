internal import CZlib

/// The files in a ZIP archive, each unpacked when it is asked for by its name. Nothing is ever written to the disk.
struct ZipArchive {
  private let bytes: [UInt8]
  private let name: String
  private var entries: [String: Entry] = [:]

  private struct Entry {
    var method: Int
    var flags: Int
    var checksum: UInt32
    var packed: Int
    var unpacked: Int
    var header: Int
  }

  /// What an archive may ask of memory: no document of words comes near it.
  private static let largestFile = 256 << 20
  private static let mostEntries = 65_535

  static func recognizes(_ head: some Collection<UInt8>) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// - Parameter name: as messages name the file.
  /// - Throws: `malformed` for what is no archive, or has no directory.
  init(_ bytes: [UInt8], name: String) throws(InterchangeError) {
    self.bytes = bytes
    self.name = name
    guard let end = directoryEnd else { throw damaged }
    var place = try number(4, at: end + 16)
    let count = try number(2, at: end + 10)
    for _ in 0..<min(count, Self.mostEntries) {
      guard try number(4, at: place) == 0x0201_4B50 else { throw damaged }
      let lengths = try (number(2, at: place + 28), number(2, at: place + 30), number(2, at: place + 32))
      let path = try String(decoding: slice(place + 46, lengths.0), as: UTF8.self)
      entries[path] = try Entry(
        method: number(2, at: place + 10), flags: number(2, at: place + 8),
        checksum: UInt32(truncatingIfNeeded: number(4, at: place + 16)), packed: number(4, at: place + 20),
        unpacked: number(4, at: place + 24), header: number(4, at: place + 42))
      place += 46 + lengths.0 + lengths.1 + lengths.2
    }
  }

  /// The contents of a file; nil where the archive has none of this name.
  ///
  /// - Throws: `malformed` for damage, `refused` for what is encrypted, packed in another way, or too large.
  func file(_ path: String) throws(InterchangeError) -> [UInt8]? {
    guard let entry = entries[path] else { return nil }
    guard entry.flags & 1 == 0 else {
      throw InterchangeError(.refused, file: name, "is encrypted; save it without a password")
    }
    guard entry.unpacked <= Self.largestFile, entry.packed <= Self.largestFile else {
      throw InterchangeError(
        .refused, file: name, "holds more than \(Self.largestFile >> 20) MB of text; no article is that long")
    }
    let start = try entry.header + 30 + number(2, at: entry.header + 26) + number(2, at: entry.header + 28)
    let packed = try slice(start, entry.packed)
    let contents: [UInt8]
    switch entry.method {
    case 0: contents = Array(packed)
    case 8: contents = try inflate(packed, to: entry.unpacked)
    default:
      throw InterchangeError(.refused, file: name, "is packed in an unusual way; save it anew in a word processor")
    }
    guard contents.count == entry.unpacked, Self.checksum(contents) == entry.checksum else { throw damaged }
    return contents
  }

  private func inflate(_ packed: ArraySlice<UInt8>, to size: Int) throws(InterchangeError) -> [UInt8] {
    let inflater = Gzip(isRaw: true)
    var contents: [UInt8] = []
    var rest = packed
    while true {
      let result = try inflater.read(atMost: 1 << 18) { () throws(InterchangeError) in
        defer { rest = rest.dropFirst(1 << 18) }
        return Array(rest.prefix(1 << 18))
      }
      guard case .success(let piece) = result else { throw damaged }
      if piece.isEmpty { return contents }
      contents += piece
      // The directory says how much there is: more is an attack.
      if contents.count > size { throw damaged }
    }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(
      truncatingIfNeeded: unsafe bytes.withUnsafeBufferPointer { unsafe crc32(0, $0.baseAddress, UInt32($0.count)) })
  }

  // MARK: Bytes

  /// Where the record at the end of the archive begins; a comment of up to 64 kB may follow it.
  private var directoryEnd: Int? {
    let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 65_535), by: -1).first { bytes[$0...].starts(with: signature) }
  }

  /// A number in little-endian order.
  private func number(_ length: Int, at place: Int) throws(InterchangeError) -> Int {
    try slice(place, length).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func slice(_ place: Int, _ length: Int) throws(InterchangeError) -> ArraySlice<UInt8> {
    guard place >= 0, length >= 0, place <= bytes.count - length else { throw damaged }
    return bytes[place..<place + length]
  }

  private var damaged: InterchangeError {
    InterchangeError(.malformed, file: name, "is a damaged archive; get it again, or save it anew in a word processor")
  }
}
