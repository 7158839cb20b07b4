internal import UnicodeText

/// Reads TBX in all its families, a concept at a time: version 2 (`martif`, with `tig` and `ntig`), version 3 in both styles (DCA:
/// data categories as values of `type`; DCT: as elements), and TBX-Min. Which one it is shows in the elements, since
/// files in the wild have the namespace of one and the structure of another.
final class TBXReader {
  /// What the root says: `TBX-Basic`, `TBX-Core`, `TBX-Min`, …
  private(set) var dialect: String?
  private(set) var version: String?
  /// All concepts and terms so far, of use or not.
  private(set) var concepts = 0
  private(set) var terms = 0
  private(set) var languages: Set<LanguageTag> = []
  private(set) var findings = Findings()
  private let pieces: XMLPieces
  private var hasRoot = false

  /// - Throws: `wrongEncoding`, `readFailed`.
  init(
    _ file: ByteSource, encoding: TextEncoding? = nil, limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    pieces = try XMLPieces(
      file, encoding: encoding,
      .init(pieces: ["termEntry", "conceptEntry", "entry"], prefixes: Self.namespaces, limits: limits))
    if let declared = pieces.contradictedEncoding {
      findings.note("encoding", 1, "declares the encoding \"\(declared)\" but is \(pieces.encoding)")
    }
  }

  var encoding: String { pieces.encoding }

  static func isRoot(_ element: String) -> Bool { ["martif", "tbx", "TBX"].contains(element) }

  /// The next concept that has a term; nil at the end of the file.
  ///
  /// - Throws: `malformed`, `refused`, `unknownFormat`, `wrongEncoding`, `readFailed`.
  func next() throws(InterchangeError) -> TermConcept? {
    while let event = try pieces.next() {
      switch event {
      case .start(let element): if !hasRoot { try begin(element) }
      case .end: continue
      case .tooLong(let element):
        concepts += 1
        findings.note("tooLong", element.line, "a concept of more bytes than are taken; it is left out")
      case .piece(let element):
        concepts += 1
        let concept = read(element)
        if !concept.terms.isEmpty { return concept }
        findings.note("noTerms", element.line, "a concept without terms; it is left out")
      }
    }
    return nil
  }

  /// Modules of version 3 in the DCT style; their elements are told by their local names.
  private static let namespaces = [
    "urn:iso:std:iso:30042:ed-2": "", "http://www.tbxinfo.net/ns/min": "", "http://www.tbxinfo.net/ns/basic": "",
    "http://www.tbxinfo.net/ns/linguist": "",
  ]

  private func begin(_ root: XMLElement) throws(InterchangeError) {
    guard Self.isRoot(root.name) else {
      throw InterchangeError(
        .unknownFormat, file: pieces.name, line: root.line,
        "the root element is \"\(root.name)\", not that of TBX; give a TBX file")
    }
    hasRoot = true
    dialect = root["type"] ?? root["dialect"]
    version = root.name == "tbx" ? "3" : root.name == "martif" ? "2" : nil
  }

  // MARK: Concepts

  private func read(_ entry: XMLElement) -> TermConcept {
    var concept = TermConcept(identifier: entry["id"], line: entry.line)
    for child in entry.children {
      switch child.name {
      case "langSet", "langSec", "langGroup": read(child, into: &concept)
      default: read(child, around: &concept)
      }
    }
    return concept
  }

  private func read(_ section: XMLElement, into concept: inout TermConcept) {
    let code = section["xml:lang"] ?? section["lang"]
    let language = code.flatMap { LanguageTag($0.trimmed) }
    if let language { languages.insert(language) }
    var details = TermConcept()
    var found: [TermConcept.Term] = []
    for child in section.children {
      guard ["tig", "ntig", "termSec", "termGroup"].contains(child.name) else {
        read(child, around: &details)
        continue
      }
      terms += 1
      guard let language, language.language.utf8.count <= 3 else {
        let what = code.map { "\"\($0)\" is no language code" } ?? "terms without a language"
        findings.note("language", child.line, "\(what); they are left out")
        continue
      }
      if let term = term(child, language) {
        found.append(term)
      } else {
        findings.note("blank", child.line, "a term without text; it is left out")
      }
    }
    concept.notes += details.notes
    concept.contexts += details.contexts
    concept.definitions += details.definitions
    concept.terms += found
  }

  private func term(_ section: XMLElement, _ language: LanguageTag) -> TermConcept.Term? {
    var term = TermConcept.Term(language: language, text: "")
    describe(&term, section)
    return term.text.isEmpty ? nil : term
  }

  private func describe(_ term: inout TermConcept.Term, _ section: XMLElement) {
    for child in section.children {
      let value = child.text.collapsed
      switch Self.category(of: child) {
      case "term": if term.text.isEmpty { term.text = value }
      case "group": describe(&term, child)
      case "partOfSpeech": term.partOfSpeech = value
      case "grammaticalGender": term.gender = value
      case "termType": term.termType = value
      case "administrativeStatus", "normativeAuthorization", "termStatus", "status":
        if let status = TermConcept.Status(value) {
          term.status = status
        } else {
          findings.note("status", child.line, "the status \"\(value.prefix(40))\" is not known; it is passed over")
        }
      case "definition": term.definitions.append(value)
      case "context", "example", "sampleSentence": if !value.isEmpty { term.contexts.append(value) }
      case "note", "usageNote": if !value.isEmpty { term.notes.append(value) }
      case "source": term.source = value
      default: continue
      }
    }
  }

  /// Takes what is said of a whole concept or language.
  private func read(_ element: XMLElement, around concept: inout TermConcept) {
    let value = element.text.collapsed
    guard !value.isEmpty else { return }
    switch Self.category(of: element) {
    case "subjectField", "subject": concept.subjectField = concept.subjectField ?? value
    case "definition": concept.definitions.append(value)
    case "context", "example": concept.contexts.append(value)
    case "note", "Usage note": concept.notes.append(value)
    case "source": concept.source = value
    case "group": for child in element.children { read(child, around: &concept) }
    default: return
    }
  }

  /// The data category of an element: in DCA and version 2 the value of `type`, in DCT its name.
  private static func category(of element: XMLElement) -> String {
    switch element.name {
    case "termNote", "descrip", "admin": element["type"] ?? element.name
    case "termGrp", "descripGrp", "adminGrp", "termNoteGrp", "noteGrp": "group"
    default: element.name
    }
  }
}

extension String {
  /// The text with every run of white space as one blank, and none at the ends.
  var collapsed: String {
    guard unicodeScalars.contains(where: \.properties.isWhitespace) else { return self }
    return split { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }.joined(separator: " ")
  }
}
