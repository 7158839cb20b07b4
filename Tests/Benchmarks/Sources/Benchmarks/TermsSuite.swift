import Foundation

enum TermsSuite: Suite {
  static let name = "terms"
  static let about = "terms of glossaries found in text, loading glossaries, looking up, per CPU second of one core"

  static func run(_ bench: Bench) throws {
    for count in [2_000, 100_000] { try recognition(bench, terms: count) }
    for question in ["Präsident", "Kiew", "Bundeskanzlre", "Xylophonquartett"] { try lookup(bench, question) }
  }

  /// The text is the same each time: some thirty thousand sentences of invented compounds and everyday words.
  private static func recognition(_ bench: Bench, terms count: Int) throws {
    var random = Numbers()
    let terms = (0..<count).map { _ in word(&random) }
    let path = bench.file("glossary\(count).tsv")
    let rows = terms.map { "\($0)\tnoun\tterm\n" }.joined()
    try Data("de\tpos\ten\n\(rows)".utf8).write(to: URL(filePath: path))
    let arguments = ["terms", "--jsonl", "--no-names", "--glossary", path]
    let loading = try bench.run(arguments, input: #"{"id":"0","text":"Nichts."}"# + "\n")
    bench.report("\(count) terms loaded, with the start of the program", loading.cpuSeconds * 1000, "ms")
    let sentences = (0..<30_000).map { _ in sentence(terms, &random) }
    let lines = sentences.enumerated().map { #"{"id":"\#($0)","text":"\#($1)"}"# + "\n" }.joined()
    let tokens = sentences.reduce(0) { $0 + $1.split(separator: " ").count + 1 }
    let once = try bench.run(arguments, input: lines).cpuSeconds
    let thrice = try bench.run(arguments, input: lines + lines + lines).cpuSeconds
    let speed = { (tokens: Int, seconds: Double) in Double(tokens) / max(0.001, seconds) }
    bench.report(
      "\(count) terms in \(tokens) words and marks, JSON in and out, all words new",
      speed(tokens, once - loading.cpuSeconds),
      "tokens/s")
    bench.report("the same in text whose words were seen before", speed(2 * tokens, thrice - once), "tokens/s")
  }

  /// One word in eight is a term.
  private static func sentence(_ terms: [String], _ random: inout Numbers) -> String {
    let words = (0..<16).map { place in
      place % 8 == 3 ? terms[random.next(terms.count)] : everyday[random.next(everyday.count)]
    }
    return words.joined(separator: " ") + "."
  }

  private static func word(_ random: inout Numbers) -> String {
    let parts = (0..<3).map { _ in syllables[random.next(syllables.count)] }
    return (parts.joined() + ["ung", "er", "heit", "e", ""][random.next(5)]).capitalized
  }

  private static let syllables = """
    bau blick brand damm druck fang feld flug fluss frost gang glas grund halm hand herz holz kalk kern klang korn kraft
    land last leim luft mast mond nacht netz pfad pult rad rand rest ring rohr sand schiff schnur seil stein strom tal
    turm wand werk wind zaun zeug zug
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let everyday = """
    der die das und ist nicht mit von auf für ein eine sich auch dem den im zu wird hat sind als an werden aus bei nach
    vor über noch nur wie oder aber alle dann schon mehr sehr wenn man neue gute lange stehen gehen kommen sagen Jahr Tag
    Haus Frau Mann Stadt Arbeit Zeit Leben Wasser
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static func lookup(_ bench: Bench, _ question: String) throws {
    let runs = try (0..<15).map { _ in try bench.run(["lookup", question]) }
    let median = { (values: [Double]) in values.sorted()[values.count / 2] * 1000 }
    bench.report("lookup \(question), median of \(runs.count) new processes", median(runs.map(\.cpuSeconds)), "ms")
    bench.report("the same by the clock", median(runs.map(\.wallSeconds)), "ms wall")
  }
}

/// The same numbers in each run (a linear congruential generator: Knuth, MMIX).
private struct Numbers {
  private var state: UInt64 = 42

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }
}
