/// A record with the name of the file that it is from, as one JSON object.
struct InFile<Record: Encodable>: Encodable {
  let file: String
  let record: Record

  private enum Key: CodingKey { case file }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
  }
}
