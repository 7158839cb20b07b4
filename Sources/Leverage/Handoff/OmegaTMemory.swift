internal import Interchange
internal import TranslationMemory
internal import UnicodeText

/// The translations that OmegaT keeps of a project: one for each text, and others for single places.
struct OmegaTMemory {
  private var translations: [String: Entry] = [:]
  private var alternatives: [String: [Entry]] = [:]

  private struct Entry {
    var text: String
    var history: TranslationUnit.History
    /// What OmegaT says of the place of an alternative: `file`, `prev`, `next`, `id`.
    var place: [String: String]
  }

  var isEmpty: Bool { translations.isEmpty && alternatives.isEmpty }

  /// - Throws: what reading the TMX throws.
  init(_ file: ByteSource, from source: LanguageTag, to target: LanguageTag) throws(InterchangeError) {
    let reader = try TMXReader(file)
    while let unit = try reader.next() {
      guard let from = unit.variants.first(where: { $0.language.matches(source) }),
        let to = unit.variants.first(where: { $0.language.matches(target) })
      else { continue }
      let place = Dictionary(unit.properties.map { ($0.type, $0.value) }) { first, _ in first }
      let entry = Entry(text: to.segment.omegaTText, history: Self.history(of: unit, to), place: place)
      if place["file"] == nil {
        translations[from.segment.omegaTText] = entry
      } else {
        alternatives[from.segment.omegaTText, default: []].append(entry)
      }
    }
  }

  /// The translation of a segment of a file; nil where there is none.
  func work(for segments: [Segment], at index: Int, in file: String) -> Takeback.Work? {
    let tags = OmegaTTags(segments[index])
    let own = alternatives[tags.text]?.first { entry in
      entry.place["file"].map { $0 == file || $0.hasSuffix("/\(file)") } ?? false
        && agrees(entry.place["prev"], index > 0 ? segments[index - 1] : nil)
        && agrees(entry.place["next"], index + 1 < segments.count ? segments[index + 1] : nil)
    }
    guard let entry = own ?? translations[tags.text] else { return nil }
    return Takeback.Work(target: tags.segment(of: entry.text), history: entry.history)
  }

  /// The translations of the texts that are asked for, in the order of the texts; those of single places are not among them.
  func works(where isWanted: (String) -> Bool) -> [(source: String, work: Takeback.Work)] {
    translations.filter { isWanted($0.key) && !$0.value.text.isEmpty }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, Takeback.Work(target: Segment($0.value.text), history: $0.value.history)) }
  }

  private func agrees(_ said: String?, _ neighbor: Segment?) -> Bool {
    guard let said, let neighbor else { return true }
    return said == OmegaTTags(neighbor).text
  }

  private static func history(of unit: TranslationUnit, _ variant: Variant) -> TranslationUnit.History {
    var history = variant.history
    history.created = history.created ?? unit.history.created
    history.createdBy = history.createdBy ?? unit.history.createdBy
    history.changed = history.changed ?? unit.history.changed
    history.changedBy = history.changedBy ?? unit.history.changedBy
    return history
  }
}

extension Segment {
  /// The text with OmegaT's tags: in some of its files they are text, in others inline codes that hold them.
  fileprivate var omegaTText: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .code(let code): code.nativeText
      }
    }.joined()
  }
}
