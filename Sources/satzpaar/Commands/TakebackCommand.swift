import ArgumentParser
import Interchange
import Leverage
import TranslationMemory
import UnicodeText

struct TakebackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "takeback",
    abstract: "Take the finished work of a hand-off into a memory.",
    discussion: """
      Reads what OmegaT has saved in the project, or the translated files. Units get their article, position, neighbors, author \
      and date. The project stays as it is. Other files (XLIFF, TMX) are taken in by memory import, and a translated article \
      by align --into.
      """)

  @Argument(help: "The folder that handoff has made.", completion: .directory)
  var folder: String

  @Option(
    name: .customLong("into"),
    help: .init("The memory; made if it does not exist.", valueName: "memory"), completion: .file())
  var memory: String

  @Flag(help: "Take back what fits, though sources in the project were changed since the hand-off.")
  var force = false

  func run() throws {
    let takeback = try Takeback(of: folder)
    if !takeback.report.changed.isEmpty, !force {
      throw Failure(
        .badData,
        messages: takeback.report.changed.map {
          "\($0): was changed since the hand-off; put the old file back, or take what fits with --force"
        })
    }
    let report = try NewMemory.open(memory) { try $0.add(takeback.units, batch: folder, date: Clock.now) }
    let missing = takeback.report.untranslated
    Message.note(
      "\(memory): \(takeback.units.count) of \(takeback.report.segments) segments taken back "
        + "(\(report.stored) new, \(report.merged) known already), \(missing) not translated")
  }
}
