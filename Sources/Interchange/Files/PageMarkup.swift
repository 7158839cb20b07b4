/// What our own HTML pages are made of.
package enum PageMarkup {
  /// Text as the content of an element or the value of an attribute in double quotes.
  package static func escape(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
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

  /// Text in which some ranges of code points stand in `mark` elements.
  package static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let scalars = Array(text.unicodeScalars)
    var html = ""
    var place = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound >= place {
      let range = range.clamped(to: place..<scalars.count)
      html += escape(String(String.UnicodeScalarView(scalars[place..<range.lowerBound])))
      html += "<mark>" + escape(String(String.UnicodeScalarView(scalars[range]))) + "</mark>"
      place = range.upperBound
    }
    return html + escape(String(String.UnicodeScalarView(scalars[place...])))
  }

  /// The style that all our pages share: the reader's own colors, readable tables, and paper.
  package static let style = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #8884; padding: .4rem .6rem; text-align: left; vertical-align: top; }
    td.number, th.number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
    thead { position: sticky; top: 0; background: Canvas; }
    mark { background: #f5c51866; color: inherit; border-radius: .2em; }
    .quiet { color: #777; }
    @media print { thead { position: static; } tr { break-inside: avoid; } body { margin: 0; max-width: none; } }
    """
}
