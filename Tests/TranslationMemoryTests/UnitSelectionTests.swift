import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Which units are wanted")
struct UnitSelectionTests {
  private func accepts(_ unit: TranslationUnit, _ adjust: (inout UnitSelection) -> Void) -> Bool {
    var selection = UnitSelection()
    adjust(&selection)
    return selection.accepts(unit)
  }

  private func unit(
    _ text: String = "Guten Morgen", origin: TranslationUnit.Origin = .import, created: String? = nil,
    changed: String? = nil
  ) -> TranslationUnit {
    TranslationUnit(
      variants: [Variant(.german, text), Variant(.english, "Good morning")], origin: origin,
      history: .init(created: created, changed: changed))
  }

  @Test("By a part of a text in either language, in any case")
  func text() {
    #expect(accepts(unit()) { $0.text = "MORG" })
    #expect(accepts(unit()) { $0.text = "good" })
    #expect(accepts(unit("Die Straße")) { $0.text = "STRASSE" })
    #expect(!accepts(unit()) { $0.text = "Abend" })
  }

  @Test("By origin and score; a score says nothing of what was not aligned")
  func origin() {
    #expect(accepts(unit(origin: .alignment(score: 0.9))) { $0.minimumScore = 0.9 })
    #expect(!accepts(unit(origin: .alignment(score: 0.89))) { $0.minimumScore = 0.9 })
    #expect(accepts(unit(origin: .entry)) { $0.minimumScore = 0.9 })
    #expect(accepts(unit(origin: .alignment(score: 0))) { $0.origins = [.alignment, .entry] })
    #expect(!accepts(unit(origin: .machineTranslation)) { $0.origins = [.alignment, .entry] })
  }

  @Test("By the day of the latest change, both days included")
  func days() {
    let old = unit(created: "20250101T000000Z", changed: "20260131T235959Z")
    #expect(accepts(old) { $0.since = .init("2026-01-31") })
    #expect(!accepts(old) { $0.since = .init("2026-02-01") })
    #expect(accepts(old) { $0.until = .init("2026-01-31") })
    #expect(!accepts(old) { $0.until = .init("2026-01-30") })
    #expect(!accepts(unit()) { $0.since = .init("2000-01-01") })
  }

  @Test(
    "What is no day is none",
    arguments: [
      "", "2026", "2026-1-31", "2026-13-01", "2026-00-01", "x026-01-01", "20260131", "2026-02-29", "2100-02-29",
      "2026-04-31",
    ])
  func noDay(text: String) { #expect(UnitSelection.Day(text) == nil) }

  @Test("The last day of a February is one", arguments: ["2024-02-29", "2000-02-29", "2026-02-28"])
  func leapDay(text: String) { #expect(UnitSelection.Day(text) != nil) }
}
