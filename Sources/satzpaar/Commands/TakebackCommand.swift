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
    let troubles =
      takeback.report.changed.map { "\($0): was changed since the hand-off" }
      + takeback.report.missing.map { "\($0): is gone since the hand-off" }
    if !troubles.isEmpty, !force {
      throw Failure(.badData, messages: troubles.map { "\($0); put the old file back, or take what fits with --force" })
    }
    troubles.forEach { Message.warning("\($0); what fits is taken back") }
    let report = try NewMemory.open(memory) { try $0.add(takeback.units, batch: folder, date: Clock.now) }
    let missing = takeback.report.untranslated
    Message.note(
      "\(memory): \(takeback.units.count - takeback.report.others) of \(takeback.report.segments) segments taken back "
        + "(\(report.stored) new, \(report.merged) known already), \(missing) not translated")
    if takeback.report.others > 0 {
      Message.note(
        "\(takeback.report.others) translations of texts that are in none of the articles were taken back, too")
    }
    if takeback.report.othersWithTags > 0 {
      Message.warning(
        "\(takeback.report.othersWithTags) translations with tags belong to texts that are in none of the articles; they stay "
          + "in the project alone")
    }
  }
}
