import ArgumentParser
import Interchange
import Leverage
import Terminology
import TranslationMemory
import UnicodeText

struct HandoffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handoff",
    abstract: "Make an OmegaT project of articles, with everything known about them.",
    discussion: """
      The folder holds the articles cut into segments, the matches of the memories (exact ones are put in by OmegaT by itself), a \
      glossary of the terms in the forms that the articles have, and the settings. Open it in OmegaT as it is; when the work is \
      done, takeback reads it into a memory.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var memory: MemoriesOption
  @OptionGroup var glossary: GlossaryOptions

  @Option(
    name: .shortAndLong, help: .init("The folder to be made.", valueName: "folder"), completion: .directory)
  var output: String

  @Option(help: .init("The lowest score of a match that is handed over, in percent.", valueName: "score"))
  var minimum = 50.0

  @Flag(help: "Replace a hand-off that is there; what was translated in it is kept.")
  var force = false

  func validate() throws {
    guard (1...102).contains(minimum) else { throw ValidationError("--minimum lies between 1 and 102") }
  }

  func run() throws {
    let documents = try input.documents(languages)
    let pretranslator = Pretranslator(
      memories: try memory.open(languages), from: languages.source, to: languages.target,
      terms: try glossary.recognizer(for: languages),
      minimum: minimum, limit: 5)
    var handoff = try Handoff(
      output, from: languages.source, to: languages.target,
      .init(toolVersion: Satzpaar.configuration.version, replaces: force))
    let progress = ProgressLine()
    for document in documents {
      let segments = try pretranslator.segments(of: document) { progress.advance("segments looked up") }
      try handoff.add(segments, of: document.name, datatype: document.datatype)
    }
    try handoff.finish()
    progress.erase()
    let report = handoff.report
    Message.note(
      "\(output): \(report.segments.counted("segment")), \(report.exact) with an exact match, \(report.fuzzy) with others, "
        + "\(report.terms.counted("term")); open the folder in OmegaT")
  }
}
