import Interchange
import Morphology
import Segmentation
import Terminology
import UnicodeText

/// The terms and names of one article as a translator reads them: sentence by sentence, each where it first comes, with all
/// its places.
struct TermReport {
  private var items: [Item] = []
  /// Of what is in `items`, its place there.
  private var places: [Key: Int] = [:]
  private let lineEnds: Article.LineEnds
  private let segmenter = Segmenter(language: .german)

  var isEmpty: Bool { items.isEmpty }

  init(_ article: Article) { lineEnds = Article.LineEnds(article) }

  /// What counts as the same when it comes again.
  private indirect enum Key: Hashable {
    case term(Int)
    case name(String)
    case compound(String)
    case part(Int, of: Key, isHead: Bool)
  }

  private struct Item {
    let content: Content
    /// How many others it is shown under.
    let depth: Int
    /// Where it stands, a line for each time.
    var lines: [Int]
    /// The sentence that it is the first of.
    var sentence: (line: Int, text: String)?
  }

  private enum Content {
    case hit(TermHit)
    case proposal(NameProposal)
    /// A compound that is no term itself, but has some as parts.
    case compound(String)
  }

  /// What others may lie in.
  private struct Outer {
    let range: Range<Int>
    let key: Key
    let depth: Int
  }

  // MARK: - What was found

  /// Adds what was found in a block of the article.
  mutating func add(_ found: Findings, in block: Article.Block, of article: Article) {
    var ranges: [Range<Int>] = []
    found.forEach { ranges.append(found.range($0)) }
    if ranges.isEmpty { return }
    let sentences = segmenter.sentences(in: block.text)
    let starts = ranges.map(\.lowerBound) + sentences.map(\.codePoints.lowerBound)
    let lines = article.lines(of: starts, in: block, by: lineEnds)
    var (next, sentence) = (0, 0)
    var hasSentence = false
    var open: [Outer] = []
    found.forEach { item in
      let (range, line) = (ranges[next], lines[next])
      next += 1
      while sentence + 1 < sentences.count, sentences[sentence + 1].codePoints.lowerBound <= range.lowerBound {
        sentence += 1
        hasSentence = false
      }
      let known = items.count
      switch item {
      case .hit(let index): add(found.hits[index], line, &open)
      case .proposal(let index):
        let proposal = found.proposals[index]
        _ = add(.proposal(proposal), .name(proposal.name), depth: 0, line)
      }
      if items.count > known, !hasSentence, sentence < sentences.count {
        items[known].sentence = (lines[ranges.count + sentence], sentences[sentence].text)
        hasSentence = true
      }
    }
  }

  private mutating func add(_ hit: TermHit, _ line: Int, _ open: inout [Outer]) {
    let own = hit.ownBytes
    open.removeAll { !$0.range.contains(own) || $0.range == own }
    var key = Key.term(hit.entryIndex)
    if hit.kind.isPart, own != hit.bytes {
      if !open.contains(where: { $0.range == hit.bytes }) {
        let compound = Key.compound(hit.text)
        let depth = add(.compound(hit.text), compound, depth: depth(in: open), line)
        open.append(Outer(range: hit.bytes, key: compound, depth: depth))
      }
      let whole = open.first { $0.range == hit.bytes }?.key ?? key
      key = .part(hit.entryIndex, of: whole, isHead: hit.kind == .head)
    }
    let depth = add(.hit(hit), key, depth: depth(in: open), line)
    // What stands between the parts of a verb belongs to the clause.
    if !hit.isApart { open.append(Outer(range: own, key: key, depth: depth)) }
  }

  private func depth(in open: [Outer]) -> Int { (open.last?.depth ?? -1) + 1 }

  /// - Returns: how deep it is shown; one less where it was shown before, since others then stand in its place.
  private mutating func add(_ content: Content, _ key: Key, depth: Int, _ line: Int) -> Int {
    if let place = places[key] {
      items[place].lines.append(line)
      return depth - 1
    }
    places[key] = items.count
    items.append(Item(content: content, depth: depth, lines: [line]))
    return depth
  }

  // MARK: - Writing

  func write(to out: Output) throws {
    for item in items {
      if let sentence = item.sentence {
        try out.line(out.dim("\(sentence.line)  \(sentence.text.replacing("\n", with: " "))"))
      }
      let indent = String(repeating: "  ", count: item.depth + 2)
      switch item.content {
      case .hit(let hit):
        try out.line(indent + Self.line(Self.written(hit), hit.entry.translations, reasons(of: hit, item.lines), out))
        for remark in Self.remarks(on: hit) { try out.line(out.dim("\(indent)  \(remark)")) }
      case .proposal(let proposal):
        let reason = proposal.candidates[0].reason
        let reasons = [proposal.entry == nil ? "proposed: \(reason)" : reason] + Self.repetition(item.lines)
        try out.line(indent + Self.line(proposal.text, proposal.candidates.map(\.text), reasons, out))
      case .compound(let text):
        let reasons = Self.repetition(item.lines)
        try out.line(indent + text + Self.parenthesis(reasons, out))
      }
    }
  }

  private static func line(_ text: String, _ translations: [String], _ reasons: [String], _ out: Output) -> String {
    "\(out.bold(text))  →  \(translations.joined(separator: ", "))\(parenthesis(reasons, out))"
  }

  private static func parenthesis(_ reasons: [String], _ out: Output) -> String {
    reasons.isEmpty ? "" : out.dim("  (\(reasons.joined(separator: "; ")))")
  }

  /// How the text writes it; parts of compounds as dictionaries write them: "Friedens-", "-gipfel".
  private static func written(_ hit: TermHit) -> String {
    guard hit.kind.isPart else { return hit.ownText.replacing("\n", with: " ") }
    let before = hit.ownBytes.lowerBound > hit.bytes.lowerBound ? "-" : ""
    let isSuspended = hit.ownBytes == hit.bytes
    let after = hit.ownBytes.upperBound < hit.bytes.upperBound || isSuspended ? "-" : ""
    return before + hit.ownText + after
  }

  private func reasons(of hit: TermHit, _ lines: [Int]) -> [String] {
    let term = hit.entry.term.lemma
    let rule = hit.kind.isPart ? hit.cause.rule : hit.cause.description
    // "Friedens-" is "Frieden".
    let isWritten = hit.ownText.lowercasedByICU == term.lowercasedByICU
    let isListed = rule == GermanInflection.listedRule
    let isCited = rule == GermanInflection.citationRule || isListed && (isWritten || hit.kind == .modifier)
    let form = isCited ? isWritten ? [] : [term] : ["\(term): \(rule)"]
    return form + [hit.entry.location.description] + (hit.kind.isPart ? [] : Self.repetition(lines))
  }

  private static func remarks(on hit: TermHit) -> [String] {
    if hit.kind.isPart { return [] }
    return [hit.entry.status == .forbidden ? "forbidden term" : nil, hit.entry.note].compactMap(\.self)
  }

  /// How often something comes, and in which other lines.
  private static func repetition(_ lines: [Int]) -> [String] {
    guard lines.count > 1 else { return [] }
    var others: [Int] = []
    for line in lines where line != lines[0] && line != others.last { others.append(line) }
    let shown =
      others.prefix(shownLines).map(String.init).joined(separator: ", ") + (others.count > shownLines ? ", …" : "")
    let places = others.isEmpty ? "" : others.count == 1 ? ", also in line \(shown)" : ", also in lines \(shown)"
    return ["\(lines.count) times\(places)"]
  }

  /// The others are counted only.
  private static let shownLines = 12
}
