import FuzzTarget
import Interchange
import TranslationMemory
import UnicodeText

/// The pairs of a file are written so that all of them are read again, and no more.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = FuzzInput(start, count).bytes
  _ = try? FileInspector().inspect(ByteSource(bytes, name: "a.po"))
  let sink = MemorySink()
  do {
    var writer = try POWriter(to: sink, from: .german, to: .english)
    for unit in units(of: bytes) { try writer.write(unit) }
    try writer.finish()
    precondition(writer.units == 0 || units(of: sink.bytes).count == writer.units, "a pair is lost, or one too many")
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}

private func units(of bytes: [UInt8]) -> [TranslationUnit] {
  var units: [TranslationUnit] = []
  guard let file = try? UnitFile(ByteSource(bytes, name: "a.po"), from: .german, to: .english) else { return [] }
  while let (unit, _) = try? file.next() { units.append(unit) }
  return units
}
