import Interchange
import Morphology
import Terminology

/// What was found in a text: the terms and names of glossaries, and what may be a name of which they know nothing.
struct Findings {
  let hits: [TermHit]
  let proposals: [NameProposal]

  /// One of them, by its place in its list.
  enum Item { case hit(Int), proposal(Int) }

  /// Calls `body` with all of them from left to right, hits before proposals.
  func forEach(_ body: (Item) throws -> Void) rethrows {
    var next = 0
    for index in hits.indices {
      while next < proposals.count, proposals[next].range.lowerBound < hits[index].range.lowerBound {
        try body(.proposal(next))
        next += 1
      }
      try body(.hit(index))
    }
    for index in next..<proposals.count { try body(.proposal(index)) }
  }

  /// Where it stands, in code points of the text.
  func range(_ item: Item) -> Range<Int> {
    switch item {
    case .hit(let index): hits[index].range
    case .proposal(let index): proposals[index].range
    }
  }
}

/// Writes hits in the formats for programs. What is the same for each hit of an entry is made once: a text has many hits, and most of
/// what is written of them is the entry's.
struct HitWriter {
  private let format: Format
  /// Those that the hits are of, in their order.
  private let glossary: [GlossaryEntry]
  /// The file that the hits are in, which lines and rows name.
  var file: String? {
    didSet {
      fileInJSON.removeAll()
      if format == .jsonl, let file {
        fileInJSON.append(literal: #","file":"#)
        fileInJSON.append(json: file)
      }
    }
  }
  private var fileInJSON: [UInt8] = []
  /// For each entry, its place in `entries` plus one; 0 for those that were not met yet.
  private var places: [Int32] = []
  private var entries: [Entry] = []
  /// What stands between what differs from hit to hit, for one entry after the other.
  private var pieces: [UInt8] = []

  enum Format { case json, jsonl, tsv }

  init(_ format: Format, of glossary: [GlossaryEntry]) { (self.format, self.glossary) = (format, glossary) }

  /// Where the pieces of an entry begin and end.
  private struct Entry {
    let bounds: (Int, Int, Int, Int, Int, Int)
  }

  /// Writes one of the findings without its line end.
  ///
  /// - Parameter place: where it stands, in code points of the file.
  mutating func write(
    _ item: Findings.Item, of found: borrowing Findings, at place: Range<Int>, to line: inout [UInt8]
  ) throws {
    switch item {
    case .hit(let index): write(found.hits[index], at: place, to: &line)
    case .proposal(let index):
      let record = ProposalRecord(found.proposals[index], at: place)
      switch format {
      case .json: line.append(contentsOf: try JSON.encode(record).utf8)
      case .jsonl: line.append(contentsOf: try JSON.encode(InFile(file: file ?? "", record: record)).utf8)
      case .tsv: line.append(contentsOf: record.row(file ?? "").utf8)
      }
    }
  }

  private mutating func write(_ hit: TermHit, at place: Range<Int>, to line: inout [UInt8]) {
    let entry = entry(hit.entryIndex).bounds
    switch format {
    case .json, .jsonl:
      line.append(pieces, entry.0..<entry.1)
      line.append(json: place.upperBound)
      line.append(contentsOf: fileInJSON)
      line.append(literal: #","kind":""#)
      line.append(literal: hit.kind.name)
      line.append(literal: hit.isNested ? #"","nested":true,"# : #"","nested":false,"#)
      line.append(pieces, entry.1..<entry.2)
      line.append(insideJSON: hit.soleRule ?? hit.cause.description)
      line.append(pieces, entry.2..<entry.3)
      line.append(json: place.lowerBound)
      line.append(pieces, entry.3..<entry.4)
      line.append(UInt8(ascii: "\""))
      hit.withTextBytes { text, range in
        if Self.isPlain(text, range) { line.append(text, range) } else { line.append(insideJSON: hit.text) }
      }
      line.append(UInt8(ascii: "\""))
      line.append(pieces, entry.4..<entry.5)
    case .tsv:
      line.append(json: place.lowerBound)
      line.append(UInt8(ascii: "\t"))
      line.append(json: place.upperBound)
      line.append(UInt8(ascii: "\t"))
      hit.withTextBytes { text, range in
        if Self.isPlain(text, range) {
          line.append(text, range)
        } else {
          line.append(contentsOf: TabSeparated.escape(hit.text).utf8)
        }
      }
      line.append(pieces, entry.0..<entry.1)
      line.append(literal: hit.kind.name)
      line.append(pieces, entry.1..<entry.2)
      line.append(contentsOf: TabSeparated.escape(hit.soleRule ?? hit.cause.description).utf8)
      line.append(pieces, entry.2..<entry.3)
      line.append(UInt8(ascii: "\t"))
      line.append(contentsOf: TabSeparated.escape(file ?? "").utf8)
      line.append(literal: hit.isNested ? "\ttrue\t" : "\tfalse\t")
      line.append(pieces, entry.3..<entry.4)
    }
  }

  /// Whether a text is written as it is in every format.
  private static func isPlain(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range
    where text[index] < 0x20 || text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "\\") {
      return false
    }
    return true
  }

  // MARK: - Entries

  private mutating func entry(_ index: Int) -> Entry {
    if index >= places.count { places += Array(repeating: 0, count: index + 1 - places.count) }
    if places[index] > 0 { return entries[Int(places[index]) - 1] }
    let entry =
      switch format {
      case .json, .jsonl: addJSON(index)
      case .tsv: addRow(index)
      }
    entries.append(entry)
    places[index] = Int32(entries.count)
    return entry
  }

  private mutating func addJSON(_ index: Int) -> Entry {
    let head = pieces.count
    pieces.append(UInt8(ascii: "{"))
    if let domain = glossary[index].domain {
      pieces.append(literal: #""domain":"#)
      pieces.append(json: domain)
      pieces.append(UInt8(ascii: ","))
    }
    pieces.append(literal: #""end":"#)
    let note = pieces.count
    if let text = glossary[index].note {
      pieces.append(literal: #""note":"#)
      pieces.append(json: text)
      pieces.append(UInt8(ascii: ","))
    }
    pieces.append(literal: #""reason":""#)
    let location = pieces.count
    pieces.append(literal: "; ")
    pieces.append(insideJSON: glossary[index].location.file)
    pieces.append(UInt8(ascii: ":"))
    pieces.append(json: glossary[index].location.line)
    pieces.append(literal: #"","start":"#)
    let term = pieces.count
    pieces.append(literal: #","status":"#)
    pieces.append(json: glossary[index].status.rawValue)
    pieces.append(literal: #","term":"#)
    pieces.append(json: glossary[index].term.lemma)
    pieces.append(literal: #","text":"#)
    let translations = pieces.count
    pieces.append(literal: #","translations":["#)
    for (number, translation) in glossary[index].translations.enumerated() {
      if number > 0 { pieces.append(UInt8(ascii: ",")) }
      pieces.append(json: translation)
    }
    pieces.append(literal: "]}")
    return Entry(bounds: (head, note, location, term, translations, pieces.count))
  }

  private mutating func addRow(_ index: Int) -> Entry {
    let entry = glossary[index]
    let term = pieces.count
    pieces.append(contentsOf: "\t\(TabSeparated.escape(entry.term.lemma))\t".utf8)
    let translations = pieces.count
    pieces.append(contentsOf: "\t\(TabSeparated.escape(entry.translations.joined(separator: "|")))\t".utf8)
    let location = pieces.count
    pieces.append(contentsOf: "; \(TabSeparated.escape(entry.location.description))".utf8)
    let status = pieces.count
    pieces.append(contentsOf: "\(entry.status.rawValue)\t\(TabSeparated.escape(entry.note ?? ""))".utf8)
    let end = pieces.count
    return Entry(bounds: (term, translations, location, status, end, end))
  }
}

extension TermHit.Kind {
  /// The name as it is written.
  fileprivate var name: StaticString {
    switch self {
    case .exact: "exact"
    case .inflected: "inflected"
    case .head: "head"
    case .modifier: "modifier"
    case .name: "name"
    }
  }
}

/// What is written of a name that no glossary knows, or of the surname of a person of one.
private struct ProposalRecord: Encodable {
  let start: Int
  let end: Int
  let text: String
  let term: String
  let kind = TermHit.Kind.name.rawValue
  let translations: [String]
  let reason: String
  let nested = false
  let status: String

  init(_ proposal: NameProposal, at place: Range<Int>) {
    (start, end) = (place.lowerBound, place.upperBound)
    text = proposal.text
    term = proposal.name
    translations = proposal.candidates.map(\.text)
    reason = proposal.candidates[0].reason
    status = proposal.entry?.status.rawValue ?? Self.proposed
  }

  /// The status of a name that no glossary knows.
  private static let proposed = "proposed"

  func row(_ file: String) -> String {
    let translations = translations.joined(separator: "|")
    return TabSeparated.row([
      "\(start)", "\(end)", text, term, kind, translations, reason, file, "\(nested)", status, "",
    ])
  }
}
