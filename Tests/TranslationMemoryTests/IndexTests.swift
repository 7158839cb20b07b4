import FoundationEssentials
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
    ]

    mutating func next() -> String {
      let count = Int.random(in: 0..<40, using: &random) == 0 ? 90 : Int.random(in: 0...9, using: &random)
      let separators = [" ", " ", " ", " ", "", "  "]
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
}
