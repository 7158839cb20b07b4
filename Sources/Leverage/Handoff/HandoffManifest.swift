internal import FoundationEssentials
internal import Interchange
internal import UnicodeText

/// What a hand-off consists of, so that what comes back can be told from what was changed: a file in the project.
struct HandoffManifest: Codable {
  static let path = "omegat/satzpaar.json"

  var source: String
  var target: String
  var documents: [Document] = []

  struct Document: Codable {
    /// The article, as the user named it.
    var name: String
    /// The file in the project's folder `source`.
    var file: String
    var segments: Int
    /// Of the file, to tell whether it was changed.
    var checksum: String
  }

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = source.description
    self.target = target.description
  }

  static func exists(in folder: String) -> Bool { Folder.isTaken("\(folder)/\(path)") }

  /// - Throws: `notFound` for a folder that is no hand-off, `malformed`.
  init(of folder: String) throws(InterchangeError) {
    guard Self.exists(in: folder) else {
      throw InterchangeError(
        .notFound, file: folder, "is no hand-off of satzpaar; name a folder that the command handoff made")
    }
    let file = try ByteSource(path: "\(folder)/\(Self.path)")
    let bytes = try file.readAll()
    do {
      self = try JSONDecoder().decode(HandoffManifest.self, from: Data(bytes))
    } catch {
      throw InterchangeError(.malformed, file: file.name, "is damaged; hand the articles off again")
    }
  }

  var bytes: [UInt8] {
    get throws(InterchangeError) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      do { return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")] } catch {
        throw InterchangeError(.writeFailed, file: Self.path, "cannot be written: \(error)")
      }
    }
  }

  /// A name in `source` that no other article has.
  func freeName(for article: String) -> String {
    let plain = article.split(separator: "/").last.map(String.init) ?? "article"
    let taken = Set(documents.map(\.file))
    var name = "\(plain).xlf"
    var number = 2
    while taken.contains(name) {
      name = "\(plain)-\(number).xlf"
      number += 1
    }
    return name
  }

  mutating func add(_ name: String, file: String, bytes: [UInt8], segments: Int) {
    documents.append(Document(name: name, file: file, segments: segments, checksum: Self.checksum(bytes)))
  }

  /// It tells accidents and edits, not forgery.
  static func checksum(_ bytes: [UInt8]) -> String {
    var hash = FNV1a()
    hash.combine(bytes)
    return String(hash.value, radix: 16)
  }
}
