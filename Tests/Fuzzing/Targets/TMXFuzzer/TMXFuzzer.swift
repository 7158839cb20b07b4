import FuzzTarget
import Interchange
import TranslationMemory
import UnicodeText

/// A file is read the same with the parser alone and past it. Whatever units it gives are written so that the file written is read
/// without a complaint, and written again is the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let choice = input.choice()
  _ = try? FileInspector().inspect(ByteSource(input.bytes, name: "a"))
  let parsed = Reading(input.bytes, scans: false, windowSize: 1 << 18)
  precondition(Reading(input.bytes, scans: true, windowSize: 1 << 18) == parsed, "the scanner reads something else")
  precondition(Reading(input.bytes, scans: true, windowSize: 300) == parsed, "a small window reads something else")

  var options = TMXWriter.Options(toolVersion: "1")
  options.writesCodes = choice & 1 != 0
  if choice & 2 != 0 { options.languages = [LanguageTag("de-DE") ?? .german, LanguageTag("en-GB") ?? .english] }
  let first = write(units(of: input.bytes).units, options)
  let (again, isWhole) = units(of: first)
  precondition(isWhole, "what was written is refused")
  precondition(write(again, options) == first, "the second trip changes something")
  return 0
}

/// All that the reader of TMX says of a file.
private struct Reading: Equatable {
  private var units: [TranslationUnit] = []
  private var lines: [Int] = []
  private var header: TMXHeader?
  private var languages: Set<LanguageTag> = []
  private var counts: [Int] = []
  private var findings: [TMXReport.Finding] = []
  private var error: String?

  init(_ bytes: [UInt8], scans: Bool, windowSize: Int) {
    do {
      let reader = try TMXReader(ByteSource(bytes, name: "a"), scans: scans, windowSize: windowSize)
      defer {
        header = reader.header
        languages = reader.report.languages
        counts = [reader.report.units, reader.report.variants, reader.report.unitsRead]
        findings = reader.report.findings
      }
      while let unit = try reader.next() {
        units.append(unit)
        lines.append(reader.line)
      }
    } catch {
      self.error = "\(error)"
    }
  }
}

private func units(of bytes: [UInt8]) -> (units: [TranslationUnit], isWhole: Bool) {
  var units: [TranslationUnit] = []
  do {
    let file = try UnitFile(ByteSource(bytes, name: "a"), from: .german, to: .english)
    while let (unit, _) = try file.next() { units.append(unit) }
    return (units, true)
  } catch {
    return (units, false)
  }
}

private func write(_ units: [TranslationUnit], _ options: TMXWriter.Options) -> [UInt8] {
  let sink = MemorySink()
  do {
    var writer = try TMXWriter(to: sink, options)
    for unit in units { try writer.write(unit) }
    try writer.finish()
  } catch {
    preconditionFailure("\(error)")
  }
  return sink.bytes
}
