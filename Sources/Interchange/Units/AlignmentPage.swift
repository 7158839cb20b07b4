internal import Alignment

/// An alignment as a page for review: both texts side by side, the pairs to look at marked. It needs nothing from elsewhere
/// and prints; a script in it lets a reader put the pairs right and save them as a table.
package enum AlignmentPage {
  /// Pairs with a score below this are marked as doubtful.
  package static let doubtful = 0.9
  /// Pairs with a score below this are marked as poor.
  package static let poor = 0.5

  /// The page as HTML in UTF-8: the documents one after the other.
  package static func html(_ documents: [AlignedDocument]) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>\(PageMarkup.escape(documents.map(\.name).joined(separator: ", ")))</title>
    <style>
    \(AlignmentPageParts.style)
    </style>
    </head>
    <body>
    \(AlignmentPageParts.toolbar)
    \(documents.map(section).joined(separator: "\n"))
    <script>
    \(AlignmentPageParts.script)
    </script>
    </body>
    </html>

    """
  }

  private static func section(_ document: AlignedDocument) -> String {
    """
    <section data-name="\(PageMarkup.escape(document.name))">
    <h1>\(PageMarkup.escape(document.name))</h1>
    <p class="summary">\(summary(document))</p>
    <table>
    <thead><tr><th>No.</th><th>Score</th><th>\(document.sourceLanguage)</th><th>\(document.targetLanguage)</th></tr></thead>
    <tbody>
    \(document.pairs.enumerated().map { row($0, $1, document) }.joined(separator: "\n"))
    </tbody>
    </table>
    </section>
    """
  }

  private static func summary(_ document: AlignedDocument) -> String {
    let kinds = document.pairs.map(kind)
    let counts =
      [("pairs", kinds.count { $0 != "unpaired" })]
      + ["doubtful", "poor", "unpaired"].map { kind in (kind, kinds.count { $0 == kind }) }
    return counts.map { "<span class=\"\($0.0)\"><b>\($0.1)</b> \($0.0)</span>" }.joined(separator: " · ")
  }

  private static func row(_ index: Int, _ pair: Alignment.AlignedPair, _ document: AlignedDocument) -> String {
    let evidence = pair.evidence.isEmpty ? "" : " title=\"\(PageMarkup.escape(pair.evidence.joined(separator: "; ")))\""
    return """
      <tr class="\(kind(pair))"\(evidence)><td>\(index + 1)</td><td>\(score(pair.score))</td>\
      <td lang="\(document.sourceLanguage)">\(sentences(document.source[pair.source]))</td>\
      <td lang="\(document.targetLanguage)">\(sentences(document.target[pair.target]))</td></tr>
      """
  }

  private static func sentences(_ sentences: ArraySlice<String>) -> String {
    sentences.map { "<span class=\"s\">\(PageMarkup.escape($0))</span>" }.joined(separator: " ")
  }

  private static func kind(_ pair: Alignment.AlignedPair) -> String {
    if pair.source.isEmpty || pair.target.isEmpty { return "unpaired" }
    return pair.score < poor ? "poor" : pair.score < doubtful ? "doubtful" : "sure"
  }

  /// Two digits after the point.
  private static func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
