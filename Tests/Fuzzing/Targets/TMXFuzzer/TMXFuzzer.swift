import FuzzTarget
import Interchange
import TranslationMemory
import UnicodeText

/// Whatever units a file gives are written so that the file written is read without a complaint, and written again is the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let choice = input.choice()
  _ = try? FileInspector().inspect(ByteSource(input.bytes, name: "a"))
  var options = TMXWriter.Options(toolVersion: "1")
  options.writesCodes = choice & 1 != 0
  if choice & 2 != 0 { options.languages = [LanguageTag("de-DE") ?? .german, LanguageTag("en-GB") ?? .english] }
  let first = write(units(of: input.bytes).units, options)
  let (again, isWhole) = units(of: first)
  precondition(isWhole, "what was written is refused")
  precondition(write(again, options) == first, "the second trip changes something")
  return 0
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
