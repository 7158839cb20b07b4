import TranslationMemory
import UnicodeText

/// What the builder's parts have in common.
extension TMXBuilder {
  mutating func grow(by bytes: Int) {
    guard places.contains(.unit) else { return }
    unit.size += bytes
    if unit.size > limits.unitLength { unit.isTooLong = true }
  }

  /// - Returns: false where the attribute is none of a history, or has no value of its kind.
  static func take(
    _ name: TMXAttribute, _ attributes: XMLAttributes, _ index: Int, into history: inout TranslationUnit.History,
    _ recent: inout RecentTexts
  ) -> Bool {
    switch name {
    case .creationdate: history.created = attributes.value(index, likely: &recent.created)
    case .creationid: history.createdBy = attributes.value(index, likely: &recent.createdBy)
    case .changedate: history.changed = attributes.value(index, likely: &recent.changed)
    case .changeid: history.changedBy = attributes.value(index, likely: &recent.changedBy)
    case .lastusagedate: history.lastUsed = attributes.value(index, likely: &recent.lastUsed)
    case .usagecount:
      let value = attributes.value(index)
      guard let count = Int(value), String(count) == value else { return false }
      history.usageCount = count
    default: return false
    }
    return true
  }

  /// An attribute that the model has no place for.
  mutating func keep(
    _ attributes: XMLAttributes, _ index: Int, of element: TMXElement, _ stream: XMLStream
  ) -> TranslationUnit.Attribute {
    let attribute = XMLAttribute(attributes.name(index), attributes.value(index))
    noteForeign(attribute, of: element, stream)
    return .init(attribute.name, attribute.value)
  }

  mutating func check(_ date: String, _ name: String, _ line: Int) {
    if TMXDate.basic(date) == nil {
      report.note(.date, line: line, "\(name)=\"\(date)\" is no date of the form YYYYMMDDThhmmssZ; it is kept as it is")
    }
  }

  mutating func noteForeign(_ attribute: XMLAttribute, of element: TMXElement, _ stream: XMLStream) {
    if element.allows(.init(attribute.name, attribute.value)) { return }
    report.note(
      .foreignAttribute, line: stream.line,
      "the attribute \(attribute.name) of \(element) is none of TMX; it is kept but not exported")
  }

  func elementName(_ element: TMXElement?) -> String { element?.rawValue ?? unknownName }

  mutating func noteUnknown(_ element: TMXElement?, _ outcome: String, _ stream: XMLStream) {
    let name = elementName(element)
    report.note(.unknownElement, line: stream.line, "the element \"\(name)\" has no place here; \(outcome)")
  }

  // MARK: Units that come from elsewhere

  /// What the header says of the source language.
  var headerLanguage: LanguageTag? { unit.headerLanguage }

  /// Whether `lang` may stand for `xml:lang` without a word.
  var takesOldLanguage: Bool { ["1.1", "1.2"].contains(report.version) }

  /// The language of a variant.
  ///
  /// - Returns: nil for a code that is worth a message.
  mutating func language(_ code: String) -> (tag: LanguageTag, isCanonical: Bool)? {
    guard let language = languages.read(code) else { return nil }
    if language.isNew { noteLanguage(language.tag) }
    if !language.isCanonical, code.utf8.contains(UInt8(ascii: "_")) { return nil }
    return (language.tag, language.isCanonical)
  }

  /// The source language of a unit; nil for what is no code.
  mutating func sourceLanguage(_ code: String) -> LanguageTag? { sourceLanguages.read(code)?.tag }

  /// Counts a unit that was read without the parser.
  mutating func countScannedUnit(variants: Int) {
    report.units += 1
    report.variants += variants
    report.unitsRead += 1
  }
}
