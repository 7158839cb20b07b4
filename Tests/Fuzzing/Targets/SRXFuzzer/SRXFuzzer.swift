import FuzzTarget
import Interchange
import Segmentation
import UnicodeText

/// Rules that are read are written so that they are read as the same again, and cut a text without losing any of it or hanging.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = FuzzInput(start, count).bytes
  _ = try? FileInspector().inspect(ByteSource(bytes, name: "a.srx"))
  guard let rules = (try? SRXReader.read(ByteSource(bytes, name: "a.srx")))?.rules else { return 0 }
  let sink = MemorySink()
  do {
    try SRXWriter.write(rules, to: sink)
    let again = try SRXReader.read(ByteSource(sink.bytes, name: "b.srx")).rules
    precondition(
      again.maps == rules.maps && again.lists.map(\.rules.count) == rules.lists.map(\.rules.count), "rules changed")
  } catch {
    preconditionFailure("\(error)")
  }
  let text = Array("Am 3. Mai kam z. B. Frau A. Weber.  Und dann? aaaaaaaaaaaaaaaaaaaaaaaa! „Ja.“ 3.5\nEnde".utf8)
  guard let segmenter = try? SRXSegmenter(rules, language: .german), let sentences = try? segmenter.sentences(in: text)
  else { return 0 }
  var end = 0
  for sentence in sentences {
    precondition(sentence.bytes.lowerBound >= end, "sentences overlap")
    precondition(text[end..<sentence.bytes.lowerBound].allSatisfy { $0 <= 0x20 || $0 >= 0x80 }, "something is lost")
    end = sentence.bytes.upperBound
  }
  return 0
}
