package import Interchange
package import TranslationMemory
package import UnicodeText

/// What a translator has made of a hand-off: reads the finished work as units for a memory, segment by segment, with
/// document, position, neighbors, author and date.
///
/// The translations are those that OmegaT has saved (`omegat/project_save.tmx`), else those that it exported with its last
/// translated documents (`…-omegat.tmx`), else what stands in the translated XLIFF files (`target`).
package struct Takeback {
  /// What was taken back, and what was not.
  package private(set) var report = Report()
  /// In the order of the articles.
  package private(set) var units: [TranslationUnit] = []
  /// The articles' language.
  package let source: LanguageTag
  /// The translations' language.
  package let target: LanguageTag

  /// What was taken back, and what was not.
  package struct Report: Hashable, Sendable {
    /// All segments of the hand-off.
    package internal(set) var segments = 0
    /// Segments for which no translation was found.
    package internal(set) var untranslated = 0
    /// Sources that were changed since the hand-off, by their names.
    package internal(set) var changed: [String] = []
    /// Sources that are gone since the hand-off.
    package internal(set) var missing: [String] = []
    /// Translations of texts that stand in none of the hand-off's sources any more, or never did.
    package internal(set) var others = 0
    /// Those of them that have tags, which mean nothing without their source; they are left out.
    package internal(set) var othersWithTags = 0
    /// Where the translations were found.
    package internal(set) var origin = ""
  }

  /// - Throws: `notFound` for a folder that is no hand-off, or has nothing translated; what reading its files throws.
  package init(of folder: String) throws(InterchangeError) {
    let manifest = try HandoffManifest(of: folder)
    source = LanguageTag(manifest.source) ?? .german
    target = LanguageTag(manifest.target) ?? .english
    let (saved, origin) = try Self.saved(in: folder, from: source, to: target)
    report.origin = origin ?? "target"
    var texts: Set<String> = []
    for document in manifest.documents {
      let path = "\(folder)/source/\(document.file)"
      guard Folder.isTaken(path) else {
        report.missing.append(path)
        continue
      }
      let bytes = try ByteSource(path: path).readAll()
      if HandoffManifest.checksum(bytes) != document.checksum { report.changed.append(path) }
      let segments = try Self.segments(of: ByteSource(bytes, name: path), from: source, to: target)
      let translated: [Work?]
      if let saved {
        translated = segments.indices.map { index in saved.work(for: segments, at: index, in: document.file) }
      } else {
        translated = try Self.targets(of: "\(folder)/target/\(document.file)", segments, source, target)
      }
      if saved != nil { texts.formUnion(segments.map { OmegaTTags($0).text }) }
      add(segments, translated, document: document.name)
    }
    if let saved { addOthers(saved.works { !texts.contains($0) }) }
    if units.isEmpty {
      throw InterchangeError(
        .notFound, file: folder, "holds no translation; translate in OmegaT and save, then take it back")
    }
  }

  private mutating func add(_ segments: [Segment], _ translated: [Work?], document: String) {
    for (index, (segment, work)) in zip(segments, translated).enumerated() {
      report.segments += 1
      guard let work else {
        report.untranslated += 1
        continue
      }
      let context = TranslationUnit.Context(
        previous: index > 0 ? segments[index - 1].text : nil,
        next: index + 1 < segments.count ? segments[index + 1].text : nil)
      units.append(
        TranslationUnit(
          sourceLanguage: source, variants: [Variant(source, segment), Variant(target, work.target)], origin: .entry,
          document: document, position: index, context: context, history: work.history))
    }
  }

  /// Keeps what was translated in sources that the hand-off did not have, or has no longer.
  private mutating func addOthers(_ works: [(source: String, work: Work)]) {
    for (text, work) in works {
      guard !OmegaTTags.holdsTags(text) else {
        report.othersWithTags += 1
        continue
      }
      report.others += 1
      units.append(
        TranslationUnit(
          sourceLanguage: source, variants: [Variant(source, text), Variant(target, work.target)], origin: .entry,
          history: work.history))
    }
  }

  /// A translation that somebody has made.
  struct Work {
    var target: Segment
    var history = TranslationUnit.History()
  }

  // MARK: Files

  /// What OmegaT has stored; nil where there is no such file.
  private static func saved(
    in folder: String, from source: LanguageTag, to target: LanguageTag
  ) throws(InterchangeError) -> (OmegaTMemory?, String?) {
    let exports = try Folder.isTaken(folder) ? Folder.files(in: folder).filter { $0.hasSuffix("-omegat.tmx") } : []
    for name in ["omegat/project_save.tmx"] + exports where Folder.isTaken("\(folder)/\(name)") {
      let memory = try OmegaTMemory(ByteSource(path: "\(folder)/\(name)"), from: source, to: target)
      if !memory.isEmpty { return (memory, name) }
    }
    return (nil, nil)
  }

  private static func segments(
    of file: ByteSource, from source: LanguageTag, to target: LanguageTag
  ) throws(InterchangeError) -> [Segment] {
    let units = try UnitFile(file, for: .checking, from: source, to: target)
    var segments: [Segment] = []
    while let (unit, _) = try units.next() { segments.append(unit.variants[0].segment) }
    return segments
  }

  /// The targets of a translated XLIFF that are not their sources.
  private static func targets(
    of path: String, _ segments: [Segment], _ source: LanguageTag, _ target: LanguageTag
  ) throws(InterchangeError) -> [Work?] {
    guard Folder.isTaken(path) else { return segments.map { _ in nil } }
    let units = try UnitFile(ByteSource(path: path), for: .checking, from: source, to: target)
    var works: [Work?] = []
    while let (unit, line) = try units.next() {
      guard works.count < segments.count, unit.variants.count > 1,
        unit.variants[0].segment.text == segments[works.count].text
      else {
        throw InterchangeError(
          .malformed, file: path, line: line, "the segments are not those of the hand-off; nothing was taken back")
      }
      let translation = unit.variants[1].segment
      let isDone = !translation.text.isEmpty && translation != unit.variants[0].segment
      works.append(isDone ? Work(target: translation) : nil)
    }
    return works + segments.dropFirst(works.count).map { _ in nil }
  }
}
