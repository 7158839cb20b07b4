import Interchange
import Segmentation

/// Writes what was found in articles, part by part in their order.
struct SegmentWriter {
  /// The files that are not written yet, the present one first.
  private var files: ArraySlice<String>
  private let format: OutputFormat
  private let isExplained: Bool
  private let out: Output
  /// The code points of the file's parts before.
  private var offset = 0
  private var isEmpty = true
  /// For the one object of a file in the format `json`.
  private var sentences: [SentenceRecord] = []
  private var decisions: [DecisionRecord] = []

  /// - Parameter files: in their order, as the user names them.
  init(files: some Sequence<String>, format: OutputFormat, isExplained: Bool, out: Output) {
    self.files = ArraySlice(files)
    self.format = format
    self.isExplained = isExplained
    self.out = out
  }

  mutating func write(_ outcome: ArticleSegmenter.Outcome) throws {
    switch outcome.found {
    case .lines(let lines):
      isEmpty = isEmpty && lines.isEmpty
      try out.write(lines)
    case .sentences(let found):
      isEmpty = isEmpty && found.isEmpty
      try write(found.map { $0.moved(by: offset) })
    case .decisions(let found):
      isEmpty = isEmpty && found.isEmpty
      try write(found.map { $0.moved(by: offset) })
    case .end(let file): try finish(file)
    }
    offset += outcome.codePoints
  }

  /// The present file as messages name it.
  private var file: String { ByteSource.name(of: files.first) }

  private mutating func write(_ found: [SentenceRecord]) throws {
    switch format {
    case .text: break
    case .tsv:
      for sentence in found {
        try out.row(["\(sentence.start)", "\(sentence.end)", sentence.rule, sentence.text, file])
      }
    case .jsonl: for sentence in found { try out.line(json: InFile(file: file, record: sentence)) }
    case .json: sentences += found
    }
  }

  private mutating func write(_ found: [DecisionRecord]) throws {
    switch format {
    case .text:
      for decision in found {
        try out.line("\(decision.boundary ? "|" : "~")  \(decision.excerpt)")
        try out.line(out.dim("     \(decision.rule): \(decision.reason)"))
      }
    case .tsv:
      for decision in found {
        try out.row([
          "\(decision.offset)", decision.boundary ? "|" : "~", decision.rule, decision.reason, decision.excerpt,
          file,
        ])
      }
    case .jsonl: for decision in found { try out.line(json: InFile(file: file, record: decision)) }
    case .json: decisions += found
    }
  }

  /// The next file begins.
  private mutating func finish(_ file: String) throws {
    if isEmpty { Message.warning("\(file): holds no text; check that it is the right file") }
    if format == .json {
      if isExplained {
        try out.line(json: DecisionAnswer(file: file, decisions: decisions))
      } else {
        try out.line(json: SentenceAnswer(file: file, sentences: sentences))
      }
    }
    self = SegmentWriter(files: files.dropFirst(), format: format, isExplained: isExplained, out: out)
  }

  private struct SentenceAnswer: Encodable {
    let file: String
    let sentences: [SentenceRecord]
  }

  private struct DecisionAnswer: Encodable {
    let file: String
    let decisions: [DecisionRecord]
  }
}

struct SentenceRecord: Encodable, Sendable {
  let text: String
  private(set) var start: Int
  private(set) var end: Int
  let rule: String

  /// - Parameter place: in code points.
  init(_ sentence: Sentence, _ place: Range<Int>) {
    text = sentence.text
    start = place.lowerBound
    end = place.upperBound
    rule = sentence.rule
  }

  func moved(by distance: Int) -> SentenceRecord {
    var moved = self
    moved.start += distance
    moved.end += distance
    return moved
  }
}

struct DecisionRecord: Encodable, Sendable {
  private(set) var offset: Int
  let boundary: Bool
  let rule: String
  let reason: String
  let excerpt: String

  /// - Parameter offset: in code points.
  init(_ decision: BoundaryDecision, _ offset: Int) {
    self.offset = offset
    boundary = decision.isBoundary
    rule = decision.rule
    reason = decision.reason
    excerpt = decision.excerpt
  }

  func moved(by distance: Int) -> DecisionRecord {
    var moved = self
    moved.offset += distance
    return moved
  }
}
