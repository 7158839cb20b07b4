internal import FoundationEssentials
package import Interchange
internal import Morphology
internal import Terminology
internal import TranslationMemory
package import UnicodeText

/// A complete OmegaT project out of articles: pre-segmented sources, memories, glossary and settings.
///
///     var handoff = try Handoff("project", from: .german, to: .english, options)
///     try handoff.add(segments, of: "article.html")
///     try handoff.finish()
///
/// Each article is an XLIFF with a `trans-unit` a segment, whose targets hold the source, since OmegaT before version 6 shows
/// nothing else. Its own segmentation is off, so that its segments are exactly ours. Exact matches lie in `tm/auto`, from where
/// OmegaT puts them in, the others in `tm`: repaired ones in a file of their own, since OmegaT shows the name of a match's file.
package struct Handoff {
  /// What was put into the project.
  package private(set) var report = Report()
  private let folder: FolderDraft
  private let options: Options
  private let source: LanguageTag
  private let target: LanguageTag
  private var manifest: HandoffManifest
  /// Of the hand-off that is replaced.
  private let older: HandoffManifest?
  private var exact: [TranslationUnit] = []
  private var fuzzy: [TranslationUnit] = []
  private var repaired: [TranslationUnit] = []
  private var glossary: [String: (translations: [String], comment: String)] = [:]
  private var seen: Set<String> = []
  private var offered: Set<[String]> = []

  /// What the files say of the tool, and whether a hand-off may be replaced.
  package struct Options: Sendable {
    /// The version of this program.
    package var toolVersion: String
    /// Whether a hand-off that is there already gives way; what was translated in it is kept.
    package var replaces: Bool

    package init(toolVersion: String, replaces: Bool = false) {
      self.toolVersion = toolVersion
      self.replaces = replaces
    }
  }

  /// What was handed off.
  package struct Report: Hashable, Sendable {
    /// How many segments.
    package internal(set) var segments = 0
    /// Segments with an exact match that OmegaT puts in.
    package internal(set) var exact = 0
    /// Segments with other matches.
    package internal(set) var fuzzy = 0
    /// How many entries the project's glossary has.
    package internal(set) var terms = 0
  }

  /// - Throws: `cannotCreate` where the folder is taken, or is no hand-off of ours where it may be replaced.
  package init(
    _ path: String, from source: LanguageTag, to target: LanguageTag, _ options: Options
  ) throws(InterchangeError) {
    if options.replaces, Folder.isTaken(path), !HandoffManifest.exists(in: path) {
      throw InterchangeError(.cannotCreate, file: path, "is no hand-off of satzpaar; name another folder")
    }
    older = options.replaces && Folder.isTaken(path) ? try HandoffManifest(of: path) : nil
    self.source = source
    self.target = target
    self.options = options
    folder = try FolderDraft(path, replaces: options.replaces)
    manifest = HandoffManifest(from: source, to: target)
    for name in ["source", "target", "omegat", "tm", "tm/auto", "glossary", "dictionary"] {
      folder.makeFolder(name)
    }
  }

  /// Adds an article.
  ///
  /// - Throws: what writing throws.
  package mutating func add(
    _ segments: [PretranslatedSegment], of name: String, datatype: String
  ) throws(InterchangeError) {
    guard !segments.isEmpty else {
      throw InterchangeError(.malformed, file: name, "holds no sentence; leave it out of the hand-off")
    }
    let file = manifest.freeName(for: name)
    let sink = MemorySink()
    var writer = XLIFFWriter(to: sink, .init(version: .one, from: source, to: target, toolVersion: options.toolVersion))
    writer.beginFile(name, datatype: datatype)
    let units = XLIFFPretranslation.units(segments) { segment in
      let text = segment.source.segment
      return XLIFFSegment(text, target: .init(text, .untranslated), gap: segment.source.gap)
    }
    for unit in units { try writer.write(unit) }
    try writer.finish()
    folder.write(sink.bytes, to: "source/\(file)")
    manifest.add(name, file: file, bytes: sink.bytes, segments: segments.count)
    for segment in segments { collect(segment) }
  }

  /// Puts the folder in its place.
  ///
  /// - Throws: what writing throws.
  package mutating func finish() throws(InterchangeError) {
    try writeMemory(exact, to: "tm/auto/exact.tmx")
    try writeMemory(fuzzy, to: "tm/fuzzy.tmx")
    try writeMemory(repaired, to: "tm/repaired.tmx")
    let rows = glossary.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let lines = rows.flatMap { term, entry in
      entry.translations.map { "\(term)\t\($0)\t\(entry.comment)\n" }
    }.joined()
    report.terms = rows.count
    folder.write(Array(lines.utf8), to: "glossary/terms.utf8")
    folder.write(Array(OmegaTProject.settings(from: source, to: target).utf8), to: "omegat.project")
    folder.write(Array(OmegaTProject.filters.utf8), to: "omegat/filters.xml")
    folder.write(try manifest.bytes, to: HandoffManifest.path)
    try keepWork()
    try folder.commit()
  }

  /// Keeps what a translator has put into the folder that is replaced: all that the older hand-off did not make.
  private func keepWork() throws(InterchangeError) {
    guard let old = older else { return }
    let made = Set(Self.madeFiles + old.documents.map { "source/\($0.file)" })
    try folder.keepRest { !made.contains($0) }
  }

  private static let madeFiles = [
    "tm/auto/exact.tmx", "tm/fuzzy.tmx", "tm/repaired.tmx", "glossary/terms.utf8", "omegat.project",
    "omegat/filters.xml",
    HandoffManifest.path,
  ]

  // MARK: Matches and terms

  private mutating func collect(_ segment: PretranslatedSegment) {
    report.segments += 1
    collectTerms(segment)
    let tags = OmegaTTags(segment.source.segment)
    if let full = segment.fullMatch, let match = segment.matches.first(where: { $0.target == full.text }) {
      report.exact += 1
      if seen.insert(tags.text).inserted {
        exact.append(unit(match, source: tags.text, target: tags.retagged(full)))
      }
    } else if !segment.matches.isEmpty {
      report.fuzzy += 1
    }
    for match in segment.matches {
      let texts = [match.source, match.target]
      if offered.insert(texts).inserted { fuzzy.append(unit(match, source: texts[0], target: texts[1])) }
    }
    if let repair = segment.repair, let match = segment.matches.first,
      offered.insert([match.source, repair.target]).inserted
    {
      var unit = unit(match, source: match.source, target: repair.target)
      unit.notes.append(.init("repaired: \(repair.summary)"))
      repaired.append(unit)
    }
  }

  /// The unit of a match with other texts.
  private func unit(_ match: Match, source: String, target: String) -> TranslationUnit {
    var unit = match.unit.unit
    unit.variants = [match.sourceVariant, match.targetVariant].map { unit.variants[$0] }
    unit.variants[0].segment = Segment(source)
    unit.variants[1].segment = Segment(target)
    unit.sourceLanguage = unit.variants[0].language
    return unit
  }

  /// OmegaT compares words as they stand, or by the stems that the user's tokenizer makes: so the forms of the article are listed,
  /// each with what is known of it. A file named `.utf8` is read as UTF-8 on every machine.
  private mutating func collectTerms(_ segment: PretranslatedSegment) {
    for hit in segment.terms where !hit.isApart && hit.entry.status != .forbidden && glossary[hit.text] == nil {
      let lemma = hit.text == hit.entry.term.lemma ? nil : hit.entry.term.lemma
      let forbidden =
        hit.entry.forbiddenTranslations.isEmpty
        ? nil : "not: \(hit.entry.forbiddenTranslations.joined(separator: ", "))"
      let comment = [lemma, hit.entry.note, forbidden].compactMap(\.self).joined(separator: "; ")
      glossary[hit.text] = (hit.entry.translations, comment.replacing("\t", with: " ").replacing("\n", with: " "))
    }
  }

  private func writeMemory(_ units: [TranslationUnit], to name: String) throws(InterchangeError) {
    guard !units.isEmpty else { return }
    let sink = MemorySink()
    var writer = try TMXWriter(to: sink, .init(sourceLanguage: source, toolVersion: options.toolVersion))
    for unit in units { try writer.write(unit) }
    try writer.finish()
    folder.write(sink.bytes, to: name)
  }
}

extension OmegaTTags {
  /// A translation with the tags that its source has here. Codes of the same kind and text are the same code.
  func retagged(_ translation: Segment) -> String {
    var free = tags
    var text = ""
    for part in translation.parts {
      switch part {
      case .text(let string): text += string
      case .code(let code):
        guard let match = free.firstIndex(where: { $0.code.kind == code.kind && $0.code.content == code.content })
        else {
          continue
        }
        text += free.remove(at: match).tag
      }
    }
    return text
  }
}
