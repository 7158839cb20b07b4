import Interchange
import Quality
import TranslationMemory
import UnicodeText

/// The pairs of two languages in files and memories, one after the other.
struct PairSource {
  let languages: LanguageOptions
  let encoding: TextEncoding?

  /// Calls `body` with every pair of a memory, and its unit's number.
  ///
  /// - Throws: `Failure` for a memory that has units, but none in the two languages.
  func forEachPair(of store: MemoryStore, _ body: (CheckedPair, UnitID) throws -> Void) throws {
    var seen = Seen()
    let progress = ProgressLine()
    defer { progress.erase() }
    try store.forEachUnit { stored in
      progress.advance("units read")
      for pair in seen.pairs(of: stored.unit, languages) { try body(pair, stored.id) }
    }
    try seen.refuseOtherLanguages(store.path, languages)
  }

  /// Calls `body` with every pair, and its line or the number of its unit.
  ///
  /// - Throws: `Failure` for a file that has units, but none in the two languages.
  func forEachPair(of path: String, _ body: (CheckedPair, Int) throws -> Void) throws {
    if path != "-", MemoryStore.isMemory(path) {
      let store = try MemoryStore(path: path, mode: .readOnly)
      return try forEachPair(of: store) { pair, id in try body(pair, Int(id.number)) }
    }
    var seen = Seen()
    let progress = ProgressLine()
    defer { progress.erase() }
    let file = try UnitFile(
      ByteSource(path: path), for: .checking, encoding: encoding, from: languages.source, to: languages.target)
    while let (unit, line) = try file.next() {
      progress.advance("units read")
      for pair in seen.pairs(of: unit, languages, keepsDirection: file.hasDirection) { try body(pair, line) }
    }
    try seen.refuseOtherLanguages(file.name, languages)
  }

  /// What was met so far.
  private struct Seen {
    private var units = 0
    private var pairs = 0
    private var others: Set<String> = []

    /// - Parameter keepsDirection: whether a unit that goes the other way is taken as it goes.
    mutating func pairs(
      of unit: TranslationUnit, _ languages: LanguageOptions, keepsDirection: Bool = false
    ) -> [CheckedPair] {
      units += 1
      let isTurned =
        keepsDirection && unit.sourceLanguage?.matches(languages.target) == true
        && unit.sourceLanguage?.matches(languages.source) == false
      let found =
        isTurned
        ? unit.pairs(from: languages.target, to: languages.source)
        : unit.pairs(from: languages.source, to: languages.target)
      pairs += found.count
      if pairs == 0 { others.formUnion(unit.variants.map(\.language.description)) }
      return found
    }

    func refuseOtherLanguages(_ name: String, _ languages: LanguageOptions) throws {
      guard units > 0, pairs == 0 else { return }
      throw Failure(
        .badData,
        "\(name): no unit is in \(languages.source) and \(languages.target), there are "
          + "\(others.sorted().joined(separator: ", ")); name the languages with --from and --to")
    }
  }
}

extension TranslationUnit {
  /// The unit's source with each of its translations in another language.
  func pairs(from source: LanguageTag, to target: LanguageTag) -> [CheckedPair] {
    guard let from = variants.first(where: { $0.language.matches(source) }) else { return [] }
    return variants.filter { $0.language.matches(target) }.map {
      CheckedPair(from.segment, $0.segment, from: from.language, to: $0.language)
    }
  }
}
