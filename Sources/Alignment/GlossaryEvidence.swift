package import BilingualLexicon
internal import CGlossaries
internal import Morphology
package import Terminology

extension LexiconBuilder {
  /// Adds the terms of a glossary as they stand in it, with the forms it lists. Entries that must not be used are left out.
  ///
  /// Inflected forms need not be added: the keys of the lexicon bring most of them together.
  package mutating func add(_ glossary: [GlossaryEntry]) {
    for entry in glossary where entry.status != .forbidden {
      for form in [entry.term.lemma] + entry.term.listedForms + [entry.term.plural.form].compactMap({ $0 }) {
        for translation in entry.translations { add(source: form, target: translation) }
      }
    }
  }

  /// Adds the glossaries that the program carries, that of names among them.
  package mutating func addCarriedGlossaries() {
    for index in 0..<satz_glossary_count { unsafe add(table: satz_glossary_at(index)) }
  }

  /// Adds the dictionary of everyday words that the program carries.
  package mutating func addCarriedDictionary() { unsafe add(table: satz_basic_dictionary()) }

  /// Adds a table that is known to be well-formed as `add(_:)` does the entries of a glossary, but by its bytes: every
  /// alignment begins with it.
  private mutating func add(table file: satz_glossary) {
    let buffer = unsafe UnsafeBufferPointer(start: file.bytes, count: file.length)
    let bytes = unsafe buffer.span
    let lines = bytes.parts(of: bytes.indices, between: UInt8(ascii: "\n"))
    guard let header = lines.first else { return }
    let columns = TableColumns(bytes.parts(of: header, between: UInt8(ascii: "\t")).map { bytes.string($0) })
    for line in lines.dropFirst() where !line.isEmpty {
      let cells = bytes.parts(of: line, between: UInt8(ascii: "\t"))
      if let status = columns.status, bytes.string(cells[status]) == GlossaryEntry.Status.forbidden.rawValue {
        continue
      }
      add(
        sources: columns.forms.flatMap { bytes.parts(of: cells[$0], between: UInt8(ascii: "|")) },
        targets: bytes.parts(of: cells[columns.translations], between: UInt8(ascii: "|")), in: bytes)
    }
  }
}

/// Where in a table stands what the lexicon needs.
private struct TableColumns {
  /// The term, its plural and its other forms.
  let forms: [Int]
  let translations: Int
  let status: Int?

  init(_ names: [String]) {
    forms = ["de", "plural", "forms"].compactMap { names.firstIndex(of: $0) }
    translations = names.firstIndex(of: "en") ?? 0
    status = names.firstIndex(of: "status")
  }
}

extension Span<UInt8> {
  fileprivate func parts(of range: Range<Int>, between separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where self[i] == separator {
      parts.append(start..<i)
      start = i + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  fileprivate func string(_ range: Range<Int>) -> String { String(decoding: range.map { self[$0] }, as: UTF8.self) }
}
