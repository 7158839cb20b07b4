import Foundation

/// Pairs of segments, and queries for them: the user's own, or invented ones that have the shape of real ones.
struct Units {
  var rows: [(source: String, target: String)] = []
  var queries: [String] = []
  /// The queries by what they have in common.
  var classes: [(name: String, queries: [String])] = []

  init(_ options: Options) throws {
    if let path = options.rows {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      rows = text.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        return cells.count < 2 ? nil : (String(cells[0]), String(cells[1]))
      }
    } else {
      invent(options.units)
    }
    if let path = options.queries {
      try readQueries(path)
    } else {
      inventQueries(1000)
    }
  }

  /// Lines of one cell are queries; of those with more the last is, and the one before names its class.
  private mutating func readQueries(_ path: String) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      insert(cells[cells.count - 1], cells.count > 1 ? cells[cells.count - 2] : "all")
    }
  }

  private mutating func insert(_ query: String, _ name: String) {
    queries.append(query)
    if !classes.contains(where: { $0.name == name }) { classes.append((name, [])) }
    for place in classes.indices where classes[place].name == name { classes[place].queries.append(query) }
  }

  /// In bytes of UTF-8, both sides.
  var size: Int { rows.reduce(0) { $0 + $1.source.utf8.count + $1.target.utf8.count } }

  var tmx: String {
    func escaped(_ text: String) -> String {
      text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="benchmarks" creationtoolversion="1" segtype="sentence" o-tmf="none" \
      adminlang="en" srclang="de" datatype="plaintext"/><body>

      """
    let body = rows.enumerated().map { number, row in
      """
      <tu tuid="\(number + 1)" creationdate="20240102T030405Z"><tuv xml:lang="de"><seg>\(escaped(row.source))</seg></tuv>\
      <tuv xml:lang="en"><seg>\(escaped(row.target))</seg></tuv></tu>

      """
    }
    return head + body.joined() + "</body></tmx>\n"
  }

  // MARK: Invention

  /// A third are segments of their own, the others such with some words changed, as in real memories.
  private mutating func invent(_ count: Int) {
    var random = SplitMix(seed: 1)
    let german = Vocabulary(size: 60_000, seed: 2)
    let english = Vocabulary(size: 40_000, seed: 3)
    for index in 0..<count {
      if index < 1000 || random.next() % 3 == 0 {
        rows.append((german.segment(&random), english.segment(&random)))
      } else {
        let other = rows[Int(random.next() % UInt64(index))]
        rows.append((german.changed(other.source, &random), english.changed(other.target, &random)))
      }
    }
  }

  /// Segments of the memory as they are and with more and more words changed.
  private mutating func inventQueries(_ count: Int) {
    var random = SplitMix(seed: 4)
    let german = Vocabulary(size: 60_000, seed: 2)
    for index in 0..<count {
      var query = rows[Int(random.next() % UInt64(rows.count))].source
      for _ in 0..<index % 4 { query = german.changed(query, &random) }
      insert(query, ["exact", "1 to 3 words changed", "2 to 6 words changed", "3 to 9 words changed"][index % 4])
    }
  }
}

/// Words made of syllables; the *n*-th is used *n* times less often than the first.
private struct Vocabulary {
  private let words: [String]

  init(size: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = [
      [
        "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "w", "z", "sch", "st", "br", "kl", "v", "", "",
      ],
      ["a", "e", "i", "o", "u", "e", "i", "ä", "ö", "ü", "ei", "au", "ie"],
      ["", "", "", "n", "r", "l", "t", "s", "m", "ch", "ng", "nd", "ck"],
    ]
    words = (0..<size).map { number in
      let count = 1 + (number > 100 ? Int(random.next() % 4) : 0)
      let word = (0..<count).map { _ in
        parts.map { $0[Int(random.next() % UInt64($0.count))] }.joined()
      }.joined()
      return number % 3 == 0 ? word.capitalized : word
    }
  }

  private func word(_ random: inout SplitMix) -> String {
    words[Int(pow(Double(words.count), Double(random.next() >> 11) / Double(1 << 53))) - 1]
  }

  func segment(_ random: inout SplitMix) -> String {
    let count = 3 + Int(random.next() % 20)
    return (0..<count).map { _ in random.next() % 25 == 0 ? "\(random.next() % 2000)" : word(&random) }
      .joined(separator: " ") + (random.next() % 2 == 0 ? "." : "")
  }

  func changed(_ segment: String, _ random: inout SplitMix) -> String {
    var words = segment.split(separator: " ").map(String.init)
    for _ in 0...Int(random.next() % 3) {
      let place = Int(random.next() % UInt64(words.count))
      switch random.next() % 3 {
      case 0: words.insert(word(&random), at: place)
      case 1 where words.count > 2: words.remove(at: place)
      default: words[place] = word(&random)
      }
    }
    return words.joined(separator: " ")
  }
}

/// Random numbers that are the same in every run (SplitMix64, Steele et al. 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
