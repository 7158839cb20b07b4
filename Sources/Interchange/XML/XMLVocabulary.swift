/// Finds a handler's elements by the bytes of their names, without making strings.
struct XMLVocabulary<Element: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  /// Each name under the length and first bytes that set it apart; few names share a slot.
  private var slots: [[(name: [UInt8], element: Element)]]

  init() {
    slots = Array(repeating: [], count: 64)
    for element in Element.allCases {
      let name = Array(element.rawValue.utf8)
      slots[Self.slot(name.span)].append((name, element))
    }
  }

  /// - Complexity: O(*n*), where *n* is the length of the name.
  subscript(name: Span<UInt8>) -> Element? {
    for entry in slots[Self.slot(name)] where Self.isEqual(entry.name, name) { return entry.element }
    return nil
  }

  private static func slot(_ name: Span<UInt8>) -> Int {
    guard !name.isEmpty else { return 0 }
    return (name.count &* 7 &+ Int(name[0]) &* 3 &+ Int(name[name.count - 1])) & 63
  }

  private static func isEqual(_ one: [UInt8], _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for i in one.indices where one[i] != other[i] { return false }
    return true
  }
}
