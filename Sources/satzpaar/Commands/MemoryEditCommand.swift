import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct MemoryEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Replace the source or the translation of one unit.",
    discussion: "The unit keeps its number, origin and document; concordance shows the numbers.")

  @Argument(help: "The unit's number.")
  var unit: Int64

  @Option(help: .init("The new source segment.", valueName: "text"))
  var source: String?

  @Option(help: .init("The new translation.", valueName: "text"))
  var target: String?

  @Option(help: .init("The name of the person who changes it.", valueName: "name"))
  var author: String?

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions

  func validate() throws {
    guard source != nil || target != nil else { throw ValidationError("give --source or --target, or both") }
    guard ![source, target].contains(where: { $0?.allSatisfy(\.isWhitespace) ?? false }) else {
      throw ValidationError("a segment cannot be empty; remove the unit instead: satzpaar memory remove --unit \(unit)")
    }
  }

  func run() throws {
    let path = try memory.required()
    let store = try MemoryStore(path: path, mode: .readWrite)
    guard var edited = try store.unit(UnitID(unit))?.unit else {
      throw Failure(.negative, "\(path): there is no unit \(unit); concordance shows the numbers")
    }
    try replace(languages.source, by: source, in: &edited, path)
    try replace(languages.target, by: target, in: &edited, path)
    edited.history.changed = Clock.now
    edited.history.changedBy = author ?? edited.history.changedBy
    try store.update(UnitID(unit), to: edited)
    Message.note("\(path): unit \(unit) changed")
  }

  private func replace(_ language: LanguageTag, by text: String?, in unit: inout TranslationUnit, _ path: String) throws
  {
    guard let text else { return }
    guard let index = unit.variants.firstIndex(where: { $0.language.matches(language) }) else {
      throw Failure(
        .badData,
        "\(path): unit \(self.unit) has no text in \(language); name its languages with --from and --to")
    }
    unit.variants[index].segment = Segment(text)
  }
}
