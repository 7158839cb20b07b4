import ArgumentParser
import Interchange
import Leverage
import Terminology
import TranslationMemory
import UnicodeText

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find exact and fuzzy matches of sentences in a memory, best first.",
    discussion: """
      Sentences are arguments, or lines of standard input, which are answered on all cores. A score of 100 is an exact match, \
      101 and 102 one in the same context. Exit status 1 when nothing was found.
      """)

  @Argument(help: "Sentences; lines of standard input if none is given. With --jsonl at most one file of requests.")
  var sentences: [String] = []

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var output: OutputOptions

  @Option(parsing: .unconditional, help: .init("How many matches a sentence at most.", valueName: "count"))
  var top = 5

  @Option(help: .init("The lowest score that counts, in percent.", valueName: "score"))
  var minimum = 70.0

  @Option(
    help: """
      How segments are compared: combined (words, with inflection, marks and numbers counting less), words, or characters.
      """)
  var similarity: Similarity = .combined

  @Option(
    name: .customLong("with"),
    help: .init(
      "Another memory that is asked too; repeatable. With :5 behind its name 5 points are taken off its matches.",
      valueName: "file"))
  var others: [String] = []

  @Option(
    name: .customLong("penalty"),
    help: .init(
      "Points to take off, such as machine-translation=5, alignment=2 or a person's name=3; repeatable.",
      valueName: "what=points"))
  var penalties: [String] = []

  @Flag(
    help: """
      Put into fuzzy matches what differs: numbers, dates, codes, names and terms with one translation; it is said what was changed.
      """)
  var repair = false

  @Flag(help: "Say which words differ, and each point that was added to the similarity or taken off.")
  var explain = false

  @OptionGroup var glossary: GlossaryOptions

  @Flag(help: #"Filter: {"id","text"} a line in, {"id","matches"} a line out."#)
  var jsonl = false

  func validate() throws {
    guard !jsonl || sentences.count < 2 else { throw ValidationError("--jsonl reads one file or standard input") }
    if jsonl { try IdleOptions.refuse(["--format": output.isNoFilterFormat], "with --jsonl") }
    if !repair { try IdleOptions.refuse(["--glossary": !glossary.paths.isEmpty], "without --repair") }
    guard top > 0 else { throw ValidationError("--top is at least 1") }
    guard (1...102).contains(minimum) else { throw ValidationError("--minimum lies between 1 and 102") }
    _ = try deductions()
  }

  func run() throws {
    let index = try openMemories()
    let query = try MatchQuery(
      "", from: languages.source, to: languages.target, similarity: similarity, minimum: minimum, limit: top,
      penalties: deductions())
    let repairer = try repairer()
    let out = try output.open(several: !jsonl && (readsLines || sentences.count > 1))
    if jsonl {
      try LineFilter.run(try ByteSource(path: sentences.first), to: out) { (request: TextRequest) in
        let query = query.asking(request.text)
        let matches = try index.matches(for: query)
        return Answer(
          id: request.id,
          matches: matches.map { MatchRecord($0, repairer?.result(of: $0, for: request.text), explanation($0, query)) })
      }
      return
    }
    var found = false
    try forEachBatch { batch in
      let answers = try Parallel.map(batch) { sentence in try index.matches(for: query.asking(sentence)) }
      for (sentence, matches) in zip(batch, answers) {
        found = found || !matches.isEmpty
        let query = query.asking(sentence)
        let answer = matches.map { match in
          Found(
            match: match, repaired: repairer?.result(of: match, for: sentence), explanation: explanation(match, query))
        }
        try write(answer, for: sentence, to: out)
      }
      try out.flush()
    }
    try out.close()
    if !found { throw Failure.negative }
  }

  /// Nil where nothing is to be repaired.
  private func repairer() throws -> Repair? {
    guard repair else { return nil }
    let terms = languages.source.matches(.german) && languages.target.matches(.english)
    return Repair(
      terms: terms ? TermRecognizer(try glossary.entries() + Glossary.names.entries) : nil, from: languages.source,
      to: languages.target)
  }

  private func openMemories() throws -> any MatchIndex {
    let store = try MemoryStore(path: try memory.required(), mode: .readOnly)
    try store.refuseOtherLanguages(languages)
    let first = MemoryIndex(store)
    guard !others.isEmpty else { return first }
    let rest = try others.map { other in
      let (path, points) = Self.parts(of: other, at: ":")
      let penalty = points.flatMap { Double($0) }
      guard penalty.map((0...100).contains) ?? true else {
        throw ValidationError("--with \(other): take off points from 0 to 100, such as \(path):5")
      }
      return (
        index: MemoryIndex(try MemoryStore(path: penalty == nil ? other : path, mode: .readOnly)) as any MatchIndex,
        penalty: penalty ?? 0
      )
    }
    return MemorySet([(first, 0)] + rest)
  }

  private func deductions() throws -> MatchPenalties {
    var penalties = MatchPenalties()
    for penalty in self.penalties {
      let (what, text) = Self.parts(of: penalty, at: "=")
      guard let points = text.flatMap({ Double($0) }), (0...100).contains(points) else {
        throw ValidationError("--penalty \(penalty): write a name, = and points from 0 to 100, such as alignment=2")
      }
      switch what {
      case "alignment": penalties.alignment = points
      case "machine-translation": penalties.machineTranslation = points
      default: penalties.authors[what] = points
      }
    }
    return penalties
  }

  /// What stands before and after the last `separator`.
  private static func parts(of text: String, at separator: Character) -> (String, String?) {
    guard let place = text.lastIndex(of: separator) else { return (text, nil) }
    return (String(text[..<place]), String(text[text.index(after: place)...]))
  }

  private var readsLines: Bool { sentences.isEmpty || sentences == ["-"] }

  /// Calls `body` with sentences in their order, as many together as are there: somebody may wait for an answer before the
  /// next question is asked.
  private func forEachBatch(_ body: (_ batch: [String]) throws -> Void) throws {
    guard readsLines else { return try body(sentences) }
    var lines = LineReader(try ByteSource(path: nil))
    var batch: [String] = []
    while let line = try lines.next() {
      guard let sentence = String(validating: line, as: UTF8.self) else {
        try body(batch)
        throw InterchangeError(
          .wrongEncoding, file: ByteSource.name(of: nil), line: lines.number, "this line is not UTF-8; convert it first"
        )
      }
      batch.append(sentence)
      if lines.isWaiting || batch.count == Self.batchSize { try body(exchange(&batch, with: [])) }
    }
    try body(batch)
  }

  private static let batchSize = 256

  /// Nil where it is not wanted.
  private func explanation(_ match: TranslationMemory.Match, _ query: MatchQuery) -> MatchExplanation? {
    explain ? MatchExplanation(match, for: query) : nil
  }

  private struct Found {
    let match: TranslationMemory.Match
    let repaired: Repair.Result?
    let explanation: MatchExplanation?
  }

  private func write(_ matches: [Found], for sentence: String, to out: Output) throws {
    switch output.format {
    case .text:
      for found in matches {
        let (match, repaired) = (found.match, found.repaired)
        try out.line("\(out.bold("\(Int(match.score))%"))  \(match.source)")
        try out.line("      \(repaired?.target ?? match.target)")
        if let repaired { try out.line(out.dim("      repaired: \(repaired.summary)")) }
        try out.line(out.dim("      \(match.reason)\(match.unit.unit.document.map { "; \($0)" } ?? "")"))
        if let explanation = found.explanation { try out.line(out.dim("      \(explanation.summary)")) }
      }
      if matches.isEmpty { try out.line(out.dim("no match: \(sentence)")) }
    case .tsv:
      for found in matches {
        let (match, repaired) = (found.match, found.repaired)
        let cells = [MatchRecord.number(match.score), match.source, repaired?.target ?? match.target, match.originName]
        let reason = match.reason + (repaired.map { ", repaired: \($0.summary)" } ?? "")
        try out.row(cells + [reason] + (found.explanation.map { [$0.summary] } ?? []))
      }
      try out.line("")
    case .json, .jsonl:
      let records = matches.map { MatchRecord($0.match, $0.repaired, $0.explanation) }
      try out.line(json: TextAnswer(text: sentence, matches: records))
    }
  }

  private struct Answer: Encodable {
    let id: RecordID
    let matches: [MatchRecord]
  }

  private struct TextAnswer: Encodable {
    let text: String
    let matches: [MatchRecord]
  }

  private struct MatchRecord: Encodable {
    let score: Double
    let source: String
    let target: String
    let origin: String
    let reason: String
    let document: String?
    /// The target with what was put into it, and what that was.
    let repaired: String?
    let changes: [String]?
    /// With --explain: in percent before the adjustments.
    let similarity: Double?
    let differences: [Difference]?
    let adjustments: [Adjustment]?

    struct Difference: Encodable {
      let query: String
      let source: String
    }

    struct Adjustment: Encodable {
      let points: Double
      let reason: String
    }

    init(_ match: TranslationMemory.Match, _ repair: Repair.Result?, _ explanation: MatchExplanation?) {
      score = (match.score * 100).rounded() / 100
      source = match.source
      target = match.target
      origin = match.originName
      reason = match.reason
      document = match.unit.unit.document
      repaired = repair?.target
      changes = repair?.changes.map(\.description)
      similarity = explanation.map { ($0.similarity * 100).rounded() / 100 }
      differences = explanation?.differences.map { Difference(query: $0.query, source: $0.source) }
      adjustments = explanation?.adjustments.map { Adjustment(points: $0.points, reason: $0.reason) }
    }

    /// Two digits after the point.
    static func number(_ score: Double) -> String {
      let hundredths = Int((score * 100).rounded())
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
  }
}

extension MatchQuery {
  fileprivate func asking(_ text: String) -> MatchQuery {
    var query = self
    query.text = text
    return query
  }
}

extension MatchExplanation {
  /// What differs, `query → match`, and how the score comes about.
  fileprivate var summary: String {
    let words = differences.map { difference in
      difference.query.isEmpty
        ? "+ \(difference.source)"
        : difference.source.isEmpty ? "- \(difference.query)" : "\(difference.query) → \(difference.source)"
    }
    let points = adjustments.map { adjustment in
      "\(adjustment.points < 0 ? "-" : "+")\(abs(adjustment.points)) \(adjustment.reason)"
    }
    return ((words.isEmpty ? ["no word differs"] : words) + ["similarity \(rounded(similarity)) %"] + points)
      .joined(separator: "; ")
  }

  private func rounded(_ percent: Double) -> String { "\((percent * 100).rounded() / 100)" }
}

extension TranslationMemory.Match {
  /// Where the unit comes from, in a word.
  var originName: String { unit.unit.origin.name }
}

extension TranslationUnit.Origin {
  var name: String {
    switch self {
    case .import: "import"
    case .alignment: "alignment"
    case .entry: "entry"
    case .machineTranslation: "machine translation"
    }
  }
}
