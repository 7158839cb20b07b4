internal import TranslationMemory
internal import UnicodeText

/// A unit as `TMXScanner` finds it: where its parts are in the bytes of the file.
struct ScannedUnit {
  private(set) var line = 0
  var sourceLanguage: LanguageTag?
  var identifier: Range<Int>?
  var history = ScannedHistory()
  var usage: Int64?
  var attributes: [ScannedAttribute] = []
  var notes: [ScannedText] = []
  var properties: [(type: Range<Int>, value: ScannedText)] = []
  var variants: [ScannedVariant] = []
  /// When the unit or one of its variants was last changed, as the number YYYYMMDDhhmmss.
  var recency: Int64?
  var document: ScannedText?
  var position: Int?
  var previous: ScannedText?
  var next: ScannedText?
  var origin: TranslationUnit.Origin?
  var score: Double?

  mutating func begin(line: Int, sourceLanguage: LanguageTag?) {
    self.line = line
    self.sourceLanguage = sourceLanguage
    identifier = nil
    history = ScannedHistory()
    usage = nil
    attributes.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    properties.removeAll(keepingCapacity: true)
    variants.removeAll(keepingCapacity: true)
    recency = nil
    document = nil
    position = nil
    previous = nil
    next = nil
    origin = nil
    score = nil
  }

  /// - Returns: false for a score that belongs to no alignment.
  mutating func finish() -> Bool {
    if case .alignment = origin {
      score = score ?? 0
      return true
    }
    return score == nil
  }
}

struct ScannedVariant {
  /// Its place in the list of the file's languages.
  var language = 0
  /// How its language is spelled, if otherwise than its tag.
  var spelling: Range<Int>?
  var text = ScannedText(range: 0..<0, hasReferences: false)
  /// Where its packed details are.
  var details = 0..<0
}

struct ScannedText {
  let range: Range<Int>
  /// Whether it has references to characters, which have to be put in their places.
  let hasReferences: Bool

  /// Puts the characters that the text means in the place of what is in `output`.
  func decode(_ window: Span<UInt8>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    CharacterReference.decode(window.extracting(range), into: &output)
  }
}

struct ScannedHistory {
  var created: Range<Int>?
  var createdBy: Range<Int>?
  var changed: Range<Int>?
  var changedBy: Range<Int>?
  var lastUsed: Range<Int>?

  var isEmpty: Bool {
    created == nil && createdBy == nil && changed == nil && changedBy == nil && lastUsed == nil
  }

  func append(to details: inout PackedDetails, _ window: Span<UInt8>) {
    if let created { details.append(.created, window.extracting(created)) }
    if let createdBy { details.append(.createdBy, window.extracting(createdBy)) }
    if let changed { details.append(.changed, window.extracting(changed)) }
    if let changedBy { details.append(.changedBy, window.extracting(changedBy)) }
    if let lastUsed { details.append(.lastUsed, window.extracting(lastUsed)) }
  }
}

struct ScannedAttribute {
  let name: Range<Int>
  let value: Range<Int>
  let known: Name

  enum Name: CaseIterable {
    case tuid, srclang, creationdate, creationid, changedate, changeid, lastusagedate, usagecount, type, segtype
    case language, oldLanguage
    /// Of the standard, for units and variants alike, and kept as it is.
    case kept
  }

  /// The attributes that need not be left to the parser, found by the bytes of their names.
  struct Names {
    private let entries: [(length: Int, low: UInt64, high: UInt64, name: Name)]

    init() {
      let names: [(String, Name)] = [
        ("xml:lang", .language), ("type", .type), ("tuid", .tuid), ("creationdate", .creationdate),
        ("creationid", .creationid), ("changedate", .changedate), ("changeid", .changeid), ("usagecount", .usagecount),
        ("lastusagedate", .lastusagedate), ("srclang", .srclang), ("segtype", .segtype), ("lang", .oldLanguage),
        ("datatype", .kept), ("creationtool", .kept), ("o-tmf", .kept), ("o-encoding", .kept),
      ]
      entries = names.map { text, name in
        let bytes = Array(text.utf8)
        func word(_ bytes: some Collection<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        return (bytes.count, word(bytes.prefix(8)), word(bytes.dropFirst(8)), name)
      }
    }

    /// Nil for any other name.
    func known(_ window: Span<UInt8>, _ range: Range<Int>) -> Name? {
      let length = range.count
      guard length > 0, length <= 16, range.lowerBound + 16 <= window.count else { return nil }
      let bytes = unsafe window.bytes
      var low = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      var high = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self)
      if length < 8 { low &= 1 << UInt64(8 * length) &- 1 }
      high &= length <= 8 ? 0 : length == 16 ? .max : 1 << UInt64(8 * (length - 8)) &- 1
      for entry in entries where entry.low == low && entry.high == high && entry.length == length { return entry.name }
      return nil
    }
  }
}

struct ScannedLanguage {
  /// As it is spelled in the file.
  let code: [UInt8]
  let tag: LanguageTag
  /// Whether the code was spelled as the tag is.
  let isCanonical: Bool
}

/// The date that was read last, since most units of a file have it.
struct ScannedDate {
  /// As the number YYYYMMDDhhmmss.
  private(set) var number: Int64 = 0
  private var bytes: (UInt64, UInt64) = (0, 0)

  /// - Returns: false for what is no date in the basic form.
  mutating func read(_ window: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == 16 else { return false }
    let all = unsafe window.bytes
    let found = unsafe (
      all.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self),
      all.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self)
    )
    if found == bytes { return true }
    let date = window.extracting(range)
    guard TMXDate.isBasic(date) else { return false }
    number = 0
    for index in 0..<15 where index != 8 { number = number * 10 + Int64(date[index] & 15) }
    bytes = found
    return true
  }
}

/// The kind that was packed last, since most units of a file are of it.
struct ScannedKind {
  /// In the units that are being packed.
  var number: Int?
  private var languages: [Int] = []
  private var sourceLanguage: LanguageTag?
  private var origin: TranslationUnit.Origin?
  private var author: [UInt8]?

  init() {}

  init(_ unit: ScannedUnit, author: [UInt8]?) {
    languages = unit.variants.map(\.language)
    sourceLanguage = unit.sourceLanguage
    origin = unit.origin
    self.author = author
  }

  func matches(_ unit: ScannedUnit, author: Range<Int>?, _ window: Span<UInt8>) -> Bool {
    guard languages.count == unit.variants.count, origin == unit.origin, sourceLanguage == unit.sourceLanguage else {
      return false
    }
    for (language, variant) in zip(languages, unit.variants) where language != variant.language { return false }
    guard let author, let own = self.author else { return author == nil && self.author == nil }
    return window.extracting(author).isEqual(to: own)
  }
}

/// References to characters in XML: the five names that need no declaration, and numbers.
enum CharacterReference {
  /// The length of the reference at a place, where there is an ampersand; nil for what is none, or not to an allowed character.
  static func length(_ window: Span<UInt8>, at start: Int) -> Int? {
    var position = start + 1
    while position < start + 12, position < window.count {
      if window[position] == UInt8(ascii: ";") {
        let length = position + 1 - start
        return scalar(window.extracting(start + 1..<position)) == nil ? nil : length
      }
      position += 1
    }
    return nil
  }

  /// Appends text with the characters in the places of their references, all of which are known to be right.
  static func decode(_ text: Span<UInt8>, into output: inout [UInt8]) {
    var start = 0
    var position = 0
    while position < text.count {
      guard text[position] == UInt8(ascii: "&"), let length = length(text, at: position) else {
        position += 1
        continue
      }
      output.append(copying: text.extracting(start..<position))
      if let scalar = scalar(text.extracting(position + 1..<position + length - 1)) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      position += length
      start = position
    }
    output.append(copying: text.extracting(start...))
  }

  /// - Parameter reference: what stands between the ampersand and the semicolon.
  private static func scalar(_ reference: Span<UInt8>) -> Unicode.Scalar? {
    if reference.isEqual(to: "amp") { return "&" }
    if reference.isEqual(to: "lt") { return "<" }
    if reference.isEqual(to: "gt") { return ">" }
    if reference.isEqual(to: "quot") { return "\"" }
    if reference.isEqual(to: "apos") { return "'" }
    guard reference.count > 1, reference[0] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = reference[1] == UInt8(ascii: "x")
    let digits = reference.extracting((isHexadecimal ? 2 : 1)...)
    guard digits.count > 0 else { return nil }
    var value: UInt32 = 0
    for index in digits.indices {
      let digit: UInt8
      switch digits[index] {
      case 0x30...0x39: digit = digits[index] - 0x30
      case 0x41...0x46 where isHexadecimal: digit = digits[index] - 0x37
      case 0x61...0x66 where isHexadecimal: digit = digits[index] - 0x57
      default: return nil
      }
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
      guard value <= 0x10_FFFF else { return nil }
    }
    let isAllowed = value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : [0x09, 0x0A, 0x0D].contains(value)
    return isAllowed ? Unicode.Scalar(value) : nil
  }
}
