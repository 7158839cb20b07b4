import Testing
import UnicodeText

@testable import Alignment

@Suite("Fixed points")
struct FixedPointTests {
  private let source = ["Eins.", "Zwei.", "***", "Drei.", "Vier."]
  private let target = ["One.", "***", "Two.", "Three."]

  private func find(_ rows: [(String, String)]) throws -> [FixedPoint] {
    let rows = rows.enumerated().map { AnchorRow(source: $1.0, target: $1.1, line: $0 + 1) }
    return try FixedPoint.find(rows, in: source, target)
  }

  @Test("are found by number or by the sentences that a text begins with")
  func found() throws {
    #expect(try find([("2", "1"), ("4", "3")]) == [.init(source: 1, target: 0), .init(source: 3, target: 2)])
    #expect(
      try find([("zwei. Und so weiter", "ONE. And"), ("Drei. V", "Two. T")]) == [
        .init(source: 1, target: 0), .init(source: 3, target: 2),
      ])
  }

  @Test("are pairs where a row consists of whole sentences")
  func pairs() throws {
    #expect(
      try find([("zwei.", "ONE."), ("Drei. Vier.", "Two. Three.")]) == [
        .init(source: 1, target: 0, sourceCount: 1, targetCount: 1),
        .init(source: 3, target: 2, sourceCount: 2, targetCount: 2),
      ])
  }

  @Test("tell equal sentences apart by the rows without a counterpart, and a number from the text of a sentence")
  func rowsBetween() throws {
    let rows = [("Ja.", ""), ("", "No."), ("Ja.", "Yes."), ("1990", "1990")].enumerated()
      .map { AnchorRow(source: $1.0, target: $1.1, line: $0 + 1) }
    let points = try FixedPoint.find(rows, in: ["Ja.", "Ja.", "1990"], ["No.", "Yes.", "1990"])
    #expect(points.map(\.source) == [1, 2] && points.map(\.target) == [1, 2])
  }

  @Test("that are pairs stand as they are, with the score of what is known")
  func settled() {
    let point = FixedPoint(source: 0, target: 1, sourceCount: 2, targetCount: 1)
    let pairs = Aligner().align(ArticleText(source), ArticleText(target), at: [point])
    #expect(pairs.contains(AlignedPair(source: 0..<2, target: 1..<2, score: 1)))
    #expect(pairs.flatMap(\.source) == Array(source.indices) && pairs.flatMap(\.target) == Array(target.indices))
  }

  @Test(
    "are refused with the line where they are not there or do not ascend",
    arguments: [("9", "1"), ("Neun.", "One."), ("2", "0"), ("1", "1")])
  func refused(source: String, target: String) {
    let error = #expect(throws: AlignmentError.self) { try find([("2", "1"), (source, target)]) }
    #expect(error?.line == 2)
  }

  @Test("are the delimiters of both texts, if they are as many")
  func delimiters() throws {
    #expect(try FixedPoint.delimiters("***", in: source, target) == [.init(source: 2, target: 1)])
    #expect(throws: AlignmentError.self) { try FixedPoint.delimiters("***", in: source, ["One."]) }
    #expect(try FixedPoint.delimiters("# # #", in: source, target).isEmpty)
  }

  @Test("are crossed by no pair, and every sentence still stands in one")
  func crossing() {
    let pairs = Aligner().align(ArticleText(source), ArticleText(target), at: [.init(source: 2, target: 1)])
    #expect(pairs.flatMap(\.source) == Array(source.indices) && pairs.flatMap(\.target) == Array(target.indices))
    #expect(
      pairs.allSatisfy {
        !($0.source.contains(1) && $0.source.contains(2)) && ($0.source.upperBound <= 2) == ($0.target.upperBound <= 1)
      })
  }
}

@Suite("Doubts")
struct AlignmentDoubtTests {
  private let german = Array(
    repeating: "Die Regierung hat das Gesetz nicht beschlossen, und der Rat wird sich mit dem Entwurf befassen.",
    count: 4)
  private let english = Array(
    repeating: "The government has not passed the law, and the council will deal with the draft of it.", count: 4)

  @Test("rise where the files are in the wrong order, or in one language")
  func languages() throws {
    #expect(AlignmentDoubt.of(german, english, from: .german, to: .english).isEmpty)
    #expect(
      AlignmentDoubt.of(english, german, from: .german, to: .english) == [.swapped(source: .german, target: .english)])
    #expect(AlignmentDoubt.of(german, german, from: .german, to: .english) == [.sameLanguage(.german)])
    #expect(AlignmentDoubt.of(["12", "14"], ["a b"], from: .german, to: .english).isEmpty)
    let french = Array(
      repeating:
        "Le gouvernement n'a pas adopté la loi, et le conseil va examiner le projet dans les jours qui viennent.",
      count: 4)
    let tag = try #require(LanguageTag("fr"))
    #expect(AlignmentDoubt.of(german, french, from: .german, to: tag).isEmpty)
    #expect(AlignmentDoubt.of(french, german, from: .german, to: tag) == [.swapped(source: .german, target: tag)])
  }

  @Test("rise where one side is far longer")
  func lengths() {
    let long = Array(repeating: "Wort", count: 50)
    #expect(AlignmentDoubt.of(long, ["word", "word"], from: .german, to: .english) == [.unequalLengths(25)])
  }

  @Test("rise where hardly anything was paired")
  func unrelated() {
    let unpaired = (0..<20).map { AlignedPair(source: $0..<$0 + 1, target: 0..<0, score: 0) }
    #expect(AlignmentDoubt.of(unpaired) == .unrelated(0))
    let paired = (0..<20).map { AlignedPair(source: $0..<$0 + 1, target: $0..<$0 + 1, score: 0.9) }
    #expect(AlignmentDoubt.of(paired) == nil)
  }
}

@Suite("Long texts")
struct LongTextTests {
  @Test("are aligned in sections as they are in one piece")
  func sections() {
    let names = ["Meyer", "Schulz", "Novak", "Rossi", "Dubois", "Jensen", "Kowalski"]
    let source = (0..<240).map {
      "Am \($0 % 28 + 1). Tag traf \(names[$0 % 7]) in Halle \($0) Gäste Nummer \($0 * 37 % 1000)."
    }
    var target = (0..<240).map {
      "On day \($0 % 28 + 1) \(names[$0 % 7]) met \($0) guests in hall number \($0 * 37 % 1000)."
    }
    target.remove(at: 77)
    target.insert("Nothing of this kind stands in the other text.", at: 150)

    let whole = Aligner().align(source, target)
    let sections = Aligner().alignInSections(ArticleText(source), ArticleText(target), sectionLength: 60, overlap: 20)

    #expect(sections.map(\.source) == whole.map(\.source) && sections.map(\.target) == whole.map(\.target))
    #expect(whole.filter { $0.source.isEmpty || $0.target.isEmpty }.count == 2)
  }
}
