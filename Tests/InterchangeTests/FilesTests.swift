import Glibc
import Testing
import UnicodeText

@testable import Interchange

@Suite("Files")
struct FilesTests {
  @Test("A text comes with its encoding, whatever that is")
  func texts() throws {
    try withFolder { folder in
      let cases: [([UInt8], TextEncoding?, String)] = [
        (Array("Größe".utf8), nil, "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array("Größe".utf8), nil, "UTF-8"),
        ([0xFF, 0xFE] + utf16("Größe"), nil, "UTF-16LE"),
        ([0x47, 0x72, 0xF6, 0xDF, 0x65], TextEncoding("windows-1252"), "windows-1252"),
      ]
      for (bytes, encoding, name) in cases {
        try AtomicFile.write(bytes, to: "\(folder)/t")
        let text = try TextFile.read("\(folder)/t", encoding: encoding)
        #expect(text.content == "Größe")
        #expect(text.encoding.description == name)
      }
    }
  }

  @Test("A file that cannot be read is an error that says why")
  func unreadable() throws {
    try withFolder { folder in
      let missing = try #require(throws: InterchangeError.self) { try TextFile.read("\(folder)/no") }
      #expect(missing.code == .notFound)
      let directory = try #require(throws: InterchangeError.self) { try TextFile.read(folder) }
      #expect(directory.code == .unreadable)
      try AtomicFile.write(Array("a\nb\u{0}".utf8), to: "\(folder)/binary")
      let binary = try #require(throws: InterchangeError.self) { try TextFile.read("\(folder)/binary") }
      #expect(binary.code == .binary && binary.line == 2)
      try AtomicFile.write([0x61, 0x0A, 0x0A, 0xFC], to: "\(folder)/latin")
      let latin = try #require(throws: InterchangeError.self) { try TextFile.read("\(folder)/latin") }
      #expect(latin.description.hasPrefix("\(folder)/latin:3: byte 0xFC"))
      #expect(latin.message.contains("--encoding"))
    }
  }

  @Test("A file is not there before it is committed, and the old one stays when it never is")
  func atomic() throws {
    try withFolder { folder in
      let path = "\(folder)/a.tmx"
      do {
        let file = try AtomicFile(path)
        try file.write(Array("new".utf8))
        #expect(names(in: folder).isEmpty)
        try file.commit()
      }
      #expect(try TextFile.read(path).content == "new")
      do {
        let file = try AtomicFile(path)
        try file.write(Array("never".utf8))
      }
      #expect(try TextFile.read(path).content == "new")
      try AtomicFile.write(Array("newer".utf8), to: path)
      #expect(try TextFile.read(path).content == "newer")
      #expect(names(in: folder) == ["a.tmx"])
    }
  }

  @Test("A full disk leaves nothing in the place")
  func fullDisk() throws {
    let file = try AtomicFile("/dev/full")
    let error = try #require(throws: InterchangeError.self) { try file.write([1]) }
    #expect(error.code == .diskFull)
  }

  @Test("A symbolic link stays, and its target is replaced with its permissions")
  func links() throws {
    try withFolder { folder in
      try AtomicFile.write(Array("old".utf8), to: "\(folder)/target")
      unsafe chmod("\(folder)/target", 0o640)
      unsafe symlink("target", "\(folder)/link")
      unsafe symlink("fresh", "\(folder)/dangling")
      try AtomicFile.write(Array("new".utf8), to: "\(folder)/link")
      try AtomicFile.write(Array("new".utf8), to: "\(folder)/dangling")
      #expect(try TextFile.read("\(folder)/target").content == "new")
      #expect(try FileSystem.status(of: "\(folder)/target").st_mode & 0o777 == 0o640)
      #expect(FileSystem.linkTarget(of: "\(folder)/link") == "target")
      #expect(names(in: folder) == ["dangling", "fresh", "link", "target"])
    }
  }

  @Test("A file that cannot be written is an error that says why")
  func unwritable() throws {
    try withFolder { folder in
      #expect(throws: InterchangeError.self) { try AtomicFile(folder) }
      let error = try #require(throws: InterchangeError.self) { try AtomicFile("\(folder)/no/a") }
      #expect(error.code == .cannotCreate && error.message.contains("folder"))
    }
  }

  @Test("A file that is too large to hold in memory is refused")
  func largest() throws {
    try withFolder { folder in
      try AtomicFile.write(Array(repeating: 0x61, count: 200_000), to: "\(folder)/a")
      #expect(try ByteSource(path: "\(folder)/a").readAll(limit: 200_000).count == 200_000)
      let refusal = #expect(throws: InterchangeError.self) {
        try ByteSource(path: "\(folder)/a").readAll(limit: 199_999)
      }
      #expect(refusal?.code == .refused)
    }
  }

  @Test("What is peeked at is read again")
  func peek() throws {
    let source = ByteSource(Array("abcdef".utf8), name: "a")
    #expect(try Array(source.peek(3)) == Array("abc".utf8))
    source.drop(1)
    #expect(try source.readAll() == Array("bcdef".utf8))
  }
}
