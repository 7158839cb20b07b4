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
    try peers(bench, units)
  }

  private static func matches(_ bench: Bench, _ units: Units, _ memory: String) throws {
    let match = ["match", "--memory", memory, "--format", "tsv", "--top", "5"]
    let first = try bench.run(match, input: units.rows[0].source + "\n")
    bench.report("a new process to its first answer", first.cpuSeconds * 1000, "ms")
    for (similarity, minimum, times) in [
      ("words", 70, 10), ("words", 50, 5), ("combined", 70, 1), ("characters", 70, 1),
    ] {
      let queries = similarity == "characters" ? Array(units.queries.prefix(200)) : units.queries
      let input = String(repeating: queries.joined(separator: "\n") + "\n", count: times)
      let run = try bench.run(match + ["--similarity", similarity, "--minimum", "\(minimum)"], input: input)
      let answers = Double(queries.count * times)
      bench.report(
        "matches by \(similarity) from \(minimum) %", answers / max(0.001, run.cpuSeconds - first.cpuSeconds),
        "queries/s",
        "\(Int(run.peakMegabytes)) MB at most so far")
    }
  }

  private static func concordance(_ bench: Bench, _ units: Units, _ memory: String) throws {
    let words = units.rows[units.rows.count / 2].source.split(separator: " ").map(String.init)
    let phrase = words.prefix(2).joined(separator: " ")
    for (what, question) in [("word", words[0]), ("phrase", phrase)] {
      let run = try bench.run(["concordance", "--memory", memory, question])
      bench.report("concordance of one \(what), with the start of the program", run.cpuSeconds * 1000, "ms")
    }
  }

  /// The same questions to other engines, fewer of them.
  private static func peers(_ bench: Bench, _ units: Units) throws {
    let engine = try FullTextSearch(units.rows.map(\.source))
    bench.report("SQLite FTS5 filled, one side", Double(units.rows.count) / engine.buildSeconds, "units/s")
    let queries = Array(units.queries.prefix(40))
    let seconds = try Usage.cpuSeconds { for query in queries { _ = try engine.candidates(for: query) } }
    bench.report("SQLite FTS5, 100 candidates by rank, not yet compared", Double(queries.count) / seconds, "queries/s")
    try Data(units.rows.map(\.source).joined(separator: "\n").utf8).write(to: URL(filePath: bench.file("sources")))
    try Data(queries.joined(separator: "\n").utf8).write(to: URL(filePath: bench.file("queries")))
    let rapidfuzz = try Run(
      "/usr/bin/env", ["python3", "-c", rapidfuzzScript, bench.file("sources"), bench.file("queries")],
      input: "/dev/null", output: bench.file("rapidfuzz"))
    guard rapidfuzz.status == 0, let rate = Double(try rapidfuzz.output.trimmingCharacters(in: .whitespacesAndNewlines))
    else {
      print("  rapidfuzz is not installed (pip install rapidfuzz)")
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
