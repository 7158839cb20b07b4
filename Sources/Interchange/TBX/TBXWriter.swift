package import Terminology
package import UnicodeText

/// Writes glossaries as TBX-Basic.
///
/// Version 2 (`martif`) is what translators' tools read; version 3 in the style DCA is the present standard, ISO 30042:2019.
/// Every concept has the source language first, since some tools take the first two languages for source and target.
package struct TBXWriter {
  /// The versions of the standard: TBX-Basic 2 (ISO 30042:2008), and 3 (ISO 30042:2019).
  package enum Version: String, Hashable, Sendable, CaseIterable {
    case two = "v2"
    case three = "v3"
  }

  private var output: XMLOutput
  private let names: Names
  private let version: Version

  /// Writes a whole glossary.
  ///
  /// - Returns: how many characters were left out that XML does not allow.
  /// - Throws: what the sink throws.
  package static func write(
    _ entries: [GlossaryEntry], from source: LanguageTag, to target: LanguageTag, version: Version = .two,
    to sink: any ByteSink
  ) throws(InterchangeError) -> Int {
    var writer = TBXWriter(version, sink)
    writer.writeHeader()
    for concept in TermConcept.concepts(of: entries, from: source, to: target) {
      writer.write(concept)
      try writer.output.flushIfFull()
    }
    writer.output.markup("</body></text>\n</\(writer.names.root)>\n")
    try writer.output.flush()
    return writer.output.droppedCharacters
  }

  private init(_ version: Version, _ sink: any ByteSink) {
    self.version = version
    names = version == .two ? .two : .three
    output = XMLOutput(to: sink)
  }

  /// The elements whose names differ between the versions.
  private struct Names {
    let root, header, concept, language, term: String

    static let two = Names(
      root: "martif", header: "martifHeader", concept: "termEntry", language: "langSet", term: "tig")
    static let three = Names(
      root: "tbx", header: "tbxHeader", concept: "conceptEntry", language: "langSec", term: "termSec")
  }

  private mutating func writeHeader() {
    output.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    switch version {
    case .two:
      output.markup(
        "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">\n<martif type=\"TBX-Basic\" xml:lang=\"en\">\n")
    case .three:
      output.markup(
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n")
    }
    output.markup("<\(names.header)><fileDesc><sourceDesc><p>satzpaar</p></sourceDesc></fileDesc>")
    if version == .two {
      output.markup("<encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>")
    }
    output.markup("</\(names.header)>\n<text><body>\n")
  }

  private mutating func write(_ concept: TermConcept) {
    output.markup("<\(names.concept)")
    if let identifier = concept.identifier { output.attribute("id", identifier) }
    output.markup(">\n")
    if let field = concept.subjectField { line("descrip", type: "subjectField", field) }
    for definition in concept.definitions { line("descrip", type: "definition", definition) }
    for note in concept.notes { line("note", note) }
    for language in concept.terms.map(\.language).unique {
      output.markup("<\(names.language)")
      output.attribute("xml:lang", language.description)
      output.markup(">\n")
      for term in concept.terms where term.language == language { write(term) }
      output.markup("</\(names.language)>\n")
    }
    output.markup("</\(names.concept)>\n")
  }

  private mutating func write(_ term: TermConcept.Term) {
    output.markup("<\(names.term)>")
    line("term", term.text)
    let notes = [
      ("partOfSpeech", term.partOfSpeech), ("grammaticalGender", term.gender), ("termType", term.termType),
      ("administrativeStatus", term.status?.tbx),
    ]
    for case (let type, let value?) in notes { line("termNote", type: type, value) }
    for definition in term.definitions { line("descrip", type: "definition", definition) }
    for context in term.contexts { line("descrip", type: "context", context) }
    if let source = term.source { line("admin", type: "source", source) }
    for note in term.notes { line("note", note) }
    output.markup("</\(names.term)>\n")
  }

  /// - Parameter text: is written with single blanks, as every reader of TBX takes it.
  private mutating func line(_ element: String, type: String? = nil, _ text: String) {
    output.markup("<\(element)")
    if let type { output.attribute("type", type) }
    output.markup(">")
    output.text(text.collapsed)
    output.markup("</\(element)>\n")
  }
}
