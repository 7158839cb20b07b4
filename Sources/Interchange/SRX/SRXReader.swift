package import Segmentation
package import UnicodeText

/// Reads segmentation rules in SRX 1.0 and 2.0.
package enum SRXReader {
  /// Reads a file to its end.
  ///
  /// - Throws: `unknownFormat` for another format, `malformed` for XML that is not well-formed, a version other than 1.0 and
  ///   2.0, and a language map whose rules are missing; `refused`, `wrongEncoding`, `readFailed`.
  package static func read(
    _ source: ByteSource, encoding: TextEncoding? = nil
  ) throws(InterchangeError) -> SRXRules {
    let stream = try XMLStream(source, encoding: encoding)
    let builder = SRXBuilder()
    while try stream.advance(builder) {}
    return try builder.rules(of: stream)
  }
}

/// Puts rules together from the events of an SRX file. What other tools add to the format is passed over.
private final class SRXBuilder: XMLHandler {
  private enum Element: String, CaseIterable, Sendable {
    case srx, header, languagerule, rule, beforebreak, afterbreak, maprule, languagemap
  }

  private static let vocabulary = XMLVocabulary<Element>()
  private var rules = SRXRules()
  private var path: [Element?] = []
  private var listName = ""
  private var rule = SRXRules.Rule(isBreak: true, before: "", after: "", name: "")
  private var text: [UInt8] = []
  /// SRX 1.0 holds maps for several purposes; the first one is used.
  private var mapRules = 0

  func start(_ name: Span<UInt8>, _ attributes: [XMLAttribute], in stream: XMLStream) throws(InterchangeError) {
    let element = Self.vocabulary[name]
    if path.isEmpty, element != .srx {
      throw stream.error(.unknownFormat, "is no SRX file; give one whose root element is srx")
    }
    path.append(element)
    switch element {
    case .srx: try checkVersion(Self.value("version", attributes) ?? "", in: stream)
    case .header: rules.cascades = Self.value("cascade", attributes) == "yes"
    case .languagerule:
      listName = Self.value("languagerulename", attributes) ?? ""
      if rules.lists[listName] == nil { rules.lists[listName] = [] }
    case .rule:
      let number = (rules.lists[listName]?.count ?? 0) + 1
      rule = SRXRules.Rule(
        isBreak: Self.value("break", attributes) != "no", before: "", after: "", name: "rule \(number) of \(listName)")
    case .maprule: mapRules += 1
    case .languagemap where mapRules < 2: try addMap(attributes, in: stream)
    case .beforebreak, .afterbreak: text = []
    case .languagemap, nil: break
    }
    stream.reportsText = element == .beforebreak || element == .afterbreak
  }

  func end(in stream: XMLStream) {
    switch path.removeLast() {
    case .beforebreak: rule.before = String(decoding: text, as: UTF8.self)
    case .afterbreak: rule.after = String(decoding: text, as: UTF8.self)
    case .rule: rules.lists[listName]?.append(rule)
    default: break
    }
    stream.reportsText = false
  }

  func text(_ bytes: Span<UInt8>, in stream: XMLStream) {
    for i in bytes.indices { text.append(bytes[i]) }
  }

  /// The rules, when the file has been read.
  func rules(of stream: XMLStream) throws(InterchangeError) -> SRXRules {
    for map in rules.maps where rules.lists[map.listName] == nil {
      throw InterchangeError(
        .malformed, file: stream.name,
        "the language map \(map.pattern) names the rules \(map.listName), which the file lacks; add or rename them")
    }
    return rules
  }

  private func checkVersion(_ version: String, in stream: XMLStream) throws(InterchangeError) {
    guard version == "2.0" || version == "1.0" else {
      throw stream.error(
        .malformed,
        version.isEmpty ? "says no version; SRX needs 2.0" : "is SRX \(version), which is not known; use 2.0")
    }
  }

  private func addMap(_ attributes: [XMLAttribute], in stream: XMLStream) throws(InterchangeError) {
    guard let pattern = Self.value("languagepattern", attributes), let name = Self.value("languagerulename", attributes)
    else { throw stream.error(.malformed, "a language map lacks its pattern or its rules' name; add it") }
    rules.maps.append(SRXRules.LanguageMap(pattern: pattern, listName: name))
  }

  private static func value(_ name: String, _ attributes: [XMLAttribute]) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
