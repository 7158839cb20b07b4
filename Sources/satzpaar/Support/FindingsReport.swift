import Interchange
import Quality

/// Writes findings one by one, in the format that was asked for.
final class FindingsReport {
  var pairs = 0
  private(set) var findings = 0
  private var counts: [String: Int] = [:]
  private let out: Output
  private let format: Format
  private let page: FindingsPage

  private enum Format {
    case text, json, jsonl, tsv, html
  }

  init(_ out: Output, format options: OutputOptions, title: String) {
    self.out = out
    page = FindingsPage(title: title.isEmpty ? ByteSource.name(of: nil) : title)
    format =
      switch options.format {
      case .text: options.output?.hasSuffix(".html") == true ? .html : .text
      case .json: .json
      case .jsonl: .jsonl
      case .tsv: .tsv
      }
  }

  func begin() throws {
    switch format {
    case .html: try put(page.head)
    case .json: try put(#"{"findings":["#)
    case .text, .jsonl, .tsv: break
    }
  }

  func write(_ finding: Finding, source: String, target: String, file: String, line: Int) throws {
    switch format {
    case .text:
      try out.line("\(file):\(line): \(out.bold(finding.severity.rawValue)) \(finding.check): \(finding.reason)")
      try out.line("    \(marked(source, finding.source))")
      try out.line("    \(marked(target, finding.target))")
    case .tsv:
      try out.row([
        finding.check, source, target, finding.severity.rawValue, finding.reason, file, "\(line)",
        ranges(finding.source), ranges(finding.target),
      ])
    case .jsonl: try out.line(json: Record(finding, source, target, file, line))
    case .json: try put((findings > 0 ? ",\n" : "\n") + JSON.encode(Record(finding, source, target, file, line)))
    case .html: try put(page.row(finding, source: source, target: target, place: "\(file):\(line)"))
    }
    findings += 1
    counts[finding.check, default: 0] += 1
  }

  func end() throws {
    switch format {
    case .html: try put(page.foot(pairs: pairs, counts: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    case .json: try out.line("\n],\"counts\":\(JSON.encode(counts)),\"pairs\":\(pairs)}")
    case .text, .jsonl, .tsv: break
    }
  }

  private func put(_ text: String) throws { try out.write(Array(text.utf8)) }

  /// The text with the places in bold, or in brackets where there is no bold.
  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let scalars = Array(text.unicodeScalars)
    let shown = Self.excerpt(of: scalars.count, around: ranges)
    var marked = shown.lowerBound > 0 ? "…" : ""
    var place = shown.lowerBound
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= place && range.lowerBound < shown.upperBound {
      let range = range.clamped(to: place..<shown.upperBound)
      let found = String(String.UnicodeScalarView(scalars[range]))
      let isWhole = range == 0..<scalars.count
      marked += String(String.UnicodeScalarView(scalars[place..<range.lowerBound]))
      marked += out.usesColor ? out.bold(found) : isWhole ? found : "[\(found)]"
      place = range.upperBound
    }
    return marked + String(String.UnicodeScalarView(scalars[place..<shown.upperBound]))
      + (shown.upperBound < scalars.count ? "…" : "")
  }

  /// What people are shown of a long text: the first place that is marked, with what stands around it.
  private static func excerpt(of count: Int, around ranges: [Range<Int>]) -> Range<Int> {
    guard count > longest else { return 0..<count }
    let first = ranges.min { $0.lowerBound < $1.lowerBound } ?? 0..<0
    let start = max(0, min(first.lowerBound, count) - surroundings)
    return start..<min(count, max(start + longest, min(first.upperBound, start + longest) + surroundings))
  }

  /// In code points.
  private static let longest = 400
  private static let surroundings = 80

  private func ranges(_ ranges: [Range<Int>]) -> String {
    ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  private struct Record: Encodable {
    let check: String
    let severity: String
    let reason: String
    let file: String
    let line: Int
    let source: String
    let target: String
    let sourceRanges: [[Int]]
    let targetRanges: [[Int]]

    init(_ finding: Finding, _ source: String, _ target: String, _ file: String, _ line: Int) {
      check = finding.check
      severity = finding.severity.rawValue
      reason = finding.reason
      self.file = file
      self.line = line
      self.source = source
      self.target = target
      sourceRanges = finding.source.map { [$0.lowerBound, $0.upperBound] }
      targetRanges = finding.target.map { [$0.lowerBound, $0.upperBound] }
    }
  }
}
