import FuzzTarget
import Interchange
import TranslationMemory
import UnicodeText

/// A file whose segments all get a target is still one that can be read, with the same segments and these targets; without targets it
/// stays as it was, byte for byte.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = FuzzInput(start, count).bytes
  _ = try? FileInspector().inspect(ByteSource(bytes, name: "a.xlf"))
  guard var document = try? XLIFFDocument(ByteSource(bytes, name: "a.xlf")) else { return 0 }
  precondition(written(document) == bytes, "the file changed")
  for index in document.segments.indices {
    document.fill(index, with: .init(Segment("Wort \(index) & <"), .translated))
  }
  let filled = written(document)
  do {
    let again = try XLIFFDocument(ByteSource(filled, name: "b.xlf"))
    precondition(again.segments.map(\.source) == document.segments.map(\.source), "sources changed")
    for (index, segment) in again.segments.enumerated() {
      precondition(segment.target?.text == "Wort \(index) & <", "a target is missing")
    }
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}

private func written(_ document: XLIFFDocument) -> [UInt8] {
  let sink = MemorySink()
  do { _ = try document.write(to: sink) } catch { preconditionFailure("\(error)") }
  return sink.bytes
}
