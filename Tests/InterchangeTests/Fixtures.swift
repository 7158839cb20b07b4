import Glibc
import TranslationMemory
import UnicodeText

@testable import Interchange

/// A TMX file around `units`.
func tmx(_ units: String, version: String = "1.4", sourceLanguage: String = "de", declaration: String? = nil) -> String
{
  """
  \(declaration ?? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  <tmx version="\(version)">
  <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="\(sourceLanguage)" datatype="plaintext"/>
  <body>
  \(units)
  </body>
  </tmx>

  """
}

/// A unit of two plain variants.
func tu(_ german: String, _ english: String, attributes: String = "") -> String {
  "<tu\(attributes)><tuv xml:lang=\"de\"><seg>\(german)</seg></tuv><tuv xml:lang=\"en\"><seg>\(english)</seg></tuv></tu>"
}

struct Reading {
  var units: [TranslationUnit] = []
  var report: TMXReport
  var header: TMXHeader
}

func read(
  _ bytes: [UInt8], name: String = "a.tmx", limits: XMLLimits = XMLLimits()
) throws(InterchangeError) -> Reading {
  let reader = try TMXReader(ByteSource(bytes, name: name), limits: limits)
  var units: [TranslationUnit] = []
  while let unit = try reader.next() { units.append(unit) }
  return Reading(units: units, report: reader.report, header: reader.header)
}

func read(_ text: String) throws(InterchangeError) -> Reading { try read(Array(text.utf8)) }

func write(
  _ units: [TranslationUnit], _ adjust: (inout TMXWriter.Options) -> Void = { _ in }
) throws(InterchangeError) -> (text: String, report: TMXWriter.Report) {
  var options = TMXWriter.Options(toolVersion: "1.0")
  adjust(&options)
  let sink = MemorySink()
  var writer = try TMXWriter(to: sink, options)
  for unit in units { try writer.write(unit) }
  try writer.finish()
  return (String(decoding: sink.bytes, as: UTF8.self), writer.report)
}

func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    return bigEndian ? bytes.reversed() : bytes
  }
}

/// A folder that is gone, with all in it, after `body`.
func withFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/interchange-XXXXXX".utf8CString)
  guard let made = unsafe mkdtemp(&template) else { throw SystemError(number: errno) }
  let folder = unsafe String(cString: made)
  defer {
    for name in names(in: folder) { unsafe unlink("\(folder)/\(name)") }
    unsafe rmdir(folder)
  }
  try body(folder)
}

/// The names in a folder, sorted.
func names(in folder: String) -> [String] {
  guard let directory = unsafe opendir(folder) else { return [] }
  defer { unsafe closedir(directory) }
  var names: [String] = []
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}
