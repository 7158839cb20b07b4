/// An element of an XML file with all it holds.
struct XMLElement: Sendable {
  /// With the prefix that the reader gives to the element's namespace, whatever prefix the file has.
  let name: String
  /// Names as those of elements; `xml:lang` and `xml:space` are always spelled so.
  let attributes: [XMLAttribute]
  /// Of the start tag, counted from 1.
  let line: Int
  var content: [Content] = []
  /// The bytes of the start tag in the file, counted behind a byte order mark.
  let startTag: Range<Int>
  /// The bytes of the end tag; empty behind the start tag of an element that is one tag (`<x/>`).
  var endTag: Range<Int>

  init(name: String, attributes: [XMLAttribute], line: Int, startTag: Range<Int> = 0..<0) {
    self.name = name
    self.attributes = attributes
    self.line = line
    self.startTag = startTag
    endTag = startTag.upperBound..<startTag.upperBound
  }

  /// The bytes of the whole element.
  var range: Range<Int> { startTag.lowerBound..<endTag.upperBound }

  enum Content: Sendable {
    case text(String)
    case element(XMLElement)
  }

  /// The value of an attribute; nil where it is missing.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  var children: some Sequence<XMLElement> {
    content.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// All text in the element, at any depth.
  var text: String {
    if content.count == 1, case .text(let text) = content[0] { return text }
    return content.map { part in
      switch part {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// Calls `body` with the element and all elements in it, in the order of the file, each with those around it, outermost
  /// first.
  func visit(_ body: (XMLElement, [XMLElement]) -> Void) {
    var ancestors: [XMLElement] = []
    visit(&ancestors, body)
  }

  private func visit(_ ancestors: inout [XMLElement], _ body: (XMLElement, [XMLElement]) -> Void) {
    body(self, ancestors)
    ancestors.append(self)
    for child in children { child.visit(&ancestors, body) }
    ancestors.removeLast()
  }
}
