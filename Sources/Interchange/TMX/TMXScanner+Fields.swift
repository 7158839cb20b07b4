internal import TranslationMemory
internal import UnicodeText

/// How the scanner takes attributes and properties of our own into the fields of units.
extension TMXScanner {
  mutating func takeUnitAttributes(_ window: Span<UInt8>, _ builder: inout TMXBuilder) -> Bool {
    var history = ScannedHistory()
    for attribute in attributes {
      let value = window.extracting(attribute.value)
      switch attribute.known {
      case .tuid: unit.identifier = attribute.value
      case .srclang:
        guard let tag = sourceLanguage(value, &builder) else { return false }
        unit.sourceLanguage = tag
      case .usagecount:
        guard let count = Self.number(value), count > 0 else { return false }
        unit.usage = Int64(count)
      case .segtype:
        guard TMXElement.segmentTypes.contains(String(copying: value)) else { return false }
        unit.attributes.append(attribute)
      case .kept: unit.attributes.append(attribute)
      case let known:
        guard take(known, attribute.value, window, into: &history) else { return false }
      }
    }
    unit.history = history
    return true
  }

  /// - Returns: the attributes that are kept as such; nil where something is unusual.
  mutating func takeVariantAttributes(
    _ window: Span<UInt8>, _ variant: inout ScannedVariant, _ builder: inout TMXBuilder
  ) -> [ScannedAttribute]? {
    var kept: [ScannedAttribute] = []
    var tongue: ScannedAttribute?
    var history = ScannedHistory()
    for attribute in attributes {
      switch attribute.known {
      case .language where tongue == nil: tongue = attribute
      case .oldLanguage where tongue == nil && builder.takesOldLanguage: tongue = attribute
      case .kept: kept.append(attribute)
      case let known:
        guard take(known, attribute.value, window, into: &history) else { return nil }
      }
    }
    guard let tongue, let language = language(window.extracting(tongue.value), &builder) else { return nil }
    variant.language = language
    if !languages[language].isCanonical { variant.spelling = tongue.value }
    if !history.isEmpty { history.append(to: &variantDetails, window) }
    return kept
  }

  /// - Returns: false for what belongs to no history, and for dates that are written otherwise than TMX says.
  mutating func take(
    _ name: ScannedAttribute.Name, _ value: Range<Int>, _ window: Span<UInt8>, into history: inout ScannedHistory
  ) -> Bool {
    switch name {
    case .creationid: history.createdBy = value
    case .changeid: history.changedBy = value
    case .creationdate:
      guard latestDate.read(window, value) else { return false }
      history.created = value
      unit.recency = max(unit.recency ?? 0, latestDate.number)
    case .changedate:
      guard latestDate.read(window, value) else { return false }
      history.changed = value
      unit.recency = max(unit.recency ?? 0, latestDate.number)
    case .lastusagedate:
      guard latestDate.read(window, value) else { return false }
      history.lastUsed = value
    default: return false
    }
    return true
  }

  /// Nil for what is no code of a language.
  mutating func sourceLanguage(_ code: Span<UInt8>, _ builder: inout TMXBuilder) -> LanguageTag? {
    if let latestSource, code.isEqual(to: latestSource.code) { return latestSource.tag }
    guard let tag = builder.sourceLanguage(String(copying: code)) else { return nil }
    latestSource = (code.copied, tag)
    return tag
  }

  /// The place in `languages` of what a code means; nil for codes that are worth a message.
  mutating func language(_ code: Span<UInt8>, _ builder: inout TMXBuilder) -> Int? {
    for index in languages.indices where code.isEqual(to: languages[index].code) { return index }
    guard languages.count < 32, let (tag, isCanonical) = builder.language(String(copying: code)) else { return nil }
    languages.append(ScannedLanguage(code: code.copied, tag: tag, isCanonical: isCanonical))
    return languages.count - 1
  }

  /// The digits of a number that would be written just so.
  private static func number(_ text: Span<UInt8>) -> Int? {
    guard (1...9).contains(text.count), text[0] != XMLByte.zero || text.count == 1 else { return nil }
    var number = 0
    for index in text.indices {
      guard text[index] >= XMLByte.zero, text[index] <= XMLByte.zero + 9 else { return nil }
      number = number * 10 + Int(text[index] & 15)
    }
    return number
  }

  /// Takes a property of a unit: to its field if it is one of our own.
  mutating func take(_ type: Range<Int>, _ value: ScannedText, _ window: Span<UInt8>) -> Bool {
    let name = window.extracting(type)
    guard name.hasPrefix("x-satzpaar-") || name.hasPrefix("x-context-") else {
      unit.properties.append((type, value))
      return true
    }
    switch String(copying: name) {
    case TMXProperty.document where unit.document == nil: unit.document = value
    case TMXProperty.previous where unit.previous == nil: unit.previous = value
    case TMXProperty.next where unit.next == nil: unit.next = value
    case TMXProperty.sourceLanguage where !value.hasReferences:
      guard String(copying: window.extracting(value.range)) == "*all*" else { return false }
      unit.sourceLanguage = nil
    case TMXProperty.position where unit.position == nil && !value.hasReferences:
      guard let position = Self.number(window.extracting(value.range)) else { return false }
      unit.position = position
    case TMXProperty.origin where unit.origin == nil && !value.hasReferences:
      guard let origin = TranslationUnit.Origin(tmx: String(copying: window.extracting(value.range)), score: nil) else {
        return false
      }
      unit.origin = origin
    case TMXProperty.score where unit.score == nil && !value.hasReferences:
      let text = String(copying: window.extracting(value.range))
      guard let score = Double(text), "\(score)" == text else { return false }
      unit.score = score
    default: return false
    }
    return true
  }
}
