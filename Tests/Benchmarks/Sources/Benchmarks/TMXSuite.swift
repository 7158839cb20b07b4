import CExpat
import Foundation

enum TMXSuite: Suite {
  static let name = "tmx"
  static let about = "reading TMX beside a bare pass of libexpat over the same file, in CPU seconds"

  static func run(_ bench: Bench) throws {
    let units = try Units(bench.options)
    let path = bench.file("units.tmx")
    try Data(units.tmx.utf8).write(to: URL(filePath: path))
    let start = try bench.run(["--version"]).cpuSeconds
    let inspected = try bench.run(["inspect", path]).cpuSeconds - start
    let bare = try Usage.cpuSeconds { try parse(path) }
    bench.report("bare libexpat, element and text handlers that do nothing", Double(units.rows.count) / bare, "units/s")
    bench.report("inspect: read, checked, pairs counted", Double(units.rows.count) / inspected, "units/s")
    bench.report("of the speed of bare libexpat", bare / inspected, "times")
  }

  private static func parse(_ path: String) throws {
    guard let parser = unsafe XML_ParserCreate(nil), let file = FileHandle(forReadingAtPath: path) else {
      throw Failure("\(path) cannot be read")
    }
    defer { unsafe XML_ParserFree(parser) }
    unsafe XML_SetElementHandler(parser, { _, _, _ in }, { _, _ in })
    unsafe XML_SetCharacterDataHandler(parser) { _, _, _ in }
    while true {
      let piece = try file.read(upToCount: 1 << 16) ?? Data()
      let status = unsafe piece.withUnsafeBytes { bytes in
        unsafe XML_Parse(
          parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), bytes.isEmpty ? 1 : 0)
      }
      guard status == XML_STATUS_OK else { throw Failure("\(path) is no XML") }
      if piece.isEmpty { return }
    }
  }
}
