import Foundation

enum MemorySuite: Suite {
  static let name = "memory"
  static let about = "import, disk, start, matches and concordance of a translation memory, per CPU second of one core"

  static func run(_ bench: Bench) throws {
    let units = try Units(bench.options)
    let count = Double(units.rows.count)
    try Data(units.tmx.utf8).write(to: URL(filePath: bench.file("units.tmx")))
    let memory = bench.file("memory")
    let imported = try bench.run(["memory", "import", bench.file("units.tmx"), "--memory", memory])
    guard imported.status == 0 else { throw Failure("the import failed with status \(imported.status)") }
    bench.report("imported from TMX, \(units.rows.count) in all", count / imported.cpuSeconds, "units/s")
    bench.report("the same by the clock", count / imported.wallSeconds, "units/s wall")
    bench.report(
      "memory and index, times the raw text of both sides", Double(try bench.size("memory")) / Double(units.size),
      "times")
    try matches(bench, units, memory)
    try concordance(bench, units, memory)
    try additions(bench, units, memory)
    try peers(bench, units)
  }

  /// The most similar segment is what the class of the queries is made by, so each is reported for itself.
  private static func matches(_ bench: Bench, _ units: Units, _ memory: String) throws {
    let match = ["match", "--memory", memory, "--format", "tsv", "--top", "5"]
    let first = try bench.run(match, input: units.rows[0].source + "\n")
    bench.report("a new process to its first answer", first.cpuSeconds * 1000, "ms")
    bench.report("the same by the clock", first.wallSeconds * 1000, "ms wall")
    // So many queries of each class, and how often: enough to be measured, and to be through in some minutes.
    for (similarity, minimum, most, times) in [
      ("words", 70, 1000, 20), ("words", 50, 1000, 10), ("combined", 70, 500, 2), ("characters", 70, 50, 1),
    ] {
      for (name, all) in units.classes {
        let queries = Array(all.prefix(most))
        let arguments = match + ["--similarity", similarity, "--minimum", "\(minimum)"]
        let alone = try bench.run(arguments, input: queries[0] + "\n")
        let input = String(repeating: queries.joined(separator: "\n") + "\n", count: times)
        let run = try bench.run(arguments, input: input)
        let conversation = try Conversation(bench.binary, arguments)
        _ = try conversation.seconds(for: queries)
        let waits = try conversation.seconds(for: queries)
        let megabytes = try conversation.peakMegabytes
        _ = try conversation.end()
        bench.report(
          "matches by \(similarity) from \(minimum) %, \(name)",
          Double(queries.count * times) / max(0.001, run.cpuSeconds - alone.cpuSeconds), "queries/s",
          "the slowest of 100 \(milliseconds(waits.quantile(0.99))) ms by the clock, first query "
            + "\(milliseconds(alone.cpuSeconds)) ms, \(Int(megabytes)) MB")
      }
    }
  }

  private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }

  /// Words and phrases of the memory, and parts of words, all in one process.
  private static func concordance(_ bench: Bench, _ units: Units, _ memory: String) throws {
    let texts = texts(units)
    let questions: [(what: String, options: [String], phrases: [String])] =
      phrases(of: texts).map {
        ($0.what, [], $0.phrases)
      } + [
        (
          "part of a word", ["--part"],
          texts.map { String($0.max { $0.count < $1.count }?.dropFirst(2).prefix(6) ?? "") }
        )
      ]
    for (what, options, phrases) in questions {
      let arguments = ["concordance", "-", "--memory", memory, "--format", "tsv", "--from", "de"] + options
      let phrases = phrases.filter { !$0.isEmpty }
      let alone = try bench.run(arguments, input: phrases[0] + "\n")
      let run = try bench.run(arguments, input: (phrases + phrases).joined(separator: "\n") + "\n")
      let conversation = try Conversation(bench.binary, arguments)
      _ = try conversation.seconds(for: phrases)
      let waits = try conversation.seconds(for: phrases)
      _ = try conversation.end()
      bench.report(
        "concordance of a \(what), 50 places and the count",
        (run.cpuSeconds - alone.cpuSeconds) * 1000 / Double(phrases.count * 2 - 1), "ms",
        "half of them within \(milliseconds(waits.quantile(0.5))) ms by the clock, 99 of 100 within "
          + "\(milliseconds(waits.quantile(0.99))) ms")
    }
  }

  /// The words of segments of the memory.
  private static func texts(_ units: Units) -> [[String]] {
    Array(units.queries.map { $0.split { !$0.isLetter }.map(String.init) }.filter { $0.count > 2 }.prefix(500))
  }

  private static func phrases(of texts: [[String]]) -> [(what: String, phrases: [String])] {
    [
      ("word", texts.map { $0[$0.count / 2] }),
      ("phrase of two words", texts.map { $0[$0.count / 2 - 1...$0.count / 2].joined(separator: " ") }),
      ("phrase of three words", texts.map { $0.prefix(3).joined(separator: " ") }),
    ]
  }

  /// Additions to an open memory, and what many clients at once get. The memory is not the same afterwards.
  private static func additions(_ bench: Bench, _ units: Units, _ memory: String) throws {
    let lines = (0..<500).map { "Ein neuer Satz mit der Nummer \($0)\ta new sentence with the number \($0)" }
    let arguments = ["memory", "add", "-", "--memory", memory]
    let alone = try bench.run(arguments, input: "Der erste\tthe first\n")
    let run = try bench.run(arguments, input: lines.joined(separator: "\n") + "\n")
    bench.report(
      "one unit added to an open memory", (run.cpuSeconds - alone.cpuSeconds) * 1000 / Double(lines.count), "ms",
      "by the clock, with the disk, \(milliseconds((run.wallSeconds - alone.wallSeconds) / Double(lines.count))) ms")
    let clients = try Clients(bench, memory: memory, queries: units.queries)
    var one: Double?
    for cores in Processors.count > 1 ? [1, 2] : [1] {
      let outcome = try clients.run(16, cores: cores, seconds: 6)
      let times = one.map { String(format: ", %.2f times one core", outcome.requestsPerSecond / $0) } ?? ""
      one = one ?? outcome.requestsPerSecond
      bench.report(
        "16 clients on \(cores == 1 ? "one core" : "two cores"), one request in twenty adds a unit",
        outcome.requestsPerSecond, "requests/s wall",
        "\(outcome.added) units added, \(outcome.wrong) wrong answers\(times)")
    }
  }

  /// The same questions to other engines, fewer of them.
  private static func peers(_ bench: Bench, _ units: Units) throws {
    let engine = try FullTextSearch(units.rows.map(\.source))
    bench.report("SQLite FTS5 filled, one side", Double(units.rows.count) / engine.buildSeconds, "units/s")
    let queries = Array(units.queries.prefix(40))
    let seconds = try Usage.cpuSeconds { for query in queries { _ = try engine.candidates(for: query) } }
    bench.report("SQLite FTS5, 100 candidates by rank, not yet compared", Double(queries.count) / seconds, "queries/s")
    for (what, phrases) in phrases(of: texts(units)) {
      let seconds = try Usage.cpuSeconds { for phrase in phrases { _ = try engine.places(of: phrase) } }
      bench.report("SQLite FTS5, a \(what), 50 rows and the count", seconds * 1000 / Double(phrases.count), "ms")
    }
    try Data(units.rows.map(\.source).joined(separator: "\n").utf8).write(to: URL(filePath: bench.file("sources")))
    try Data(queries.joined(separator: "\n").utf8).write(to: URL(filePath: bench.file("queries")))
    let rapidfuzz = try Run(
      "/usr/bin/env", ["python3", "-c", rapidfuzzScript, bench.file("sources"), bench.file("queries")],
      input: "/dev/null", output: bench.file("rapidfuzz"))
    guard rapidfuzz.status == 0, let rate = Double(try rapidfuzz.output.trimmingCharacters(in: .whitespacesAndNewlines))
    else {
      bench.say("  rapidfuzz is not installed (pip install rapidfuzz)")
      return
    }
    bench.report("rapidfuzz process.extract, characters from 70 %", rate, "queries/s")
  }

  private static let rapidfuzzScript = """
    import sys, time
    from rapidfuzz import process, distance
    sources = [line.lower() for line in open(sys.argv[1], encoding="utf-8").read().split("\\n")]
    queries = [line.lower() for line in open(sys.argv[2], encoding="utf-8").read().split("\\n")]
    start = time.process_time()
    for query in queries:
        process.extract(query, sources, scorer=distance.Levenshtein.normalized_similarity, limit=5, score_cutoff=0.7)
    print(len(queries) / (time.process_time() - start))
    """
}
