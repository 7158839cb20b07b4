internal import Interchange

/// An analysis as a page for people: a bar for each article that shows its bands, and the figures. It needs nothing from
/// elsewhere, runs no scripts, and prints.
package enum AnalysisPage {
  /// The page as HTML in UTF-8.
  ///
  /// - Parameter memories: the names of what was asked.
  package static func html(_ analysis: Analysis, memories: [String]) -> String {
    let total = analysis.total
    let sections =
      analysis.files.count == 1
      ? [section(analysis.files[0], analysis)]
      : [section(total, analysis)] + analysis.files.map { section($0, analysis) }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Analysis of \(PageMarkup.escape(analysis.files.map(\.name).joined(separator: ", ")))</title>
      <style>
      \(PageMarkup.style)
      svg { display: block; width: 100%; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      svg text { fill: currentColor; font: 13px system-ui, sans-serif; }
      .figures { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1rem 0; padding: 0; list-style: none; }
      .figures b { display: block; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
      section { break-inside: avoid; margin-bottom: 2.5rem; }
      tfoot td { font-weight: bold; }
      td .key { display: inline-block; width: .8em; height: .8em; margin-right: .5em; border-radius: .15em;
        print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      </style>
      </head>
      <body>
      <h1>Analysis</h1>
      <p class="quiet">\(PageMarkup.escape(memories.isEmpty ? "no memory" : memories.joined(separator: ", ")))</p>
      \(sections.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func section(_ file: Analysis.File, _ analysis: Analysis) -> String {
    let sum = file.sum
    let figures = [
      (number(sum.words), "words"), (number(Int(analysis.weightedWords(of: file).rounded())), "weighted words"),
      (number(sum.segments), "segments"), (number(sum.characters), "characters"),
      (number(file.terms.terms.count), "glossary terms, \(number(file.terms.hits)) places"),
    ]
    return """
      <section>
      <h2>\(PageMarkup.escape(file.name))</h2>
      \(bar(file, analysis))
      <ul class="figures">\(figures.map { "<li><b>\($0.0)</b>\($0.1)</li>" }.joined())</ul>
      \(table(file, analysis))
      </section>
      """
  }

  // MARK: Chart

  /// One bar, the bands by their words; the share stands in what is wide enough for it.
  private static func bar(_ file: Analysis.File, _ analysis: Analysis) -> String {
    let words = max(1, file.sum.words)
    let width = 1000.0
    var x = 0.0
    var parts = ""
    for row in analysis.rows {
      guard let tally = file.tallies[row], tally.words > 0 else { continue }
      let share = Double(tally.words) / Double(words)
      let part = share * width
      let percent = "\(Int((share * 100).rounded())) %"
      parts += """
        <g><title>\(row.title): \(tally.words) words, \(percent)</title>\
        <rect x="\(Analysis.rounded(x))" y="0" width="\(Analysis.rounded(part))" height="46" fill="\(color(row))"/>\
        \(part > 44 ? "<text x=\"\(Analysis.rounded(x + part / 2))\" y=\"28\" text-anchor=\"middle\" style=\"fill:\(ink(row))\">\(percent)</text>" : "")</g>
        """
      x += part
    }
    return """
      <svg viewBox="0 0 1000 46" role="img" aria-label="Words by band">\(parts)</svg>
      """
  }

  /// From green, where all is there, to gray, where nothing is.
  private static func color(_ row: Analysis.Row) -> String {
    switch row.band {
    case .context: "#1b5e20"
    case .repetition: "#2e7d32"
    case .crossFileRepetition: "#558b2f"
    case .exact: "#7cb342"
    case .from95: "#c0ca33"
    case .from85: "#fdd835"
    case .from75: "#ffb300"
    case .from50: "#f4773b"
    case .none: "#b0bec5"
    }
  }

  private static func ink(_ row: Analysis.Row) -> String {
    [.context, .repetition, .crossFileRepetition].contains(row.band) ? "#fff" : "#111"
  }

  // MARK: Figures

  private static func table(_ file: Analysis.File, _ analysis: Analysis) -> String {
    let rows = zip(analysis.rows, analysis.lines(of: file)).map { row, line in
      """
      <tr><td><span class="key" style="background:\(color(row))"></span>\(row.title)</td>\
      \(cells([number(line.segments), number(line.words), number(line.characters), "\(plain(line.rate)) %", plain(line.weighted)]))</tr>
      """
    }
    let sum = file.sum
    let total = cells([
      number(sum.segments), number(sum.words), number(sum.characters), "",
      plain(Analysis.rounded(analysis.weightedWords(of: file))),
    ])
    let heads = ["Segments", "Words", "Characters", "Rate", "Weighted words"]
    return """
      <table>
      <thead><tr><th>Match</th>\(heads.map { "<th class=\"number\">\($0)</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      <tfoot><tr><td>Total</td>\(total)</tr></tfoot>
      </table>
      """
  }

  private static func cells(_ texts: [String]) -> String {
    texts.map { "<td class=\"number\">\($0)</td>" }.joined()
  }

  /// With commas between thousands.
  private static func number(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  private static func plain(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return self.number(tenths / 10) + (tenths.isMultiple(of: 10) ? "" : ".\(tenths % 10)")
  }
}
