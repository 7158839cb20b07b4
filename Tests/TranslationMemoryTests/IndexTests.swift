import FoundationEssentials
import SeededRandom
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("The match index")
struct IndexTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory")
  }

  /// Sentences that are often similar to each other.
  private struct Sentences {
    var random: SeededGenerator
    let words = [
      "der", "die", "der", "die", "Minister", "Ministers", "Rede", "Reden", "hält", "halten", "3", "12", "1,5", ".",
      ",",
      "Bundestag", "und", "und", "Koalition", "Koalitionen", "neue", "neuen", "Straße", "strasse", "–", "„", "a", "b",
      "Koa\u{AD}lition", "Bu\u{308}ro", "Büro", "\u{FB01}nden", "finden", "1:", "2.", "ʼN", "İ",
    ]

    mutating func next() -> String {
      let count = Int.random(in: 0..<40, using: &random) == 0 ? 90 : Int.random(in: 0...9, using: &random)
      let separators = [" ", " ", " ", " ", "", "  ", "\u{A0}", "\t "]
      // More of one letter than are counted.
      if Int.random(in: 0..<50, using: &random) == 0 {
        return String(repeating: "ab", count: Int.random(in: 120..<140, using: &random))
      }
      return (0..<count).map { _ in
        (words.randomElement(using: &random) ?? "") + (separators.randomElement(using: &random) ?? "")
      }.joined()
    }

    mutating func unit() -> TranslationUnit {
      var unit = pair(next(), "target of \(next())")
      if Int.random(in: 0..<9, using: &random) == 0 { unit.origin = .machineTranslation }
      if Int.random(in: 0..<9, using: &random) == 0 { unit.history.created = "20200101T000000Z" }
      if Int.random(in: 0..<20, using: &random) == 0 { unit.variants.append(Variant(.german, next())) }
      if Int.random(in: 0..<20, using: &random) == 0, let french = LanguageTag("fr") {
        unit.variants[1].language = french
      }
      return unit
    }
  }

  private func expectAgreement(
    _ index: MemoryIndex, _ scan: ScanIndex, _ query: MatchQuery, _ comment: Comment
  ) throws {
    let (found, truth) = (try index.matches(for: query), try scan.matches(for: query))
    #expect(found == truth, comment)
  }

  @Test("It finds what the scan finds, in the same order", arguments: Similarity.allCases, 0..<6)
  func agreement(similarity: Similarity, round: UInt64) throws {
    let seed = 100 + round
    var sentences = Sentences(random: SeededGenerator(seed: seed))
    let memory = try MemoryStore(path: path, mode: .create)
    let (index, scan) = (MemoryIndex(memory), ScanIndex(memory))
    try memory.add((0..<1500).map { _ in sentences.unit() }, batch: "indexed")
    #expect(folder.files.contains("memory-index"))
    // Some units that the index does not have, and some that it should no longer have.
    let batch = try memory.add((0..<80).map { _ in sentences.unit() }, batch: "unindexed").batch
    try memory.remove(UnitFilter(ids: Set((0..<50).map { UnitID(1 + $0 * 7) })))
    if round % 2 == 0 { try memory.undo(batch) }
    for number in 0..<150 {
      let text = sentences.next()
      let isForward = number % 5 > 0
      let query = MatchQuery(
        isForward ? text : "target of \(text)", from: isForward ? .german : .english,
        to: number % 3 > 0 ? nil : isForward ? .english : .german, similarity: similarity,
        minimum: [30, 50, 70, 75, 90][number % 5], limit: [1, 5, 20][number % 3])
      try expectAgreement(index, scan, query, "seed \(seed), query \(number): \(text)")
    }
  }

  private func fill(_ count: Int = 1200) throws -> [Match] {
    var sentences = Sentences(random: SeededGenerator(seed: 5))
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.add((0..<count).map { _ in sentences.unit() }, batch: "indexed")
    return try matches(memory)
  }

  private func matches(_ memory: MemoryStore) throws -> [Match] {
    try ScanIndex(memory).matches(for: query)
  }

  private var query: MatchQuery {
    MatchQuery("der Minister und die neue Koalition", from: .german, minimum: 50, limit: 9)
  }

  @Test("It is made anew when it is missing, damaged or of another memory", arguments: 0..<8)
  func renewal(damage: Int) throws {
    let truth = try fill()
    let file = path + "-index"
    let whole = try [UInt8](Data(contentsOf: URL(filePath: file)))
    var damaged = whole
    switch damage {
    case 0: damaged = []
    case 1: damaged.removeLast(100)
    case 2: damaged = [UInt8](repeating: 0x53, count: 10_000)
    default: damaged[whole.count * (damage - 3) / 5] ^= 4
    }
    try Data(damaged).write(to: URL(filePath: file))
    #expect(try MemoryIndex(MemoryStore(path: path, mode: .readOnly)).matches(for: query) == truth)
    // What this question does not read is not looked at.
    let now = try [UInt8](Data(contentsOf: URL(filePath: file)))
    #expect(now == whole || damage >= 3 && now == damaged)
    try FileManager.default.removeItem(atPath: file)
    #expect(try MemoryIndex(MemoryStore(path: path, mode: .readOnly)).matches(for: query) == truth)
    #expect(folder.files.contains("memory-index"))

    // The index of a memory that went another way from the same beginning.
    let other = folder.file("other")
    try FileManager.default.copyItem(atPath: path, toPath: other)
    try MemoryStore(path: other, mode: .readWrite).remove(UnitFilter(ids: [UnitID(3)]))
    try MemoryStore(path: path, mode: .readWrite).remove(UnitFilter(ids: [UnitID(4)]))
    _ = try MemoryIndex(MemoryStore(path: other, mode: .readOnly)).matches(for: query)
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.copyItem(atPath: other + "-index", toPath: file)
    let memory = try MemoryStore(path: path, mode: .readOnly)
    #expect(try MemoryIndex(memory).matches(for: query) == matches(memory))
  }

  @Test("Wherever a byte of it is flipped, no question is answered wrongly", arguments: 0..<4)
  func flippedBytes(question: Int) throws {
    _ = try fill(1100)
    let file = path + "-index"
    let whole = try [UInt8](Data(contentsOf: URL(filePath: file)))
    let unit = try #require(try MemoryStore(path: path, mode: .readOnly).unit(UnitID(9))?.unit)
    /// What a program that finds the index says.
    func answer() throws -> String {
      let memory = try MemoryStore(path: path, mode: question == 3 ? .readWrite : .readOnly)
      let index = MemoryIndex(memory)
      switch question {
      case 0: return "\(try index.matches(for: query))"
      case 1:
        return
          "\(try index.matches(for: MatchQuery("target of die neue Koalition", from: .english, similarity: .words)))"
      case 2: return "\(try index.concordance(ConcordanceQuery("der die", language: .german)))"
      // Also whether a repeat is known as one, which is undone.
      default:
        let report = try memory.add([unit], batch: "again")
        try memory.undo(report.batch)
        return "\(report.stored) \(report.merged)"
      }
    }
    let truth = try answer()
    var random = SeededGenerator(seed: UInt64(question))
    for part in 0..<40 {
      try Data(whole).write(to: URL(filePath: file))
      var damaged = whole
      let place = (damaged.count - 1) * part / 39
      damaged[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
      try Data(damaged).write(to: URL(filePath: file))
      #expect(try answer() == truth, "byte \(place)")
      #expect(try MemoryStore(path: path, mode: .readOnly).check().count <= 1)
    }
  }

  @Test("In a folder that cannot be written it is made in memory")
  func readOnlyFolder() throws {
    let truth = try fill()
    try FileManager.default.removeItem(atPath: path + "-index")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let index = MemoryIndex(try MemoryStore(path: path, mode: .readOnly))
    #expect(try index.matches(for: query) == truth)
    #expect(try index.matches(for: query) == truth)
  }

  @Test("What is added, changed or taken out is known at once, also to an index that is open")
  func changes() throws {
    _ = try fill()
    let reader = MemoryIndex(try MemoryStore(path: path, mode: .readOnly))
    _ = try reader.matches(for: query)
    let memory = try MemoryStore(path: path, mode: .readWrite)
    let report = try memory.add([pair(query.text, "the minister and the new coalition")], batch: "one")
    let added = try #require(try reader.matches(for: query).first)
    #expect(added.target == "the minister and the new coalition")
    #expect(try reader.matches(for: query) == matches(memory))
    try memory.update(added.unit.id, to: pair("Der Minister und die neue Koalition", "changed"))
    #expect(try reader.matches(for: query).first?.target == "changed")
    try memory.undo(report.batch)
    #expect(try reader.matches(for: query) == matches(memory))
    var sentences = Sentences(random: SeededGenerator(seed: 6))
    try memory.add((0..<1100).map { _ in sentences.unit() }, batch: "many")
    #expect(try reader.matches(for: query) == matches(memory))
  }

  @Test("Units that come one at a time are found at once, in every similarity", arguments: [7, 8] as [UInt64])
  func additions(seed: UInt64) throws {
    var sentences = Sentences(random: SeededGenerator(seed: seed))
    let memory = try MemoryStore(path: path, mode: .create)
    let index = MemoryIndex(memory)
    // With the first seed there is an index, with the other one all units are looked through.
    try memory.add((0..<(seed == 7 ? 1100 : 50)).map { _ in sentences.unit() }, batch: "many")
    _ = try index.matches(for: query)
    for number in 0..<40 {
      let unit = sentences.unit()
      let report = try memory.add([unit], batch: "one")
      switch number % 10 {
      case 3: #expect(try memory.add([unit], batch: "again").merged == 1)
      case 5: try memory.undo(report.batch)
      case 7: try memory.remove(UnitFilter(ids: [UnitID(Int64(number))]))
      default: break
      }
      let text = number % 2 == 0 ? unit.variants[0].segment.text : sentences.next()
      let query = MatchQuery(text, from: .german, similarity: Similarity.allCases[number % 3], minimum: 50)
      try expectAgreement(index, ScanIndex(memory), query, "seed \(seed), addition \(number): \(text)")
    }
    #expect(try memory.check() == [])
  }

  @Test("Numbers are read as they were written, with and without branches")
  func varints() {
    let numbers = [0, 1, 127, 128, 129, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, 1 << 40]
    var bytes: [UInt8] = []
    for number in numbers { Varint.append(number, to: &bytes) }
    bytes += repeatElement(0xFF, count: Varint.readAhead)
    IndexBytes(bytes).withSpan { bytes in
      var (position, other) = (0, 0)
      for number in numbers {
        let (read, mixed) = (Varint.read(bytes, &position), Varint.readMixed(bytes, &other))
        #expect(read == number && mixed == number && position == other)
      }
    }
  }

  @Test("A signature never hides words that a segment and a query have in common", arguments: [1, 2] as [UInt64])
  func signatures(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var query = QueryWords()
    for _ in 0..<400 {
      let vocabulary = [3, 40, 500, 100_000].randomElement(using: &random) ?? 40
      func words() -> [UInt32] {
        (0..<Int.random(in: 1...40, using: &random)).map { _ in
          UInt32.random(in: 0..<UInt32(vocabulary), using: &random)
        }
      }
      let segment = words()
      let wanted = (words() + segment.filter { _ in Bool.random(using: &random) } + [Alphabet.unknown]).shuffled(
        using: &random)
      var rest = segment
      let overlap = wanted.count { word in
        guard let place = rest.firstIndex(of: word) else { return false }
        rest.remove(at: place)
        return true
      }
      var bytes: [UInt8] = []
      for word in segment { Varint.append(Int(word), to: &bytes) }
      bytes += repeatElement(0, count: Varint.readAhead)
      query.load(wanted)
      IndexBytes(bytes).withSpan { bytes in
        let signature = WordSignature(at: 0, length: segment.count, bytes)
        let length = segment.count
        let quickly = query.mayOverlap(common: signature.common, overlap: overlap)
        let exactly = query.mayOverlap(signature, length: length, overlap: overlap)
        let words = query.mayOverlap(at: 0, length: length, overlap: overlap, bytes)
        #expect(quickly && exactly && words, "seed \(seed): \(segment) \(wanted)")
        let tooMuch = query.mayOverlap(signature, length: length, overlap: wanted.count + 1)
        #expect(!tooMuch)
      }
    }
  }
}
