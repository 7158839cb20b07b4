import FuzzTarget
import Interchange
import Morphology
import Terminology
import TranslationMemory
import UnicodeText

/// Tables of terms and of pairs, and the memories that are told apart with them: Wordfast's and Weblate's. What is read as a
/// glossary is written as CSV so that it is read again, and no cell of it is a formula.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let name = ["a.tsv", "a.csv", "a.txt", "a.utf8", "a.json"][Int(input.choice()) % 5]
  _ = try? FileInspector().inspect(ByteSource(input.bytes, name: name))
  if let file = try? UnitFile(ByteSource(input.bytes, name: name), from: .german, to: .english) {
    while let (unit, line) = try? file.next() {
      precondition(unit.variants.allSatisfy { !$0.segment.text.isEmpty } && line > 0, "an empty text")
    }
  }
  guard let reading = try? GlossaryFile.read(ByteSource(input.bytes, name: name)), reading.errors.isEmpty else {
    return 0
  }
  for format in GlossaryWriter.Format.allCases {
    let sink = MemorySink()
    do { try GlossaryWriter.write(reading.entries, as: format, to: sink) } catch { preconditionFailure("\(error)") }
    if format == .csv { checkCSV(sink.bytes, reading.entries) }
  }
  return 0
}

private func checkCSV(_ bytes: [UInt8], _ entries: [GlossaryEntry]) {
  let text = String(decoding: bytes, as: UTF8.self)
  for cell in cells(text) { precondition(!"=+-@".contains(cell.first ?? " "), "a formula") }
  do {
    let again = try GlossaryFile.read(ByteSource(bytes, name: "b.csv"))
    precondition(again.entries.map(\.term.lemma) == entries.map(\.term.lemma), "terms are lost")
  } catch {
    precondition(entries.isEmpty, "\(error)")
  }
}

/// The cells of a CSV file, without their outer quotes.
private func cells(_ text: String) -> [Substring] {
  var isQuoted = false
  return text.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
    if scalar == "\"" { isQuoted.toggle() }
    return !isQuoted && (scalar == "," || scalar == "\n")
  }.map { Substring($0.first == "\"" ? $0.dropFirst() : $0) }
}
