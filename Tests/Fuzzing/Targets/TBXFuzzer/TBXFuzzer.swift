import FuzzTarget
import Interchange
import Morphology
import Terminology
import UnicodeText

/// The entries of a file are written in either version so that as many are read again, with the same terms and translations.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = FuzzInput(start, count).bytes
  _ = try? FileInspector().inspect(ByteSource(bytes, name: "a.tbx"))
  guard let reading = try? GlossaryFile.read(ByteSource(bytes, name: "a.tbx")), reading.errors.isEmpty else { return 0 }
  for version in TBXWriter.Version.allCases {
    let sink = MemorySink()
    do {
      let lost = try TBXWriter.write(reading.entries, from: .german, to: .english, version: version, to: sink)
      let again = try GlossaryFile.read(ByteSource(sink.bytes, name: "b.tbx"))
      precondition(lost > 0 || pairs(again.entries) == pairs(reading.entries), "terms are lost")
    } catch {
      preconditionFailure("\(error)")
    }
  }
  return 0
}

/// Runs of white space are one blank to a reader of TBX.
private func pairs(_ entries: [GlossaryEntry]) -> Set<[[Substring]]> {
  Set(entries.flatMap { entry in entry.translations.map { [words(entry.term.lemma), words($0)] } })
}

private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
