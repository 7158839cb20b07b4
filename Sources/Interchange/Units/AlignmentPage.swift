internal import Alignment

/// An alignment as a page for review: both texts side by side, the pairs to look at marked. It needs nothing from elsewhere,
/// runs no scripts, and prints.
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
    <title>\(escape(documents.map(\.name).joined(separator: ", ")))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(documents.map(section).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static func section(_ document: AlignedDocument) -> String {
    """
    <h1>\(escape(document.name))</h1>
    <p>\(summary(document))</p>
    <table>
    <thead><tr><th>No.</th><th>Score</th><th>\(document.sourceLanguage)</th><th>\(document.targetLanguage)</th></tr></thead>
    <tbody>
    \(document.pairs.enumerated().map { row($0, $1, document) }.joined(separator: "\n"))
    </tbody>
    </table>
    """
  }

  private static func summary(_ document: AlignedDocument) -> String {
    let kinds = document.pairs.map(kind)
    let counts = [
      ("pairs", document.pairs.count { !$0.source.isEmpty && !$0.target.isEmpty }),
      ("doubtful", kinds.count { $0 == "doubtful" }), ("poor", kinds.count { $0 == "poor" }),
      ("unpaired", kinds.count { $0 == "unpaired" }),
    ]
    return counts.map { "<span class=\"\($0.0)\">\($0.1) \($0.0)</span>" }.joined(separator: " · ")
  }

  private static func row(_ index: Int, _ pair: Alignment.AlignedPair, _ document: AlignedDocument) -> String {
    let texts = document.texts(of: pair)
    let evidence = pair.evidence.isEmpty ? "" : " title=\"\(escape(pair.evidence.joined(separator: "; ")))\""
    return """
      <tr class="\(kind(pair))"\(evidence)><td>\(index + 1)</td><td>\(score(pair.score))</td>\
      <td lang="\(document.sourceLanguage)">\(escape(texts.source))</td>\
      <td lang="\(document.targetLanguage)">\(escape(texts.target))</td></tr>
      """
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

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #8884; padding: .4rem .6rem; text-align: left; vertical-align: top; }
    td:nth-child(-n+2) { color: #888; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td:nth-child(n+3) { width: 48%; }
    tr.doubtful td, span.doubtful { background: #f5c51833; }
    tr.poor td, span.poor { background: #e5393533; }
    tr.unpaired td, span.unpaired { background: #1e88e522; }
    thead { position: sticky; top: 0; background: Canvas; }
    @media print { thead { position: static; } tr { break-inside: avoid; } }
    """
}
