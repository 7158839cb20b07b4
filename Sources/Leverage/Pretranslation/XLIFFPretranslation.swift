package import Interchange
internal import Terminology
internal import TranslationMemory

/// Writes pretranslated documents as XLIFF.
package enum XLIFFPretranslation {
  /// Writes one document as a file of its own: a unit a block.
  ///
  /// Exact matches are targets that wait for a review. Other matches are offered; a repaired one comes first, and notes say what
  /// was changed in it.
  ///
  /// - Throws: what the sink throws.
  package static func write(
    _ segments: [PretranslatedSegment], of name: String, datatype: String, to writer: inout XLIFFWriter
  ) throws(InterchangeError) {
    writer.beginFile(name, datatype: datatype)
    for unit in units(segments, xliff) { try writer.write(unit) }
  }

  /// The segments of each block as a unit.
  static func units(
    _ segments: [PretranslatedSegment], _ make: (PretranslatedSegment) -> XLIFFSegment
  ) -> [XLIFFUnit] {
    var units: [XLIFFUnit] = []
    for (index, segment) in segments.enumerated() {
      if index == 0 || segments[index - 1].source.block != segment.source.block { units.append(XLIFFUnit([])) }
      units[units.count - 1].segments.append(make(segment))
    }
    return units
  }

  private static func xliff(_ segment: PretranslatedSegment) -> XLIFFSegment {
    let target = segment.fullMatch.map { XLIFFSegment.Target($0, .needsReview, origin: .exactMatch) }
    var matches = segment.matches.map { match in
      XLIFFSegment.Match(
        source: match.unit.unit.variants[match.sourceVariant].segment,
        target: match.unit.unit.variants[match.targetVariant].segment, score: match.score,
        origin: match.unit.unit.document)
    }
    var notes: [String] = []
    if let repair = segment.repair, let best = matches.first {
      matches.insert(
        XLIFFSegment.Match(
          source: best.source, target: Segment(repair.target), score: best.score,
          origin: [best.origin, "repaired"].compactMap(\.self).joined(separator: ", ")), at: 0)
      notes.append("The first match was repaired: \(repair.summary)")
    }
    return XLIFFSegment(
      segment.source.segment, target: target, gap: segment.source.gap, matches: matches, terms: terms(segment),
      notes: notes)
  }

  private static func terms(_ segment: PretranslatedSegment) -> [XLIFFSegment.Term] {
    var seen: Set<String> = []
    return segment.terms.filter { $0.entry.status != .forbidden && seen.insert($0.text).inserted }.map { hit in
      XLIFFSegment.Term(hit.text, hit.entry.translations, definition: hit.entry.note)
    }
  }
}
