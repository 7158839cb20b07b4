package import TranslationMemory
package import UnicodeText

/// Writes units as a PO file (GNU gettext): the source text as `msgid`, its first translation as `msgstr`.
///
/// The format wants each `msgid` once in a context, so that a second translation of a text is written with the context `2`, a third
/// with `3`.
package struct POWriter: UnitFileWriter {
  private let sink: any ByteSink
  private var languages: LanguagePair
  private var seen: [String: Int] = [:]
  /// How many units were written.
  package private(set) var units = 0
  /// What the format has no place for.
  package var losses: PairLosses { languages.losses }

  /// - Throws: what the sink throws.
  package init(to sink: any ByteSink, from source: LanguageTag, to target: LanguageTag) throws(InterchangeError) {
    self.sink = sink
    languages = LanguagePair(source: source, target: target)
    try sink.write(
      Array(
        """
        msgid ""
        msgstr ""
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "Language: \(target.description)\\n"
        "X-Source-Language: \(source.description)\\n"

        """.utf8))
  }

  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    for pair in languages.pairs(of: unit) { try write(pair.source.segment.text, pair.target.segment.text, unit) }
  }

  package func finish() {}

  private mutating func write(_ text: String, _ translation: String, _ unit: TranslationUnit) throws(InterchangeError) {
    var lines = [""]
    for note in unit.notes {
      lines += note.text.split(whereSeparator: \.isNewline).map { "#. \($0)" }
    }
    if let document = unit.document {
      lines.append(
        "#: \(document.map { $0.isWhitespace ? "_" : String($0) }.joined())\(unit.position.map { ":\($0 + 1)" } ?? "")")
    }
    let given = unit.properties.first { $0.type == "x-msgctxt" }?.value
    let key = "\(given ?? "")\u{4}\(text)"
    seen[key, default: 0] += 1
    let times = seen[key] ?? 1
    if let context = times > 1 ? [given, "\(times)"].compactMap({ $0 }).joined(separator: " ") : given {
      lines.append("msgctxt \(Self.quoted(context))")
    }
    lines += ["msgid \(Self.quoted(text))", "msgstr \(Self.quoted(translation))", ""]
    try sink.write(Array(lines.joined(separator: "\n").utf8))
    units += 1
  }

  /// A text in quotes; one of several lines as a string for each.
  private static func quoted(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let letter = escapes[scalar] { escaped += "\\\(letter)" } else { escaped.unicodeScalars.append(scalar) }
    }
    return "\"\(escaped)\""
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\"": "\"", "\\": "\\", "\n": "n", "\t": "t", "\r": "r", "\u{7}": "a", "\u{8}": "b", "\u{B}": "v", "\u{C}": "f",
  ]
}
