import ArgumentParser
import TranslationMemory
import UnicodeText

struct MemoryInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Say what a memory holds: units by language, origin, document and import.")

  @OptionGroup var memory: MemoryOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let path = try memory.required()
    let report = Report(path: path, try MemoryStore(path: path, mode: .readOnly).info())
    let out = try output.open()
    switch output.format {
    case .text: for line in report.lines { try out.line(line) }
    case .tsv: for row in report.rows { try out.row(row) }
    case .json, .jsonl: try out.line(json: report)
    }
    try out.close()
  }

  private struct Report: Encodable {
    let memory: String
    let units: Int
    let variants: Int
    let bytes: Int
    let firstDate: String?
    let lastDate: String?
    let languages: [Count]
    let origins: [Count]
    let documents: [Count]
    let imports: [ImportRecord]

    init(path: String, _ info: MemoryInfo) {
      memory = path
      units = info.units
      variants = info.variants
      bytes = info.size
      firstDate = info.dates?.lowerBound
      lastDate = info.dates?.upperBound
      languages = info.languages.map { Count(name: $0.value.description, count: $0.count) }
      origins = info.origins.map { Count(name: $0.value.rawValue, count: $0.count) }
      documents = info.documents.map { Count(name: $0.value, count: $0.count) }
      imports = info.imports.map {
        ImportRecord(number: $0.id.number, description: $0.description, date: $0.date, units: $0.units)
      }
    }

    var lines: [String] {
      let dates = [firstDate, lastDate].compactMap { $0 }
      return ["\(memory): \(units.counted("unit")), \(variants.counted("variant")), \(bytes.counted("byte"))"]
        + (dates.isEmpty ? [] : ["  dates: \(dates.joined(separator: " to "))"])
        + Self.list("languages", languages) + Self.list("origins", origins) + Self.list("documents", documents)
        + (imports.isEmpty ? [] : ["  imports:"])
        + imports.map { "    \($0.number): \($0.description), \($0.units) units\($0.date.map { ", \($0)" } ?? "")" }
    }

    private static func list(_ title: String, _ counts: [Count]) -> [String] {
      counts.isEmpty ? [] : ["  \(title): " + counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")]
    }

    var rows: [[String]] {
      [["units", "", "\(units)"], ["variants", "", "\(variants)"], ["bytes", "", "\(bytes)"]]
        + languages.map { ["language", $0.name, "\($0.count)"] } + origins.map { ["origin", $0.name, "\($0.count)"] }
        + documents.map { ["document", $0.name, "\($0.count)"] }
        + imports.map { ["import", "\($0.number)", "\($0.units)", $0.description, $0.date ?? ""] }
    }
  }

  private struct Count: Encodable {
    let name: String
    let count: Int
  }

  private struct ImportRecord: Encodable {
    let number: Int64
    let description: String
    let date: String?
    let units: Int
  }
}
