internal import Interchange
internal import Terminology
internal import TranslationMemory
package import UnicodeText

/// Pretranslated documents as a page for people: source and best match side by side, with score, origin, what was repaired, and the
/// terms. It needs nothing from elsewhere, runs no scripts, and prints.
package enum TranslationPage {
  /// The page as HTML in UTF-8: the documents one after the other.
  package static func html(
    _ documents: [(name: String, segments: [PretranslatedSegment])], from source: LanguageTag, to target: LanguageTag
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(PageMarkup.escape(documents.map(\.name).joined(separator: ", ")))</title>
    <style>
    \(PageMarkup.style)
    td:nth-child(3), td:nth-child(4) { width: 44%; }
    tr.full td.number { background: #7cb34255; }
    tr.fuzzy td.number { background: #fdd83544; }
    ul { margin: .4rem 0 0; padding-left: 1.1rem; font-size: .85em; }
    </style>
    </head>
    <body>
    \(documents.map { table($0.name, $0.segments, source, target) }.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static func table(
    _ name: String, _ segments: [PretranslatedSegment], _ source: LanguageTag, _ target: LanguageTag
  ) -> String {
    """
    <h1>\(PageMarkup.escape(name))</h1>
    <table>
    <thead><tr><th class="number">No.</th><th class="number">Match</th><th>\(source)</th><th>\(target)</th></tr></thead>
    <tbody>
    \(segments.enumerated().map { row($0 + 1, $1, source, target) }.joined(separator: "\n"))
    </tbody>
    </table>
    """
  }

  private static func row(
    _ number: Int, _ segment: PretranslatedSegment, _ source: LanguageTag, _ target: LanguageTag
  ) -> String {
    let best = segment.matches.first
    let kind = best.map { $0.score >= 100 ? "full" : "fuzzy" } ?? "none"
    let score = best.map { "\(Int($0.score)) %" } ?? ""
    let text =
      segment.repair.map { PageMarkup.marked($0.target, $0.changes.map(\.range)) }
      ?? best.map { PageMarkup.escape($0.target) } ?? ""
    return """
      <tr class="\(kind)"><td class="number">\(number)</td><td class="number">\(score)</td>\
      <td lang="\(source)">\(PageMarkup.marked(segment.source.text, segment.terms.map(\.range)))\(list(terms(segment)))</td>\
      <td lang="\(target)">\(text)\(list(remarks(segment)))</td></tr>
      """
  }

  private static func terms(_ segment: PretranslatedSegment) -> [String] {
    segment.terms.map { "\($0.text): \($0.entry.translations.joined(separator: ", "))" }
  }

  private static func remarks(_ segment: PretranslatedSegment) -> [String] {
    guard let best = segment.matches.first else { return [] }
    var remarks = [best.reason + (best.unit.unit.document.map { "; \($0)" } ?? "")]
    if best.score < 100 { remarks.append("match of: \(best.source)") }
    if let repair = segment.repair {
      remarks.append("repaired: \(repair.summary)")
    }
    return remarks
  }

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "<ul class=\"quiet\">\(items.map { "<li>\(PageMarkup.escape($0))</li>" }.joined())</ul>"
  }
}
