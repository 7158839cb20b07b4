import ArgumentParser
import Interchange
import Terminology
import UnicodeText

struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Give a name's English spellings, best first, each with the system or table it comes from.",
    discussion: "A name that English writes the same way comes back unchanged.")

  @Argument(
    help: "Names in their German spelling; quote those of several words. - reads them from standard input, a line each."
  )
  var names: [String] = []

  @Option(help: "What the name is called by: person, place, institution.")
  var kind: NameKind?

  @Option(help: "The language that the name comes from: uk, ru, be, bg; guessed from its letters otherwise.")
  var language: LanguageTag?

  @Option(help: "The house style: official, bgn, press. Its spellings come first.")
  var style: NameStyle?

  @Flag(name: .customLong("rules-only"), help: "Transcribe by rule, without the table of names.")
  var rulesOnly = false

  @Flag(
    help:
      #"Filter: {"id"?,"name","kind"?,"language"?} a line in, {"id"?,"name","candidates"} a line out; --kind and --language are for those that say nothing else."#
  )
  var jsonl = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !jsonl || names.count < 2 else { throw ValidationError("--jsonl reads one file or standard input") }
    if jsonl { try IdleOptions.refuse(["--format": output.isNoFilterFormat], "with --jsonl") }
    if names.isEmpty, !jsonl { throw ValidationError("name at least one name, or --jsonl for a stream of them") }
    if !jsonl, names.contains(where: { $0.allSatisfy(\.isWhitespace) }) { throw ValidationError("a name is empty") }
    if let language, !NameMapper.languages.contains(String(language.language)) {
      throw ValidationError(
        "--language \(language): names are transcribed from \(NameMapper.languages.joined(separator: ", ")) only; "
          + "leave the option out for a name of another language")
    }
  }

  func run() throws {
    let mapper = NameMapper(table: rulesOnly ? [] : Glossary.names.entries + Glossary.terms.flatMap(\.entries))
    let out = try output.open(several: !jsonl && WordArguments.areSeveral(names))
    if jsonl {
      try LineFilter.run(try ByteSource(path: names.first), to: out) { (request: Request) in
        var answer = answer(
          mapper, request.name, kind: request.kind.flatMap(NameKind.init) ?? kind,
          language: request.language.flatMap { LanguageTag($0) } ?? language)
        answer.id = request.id
        return answer
      }
      return
    }
    for name in try WordArguments.words(names) {
      try write(answer(mapper, name, kind: kind, language: language), to: out)
    }
    try out.close()
  }

  private func answer(_ mapper: NameMapper, _ name: String, kind: NameKind?, language: LanguageTag?) -> Answer {
    let candidates = mapper.candidates(for: name, kind: kind, language: language, rulesOnly: rulesOnly, style: style)
    return Answer(name: name, candidates: candidates.map { Candidate(text: $0.text, reason: $0.reason) })
  }

  private func write(_ answer: Answer, to out: Output) throws {
    switch output.format {
    case .text:
      for candidate in answer.candidates {
        try out.line("\(answer.name)  →  \(out.bold(candidate.text))  \(out.dim("(\(candidate.reason))"))")
      }
    case .tsv: for candidate in answer.candidates { try out.row([answer.name, candidate.text, candidate.reason]) }
    case .json, .jsonl: try out.line(json: answer)
    }
  }

  private struct Request: Decodable {
    let id: RecordID?
    let name: String
    let kind: String?
    let language: String?
  }

  private struct Answer: Encodable {
    var id: RecordID?
    let name: String
    let candidates: [Candidate]
  }

  private struct Candidate: Encodable {
    let text: String
    let reason: String
  }
}

extension NameKind: ExpressibleByArgument {}
extension NameStyle: ExpressibleByArgument {}
