import ArgumentParser
import Interchange
import Morphology
import Terminology
import UnicodeText

extension GlossaryCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
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

    @Option(name: .customLong("qa"), help: "strict where checks are to insist on the English.")
    var quality: QualityRule?

    @Option(help: "How common the word is: 1 for everyday words, 2 for usual ones, 3 for rare ones.")
    var frequency: Int?

    @Option(help: "The subject field.")
    var domain: String?

    @Option(help: "A note on usage.")
    var note: String?

    @Option(help: "Where the entry comes from.")
    var source: String?

    enum QualityRule: String, ExpressibleByArgument, CaseIterable { case strict }

    func validate() throws {
      if file == GlossaryOptions.builtin {
        throw ValidationError("builtin names the built-in glossaries, which cannot be changed; name a file of your own")
      }
      if german.allSatisfy(\.isWhitespace) { throw ValidationError("--de is empty; give a German term") }
      if terms(english).isEmpty { throw ValidationError("--en is empty; give an English term") }
      if let frequency, !(1...3).contains(frequency) {
        throw ValidationError("--frequency is \(frequency); give 1, 2 or 3")
      }
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
      let old = try current()
      if let old {
        try refuse(GlossaryReader.read(Array(old.content.utf8), name: file).problems.filter { $0.severity == .error })
      }
      let mark = old?.hasByteOrderMark == true ? "\u{FEFF}" : ""
      var table = GlossaryTable(mark + (old?.content ?? ""))
      let line = table.insert([
        "id": id ?? "", "de": german, "pos": partOfSpeech?.rawValue ?? "", "gender": gender?.rawValue ?? "",
        "plural": plural ?? "", "forms": terms(forms).joined(separator: "|"),
        "en": terms(english).joined(separator: "|"), "en_forbidden": terms(forbidden).joined(separator: "|"),
        "status": status?.rawValue ?? "", "domain": domain ?? "", "qa": quality?.rawValue ?? "", "note": note ?? "",
        "frequency": frequency.map(String.init) ?? "", "source": source ?? "",
      ])
      let glossary = GlossaryReader.read(Array(table.text.utf8), name: file)
      let concerning = glossary.findings.filter { $0.location.line == line }
      try refuse(concerning.filter { $0.severity == .error })
      guard glossary.entries.contains(where: { $0.location.line == line }) else {
        throw Failure(.badData, "\(file): the entry stands there already")
      }
      concerning.forEach { Message.warning($0.description) }
      try AtomicFile.write(Array(table.text.utf8), to: file)
      if let old, old.encoding != .utf8 { Message.note("\(file) was \(old.encoding) and is UTF-8 now") }
      Message.note("\(file):\(line): \(german) = \(terms(english).joined(separator: "|"))")
    }

    /// The terms of a repeatable option, also those that are joined by |.
    private func terms(_ values: [String]) -> [String] {
      values.flatMap { $0.split(separator: "|") }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// The table; nil where there is none yet.
    private func current() throws -> TextFile.Text? {
      do {
        return try TextFile.read(file, advice: GlossaryOptions.encodingAdvice)
      } catch  where error.code == .notFound {
        return nil
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
