/// What reads the events of an `XMLStream`.
package protocol XMLHandler: AnyObject {
  /// The elements that the handler knows, by their names in the file.
  associatedtype Element: RawRepresentable<String>, CaseIterable

  /// A start tag. `element` is nil for an unknown element, whose name is then `stream.unknownName`.
  func start(_ element: Element?, _ attributes: [XMLAttribute], in stream: XMLStream<Self>) throws(InterchangeError)

  func end(_ element: Element?, in stream: XMLStream<Self>) throws(InterchangeError)

  /// Text in UTF-8, in pieces: they are cut at line breaks, references and anywhere else, but never inside a character.
  func text(_ bytes: Span<UInt8>, in stream: XMLStream<Self>) throws(InterchangeError)
}

package struct XMLAttribute: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
