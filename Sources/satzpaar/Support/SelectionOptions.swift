import ArgumentParser
import TranslationMemory

/// Which units of a memory a command takes.
struct SelectionOptions: ParsableArguments {
  @Option(help: .init("Only the units of this document.", valueName: "name"))
  var document: String?

  @Option(help: .init("Only units with this in a text, in small or capital letters.", valueName: "text"))
  var text: String?

  @Option(help: "Only units of this origin; repeatable.")
  var origin: [MemoryInfo.Origin] = []

  @Option(help: .init("Without aligned pairs of a lower score, from 0 to 1.", valueName: "score"))
  var minimumScore: Double?

  @Option(help: .init("Only units made or changed on this day or later: 2026-01-31.", valueName: "day"))
  var since: UnitSelection.Day?

  @Option(help: .init("Only units last made or changed on this day or before.", valueName: "day"))
  var until: UnitSelection.Day?

  func validate() throws {
    if let minimumScore, !(0...1).contains(minimumScore) { throw ValidationError("--minimum-score is from 0 to 1") }
    if let since, let until, until < since { throw ValidationError("--until is a day before --since") }
  }

  /// All conditions but the document.
  var chosen: UnitSelection {
    var selection = UnitSelection()
    selection.text = text
    selection.origins = origin.isEmpty ? nil : Set(origin)
    selection.minimumScore = minimumScore
    selection.since = since
    selection.until = until
    return selection
  }
}

extension MemoryInfo.Origin: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: argument.replacing("-", with: " ")) }

  static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing(" ", with: "-") } }
}

extension UnitSelection.Day: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
