/// The attributes of one start tag. The parser has one such object, which it fills anew for every tag: strings are made only
/// of what is asked for.
final class XMLAttributes {
  private var bytes: [UInt8] = []
  /// By turns where a name and a value end in `bytes`.
  private var ends: [Int] = []

  var count: Int { ends.count / 2 }

  var all: [XMLAttribute] { (0..<count).map { XMLAttribute(name($0), value($0)) } }

  func name(_ index: Int) -> String { text(index * 2) }

  func value(_ index: Int) -> String { text(index * 2 + 1) }

  /// In bytes of UTF-8.
  func valueLength(_ index: Int) -> Int { range(index * 2 + 1).count }

  /// The name as one of a vocabulary; nil for any other.
  func name<Name>(_ index: Int, in vocabulary: XMLVocabulary<Name>) -> Name? {
    let bytes = bytes
    return vocabulary[bytes.span.extracting(range(index * 2))]
  }

  /// The value, which is likely to be that of a tag before.
  func value(_ index: Int, likely recent: inout RecentText) -> String {
    let bytes = bytes
    return recent.text(of: bytes.span.extracting(range(index * 2 + 1)))
  }

  private func text(_ part: Int) -> String {
    let bytes = bytes
    return String(copying: bytes.span.extracting(range(part)))
  }

  private func range(_ part: Int) -> Range<Int> { (part == 0 ? 0 : ends[part - 1])..<ends[part] }

  // MARK: The parser's side

  /// Takes in a new tag's names and values, which `append` puts behind each other, by turns.
  func fill(_ append: (_ bytes: inout [UInt8], _ ends: inout [Int]) -> Void) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    append(&bytes, &ends)
  }
}

/// A text that comes again and again, such as the date of an import: it is made into a string once.
struct RecentText {
  private var latest = ""

  mutating func text(of bytes: Span<UInt8>) -> String {
    if !isLatest(bytes) { latest = String(copying: bytes) }
    return latest
  }

  private func isLatest(_ bytes: Span<UInt8>) -> Bool {
    let latest = latest.utf8Span.span
    guard latest.count == bytes.count else { return false }
    for index in bytes.indices where latest[index] != bytes[index] { return false }
    return true
  }
}
