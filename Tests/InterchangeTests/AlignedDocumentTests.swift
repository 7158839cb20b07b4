import Alignment
import Interchange
import Testing
import TranslationMemory
import UnicodeText

@Suite("Aligned documents")
struct AlignedDocumentTests {
  private let document = AlignedDocument(
    name: "a & b.txt", from: .german, to: .english, source: ["Eins.", "Zwei <x>.", "Drei.", "Vier."],
    target: ["One and two.", "Three."],
    pairs: [
      AlignedPair(source: 0..<2, target: 0..<1, score: 0.95), AlignedPair(source: 2..<3, target: 1..<2, score: 0.4),
      AlignedPair(source: 3..<4, target: 2..<2, score: 0),
    ])

  @Test("become units with document, position, neighbors and score")
  func units() {
    let units = document.units(author: "M", date: "20260101T000000Z")
    #expect(units.map(\.position) == [0, 1])
    #expect(units[0].variants.map(\.segment.text) == ["Eins. Zwei <x>.", "One and two."])
    #expect(units[0].context == .init(previous: nil, next: "Drei."))
    #expect(units[1].context == .init(previous: "Zwei <x>.", next: "Vier."))
    #expect(units[1].origin == .alignment(score: 0.4) && units[1].document == "a & b.txt")
    #expect(units[0].history == .init(created: "20260101T000000Z", createdBy: "M"))
    #expect(document.units(minimum: 0.5).count == 1)
  }

  @Test("tell their runs without a counterpart")
  func runs() {
    var document = document
    document.pairs = [
      AlignedPair(source: 0..<1, target: 0..<0, score: 0), AlignedPair(source: 1..<2, target: 0..<0, score: 0),
      AlignedPair(source: 2..<2, target: 0..<1, score: 0), AlignedPair(source: 2..<4, target: 1..<2, score: 1),
    ]
    let runs = document.unpairedRuns
    #expect(runs.map(\.isSource) == [true, false] && runs.map(\.sentences) == [0..<2, 0..<1])
  }

  @Test("become a page that marks what to look at, with everything escaped and nothing from elsewhere")
  func page() {
    let html = AlignmentPage.html([document])
    #expect(html.contains("<title>a &amp; b.txt</title>") && html.contains("Zwei &lt;x&gt;."))
    #expect(html.contains(#"<tr class="sure"><td>1</td><td>0.95</td>"#))
    #expect(html.contains(#"<tr class="poor"><td>2</td><td>0.40</td>"#))
    #expect(html.contains(#"<tr class="unpaired"><td>3</td>"#))
    #expect(html.contains(#"<span class="s">Eins.</span> <span class="s">Zwei &lt;x&gt;.</span>"#))
    #expect(!html.contains("src=") && !html.contains("http:") && !html.contains("https:"))
  }
}
