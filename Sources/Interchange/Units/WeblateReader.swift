internal import FoundationEssentials
internal import TranslationMemory
internal import UnicodeText

/// Reads Weblate's translation memory: a JSON list of `{"source_language","target_language","source","target","origin",…}`, an entry at
/// a time.
final class WeblateReader {
  private(set) var units = 0
  private(set) var findings = Findings()
  private(set) var languages: Set<LanguageTag> = []
  private(set) var unitsRead = 0
  let encoding: String
  private let file: String
  private var objects: JSONObjects
  private let decoder = JSONDecoder()
  private var hasEntry = false

  /// - Throws: `wrongEncoding`, `readFailed`.
  init(_ file: ByteSource, encoding: TextEncoding? = nil) throws(InterchangeError) {
    self.file = file.name
    let head = try file.peek(4)
    if encoding ?? .utf8 == .utf8, !head.starts(with: [0xFF, 0xFE]), !head.starts(with: [0xFE, 0xFF]), !head.contains(0)
    {
      if head.starts(with: [0xEF, 0xBB, 0xBF]) { file.drop(3) }
      self.encoding = TextEncoding.utf8.description
      objects = JSONObjects(file)
    } else {
      let text = try TextFile.decode(file, encoding: encoding)
      self.encoding = text.encoding.description
      objects = JSONObjects(ByteSource(Array(text.content.utf8), name: file.name))
    }
  }

  static func recognizes(_ head: FileHead) -> Bool {
    head.isJSON
      && ["\"source_language\"", "\"target_language\"", "\"source\"", "\"target\""].allSatisfy(head.text.contains)
  }

  /// The next unit; nil at the end.
  ///
  /// - Throws: `malformed` for what is no list of such entries, `readFailed`.
  func next() throws(InterchangeError) -> TranslationUnit? {
    while let bytes = try objects.next() {
      units += 1
      guard let entry = try entry(bytes) else { continue }
      let place = "entry \(units)"
      guard let source = LanguageTag(entry.sourceLanguage.trimmed),
        let target = LanguageTag(entry.targetLanguage.trimmed)
      else {
        findings.note(
          "language", line,
          "\(place): \"\(entry.sourceLanguage)\" or \"\(entry.targetLanguage)\" is no language code; it is left out")
        continue
      }
      languages.formUnion([source, target])
      guard !entry.source.isBlank, !entry.target.isBlank else {
        findings.note("blank", line, "\(place) has an empty text; it is left out")
        continue
      }
      unitsRead += 1
      return TranslationUnit(
        sourceLanguage: source, variants: [Variant(source, entry.source), Variant(target, entry.target)],
        document: entry.origin.flatMap { $0.isEmpty ? nil : $0 })
    }
    if units > 0, !hasEntry {
      throw InterchangeError(
        .malformed, file: file,
        "is no translation memory of Weblate: a list of objects with source_language, target_language, source and target"
      )
    }
    return nil
  }

  private func entry(_ bytes: [UInt8]) throws(InterchangeError) -> WeblateEntry? {
    do {
      let entry = try decoder.decode(WeblateEntry.self, from: Data(bytes))
      hasEntry = true
      return entry
    } catch DecodingError.dataCorrupted {
      throw InterchangeError(
        .malformed, file: file, line: line,
        "entry \(units) is no JSON that can be read; get the file again from where it comes from")
    } catch {
      findings.note(
        "entry", line,
        "entry \(units) has not all of source_language, target_language, source and target as text; it is left out")
      return nil
    }
  }
}

extension WeblateReader: UnitFileReader {
  /// Of the latest entry's beginning.
  var line: Int { objects.line }

  var unitReport: UnitFile.Report {
    UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: units - unitsRead, findings: findings.all)
  }
}

/// The objects in a list of JSON as bytes, cut off one at a time.
struct JSONObjects {
  /// Where the latest object begins, counted from 1.
  private(set) var line = 1
  private let source: ByteSource
  private var buffer: [UInt8] = []
  private var position = 0
  private var lines = 1
  private var state = State.start

  private enum State { case start, beforeFirst, beforeNext, afterObject, end }

  /// No entry of a translation memory is longer.
  private static let longest = 1 << 24

  init(_ source: ByteSource) { self.source = source }

  /// The next object; nil behind the list.
  ///
  /// - Throws: `malformed` for what is no list of objects, `refused` for an object that is too long, `readFailed`.
  mutating func next() throws(InterchangeError) -> [UInt8]? {
    while true {
      guard let byte = try peek() else {
        if state == .end { return nil }
        throw error("the file ends in the middle; get it again from where it comes from")
      }
      switch (state, byte) {
      case (_, 0x20), (_, 0x09), (_, 0x0A), (_, 0x0D): skip(byte)
      case (.start, UInt8(ascii: "[")):
        state = .beforeFirst
        skip(byte)
      case (.beforeFirst, UInt8(ascii: "]")), (.afterObject, UInt8(ascii: "]")):
        state = .end
        skip(byte)
      case (.afterObject, UInt8(ascii: ",")):
        state = .beforeNext
        skip(byte)
      case (.beforeFirst, UInt8(ascii: "{")), (.beforeNext, UInt8(ascii: "{")):
        state = .afterObject
        return try object()
      default: throw error("is no list of objects, as a translation memory of Weblate is")
      }
    }
  }

  private mutating func object() throws(InterchangeError) -> [UInt8] {
    line = lines
    buffer.removeFirst(position)
    position = 0
    var depth = 0
    var isInString = false
    while let byte = try peek() {
      position += 1
      switch byte {
      case UInt8(ascii: "\\") where isInString: if try peek() != nil { position += 1 }
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString, UInt8(ascii: "[") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString: depth -= 1
      case 0x0A: lines += 1
      default: break
      }
      if depth == 0, !isInString { return Array(buffer[..<position]) }
      if position > Self.longest {
        throw InterchangeError(
          .refused, file: source.name, line: line,
          "an entry of more than \(Self.longest) bytes; no tool writes such a file")
      }
    }
    throw error("the file ends in the middle; get it again from where it comes from")
  }

  private mutating func skip(_ byte: UInt8) {
    position += 1
    if byte == 0x0A { lines += 1 }
  }

  private mutating func peek() throws(InterchangeError) -> UInt8? {
    if position == buffer.count {
      if state != .afterObject {
        buffer.removeAll(keepingCapacity: true)
        position = 0
      }
      buffer += try source.readSome()
    }
    return position < buffer.count ? buffer[position] : nil
  }

  private func error(_ message: String) -> InterchangeError {
    InterchangeError(.malformed, file: source.name, line: lines, message)
  }
}

/// A unit in Weblate's own names.
struct WeblateEntry: Codable {
  var sourceLanguage: String
  var targetLanguage: String
  var source: String
  var target: String
  var origin: String?
  /// Where the unit comes from: 1 is an imported file.
  var category: Int?

  private enum CodingKeys: String, CodingKey {
    case sourceLanguage = "source_language"
    case targetLanguage = "target_language"
    case source, target, origin, category
  }
}
