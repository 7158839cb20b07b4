import Foundation

enum TermsSuite: Suite {
  static let name = "terms"
  static let about = "terms of glossaries found in text, loading glossaries, looking up, per CPU second of one core"

  static func run(_ bench: Bench) throws {
    for count in [2_000, 100_000] { try recognition(bench, terms: count) }
    for question in ["Präsident", "Kiew", "Bundeskanzlre", "presidnet", "Xylophonquartett"] {
      try lookup(bench, question)
    }
  }

  /// The text is the same each time: some thirty thousand sentences of invented compounds and everyday words. With `--rows`,
  /// the sources of these units are a text as well.
  private static func recognition(_ bench: Bench, terms count: Int) throws {
    var random = Numbers()
    let terms = (0..<count).map { _ in word(&random) }
    let path = bench.file("glossary\(count).tsv")
    let rows = terms.map { "\($0)\tnoun\tterm\n" }.joined()
    try Data("de\tpos\ten\n\(rows)".utf8).write(to: URL(filePath: path))
    let arguments = ["terms", "--jsonl", "--no-names", "--glossary", path]
    func seconds(_ lines: String) throws -> Double {
      try (0..<Self.runs).map { _ in try bench.run(arguments, input: lines).cpuSeconds }.min() ?? 0
    }
    let loading = try seconds(#"{"id":"0","text":"Nichts."}"# + "\n")
    bench.report("\(count) terms loaded, with the start of the program", loading * 1000, "ms")
    func report(_ what: String, _ text: Text) throws {
      let once = try seconds(text.lines)
      let thrice = try seconds(text.lines + text.lines + text.lines)
      bench.report(
        "\(count) terms in \(text.tokens) words and marks, JSON in and out, \(what)",
        Double(text.tokens) / max(0.001, once - loading), "tokens/s")
      bench.report(
        "the same in text whose words were seen before", Double(2 * text.tokens) / max(0.001, thrice - once), "tokens/s"
      )
    }
    let uniform = try Text(sentences(terms, &random) { $0.next(count) })
    let zipf = ZipfLaw(count)
    try report("few terms often and many rarely, as in texts", Text(sentences(terms, &random) { zipf.next(&$0) }))
    try report("the worst case, each term as likely as any, so that most come for the first time", uniform)
    if let path = bench.options.rows {
      let sources = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
        String($0.prefix { $0 != "\t" })
      }
      try report("the sources of \(path)", Text(sources))
    }
  }

  /// How often each text is gone through: the run that nothing disturbed counts.
  private static let runs = 5

  /// What is measured with.
  private struct Text {
    /// A JSON object for each sentence.
    let lines: String
    /// Words, numbers and marks.
    let tokens: Int

    init(_ sentences: [String]) throws {
      let encoder = JSONEncoder()
      lines = try sentences.enumerated().map { number, sentence in
        String(decoding: try encoder.encode(["id": "\(number)", "text": sentence]), as: UTF8.self) + "\n"
      }.joined()
      tokens = sentences.reduce(0) { $0 + Self.count($1) }
    }

    private static func count(_ sentence: String) -> Int {
      var (count, isInWord) = (0, false)
      for scalar in sentence.unicodeScalars {
        let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        if isWord ? !isInWord : !scalar.properties.isWhitespace { count += 1 }
        isInWord = isWord
      }
      return count
    }
  }

  /// One word in eight is a term.
  private static func sentences(
    _ terms: [String], _ random: inout Numbers, _ term: (inout Numbers) -> Int
  ) -> [String] {
    (0..<30_000).map { _ in
      let words = (0..<16).map { place in
        place % 8 == 3 ? terms[term(&random)] : everyday[random.next(everyday.count)]
      }
      return words.joined(separator: " ") + "."
    }
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

/// Numbers as Zipf's law has the words of a text: the one at place *k* comes as often as 1/*k* says.
private struct ZipfLaw {
  private let sums: [Double]

  init(_ count: Int) {
    var sum = 0.0
    sums = (1...count).map { place in
      sum += 1 / Double(place)
      return sum
    }
  }

  func next(_ random: inout Numbers) -> Int {
    let share = Double(random.next(1 << 30)) / Double(1 << 30) * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < share { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
