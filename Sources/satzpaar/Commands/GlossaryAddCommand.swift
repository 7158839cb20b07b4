import ArgumentParser
import Interchange
import Morphology
import Terminology

extension GlossaryCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put an entry into a glossary table, checked and in its place.",
      discussion: """
        A file that does not exist is made. The other rows stay as they are. An entry that glossary check would call wrong, or \
        that stands there already, is refused; doubts are said.
        """)

    @Argument(help: "The glossary table.", completion: .file())
    var file: String

    @Option(name: .customLong("de"), help: "The German term in its basic form.")
    var german: String

    @Option(name: .customLong("en"), help: "Its English, the preferred first; repeatable, or joined by |.")
    var english: [String]

    @Option(name: .customLong("pos"), help: "noun, name, adjective, verb, adverb, phrase or other.")
    var partOfSpeech: PartOfSpeech?

    @Option(help: "m, f, n, or pl for a word that has no singular.")
    var gender: GrammaticalGender?

    @Option(help: "The plural, or - for none.")
    var plural: String?

    @Option(help: "All forms, where the generated ones would be wrong; repeatable, or joined by |.")
    var forms: [String] = []

    @Option(name: .customLong("forbidden"), help: "English that must not be used; repeatable, or joined by |.")
    var forbidden: [String] = []

    @Option(help: "preferred, admitted or forbidden.")
    var status: GlossaryEntry.Status?

    @Option(help: "Rows with the same id are synonyms.")
    var id: String?

    @Option(help: "The subject field.")
    var domain: String?

    @Option(help: "A note on usage.")
    var note: String?

    @Option(help: "Where the entry comes from.")
    var source: String?

    func validate() throws {
      let values = [german] + english + forms + forbidden + [plural, id, domain, note, source].compactMap { $0 }
      if let value = values.first(where: { $0.unicodeScalars.contains { $0.value < 0x20 } }) {
        throw ValidationError("\"\(value)\" has a tab or line break in it, which a glossary table cannot hold")
      }
      if let value = values.first(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
        throw ValidationError("\"\(value)\" is no UTF-8; use a terminal that writes UTF-8")
      }
    }

    func run() throws { try AtomicFile.withLock(on: file, add) }

    private func add() throws {
      let old = try currentText()
      if !old.isEmpty {
        try refuse(GlossaryReader.read(Array(old.utf8), name: file).problems.filter { $0.severity == .error })
      }
      var table = GlossaryTable(old)
      let line = table.insert([
        "id": id ?? "", "de": german, "pos": partOfSpeech?.rawValue ?? "", "gender": gender?.rawValue ?? "",
        "plural": plural ?? "", "forms": forms.joined(separator: "|"), "en": english.joined(separator: "|"),
        "en_forbidden": forbidden.joined(separator: "|"), "status": status?.rawValue ?? "", "domain": domain ?? "",
        "note": note ?? "", "source": source ?? "",
      ])
      let glossary = GlossaryReader.read(Array(table.text.utf8), name: file)
      let concerning = glossary.findings.filter { $0.location.line == line }
      try refuse(concerning.filter { $0.severity == .error })
      guard glossary.entries.contains(where: { $0.location.line == line }) else {
        throw Failure(.badData, "\(file): the entry stands there already")
      }
      concerning.forEach { Message.warning($0.description) }
      try AtomicFile.write(Array(table.text.utf8), to: file)
      Message.note("\(file):\(line): \(german) = \(english.joined(separator: "|"))")
    }

    /// The table's text; empty where there is none yet.
    private func currentText() throws -> String {
      do {
        return try TextFile.read(file, advice: "save the glossary as UTF-8").content
      } catch  where error.code == .notFound {
        return ""
      }
    }

    private func refuse(_ problems: [GlossaryProblem]) throws {
      if !problems.isEmpty { throw Failure(.badData, messages: problems.prefix(20).map(\.description)) }
    }
  }
}

extension PartOfSpeech: ExpressibleByArgument {}
extension GrammaticalGender: ExpressibleByArgument {}
extension GlossaryEntry.Status: ExpressibleByArgument {}
