package import UnicodeText

/// Tells what a file is, by its content and not by its name.
package struct FileInspector: Sendable {
  /// The pairs that are counted: from this language …
  package var source: LanguageTag
  /// … to this one.
  package var target: LanguageTag
  /// What the user said; nil: as the file says.
  package var encoding: TextEncoding?

  /// - Parameter encoding: what the user said of the files; nil: as they say themselves, else UTF-8.
  package init(source: LanguageTag = .german, target: LanguageTag = .english, encoding: TextEncoding? = nil) {
    self.source = source
    self.target = target
    self.encoding = encoding
  }

  /// - Parameter path: nil or `-` is standard input.
  /// - Throws: `unknownFormat` for what is none of the known formats, and what the format's reader throws.
  package func inspect(_ path: String?) throws(InterchangeError) -> Inspection {
    try inspect(try ByteSource(path: path))
  }

  /// The same for a file that is open already.
  package func inspect(_ file: ByteSource) throws(InterchangeError) -> Inspection {
    try file.unpackIfGzip()
    let head = try FileHead(of: file, encoding: encoding)
    if head.isBlank { throw InterchangeError(.malformed, file: file.name, "is empty; nothing to read") }
    if head.isMemory {
      throw InterchangeError(
        .unknownFormat, file: file.name, "is a memory of satzpaar; satzpaar memory info tells what it holds")
    }
    guard let format = Self.formats.first(where: { $0.recognizes(head) }) else {
      throw InterchangeError(.unknownFormat, file: file.name, "unknown format: \(head.description); \(Self.advice)")
    }
    return try format.inspect(file, for: self)
  }

  /// Asked in this order: the first one to know a file has it.
  private static let formats: [any InspectableFormat.Type] = [
    TMXInspection.self, TBXInspection.self, XLIFFInspection.self, SRXInspection.self, TradosMemoryInspection.self,
    WeblateInspection.self, POInspection.self, WordfastInspection.self, OfficeInspection.self, ArticleInspection.self,
    TableInspection.self,
    TextInspection.self,
  ]

  private static let advice =
    "give a TMX, TBX, XLIFF, SRX or PO file, a memory or glossary of another tool, a table, or an article"
}

/// A format that a file can be recognized to be in.
protocol InspectableFormat: SendableMetatype {
  /// Whether a file that begins so is in this format.
  static func recognizes(_ head: FileHead) -> Bool

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection
}

/// The beginning of a file, as far as it tells the format.
struct FileHead {
  /// The text of the first bytes, as well as it can be read.
  let text: String
  /// The name of the XML root element, where there is one.
  let rootElement: String?
  /// The root element's name without a prefix.
  var rootName: String? { rootElement?.split(separator: ":").last.map(String.init) }
  /// Whether the bytes are those of a program, an archive or a picture.
  let isBinary: Bool
  /// The first bytes as they are.
  let bytes: [UInt8]
  /// What follows the last point of the file's name, in small letters.
  private let nameEnding: String

  init(of file: ByteSource, encoding: TextEncoding?) throws(InterchangeError) {
    var head = FileHead(try file.peek(Self.usual), name: file.name, encoding: encoding)
    // A long comment may stand before the root.
    if head.rootElement == nil, head.bytes.count >= Self.usual, head.text.hasPrefix("<?") || head.text.hasPrefix("<!") {
      head = FileHead(try file.peek(Self.longest), name: file.name, encoding: encoding)
    }
    self = head
    if text.unicodeScalars.first == "\u{FEFF}" {
      throw InterchangeError(
        .malformed, file: file.name, line: 1, "begins with two byte order marks; remove one of them")
    }
  }

  private static let usual = 1 << 16
  private static let longest = 1 << 20

  init(_ bytes: ArraySlice<UInt8>, name: String, encoding: TextEncoding?) {
    self.bytes = Array(bytes)
    nameEnding = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased() ?? ""
    let whole = Array(bytes)
    let cut = Array(bytes.dropLast(bytes.count % 2))
    if let text = (try? TextEncoding.decode(whole, as: encoding)) ?? (try? TextEncoding.decode(cut, as: encoding)) {
      self.text = text.text
      isBinary = false
    } else {
      // UTF-16 with something wrong in it is still no program or picture.
      let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      text = String(decoding: bytes.dropFirst(isMarked ? 2 : 0).filter { $0 != 0 }, as: UTF8.self)
      isBinary = bytes.contains(0) && !text.utf8.starts(with: "<".utf8)
    }
    rootElement = Self.isTable(text, nameEnding) ? nil : Self.rootElement(of: text)
  }

  /// Whether what begins with a tag is a table whose first cell does: "<item>Brücke⇥<item>bridge".
  private static func isTable(_ text: String, _ nameEnding: String) -> Bool {
    guard text.hasPrefix("<"), !text.hasPrefix("<?"), !text.hasPrefix("<!") else { return false }
    // The last line may have been cut.
    let lines = text.split(whereSeparator: \.isNewline).prefix(20)
    let whole = lines.count > 1 ? lines.dropLast() : lines
    return whole.allSatisfy { $0.contains("\t") && !$0.hasPrefix("\t") }
      || ["csv", "tsv", "tab"].contains(nameEnding)
        && whole.allSatisfy { line in [";", ","].contains { line.contains($0) } }
  }

  /// Whether the file's name ends so. A name decides only where the content fits several formats.
  func hasName(of endings: [String]) -> Bool { endings.contains(nameEnding) }

  /// Whether it is a memory of this program: an SQLite database with our application number.
  var isMemory: Bool {
    bytes.count >= 72 && bytes.starts(with: Array("SQLite format 3\0".utf8))
      && bytes[68..<72].elementsEqual("SaTM".utf8)
  }

  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// What an unknown file looks like.
  var description: String {
    if isBinary { return "binary data" }
    if isHTML { return "an HTML page" }
    if let rootElement { return "XML with the root element \"\(rootElement)\"" }
    if isJSON { return "JSON" }
    if bytes.count >= Self.longest, text.hasPrefix("<?") || text.hasPrefix("<!") {
      return "XML without an element in its first \(Self.longest) bytes"
    }
    return "no text that is known here"
  }

  var isHTML: Bool {
    rootElement?.lowercased() == "html" || text.prefix(200).lowercased().contains("<!doctype html")
  }

  var isJSON: Bool {
    let first = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.prefix(2).map(Character.init)
    return [["{", "\""], ["{", "}"], ["[", "{"], ["[", "\""]].contains(Array(first))
  }

  /// The name in the first tag, after the declaration, comments and a document type.
  private static func rootElement(of text: String) -> String? {
    var rest = text[...]
    guard rest.drop(while: \.isWhitespace).first == "<" else { return nil }
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...].dropFirst()
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("!") {
        rest = afterDocumentType(rest)
      } else if !rest.hasPrefix("?") {
        let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        return name.isEmpty ? nil : String(name)
      }
    }
    return nil
  }

  /// A document type ends at the first `>` outside its brackets.
  private static func afterDocumentType(_ text: Substring) -> Substring {
    var depth = 0
    for (index, character) in zip(text.indices, text) {
      switch character {
      case "[": depth += 1
      case "]": depth -= 1
      case ">" where depth == 0: return text[index...].dropFirst()
      default: break
      }
    }
    return ""
  }
}
