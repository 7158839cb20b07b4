import FoundationEssentials
import Interchange

/// The filter mode of a command (`--jsonl`): a JSON object a line in, one a line out, in the same order, streaming.
enum LineFilter {
  /// - Throws: `InterchangeError` with the line of what is no such object; what was answered before has been written.
  static func run<Request: Decodable>(
    _ source: ByteSource, to output: Output, _ answer: (Request) throws -> some Encodable
  ) throws {
    var lines = LineReader(source)
    let decoder = JSONDecoder()
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let request: Request
      do {
        request = try decoder.decode(Request.self, from: Data(line))
      } catch {
        try output.flush()
        throw InterchangeError(
          .malformed, file: source.name, line: lines.number,
          "this line is no request: \(reason(error)); write one JSON object a line")
      }
      try output.line(json: try answer(request))
      if lines.isWaiting { try output.flush() }
    }
    try output.close()
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty: "it is no JSON object"
    case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
    default: "it is not JSON"
    }
  }
}

/// What most filters read: a text with an identifier.
struct TextRequest: Decodable {
  let id: RecordID
  let text: String
}

/// A record's identifier, which is handed back as it came.
enum RecordID: Codable {
  case text(String)
  case number(Int)
  case none

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = container.decodeNil() ? .none : .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .none: try container.encodeNil()
    }
  }
}
