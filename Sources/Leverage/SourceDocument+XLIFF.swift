package import Interchange
internal import TranslationMemory
package import UnicodeText

extension SourceDocument {
  /// The segments of an XLIFF, a unit a block; those too that have a target already.
  package init(_ document: XLIFFDocument, name: String) {
    self.init(name: name, segments: [])
    xliff = document
    var block = -1
    var line: Int?
    for segment in document.segments {
      if segment.line != line { block += 1 }
      line = segment.line
      segments.append(SourceSegment(segment.source, block: block))
    }
  }

  /// What was put into an XLIFF.
  package struct Filling: Hashable, Sendable {
    package fileprivate(set) var filled = 0
    /// Segments that had a translation; it stays.
    package fileprivate(set) var translated = 0
    /// Segments that nothing was known for.
    package fileprivate(set) var open = 0
    /// Inline codes of targets that have no like in their source; they were left out.
    package fileprivate(set) var codesLeftOut = 0
    /// Segments whose inline codes the match does not have; a note says so.
    package fileprivate(set) var withoutCodes = 0
  }

  /// Writes the XLIFF that the document was read from with targets where it has none; all else stays as it was.
  ///
  /// Exact matches that fit as they stand are put in first. Below 100 percent it is the best match, repaired. All wait for a
  /// review.
  ///
  /// - Parameter score: the lowest score of a match that is put in, in percent.
  /// - Returns: nil for a document that was no XLIFF.
  /// - Throws: what the sink throws.
  package func writeFilled(
    with segments: [PretranslatedSegment], from score: Double, target language: LanguageTag, to sink: any ByteSink
  ) throws(InterchangeError) -> Filling? {
    guard var document = xliff else { return nil }
    var filling = Filling()
    for (index, segment) in segments.enumerated() {
      if document.segments[index].isTranslated {
        filling.translated += 1
      } else if let target = segment.target(from: score) {
        document.fill(index, with: target)
        filling.filled += 1
        if target.lacksCodes(of: segment.source.segment) { filling.withoutCodes += 1 }
      } else {
        filling.open += 1
      }
    }
    filling.codesLeftOut = try document.write(to: sink, target: language).codesLeftOut
    return filling
  }
}

extension PretranslatedSegment {
  /// What is put into a target: a full match, else the best match of that score.
  fileprivate func target(from score: Double) -> XLIFFSegment.Target? {
    if let full = fullMatch { return .init(full.edged(like: source.segment), .needsReview, origin: .exactMatch) }
    guard let best = matches.first, best.score >= score, score < 100 else { return nil }
    let text = repair.map { Segment($0.target) } ?? best.unit.unit.variants[best.targetVariant].segment
    var target = XLIFFSegment.Target(
      text.edged(like: source.segment), .needsReview, origin: .fuzzyMatch, score: best.score)
    let remarks = [
      repair.map { "repaired: \($0.summary)" }, target.lacksCodes(of: source.segment) ? "its tags are missing" : nil,
    ].compactMap(\.self)
    target.note = (["\(Int(best.score)) % match"] + remarks).joined(separator: "; ")
    return target
  }
}

extension XLIFFSegment.Target {
  /// Whether the source has inline codes and this has none.
  fileprivate func lacksCodes(of source: Segment) -> Bool { source.hasCodes && !segment.hasCodes }
}

extension Segment {
  /// The segment with the white space that another one has at its ends, which counts where a file preserves it.
  fileprivate func edged(like source: Segment) -> Segment {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let (own, other) = (text.unicodeScalars, source.text.unicodeScalars)
    guard let first = own.first, let last = own.last, !isSpace(first), !isSpace(last) else { return self }
    let before = String(String.UnicodeScalarView(other.prefix(while: isSpace)))
    let after = String(String.UnicodeScalarView(other.reversed().prefix(while: isSpace).reversed()))
    guard before.unicodeScalars.count < other.count, !before.isEmpty || !after.isEmpty else { return self }
    return Segment(parts: ([.text(before)] + parts + [.text(after)]).filter { $0 != .text("") })
  }
}
