import Morphology
import Terminology
import Testing
import UnicodeText

@testable import Interchange

@Suite("TBX")
struct TBXTests {
  private func read(_ text: String) throws(InterchangeError) -> [GlossaryEntry] {
    try GlossaryFile.read(ByteSource(Array(text.utf8), name: "t.tbx")).entries
  }

  private func martif(_ entries: String) -> String {
    "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader/><text><body>\(entries)</body></text></martif>"
  }

  private static let families = [
    """
    <martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="c1"><descrip type="subjectField">traffic</descrip>
    <langSet xml:lang="en"><ntig><termGrp><term>bridge</term></termGrp></ntig></langSet>
    <langSet xml:lang="DE"><tig><term>Brücke</term><termNote type="grammaticalGender">feminine</termNote>
    <termNote type="partOfSpeech">noun</termNote></tig></langSet></termEntry></body></text></martif>
    """,
    """
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1">
    <descrip type="subjectField">traffic</descrip><langSec xml:lang="de-DE"><termSec><term>Brücke</term>
    <termNote type="partOfSpeech">noun</termNote><termNote type="grammaticalGender">feminine</termNote></termSec></langSec>
    <langSec xml:lang="en"><termSec><term>bridge</term></termSec></langSec></conceptEntry></body></text></tbx>
    """,
    """
    <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:m="http://www.tbxinfo.net/ns/min"
    xmlns:b="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c1"><m:subjectField>traffic</m:subjectField>
    <langSec xml:lang="de"><termSec><term>Brücke</term><m:partOfSpeech>noun</m:partOfSpeech>
    <b:grammaticalGender>feminine</b:grammaticalGender></termSec></langSec>
    <langSec xml:lang="en"><termSec><term>bridge</term></termSec></langSec></conceptEntry></body></text></tbx>
    """,
    """
    <TBX dialect="TBX-Min"><header><languages source="de" target="en"/></header><body><entry id="c1">
    <subjectField>traffic</subjectField><langGroup xml:lang="de"><termGroup><term>Brücke</term>
    <partOfSpeech>noun</partOfSpeech><grammaticalGender>feminine</grammaticalGender></termGroup></langGroup>
    <langGroup xml:lang="en"><termGroup><term>bridge</term></termGroup></langGroup></entry></body></TBX>
    """,
  ]

  @Test("Every family says the same: version 2, version 3 in both styles, TBX-Min", arguments: families)
  func family(text: String) throws {
    let entries = try read(text)
    #expect(entries.count == 1)
    let entry = try #require(entries.first)
    #expect(entry.concept == "c1" && entry.term.lemma == "Brücke" && entry.translations == ["bridge"])
    #expect(entry.term.partOfSpeech == .noun && entry.term.gender == .feminine && entry.domain == "traffic")
  }

  @Test(
    "The words of other tools for a term's status are understood",
    arguments: [
      ("deprecatedTerm-admn-sts", GlossaryEntry.Status.forbidden), ("forbidden", .forbidden), ("obsolete", .forbidden),
      ("notRecommended", .forbidden), ("admitted", .admitted), ("preferredTerm-admn-sts", .preferred),
      ("new", .preferred),
    ])
  func status(word: String, status: GlossaryEntry.Status) throws {
    let entries = try read(
      martif(
        "<termEntry><langSet xml:lang=\"de\"><tig><term>a</term><termNote type=\"administrativeStatus\">\(word)</termNote>"
          + "</tig></langSet><langSet xml:lang=\"en\"><tig><term>b</term></tig></langSet></termEntry>"))
    #expect(entries.map(\.status) == [status])
  }

  @Test("Synonyms give a row each, preferred translations come first, deprecated ones are forbidden")
  func synonyms() throws {
    func tig(_ term: String, _ status: String) -> String {
      "<tig><term>\(term)</term><termNote type=\"administrativeStatus\">\(status)</termNote></tig>"
    }
    let entries = try read(
      martif(
        "<termEntry id=\"c\"><langSet xml:lang=\"de\">\(tig("a", "preferred"))\(tig("b", "admitted"))</langSet><langSet xml:lang=\"en\">"
          + "\(tig("x", "admitted"))\(tig("y", "deprecated"))\(tig("z", "preferred"))</langSet></termEntry>"))
    #expect(entries.map(\.term.lemma) == ["a", "b"])
    #expect(entries.map(\.translations) == [["z", "x"], ["z", "x"]])
    #expect(entries.map(\.forbiddenTranslations) == [["y"], ["y"]])
    #expect(entries.map(\.status) == [.preferred, .admitted])
  }

  @Test("Where all translations are forbidden, so is the row")
  func onlyForbidden() throws {
    let entries = try read(
      martif(
        "<termEntry><langSet xml:lang=\"de\"><tig><term>Handy</term></tig></langSet><langSet xml:lang=\"en\"><tig>"
          + "<term>handy</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>"
      ))
    #expect(entries.map(\.status) == [.forbidden])
  }

  @Test("Another language is never taken for the target")
  func otherLanguage() throws {
    let text = martif(
      "<termEntry><langSet xml:lang=\"de\"><tig><term>Brücke</term></tig></langSet>"
        + "<langSet xml:lang=\"fr\"><tig><term>pont</term></tig></langSet></termEntry>")
    let inspection = try FileInspector().inspect(ByteSource(Array(text.utf8), name: "t"))
    #expect(inspection.counts == ["concepts": 1, "terms": 2, "pairs": 0])
    #expect(inspection.warnings.count == 1 && inspection.languages == ["de", "fr"])
    #expect(try read(text).isEmpty)
  }

  @Test("An entity declaration is refused")
  func entity() throws {
    let text = "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + martif("<termEntry/>")
    let error = try #require(throws: InterchangeError.self) { try read(text) }
    #expect(error.code == .refused)
  }

  @Test("Everything in a glossary survives both versions", arguments: TBXWriter.Version.allCases)
  func roundTrip(version: TBXWriter.Version) throws {
    let sink = MemorySink()
    let lost = try TBXWriter.write(Glossary.sample, from: .german, to: .english, version: version, to: sink)
    #expect(lost == 0)
    let text = String(decoding: sink.bytes, as: UTF8.self)
    #expect(text.contains(version == .two ? "<martif type=\"TBX-Basic\"" : "style=\"dca\""))
    #expect(try read(text).map(\.withoutPlace) == Glossary.sample.map(\.withoutPlace))
  }

  /// What TBX-Basic's core structure (version 2, 2008) lets an element hold: the names of its children, each with a blank
  /// behind it. The file has no DTD at hand to be judged by.
  private static let structure: [String: String] = {
    let auxiliary = "((descrip|descripGrp|admin|transacGrp|note|ref|xref) )*"
    return [
      "martif": "martifHeader text ", "martifHeader": "fileDesc (encodingDesc )?(revisionDesc )?",
      "fileDesc": "(titleStmt )?(publicationStmt )?(sourceDesc )+", "sourceDesc": "(p )+", "encodingDesc": "(p )+",
      "text": "body (back )?", "body": "(termEntry )+", "termEntry": auxiliary + "(langSet )+",
      "langSet": auxiliary + "(tig )+", "tig": "term (termNote )*" + auxiliary,
    ]
  }()

  @Test("Version 2 keeps to the structure and the data categories of TBX-Basic")
  func basicStructure() throws {
    let sink = MemorySink()
    _ = try TBXWriter.write(Glossary.sample, from: .german, to: .english, version: .two, to: sink)
    let pieces = try XMLPieces(ByteSource(sink.bytes, name: "t"), encoding: nil, .init(pieces: ["martif"]))
    guard case .piece(let root) = try pieces.next() else {
      Issue.record("no root")
      return
    }
    #expect(root["type"] == "TBX-Basic" && root["xml:lang"] != nil)
    let types = [
      "termNote": ["partOfSpeech", "grammaticalGender", "termType", "administrativeStatus"],
      "descrip": ["subjectField", "definition", "context"], "admin": ["source", "customerSubset", "projectSubset"],
    ]
    let values = [
      "partOfSpeech": ["noun", "verb", "adjective", "adverb", "properNoun", "other"],
      "grammaticalGender": ["masculine", "feminine", "neuter", "other"],
      "administrativeStatus": ["preferredTerm", "admittedTerm", "deprecatedTerm", "supersededTerm"].map {
        "\($0)-admn-sts"
      },
      "termType": ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"],
    ]
    var identifiers: Set<String> = []
    root.visit { element, _ in
      let names = element.children.map { "\($0.name) " }.joined()
      let allowed = try? Regex(Self.structure[element.name] ?? "")
      #expect(allowed.flatMap { names.wholeMatch(of: $0) } != nil, "\(element.name): \(names)")
      if let known = types[element.name] {
        let type = element["type"] ?? ""
        #expect(known.contains(type), "\(element.name) \(type)")
        if let words = values[type] { #expect(words.contains(element.text), "\(type): \(element.text)") }
      }
      if let identifier = element["id"] {
        #expect(XMLName.isNCName(identifier) && identifiers.insert(identifier).inserted)
      }
      if element.name == "langSet" { #expect(element["xml:lang"] != nil) }
    }
  }

  @Test("The source language comes first in every concept")
  func order() throws {
    let sink = MemorySink()
    _ = try TBXWriter.write(Glossary.sample, from: .german, to: .english, to: sink)
    let languages = String(decoding: sink.bytes, as: UTF8.self).split(separator: "<langSet").dropFirst().map {
      $0.prefix(14)
    }
    #expect(languages.enumerated().allSatisfy { $1.contains($0.isMultiple(of: 2) ? "\"de\"" : "\"en\"") })
  }
}
