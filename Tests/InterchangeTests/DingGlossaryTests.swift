import Morphology
import Terminology
import Testing

@testable import Interchange

@Suite("Ding dictionaries as glossaries")
struct DingGlossaryTests {
  private func read(_ text: String) throws -> GlossaryFile.Reading {
    try GlossaryFile.read(ByteSource(Array(text.utf8), name: "d"))
  }

  private func rows(_ line: String) throws -> [String] {
    try GlossaryFile.readDing(ByteSource(Array(line.utf8), name: "d")).entries.map { entry in
      let term = entry.term
      let plural = if case .form(let form) = term.plural { form } else { "" }
      return [
        term.lemma, term.partOfSpeech.rawValue, term.gender?.rawValue ?? "", plural, entry.domain ?? "",
        entry.note ?? "", entry.translations.joined(separator: "|"),
      ].joined(separator: ",")
    }
  }

  @Test("Grammar, plurals, subjects and explanations of a line become columns; what only inflects is no row")
  func lines() throws {
    #expect(
      try rows("Turm {m} (hoch; spitz); Warte {f} [ugs.] | Türme {pl}; Warten {pl} :: tower; keep [Br.] | towers") == [
        "Turm,noun,m,Türme,,hoch; spitz,tower|keep", "Warte,noun,f,Warten,,ugs.,tower|keep",
      ])
    #expect(
      try rows("Linde {f} [bot.] | am Lindenbaum :: lime tree | at the lime tree")
        == ["Linde,noun,f,,bot.,,lime tree", "am Lindenbaum,other,,,,,at the lime tree"])
    #expect(
      try rows("abbiegen {vi} | abbiegend | abgebogen :: to turn off | turning off | turned off")
        == ["abbiegen,verb,,,,,to turn off"])
    #expect(try rows("Leute {pl} :: people; folks") == ["Leute,noun,pl,,,,people|folks"])
    #expect(try rows("schief {adj} | schiefer :: askew | more askew") == ["schief,adjective,,,,,askew"])
    #expect(try rows("dies ist ein langes Beispiel dafür :: an example") == [])
    #expect(try rows("Abkürzung {f} /Abk./ :: abbreviation /abbr./") == ["Abkürzung,noun,f,,,,abbreviation"])
  }

  @Test("Such a file is known by its content; synonyms are one concept; a line without languages is named")
  func file() throws {
    let reading = try read(
      "# Version 1\nTurm {m}; Warte {f} | zum Turm :: tower | to the tower\nLinde {f} :: lime\nkaputt\n")
    #expect(reading.entries.map(\.concept) == ["2.1", "2.1", "2.2", nil])
    #expect(reading.entries.map(\.location.line) == [2, 2, 2, 3])
    #expect(reading.warnings.map(\.line) == [4])
  }
}
