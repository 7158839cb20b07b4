import FoundationEssentials
import Interchange

/// The filter mode of a command (`--jsonl`): a JSON object a line in, one a line out, in the same order, streaming.
enum LineFilter {
  /// - Throws: `InterchangeError` with the line of what is no such object; what was answered before has been written.
  static func run<Request: Decodable>(
    _ source: ByteSource, to output: Output, _ answer: (Request) throws -> some Encodable
  ) throws {
    try forEachRequest(source, output, { _ in nil }) { (request: Request) in
      try output.line(json: try answer(request))
    }
  }

  /// The same for texts, which come in great numbers.
  static func run(
    _ source: ByteSource, to output: Output, _ answer: (TextRequest) throws -> some Encodable
  ) throws {
    try forEachRequest(source, output, { TextRequest(plain: $0) }) { (request: TextRequest) in
      try output.line(json: try answer(request))
    }
  }

  /// The same, where the answer is written in JSON by itself, without its line end.
  static func run(
    _ source: ByteSource, to output: Output, writing answer: (TextRequest, inout [UInt8]) throws -> Void
  ) throws {
    try forEachRequest(source, output, { TextRequest(plain: $0) }) { (request: TextRequest) in
      try output.line { try answer(request, &$0) }
    }
  }

  /// - Parameter plain: reads a line of the usual kind; nil for a line that needs a decoder of JSON.
  private static func forEachRequest<Request: Decodable>(
    _ source: ByteSource, _ output: Output, _ plain: (ArraySlice<UInt8>) -> Request?,
    _ body: (Request) throws -> Void
  ) throws {
    var lines = LineReader(source)
    let decoder = JSONDecoder()
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let request: Request
      do {
        request = try plain(line) ?? decoder.decode(Request.self, from: Data(line))
      } catch {
        try output.flush()
        throw InterchangeError(
          .malformed, file: source.name, line: lines.number,
          "this line is no request: \(reason(error)); write one JSON object a line")
      }
      do {
        try body(request)
      } catch {
        try output.flush()
        throw error
      }
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
