internal import Interchange

/// Findings as a page for people: a table that grows while the check runs, with a summary above it. It needs nothing from
/// elsewhere, runs no scripts, and prints.
package struct FindingsPage {
  private let title: String

  package init(title: String) { self.title = title }

  /// The page up to the first row.
  package var head: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(PageMarkup.escape(title))</title>
    <style>
    \(PageMarkup.style)
    body { display: flex; flex-direction: column; }
    header { order: -1; }
    td:nth-child(3), td:nth-child(4) { width: 35%; }
    tr.error td:first-child { border-left: .4rem solid #e53935; }
    tr.warning td:first-child { border-left: .4rem solid #f5c518; }
    tr.hint td:first-child { border-left: .4rem solid #8888; }
    </style>
    </head>
    <body>
    <table>
    <thead><tr><th>Place</th><th>Finding</th><th>Source</th><th>Translation</th></tr></thead>
    <tbody>

    """
  }

  /// The part of the page for a finding.
  package func row(_ finding: Finding, source: String, target: String, place: String) -> String {
    """
    <tr class="\(finding.severity.rawValue)"><td>\(PageMarkup.escape(place))</td>\
    <td><b>\(finding.check)</b><br>\(PageMarkup.escape(finding.reason))</td>\
    <td>\(PageMarkup.marked(source, finding.source))</td><td>\(PageMarkup.marked(target, finding.target))</td></tr>

    """
  }

  /// The rest of the page.
  package func foot(pairs: Int, counts: [(check: String, findings: Int)]) -> String {
    let items = counts.map { "<span>\($0.findings) \($0.check)</span>" }.joined(separator: " · ")
    return """
      </tbody>
      </table>
      <header>
      <h1>\(PageMarkup.escape(title))</h1>
      <p>\(pairs) pairs checked. \(items.isEmpty ? "Nothing was found." : items)</p>
      </header>
      </body>
      </html>

      """
  }
}
