/// What reads the events of an `XMLStream`.
protocol XMLHandler: AnyObject {
  /// A start tag, its name in UTF-8. The attributes are those of this tag during the call only.
  func start(_ name: Span<UInt8>, _ attributes: XMLAttributes, in stream: XMLStream) throws(InterchangeError)

  /// The end of the element that was started last and has not ended.
  func end(in stream: XMLStream) throws(InterchangeError)

  /// Text in UTF-8, in pieces: they are cut at line breaks, references and anywhere else, but never inside a character.
  func text(_ bytes: Span<UInt8>, in stream: XMLStream) throws(InterchangeError)
}

struct XMLAttribute: Hashable, Sendable {
  var name: String
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
