import SeededRandom
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Matches")
struct MatchTests {
  let folder: TemporaryFolder
  let memory: MemoryStore

  init() throws {
    folder = try TemporaryFolder()
    memory = try MemoryStore(path: folder.file("memory"), mode: .create)
  }

  private func matches(
    _ text: String, from: LanguageTag = .german, to: LanguageTag? = .english, by similarity: Similarity = .combined,
    minimum: Double = 70, limit: Int = 5, context: TranslationUnit.Context = .init(),
    penalties: MatchPenalties = .init()
  ) throws -> [Match] {
    try ScanIndex(memory).matches(
      for: MatchQuery(
        text, from: from, to: to, similarity: similarity, minimum: minimum, limit: limit, context: context,
        penalties: penalties))
  }

  @Test("Exact, then nearly exact, then similar")
  func order() throws {
    try memory.add(
      [
        pair("Der Ausschuss tagt morgen.", "The committee meets tomorrow."),
        pair("Der Ausschuss tagt heute.", "The committee meets today."),
        pair("Der Ausschuss tagt heute", "the committee is meeting today"),
        pair("Ganz etwas anderes steht hier.", "Something quite different is here."),
      ], batch: "test")
    let found = try matches("der Ausschuss tagt heute.")
    #expect(
      found.map(\.target) == [
        "The committee meets today.", "the committee is meeting today", "The committee meets tomorrow.",
      ])
    #expect(found[0].score == 100 && found[0].reason == "exact")
    #expect(found[1].score < 100 && found[1].score > found[2].score)
    #expect(found[2].reason == "4 of 5 words")
  }

  @Test("Context raises an exact match")
  func context() throws {
    try memory.add(
      [
        pair("Ja.", "Yes.", context: .init(previous: "Kommen Sie?", next: "Gern.")),
        pair("Ja.", "Yes, I do.", context: .init(previous: "Kommen Sie?")), pair("Ja.", "Right."),
      ], batch: "test")
    let found = try matches("Ja.", context: .init(previous: "kommen Sie?", next: "Gern."))
    #expect(found.map(\.score) == [102, 101, 100])
    #expect(found.map(\.target) == ["Yes.", "Yes, I do.", "Right."])
    #expect(try matches("Ja.", by: .words, limit: 1, context: .init(next: "Gern.")).map(\.score) == [101])
  }

  @Test("Between equal scores the latest, then the most used, then the first unit wins")
  func ties() throws {
    try memory.add(
      [
        pair("Hallo Welt", "1"), pair("Hallo Welt", "2", history: .init(usageCount: 3)),
        pair("Hallo Welt", "3", history: .init(created: "20200101T000000Z")),
        pair("Hallo Welt", "4", history: .init(created: "20190101T000000Z", changed: "20210101T000000Z")),
        pair("Hallo Welt", "5"),
      ], batch: "test")
    #expect(try matches("Hallo Welt").map(\.target) == ["4", "3", "2", "1", "5"])
    #expect(try matches("Hallo Welt!", limit: 3).map(\.target) == ["4", "3", "2"])
    #expect(try matches("Hallo Mond", by: .words, minimum: 50, limit: 4).map(\.target) == ["4", "3", "2", "1"])
  }

  @Test("A memory answers in both directions, and for regions of its languages")
  func directions() throws {
    try memory.add([pair("Guten Morgen", "Good morning")], batch: "test")
    let british = LanguageTag("en-GB") ?? .undetermined
    #expect(try matches("good morning", from: .english, to: .german).map(\.target) == ["Guten Morgen"])
    #expect(try matches("Good morning all", from: british, to: nil, minimum: 50).map(\.target) == ["Guten Morgen"])
    #expect(try matches("Good morning", from: .german, to: .english).isEmpty)
    #expect(try matches("Guten Morgen", to: LanguageTag("fr")).isEmpty)
  }

  @Test("Penalties are taken off and named")
  func penalties() throws {
    try memory.add(
      [pair("Hallo", "a", origin: .machineTranslation), pair("Hallo", "b", origin: .alignment(score: 0.5))],
      batch: "test")
    #expect(try matches("Hallo").map(\.score) == [100, 99])
    let found = try matches("Hallo", penalties: .init(alignment: 5, machineTranslation: 0))
    #expect(found.map(\.score) == [100, 95])
    #expect(found[1].reason == "exact, 5.0 off for alignment")
    #expect(try matches("Hallo", minimum: 96, penalties: .init(alignment: 5, machineTranslation: 5)).isEmpty)
  }

  @Test("Penalties for a person and for a memory are taken off too, and decide between memories")
  func memories() throws {
    let other = try MemoryStore(path: folder.file("other"), mode: .create)
    try memory.add(
      [pair("Hallo", "a", history: .init(createdBy: "Anna")), pair("Hallo", "b", history: .init(changedBy: "Bert"))],
      batch: "test")
    try other.add([pair("Hallo", "c"), pair("Hallo Welt", "d")], batch: "test")
    let penalties = MatchPenalties(authors: ["Anna": 10])
    #expect(try matches("Hallo", penalties: penalties).map(\.score) == [100, 90])
    #expect(try matches("Hallo", penalties: penalties)[1].reason == "exact, 10.0 off for Anna")
    let query = MatchQuery("Hallo", from: .german, minimum: 85, penalties: penalties)
    for index in [MemoryIndex(other) as any MatchIndex, ScanIndex(other)] {
      let found = try MemorySet([(MemoryIndex(memory), 0), (index, 12)]).matches(for: query)
      #expect(found.map(\.target) == ["b", "a", "c"])
      #expect(found.map(\.score) == [100, 90, 88])
      #expect(found[2].reason == "exact, 12.0 off for this memory")
    }
    #expect(
      try MemorySet([(MemoryIndex(memory), 16), (MemoryIndex(other), 0)]).matches(for: query).map(\.target) == ["c"])
  }

  @Test("An explanation names the words that differ and every point")
  func explanation() throws {
    try memory.add(
      [
        pair("Die alte Brücke wurde 1999 gesperrt.", "a", origin: .machineTranslation),
        pair("Ja.", "Yes.", context: .init(previous: "Kommen Sie?")),
      ], batch: "test")
    var query = MatchQuery("Die neue Brücke wurde gestern 2003 gesperrt", from: .german, minimum: 30)
    let match = try #require(try ScanIndex(memory).matches(for: query).first)
    let explanation = MatchExplanation(match, for: query)
    #expect(explanation.differences.map(\.query) == ["neue", "gestern 2003", ""])
    #expect(explanation.differences.map(\.source) == ["alte", "1999", "."])
    #expect(explanation.adjustments.map(\.reason) == ["numbers differ", "machine translation"])
    #expect(explanation.adjustments.map(\.points) == [-1, -1])
    #expect(abs(explanation.similarity - match.score - 2) < 1e-9)
    query = MatchQuery("Ja.", from: .german, context: .init(previous: "Kommen Sie?"))
    let exact = MatchExplanation(try #require(try ScanIndex(memory).matches(for: query).first), for: query)
    #expect(exact.differences.isEmpty && exact.similarity == 100)
    #expect(exact.adjustments == [.init(points: 1, reason: "previous segment equal")])
  }

  @Test("An alignment of words has as many replacements as the distance tells", arguments: [1, 2] as [UInt64])
  func alignment(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      func words() -> [String] {
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
          ["a", "b", "c", "d"].randomElement(using: &random) ?? "a"
        }
      }
      let (first, second) = (words(), words())
      let replacements = WordAlignment(first, second).replacements
      let distance = replacements.reduce(0) { $0 + max($1.0.count, $1.1.count) }
      let score = EditScore(of: .words, first.joined(separator: " "), second.joined(separator: " "))
      #expect(distance == score.distance, "seed \(seed): \(first) \(second)")
      var kept: [String] = []
      var end = 0
      for (own, _) in replacements {
        kept += first[end..<own.lowerBound]
        end = own.upperBound
      }
      kept += first[end...]
      var other: [String] = []
      end = 0
      for (_, theirs) in replacements {
        other += second[end..<theirs.lowerBound]
        end = theirs.upperBound
      }
      other += second[end...]
      #expect(kept == other, "seed \(seed): \(first) \(second)")
    }
  }

  @Test("New units are found at once, removed ones no more")
  func changes() throws {
    let index = ScanIndex(memory)
    let query = MatchQuery("Der Hund bellt laut", from: .german)
    #expect(try index.matches(for: query).isEmpty)
    let batch = try memory.add([pair("Der Hund bellt leise", "The dog barks softly")], batch: "test").batch
    #expect(try index.matches(for: query).count == 1)
    try memory.undo(batch)
    #expect(try index.matches(for: query).isEmpty)
  }

  @Test("The scan finds what comparing with every unit finds", arguments: Similarity.allCases, [50.0, 70.0])
  func recall(similarity: Similarity, minimum: Double) throws {
    let seed: UInt64 = 7
    var random = SeededGenerator(seed: seed)
    let words = [
      "der", "die", "Minister", "Ministers", "Rede", "Reden", "hält", "halten", "3", "12", ".", ",", "Bundestag", "und",
      "Koalition", "Koalitionen", "neue", "neuen",
    ]
    func text() -> String {
      (0..<Int.random(in: 1...8, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let texts = Array(Set((0..<400).map { _ in text() })).sorted()
    try memory.add(texts.map { pair($0, "target of \($0)") }, batch: "test")
    let index = ScanIndex(memory)
    for _ in 0..<60 {
      let query = text()
      let truth = texts.map { similarity.percent(query, $0) }.filter { $0 >= minimum }.sorted(by: >).prefix(5)
      let found = try index.matches(
        for: MatchQuery(query, from: .german, similarity: similarity, minimum: minimum))
      #expect(found.map(\.score) == Array(truth), "seed \(seed): \(query)")
    }
  }

  @Test("Many threads ask while one writes")
  func concurrency() async throws {
    try memory.add((0..<200).map { pair("Satz Nummer \($0) im Text", "sentence \($0)") }, batch: "test")
    let memory = memory
    let index = ScanIndex(memory)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for i in 0..<25 {
            let number = (worker * 25 + i) % 200
            let found = try index.matches(for: MatchQuery("Satz Nummer \(number) im Text", from: .german, limit: 1))
            #expect(found.map(\.target) == ["sentence \(number)"])
          }
        }
      }
      group.addTask {
        for i in 0..<20 { try memory.add([pair("Neuer Satz \(i)", "new sentence \(i)")], batch: "more") }
      }
      try await group.waitForAll()
    }
    #expect(try memory.units.count == 220)
  }
}
