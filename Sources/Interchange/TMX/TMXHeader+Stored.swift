internal import FoundationEssentials
package import TranslationMemory

/// What of a file's header a memory keeps, as text: what its segments are and were taken from, its notes, properties and encodings, and
/// where it comes from. What tells of the program that wrote the file is not kept.
extension TMXHeader {
  /// The attributes that tell of a file's history.
  static let historyAttributes = ["o-encoding", "creationdate", "creationid", "changedate", "changeid"]

  private static let longest = 1 << 20

  /// The header as text; nil where it says nothing that is worth keeping, or too much.
  package var stored: String? {
    let isOurs = self["creationtool"] == "satzpaar"
    var kept: [TranslationUnit.Attribute] = []
    if segmentType != "sentence" { kept.append(.init("segtype", segmentType)) }
    if dataType != "plaintext" { kept.append(.init("datatype", dataType)) }
    for name in isOurs ? [] : Self.historyAttributes {
      guard let value = self[name], !value.isEmpty else { continue }
      if let date = name.hasSuffix("date") ? TMXDate.basic(value) : value { kept.append(.init(name, date)) }
    }
    if kept.isEmpty, notes.isEmpty, properties.isEmpty, encodings.isEmpty { return nil }
    let record = Record(
      attributes: Record.pairs(kept),
      notes: notes.map { .init(text: $0.text, attributes: Record.pairs($0.attributes)) },
      properties: properties.map { .init(type: $0.type, text: $0.value, attributes: Record.pairs($0.attributes)) },
      encodings: encodings.map { .init(attributes: Record.pairs($0.attributes), maps: $0.maps.map(Record.pairs)) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record), data.count <= Self.longest else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// - Parameter text: what `stored` gave; an empty header for anything else.
  package init(stored text: String) {
    self.init()
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(text.utf8)) else { return }
    attributes = Record.attributes(record.attributes)
    notes = record.notes.map { .init($0.text, attributes: Record.attributes($0.attributes)) }
    properties = record.properties.map { .init($0.type ?? "", $0.text, attributes: Record.attributes($0.attributes)) }
    encodings = record.encodings.map {
      .init(attributes: Record.attributes($0.attributes), maps: $0.maps.map(Record.attributes))
    }
  }

  /// What the segments are; `sentence` where the header does not say it in a word of TMX.
  package var segmentType: String {
    self["segtype"].flatMap { TMXElement.segmentTypes.contains($0) ? $0 : nil } ?? "sentence"
  }

  /// What the texts were taken from; `plaintext` where the header does not say it.
  package var dataType: String { self["datatype"].flatMap { $0.isBlank ? nil : $0 } ?? "plaintext" }

  /// What units of files with these headers are, as attributes of theirs where it is not `sentence` and `plaintext`: the longest kind of
  /// segment, which is true of all of them, and `unknown` for several kinds of data.
  package static func attributes(of headers: [TMXHeader]) -> [TranslationUnit.Attribute] {
    let longest = TMXElement.segmentTypes.first { type in headers.contains { $0.segmentType == type } } ?? "sentence"
    let types = Set(headers.map(\.dataType))
    let data = types.count > 1 ? "unknown" : types.first ?? "plaintext"
    return (longest == "sentence" ? [] : [.init("segtype", longest)])
      + (data == "plaintext" ? [] : [.init("datatype", data)])
  }

  private struct Record: Codable {
    var attributes: [[String]]
    var notes: [Text]
    var properties: [Text]
    var encodings: [Encoding]

    struct Text: Codable {
      var type: String?
      var text: String
      var attributes: [[String]]
    }

    struct Encoding: Codable {
      var attributes: [[String]]
      var maps: [[[String]]]
    }

    static func pairs(_ attributes: [TranslationUnit.Attribute]) -> [[String]] {
      attributes.map { [$0.name, $0.value] }
    }

    static func attributes(_ pairs: [[String]]) -> [TranslationUnit.Attribute] {
      pairs.filter { $0.count == 2 }.map { .init($0[0], $0[1]) }
    }
  }
}
