package import Segmentation

/// Writes segmentation rules as SRX 2.0.
package enum SRXWriter {
  /// - Parameters:
  ///   - remarks: lines of a comment at the beginning.
  /// - Throws: what the sink throws.
  package static func write(_ rules: SRXRules, remarks: [String] = [], to sink: any ByteSink) throws(InterchangeError) {
    var xml = XMLOutput(to: sink)
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    if !remarks.isEmpty { xml.markup("<!--\n\(remarks.map { "  \(comment($0))\n" }.joined())-->\n") }
    xml.markup("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">\n")
    xml.markup("<header segmentsubflows=\"yes\" cascade=\"\(rules.cascades ? "yes" : "no")\">\n")
    for (type, isIncluded) in [("start", "no"), ("end", "yes"), ("isolated", "yes")] {
      xml.markup("  <formathandle type=\"\(type)\" include=\"\(isIncluded)\"/>\n")
    }
    xml.markup("</header>\n<body>\n<languagerules>\n")
    for list in rules.lists { try write(list, to: &xml) }
    xml.markup("</languagerules>\n<maprules>\n")
    for map in rules.maps {
      xml.markup("  <languagemap")
      xml.attribute("languagepattern", map.pattern)
      xml.attribute("languagerulename", map.listName)
      xml.markup("/>\n")
    }
    xml.markup("</maprules>\n</body>\n</srx>\n")
    try xml.flush()
  }

  private static func write(_ list: SRXRules.List, to xml: inout XMLOutput) throws(InterchangeError) {
    xml.markup("<languagerule")
    xml.attribute("languagerulename", list.name)
    xml.markup(">\n")
    var name: String?
    for rule in list.rules {
      if rule.name != name { xml.markup("  <!-- \(comment(rule.name)) -->\n") }
      name = rule.name
      xml.markup("  <rule break=\"\(rule.isBreak ? "yes" : "no")\"><beforebreak>")
      xml.text(rule.before)
      xml.markup("</beforebreak><afterbreak>")
      xml.text(rule.after)
      xml.markup("</afterbreak></rule>\n")
      try xml.flushIfFull()
    }
    xml.markup("</languagerule>\n")
  }

  /// No two hyphens may stand together in a comment.
  private static func comment(_ text: String) -> String { text.replacing("--", with: "- -") }
}
