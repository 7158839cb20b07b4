import Foundation
import Testing

@Suite("Commands as filters")
struct FilterTests {
  struct Filter: CustomTestStringConvertible {
    let arguments: [String]
    let requests: [String]
    let answers: [String]
    var testDescription: String { arguments[0] }
  }

  private static let filters = [
    Filter(
      arguments: ["segment", "--jsonl"],
      requests: [#"{"id":"b","text":"Eins. Zwei."}"#, #"{"text":"","id":7}"#],
      answers: [
        """
        {"id":"b","sentences":[{"end":5,"rule":"plain end","start":0,"text":"Eins."},\
        {"end":11,"rule":"end of text","start":6,"text":"Zwei."}]}
        """, #"{"id":7,"sentences":[]}"#,
      ]),
    Filter(
      arguments: ["terms", "--jsonl", "--glossary", "glossary.tsv", "--no-names"],
      requests: [#"{"id":"b","text":"Nichts."}"#, #"{"id":"a","text":"Die Lage."}"#],
      answers: [
        #"{"hits":[],"id":"b"}"#,
        """
        {"hits":[{"end":8,"kind":"exact","nested":false,"reason":"citation; glossary.tsv:3","start":4,\
        "status":"preferred","term":"Lage","text":"Lage","translations":["situation"]}],"id":"a"}
        """,
      ]),
    Filter(
      arguments: ["name", "--jsonl", "--rules-only"],
      requests: [#"{"name":"Berlin","id":7}"#, #"{"name":"Paris","kind":"place"}"#],
      answers: [
        #"{"candidates":[{"reason":"unchanged","text":"Berlin"}],"id":7,"name":"Berlin"}"#,
        #"{"candidates":[{"reason":"unchanged","text":"Paris"}],"name":"Paris"}"#,
      ]),
    Filter(
      arguments: ["split", "--jsonl"],
      requests: [#"{"word":"Bundesregierung"}"#, #"{"id":null,"word":"Haus"}"#],
      answers: [
        #"{"parts":["Bund","regierung"],"word":"Bundesregierung"}"#, #"{"id":null,"parts":["Haus"],"word":"Haus"}"#,
      ]),
    Filter(
      arguments: ["align", "--jsonl", "--no-dictionary"],
      requests: [#"{"id":"b","source":[],"target":[]}"#, #"{"id":"a","source":["Ja."],"target":[]}"#],
      answers: [#"{"id":"b","pairs":[]}"#, #"{"id":"a","pairs":[{"score":0,"source":[0],"target":[]}]}"#]),
    Filter(
      arguments: ["match", "--jsonl", "--memory", "memory.db"],
      requests: [#"{"id":null,"text":"Nichts davon."}"#, #"{"id":"a","text":"Hallo Welt."}"#],
      answers: [
        #"{"id":null,"matches":[]}"#,
        """
        {"id":"a","matches":[{"origin":"import","reason":"exact","score":100,"source":"Hallo Welt.",\
        "target":"Hello world."}]}
        """,
      ]),
  ]

  @Test("A hyphen stands for words on standard input, a line each")
  func hyphen() throws {
    let sandbox = try Sandbox()
    let split = try sandbox.run(["split", "-", "--format", "tsv"], input: "Haustür\n\nBrücke\n")
    #expect(split.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == ["Haustür", "Brücke"])
    let name = try sandbox.run(["name", "-", "--format", "tsv"], input: "Kiew\nMailand\n")
    #expect(name.output.contains("Kyiv") && name.output.contains("Milan"))
    #expect(try sandbox.run(["lookup", "-"], input: "Bündnisses\n").output.contains("alliance"))
    try sandbox.write(Fixture.glossary, to: "g.tsv")
    #expect(try sandbox.run(["glossary", "export", "g.tsv", "-o", "-"]).output.contains("Verbündete"))
  }

  @Test(
    "A filter answers line by line in the order of the requests, and hands the identifier back",
    arguments: filters.filter { ["segment", "match", "align"].contains($0.arguments[0]) })
  func answers(of filter: Filter) throws {
    let outcome = try Fixture.sandbox().run(
      filter.arguments, input: filter.requests.joined(separator: "\n") + "\n\n")
    #expect(outcome.output == filter.answers.joined(separator: "\n") + "\n")
    #expect(outcome.messages.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test("An answer comes before the next request is sent", .timeLimit(.minutes(10)), arguments: filters)
  func streaming(of filter: Filter) throws {
    let sandbox = try Fixture.sandbox()
    let conversation = try Conversation(sandbox.process(filter.arguments))
    for (request, answer) in zip(filter.requests, filter.answers) {
      try conversation.send(request)
      #expect(conversation.line() == answer)
    }
    #expect(try conversation.end() == 0)
  }

  @Test(
    "Matches as a table end with an empty line, and come before the next sentence is sent", .timeLimit(.minutes(10)))
  func streamingTable() throws {
    let sandbox = try Fixture.sandbox()
    let conversation = try Conversation(sandbox.process(["match", "--memory", "memory.db", "--format", "tsv"]))
    try conversation.send("Hallo Welt.")
    #expect(conversation.line() == "100.00\tHallo Welt.\tHello world.\timport\texact")
    #expect(conversation.line() == "")
    try conversation.send("")
    #expect(conversation.line() == "")
    try conversation.send("Nichts davon.")
    #expect(conversation.line() == "")
    #expect(try conversation.end() == 0)
  }

  @Test(
    "A line that is no request ends the filter with its number; what was asked before is answered",
    arguments: [
      ("[1]", "it is no JSON object"), ("hallo", "it is not JSON"), (#"{"id":"1"}"#, #""text" is missing"#),
      (#"{"id":"1","text":3}"#, #""text" has the wrong type"#), (#"{"id":{},"text":"a"}"#, #""id" has the wrong type"#),
    ])
  func badRequest(request: String, reason: String) throws {
    let outcome = try Fixture.sandbox().run(["segment", "--jsonl"], input: "{\"id\":1,\"text\":\"A\"}\n\(request)\n")
    #expect(outcome.status == 65)
    #expect(outcome.output.hasPrefix(#"{"id":1,"#))
    #expect(
      outcome.messages == """
        satzpaar: standard input:2: this line is no request: \(reason); write one JSON object a line

        """)
  }

  @Test("Bytes that are no UTF-8 are no request")
  func wrongEncoding() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Data(#"{"id":1,"text":""#.utf8) + [0xE4] + Data("\"}\n".utf8), to: "requests")
    let outcome = try sandbox.run(["segment", "--jsonl", "requests"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.hasPrefix("satzpaar: requests:1: this line is no request"))
  }
}

/// A running program that is asked line by line.
private final class Conversation {
  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private var received = Data()

  init(_ process: Process) throws {
    self.process = process
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  func send(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

  /// The next line of output; nil where the program has nothing more to say.
  func line() -> String? {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        defer { received = Data(received[(end + 1)...]) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      received += more
    }
  }

  /// - Returns: the exit status.
  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.exit
  }
}
