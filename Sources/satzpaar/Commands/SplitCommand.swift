import ArgumentParser
import Interchange
import Morphology
import Terminology

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Split German compounds into their parts.",
    discussion: """
      A part before others is given as the word it is ("Schule" for "Schul-"), the last one as it is written. A word that is \
      no compound comes back whole.
      """)

  @Argument(help: "German words; - reads them from standard input, a line each.")
  var words: [String] = []

  @Flag(help: #"Filter: {"id"?,"word"} a line in, {"id"?,"word","parts"} a line out."#)
  var jsonl = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if words.isEmpty, !jsonl { throw ValidationError("name at least one word, or --jsonl for a stream of them") }
    if !jsonl, words.contains(where: { $0.allSatisfy(\.isWhitespace) }) { throw ValidationError("a word is empty") }
    if jsonl { try IdleOptions.refuse(["--format": output.isNoFilterFormat], "with --jsonl") }
    if words.count > 1, jsonl { throw ValidationError("--jsonl reads one file or standard input") }
  }

  func run() throws {
    let out = try output.open(several: !jsonl && WordArguments.areSeveral(words))
    if jsonl {
      try LineFilter.run(try ByteSource(path: words.first), to: out) { (request: Request) in
        Answer(id: request.id, word: request.word)
      }
      return
    }
    for word in try WordArguments.words(words) { try write(Answer(word: word), to: out) }
    try out.close()
  }

  private func write(_ answer: Answer, to out: Output) throws {
    switch output.format {
    case .text: try out.line(answer.parts.map(out.bold).joined(separator: " + "))
    case .tsv: try out.row([answer.word] + answer.parts)
    case .json, .jsonl: try out.line(json: answer)
    }
  }

  private struct Request: Decodable {
    let id: RecordID?
    let word: String
  }

  private struct Answer: Encodable {
    let id: RecordID?
    let word: String
    let parts: [String]

    init(id: RecordID? = nil, word: String) {
      self.id = id
      self.word = word
      parts = CompoundSplitter.parts(of: word).map(\.text)
    }
  }
}
