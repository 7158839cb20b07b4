import TranslationMemory
import UnicodeText

/// A unit that is being read.
struct UnitDraft {
  var unit = TranslationUnit(variants: [])
  /// What the file's header says; a unit's own source language goes before it.
  var headerLanguage: LanguageTag?
  var line = 0
  /// All variants met, of use or not.
  var variants = 0
  var size = 0
  var isTooLong = false
  private var score: Double?

  mutating func begin(line: Int) {
    unit.sourceLanguage = headerLanguage
    self.line = line
    variants = 0
    size = 0
    isTooLong = false
    score = nil
  }

  /// Takes a property of our own into the unit's field.
  ///
  /// - Returns: false for any other one, which stays a property.
  mutating func take(_ property: TranslationUnit.Property) -> Bool {
    let type = property.type.utf8
    guard property.attributes.isEmpty, type.starts(with: "x-satzpaar-".utf8) || type.starts(with: "x-context-".utf8)
    else { return false }
    let value = property.value
    switch property.type {
    case TMXProperty.document where unit.document == nil: unit.document = value
    case TMXProperty.previous where unit.context.previous == nil: unit.context.previous = value
    case TMXProperty.next where unit.context.next == nil: unit.context.next = value
    case TMXProperty.position:
      guard unit.position == nil, let position = Int(value), String(position) == value else { return false }
      unit.position = position
    case TMXProperty.score:
      guard let score = Double(value), "\(score)" == value else { return false }
      self.score = score
      if case .alignment = unit.origin { unit.origin = .alignment(score: score) }
    case TMXProperty.origin:
      guard let origin = TranslationUnit.Origin(tmx: value, score: score) else { return false }
      unit.origin = origin
    case TMXProperty.sourceLanguage where value == "*all*": unit.sourceLanguage = nil
    default: return false
    }
    return true
  }

  /// Hands the unit over, with a score that belongs to no alignment as the property it came as.
  mutating func take() -> TranslationUnit {
    if let score {
      if case .alignment = unit.origin {} else { unit.properties.append(.init(TMXProperty.score, "\(score)")) }
    }
    return exchange(&unit, with: TranslationUnit(variants: []))
  }
}

/// A variant that is being read.
struct VariantDraft {
  var variant = Variant(.undetermined, Segment(parts: []))
  var line = 0
  var hasLanguage = false
  var hasSegment = false
  var segmentSize = 0
  var isTooLong = false
}

/// The attributes that are read by name.
enum TMXAttribute: String, CaseIterable {
  case tuid, srclang, creationdate, creationid, changedate, changeid, lastusagedate, usagecount, type
  case language = "xml:lang"
  case oldLanguage = "lang"

  var isDate: Bool { self == .creationdate || self == .changedate || self == .lastusagedate }
}

/// Texts that most units of a file have in common.
struct RecentTexts {
  var created = RecentText()
  var createdBy = RecentText()
  var changed = RecentText()
  var changedBy = RecentText()
  var lastUsed = RecentText()
  var date = RecentText()
  var propertyType = RecentText()
  var property = RecentText()
}

/// Reads language codes, each spelling once.
struct LanguageReader {
  /// A file has a handful of spellings, which a short list finds faster than a table does.
  private var known: [(code: String, language: Language?)] = []

  struct Language {
    var tag: LanguageTag
    /// Whether the code was spelled as the tag is.
    var isCanonical: Bool
    /// Whether the code is met for the first time.
    var isNew: Bool
  }

  /// - Returns: nil for what is no code of a language: names such as `German`, `*all*`, nothing.
  mutating func read(_ code: String) -> Language? {
    for entry in known where entry.code == code { return entry.language }
    var language: Language?
    if let tag = LanguageTag(code) ?? LanguageTag(code.trimmed), tag.language.utf8.count <= 3 {
      language = Language(tag: tag, isCanonical: tag.description == code, isNew: false)
    }
    if known.count == 32 { known.removeFirst() }
    known.append((code, language))
    language?.isNew = true
    return language
  }
}

extension Segment {
  /// Whether nothing but white space is in it.
  var isBlank: Bool {
    !hasCodes && text.unicodeScalars.allSatisfy { $0.value <= 0x20 || $0.value > 0x7E && $0.properties.isWhitespace }
  }
}
