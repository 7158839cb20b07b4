internal import TranslationMemory

/// The elements of TMX 1.4b.
enum TMXElement: String, CaseIterable {
  case tmx, header, body, note, prop, ude, map, tu, tuv, seg, bpt, ept, it, ph, hi, sub, ut

  /// The attributes that the standard allows, in the order in which they are written. `lang`, deprecated since 1.3, only where a file of old
  /// may keep it.
  var attributes: [String] {
    switch self {
    case .tmx: ["version"]
    case .header: Self.headerAttributes
    case .body, .seg: []
    case .note: ["xml:lang", "o-encoding", "lang"]
    case .prop: ["type", "xml:lang", "o-encoding", "lang"]
    case .ude: ["name", "base"]
    case .map: ["unicode", "code", "ent", "subst"]
    case .tu: ["tuid", "srclang", "segtype"] + Self.unitAttributes
    case .tuv: ["xml:lang"] + Self.unitAttributes
    case .bpt: ["i", "x", "type"]
    case .ept: ["i"]
    case .it: ["pos", "x", "type"]
    case .ph: ["x", "assoc", "type"]
    case .hi: ["x", "type"]
    case .sub: ["datatype", "type"]
    case .ut: ["x"]
    }
  }

  /// Whether the standard allows the attribute here, and a value of this kind.
  func allows(_ attribute: TranslationUnit.Attribute) -> Bool {
    guard attributes.contains(attribute.name) else { return false }
    return attribute.name != "segtype" || Self.segmentTypes.contains(attribute.value)
  }

  static let segmentTypes = ["block", "paragraph", "sentence", "phrase"]

  /// The header attributes that must be there.
  static let mandatoryHeaderAttributes = [
    "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
  ]

  private static let headerAttributes =
    mandatoryHeaderAttributes + ["o-encoding", "creationdate", "creationid", "changedate", "changeid"]

  private static let unitAttributes = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate",
    "creationid", "changedate", "changeid", "o-tmf",
  ]
}

extension InlineCode.Kind {
  var element: TMXElement {
    switch self {
    case .begin: .bpt
    case .end: .ept
    case .isolated: .it
    case .placeholder: .ph
    case .highlight: .hi
    case .subflow: .sub
    case .unknown: .ut
    }
  }

  init?(_ element: TMXElement) {
    switch element {
    case .bpt: self = .begin
    case .ept: self = .end
    case .it: self = .isolated
    case .ph: self = .placeholder
    case .hi: self = .highlight
    case .sub: self = .subflow
    case .ut: self = .unknown
    default: return nil
    }
  }

  /// Whether language stands inside, and so codes may; in native code only sub-flows may.
  var holdsLanguage: Bool { self == .highlight || self == .subflow }
}

/// Our own data of a unit, which TMX has no place for, and where it stands all the same.
enum TMXProperty {
  static let document = "x-satzpaar-document"
  static let position = "x-satzpaar-position"
  static let origin = "x-satzpaar-origin"
  static let score = "x-satzpaar-score"
  /// Says that a unit's source language is not known, where the header of the file has one.
  static let sourceLanguage = "x-satzpaar-source-language"
  /// The context's names are memoQ's and XTM's, so that they are understood elsewhere.
  static let previous = "x-context-pre"
  static let next = "x-context-post"
}

extension TranslationUnit.Origin {
  /// The name by which the origin stands in a TMX property.
  var tmx: String {
    switch self {
    case .import: "import"
    case .alignment: "alignment"
    case .entry: "entry"
    case .machineTranslation: "mt"
    }
  }

  init?(tmx name: String, score: Double?) {
    switch name {
    case "import": self = .import
    case "alignment": self = .alignment(score: score ?? 0)
    case "entry": self = .entry
    case "mt": self = .machineTranslation
    default: return nil
    }
  }
}

/// The dates of TMX: `YYYYMMDDThhmmssZ`, the basic form of ISO 8601 in UTC.
enum TMXDate {
  /// The date in TMX's form, from there or from ISO 8601's extended form (`2026-01-02T03:04:05Z`).
  ///
  /// - Returns: nil for anything else.
  static func basic(_ date: String) -> String? {
    let bytes = date.utf8Span.span
    if bytes.count == 16 { return isBasic(bytes) ? date : nil }
    guard bytes.count == 20, bytes[4] == dash, bytes[7] == dash, bytes[13] == colon, bytes[16] == colon else {
      return nil
    }
    let basic = String(decoding: date.utf8.filter { $0 != dash && $0 != colon }, as: UTF8.self)
    return isBasic(basic.utf8Span.span) ? basic : nil
  }

  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")

  static func isBasic(_ date: Span<UInt8>) -> Bool {
    guard date.count == 16, date[8] == UInt8(ascii: "T"), date[15] == UInt8(ascii: "Z") else { return false }
    for i in 0..<15 where i != 8 && !(0x30...0x39).contains(date[i]) { return false }
    func number(_ i: Int) -> Int { Int(date[i] - 0x30) * 10 + Int(date[i + 1] - 0x30) }
    return (1...12).contains(number(4)) && (1...31).contains(number(6)) && number(9) < 24 && number(11) < 60
      && number(13) <= 60
  }
}
