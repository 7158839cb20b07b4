import ArgumentParser
import Interchange
import TranslationMemory
import UnicodeText

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find exact and fuzzy matches of sentences in a memory, best first.",
    discussion: """
      Sentences are arguments, or lines of standard input. A score of 100 is an exact match, 101 and 102 one in the same \
      context. Exit status 1 when nothing was found.
      """)

  @Argument(help: "Sentences; lines of standard input if none is given. With --jsonl at most one file of requests.")
  var sentences: [String] = []

  @OptionGroup var memory: MemoryOption
  @OptionGroup var languages: LanguageOptions
  @OptionGroup var output: OutputOptions

  @Option(help: .init("How many matches a sentence at most.", valueName: "count"))
  var top = 5

  @Option(help: .init("The lowest score that counts, in percent.", valueName: "score"))
  var minimum = 70.0

  @Option(
    help: """
      How segments are compared: combined (words, with inflection, marks and numbers counting less), words, or characters.
      """)
  var similarity: Similarity = .combined

  @Flag(help: #"Filter: {"id","text"} a line in, {"id","matches"} a line out."#)
  var jsonl = false

  func validate() throws {
    guard !jsonl || sentences.count < 2 else { throw ValidationError("--jsonl reads one file or standard input") }
    guard top > 0 else { throw ValidationError("--top is at least 1") }
    guard (1...102).contains(minimum) else { throw ValidationError("--minimum lies between 1 and 102") }
  }

  func run() throws {
    let index = MemoryIndex(try MemoryStore(path: try memory.required(), mode: .readOnly))
    let out = try output.open()
    if jsonl {
      try LineFilter.run(try ByteSource(path: sentences.first), to: out) { (request: TextRequest) in
        Answer(id: request.id, matches: try matches(index, request.text).map(MatchRecord.init))
      }
      return
    }
    var found = false
    try forEachSentence { sentence, isWaited in
      let matches = try matches(index, sentence)
      found = found || !matches.isEmpty
      try write(matches, for: sentence, to: out)
      if isWaited { try out.flush() }
    }
    try out.close()
    if !found { throw Failure.nothingFound }
  }

  private func matches(_ index: MemoryIndex, _ text: String) throws -> [TranslationMemory.Match] {
    try index.matches(
      for: MatchQuery(
        text, from: languages.source, to: languages.target, similarity: similarity, minimum: minimum, limit: top))
  }

  /// Calls `body` with each sentence, and whether somebody may wait for this answer before the next one is asked.
  private func forEachSentence(_ body: (_ sentence: String, _ isWaited: Bool) throws -> Void) throws {
    if !sentences.isEmpty, sentences != ["-"] {
      for sentence in sentences { try body(sentence, false) }
      return
    }
    var lines = LineReader(try ByteSource(path: nil))
    while let line = try lines.next() {
      guard let sentence = String(validating: line, as: UTF8.self) else {
        throw InterchangeError(
          .wrongEncoding, file: "standard input", line: lines.number, "this line is not UTF-8; convert it first")
      }
      try body(sentence, lines.isWaiting)
    }
  }

  private func write(_ matches: [TranslationMemory.Match], for sentence: String, to out: Output) throws {
    switch output.format {
    case .text:
      for match in matches {
        try out.line("\(out.bold("\(Int(match.score))%"))  \(match.source)")
        try out.line("      \(match.target)")
        try out.line(out.dim("      \(match.reason)\(match.unit.unit.document.map { "; \($0)" } ?? "")"))
      }
      if matches.isEmpty { try out.line(out.dim("no match: \(sentence)")) }
    case .tsv:
      for match in matches {
        try out.row([MatchRecord.number(match.score), match.source, match.target, match.originName, match.reason])
      }
      try out.line("")
    case .json, .jsonl: try out.line(json: TextAnswer(text: sentence, matches: matches.map(MatchRecord.init)))
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

    init(_ match: TranslationMemory.Match) {
      score = (match.score * 100).rounded() / 100
      source = match.source
      target = match.target
      origin = match.originName
      reason = match.reason
      document = match.unit.unit.document
    }

    /// Two digits after the point.
    static func number(_ score: Double) -> String {
      let hundredths = Int((score * 100).rounded())
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
  }
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
