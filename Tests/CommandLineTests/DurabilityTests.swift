import Foundation
import Testing

/// What was reported as stored stays, whatever happens; what was not leaves no trace.
@Suite("Durability")
struct DurabilityTests {
  private let sandbox: Sandbox
  private let before: String

  init() throws {
    sandbox = try Fixture.sandbox()
    before = try Fixture.export("memory.db", in: sandbox)
  }

  @Test("An import that is killed while it reads stores nothing", arguments: [0, 1000, 60_000, 600_000])
  func killedWhileReading(bytes: Int) throws {
    let tmx = Data(Fixture.tmx(units: 20_000).utf8)
    let (process, input) = try importing()
    try input.write(contentsOf: tmx.prefix(bytes))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try input.close()
    try expectSound()
    #expect(try Fixture.export("memory.db", in: sandbox) == before)
  }

  /// What can be seen of an import from outside, one after the other.
  enum Stage: CaseIterable {
    case lastUnitSent, writing, committed, indexed, ended
  }

  @Test("An import that is killed at its end has stored all or nothing", arguments: Stage.allCases)
  func killedAtTheEnd(stage: Stage) throws {
    let (process, input) = try importing()
    try input.write(contentsOf: Data(Fixture.tmx(units: 3000).utf8))
    try input.close()
    while process.isRunning, !hasReached(stage) { sched_yield() }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try expectSound()
    let units = try units()
    #expect(units == 3002 || units == 2 && (stage == .lastUnitSent || stage == .writing))
  }

  private func hasReached(_ stage: Stage) -> Bool {
    switch stage {
    case .lastUnitSent: return true
    case .writing: return ((try? sandbox.bytes("memory.db-wal").count) ?? 0) > 0
    // Only what is stored gets an index.
    case .committed:
      let files = try? FileManager.default.contentsOfDirectory(atPath: sandbox.url(".").path)
      return files?.contains { $0.hasPrefix("memory.db-index") } ?? false
    case .indexed: return sandbox.exists("memory.db-index")
    case .ended: return false
    }
  }

  @Test("A second writer waits, and both are stored; who reads is not kept waiting")
  func secondWriter() throws {
    let tmx = Data(Fixture.tmx(units: 3000).utf8)
    let (process, input) = try importing()
    try input.write(contentsOf: tmx.prefix(200_000))
    let second = sandbox.process(["memory", "add", "Zweiter.", "Second.", "--memory", "memory.db"])
    second.standardError = FileHandle.nullDevice
    try second.run()
    #expect(try sandbox.run(["match", "Hallo Welt.", "--memory", "memory.db"]).status == 0)
    try input.write(contentsOf: tmx.dropFirst(200_000))
    try input.close()
    process.waitUntilExit()
    second.waitUntilExit()
    #expect(process.exit == 0 && second.exit == 0)
    try expectSound()
    #expect(try units() == 3003)
  }

  @Test("A flipped byte in the match index changes no answer")
  func flippedByte() throws {
    try sandbox.write(Fixture.tmx(units: 2000), to: "many.tmx")
    #expect(try sandbox.run(["memory", "import", "many.tmx", "--memory", "memory.db"]).status == 0)
    let answer = try match()
    let whole = try sandbox.bytes("memory.db-index")
    for part in 0..<8 {
      var broken = whole
      broken[broken.count * part / 8 + 7] ^= 0x10
      try sandbox.write(broken, to: "memory.db-index")
      #expect(try sandbox.run(["memory", "check", "--memory", "memory.db"]).status == 65)
      #expect(try match() == answer)
    }
    try sandbox.write(whole, to: "memory.db-index")
    try expectSound()
  }

  @Test("A full disk refuses an import and loses nothing", .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let disk = try SmallDisk(sandbox.url("disk"), kilobytes: 600)
    defer { disk.remove() }
    try FileManager.default.copyItem(at: sandbox.url("memory.db"), to: sandbox.url("disk/memory.db"))
    try sandbox.write(Fixture.tmx(units: 20_000), to: "many.tmx")
    let refused = try sandbox.run(["memory", "import", "many.tmx", "--memory", "disk/memory.db"])
    #expect(refused.status == 74)
    #expect(refused.messages.contains("the disk is full"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.url("disk").path) == ["memory.db"])
    #expect(try Fixture.export("disk/memory.db", in: sandbox) == before)
    // No room at all is left for those who read.
    try disk.fill()
    #expect(try Fixture.export("disk/memory.db", in: sandbox) == before)
    #expect(try sandbox.run(["match", "Hallo Welt.", "--memory", "disk/memory.db"]).status == 0)
  }

  @Test("A memory on a disk that cannot be written is read", .enabled(if: SmallDisk.isPossible))
  func readOnlyDisk() throws {
    let disk = try SmallDisk(sandbox.url("disk"), kilobytes: 4000)
    defer { disk.remove() }
    try FileManager.default.copyItem(at: sandbox.url("memory.db"), to: sandbox.url("disk/memory.db"))
    try disk.makeReadOnly()
    #expect(try Fixture.export("disk/memory.db", in: sandbox) == before)
    #expect(try sandbox.run(["match", "Hallo Welt.", "--memory", "disk/memory.db"]).status == 0)
    let refused = try sandbox.run(["memory", "add", "a", "b", "--memory", "disk/memory.db"])
    #expect(refused.status == 74)
    #expect(refused.messages.contains("cannot be written"))
  }

  private func importing() throws -> (Process, FileHandle) {
    let process = sandbox.process(["memory", "import", "--memory", "memory.db"])
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, pipe.fileHandleForWriting)
  }

  private func expectSound() throws {
    let check = try sandbox.run(["memory", "check", "--memory", "memory.db"])
    #expect(check.status == 0, "\(check.messages)")
  }

  private func units() throws -> Int {
    let info = try sandbox.run(["memory", "info", "--memory", "memory.db", "--format", "tsv"]).output
    return Int(info.prefix { $0 != "\n" }.split(separator: "\t").last ?? "") ?? -1
  }

  private func match() throws -> String {
    try sandbox.run(["match", "Hallo Welt, Satz 7.", "--memory", "memory.db", "--minimum", "40"]).output
  }
}

/// A disk of a few kilobytes in memory, which only the superuser can have.
private struct SmallDisk {
  private let folder: URL

  static let isPossible: Bool = {
    guard geteuid() == 0 else { return false }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("satzpaar-disk-\(UUID().uuidString)")
    guard let disk = try? SmallDisk(folder, kilobytes: 100) else { return false }
    disk.remove()
    try? FileManager.default.removeItem(at: folder)
    return true
  }()

  init(_ folder: URL, kilobytes: Int) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.system("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path)
  }

  func makeReadOnly() throws { try Self.system("mount", "-o", "remount,ro", folder.path) }

  /// Takes all room that is left.
  func fill() throws {
    for size in [65_536, 4096, 1] {
      for number in 0..<4096 {
        guard (try? Data(count: size).write(to: folder.appendingPathComponent("fill-\(size)-\(number)"))) != nil else {
          break
        }
      }
    }
  }

  func remove() { try? Self.system("umount", folder.path) }

  private static func system(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard try process.runToEnd() == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
