/// Puts a block together from its pieces, in the order of the file.
///
/// White space is shown as in print: a run of it is one blank, and none stands at the ends of the block or of its lines.
struct BlockBuilder {
  private let kind: Article.Kind
  private var text: [UInt8] = []
  private var map = SourceMap()
  private var markup: [Article.Markup] = []
  private var isExact = true
  /// Whether a picture or another object stands behind the text so far.
  private var endsWithObject = false
  /// Behind the last byte of the file that was accounted for.
  private var end = 0

  init(_ kind: Article.Kind) { self.kind = kind }

  /// Whether nothing that a reader sees was added yet.
  var isEmpty: Bool { text.isEmpty }

  /// Whether a piece at `offset` comes behind all that was added.
  func canContinue(at offset: Int) -> Bool { isEmpty || offset >= end }

  /// Adds text that is the same in the file.
  mutating func append(_ bytes: ArraySlice<UInt8>, at source: Int) {
    reach(source)
    endsWithObject = false
    text.append(contentsOf: bytes)
    map.append(verbatim: source..<source + bytes.count)
    end = source + bytes.count
  }

  /// Adds text that is written otherwise in the file: an entity, an escape.
  mutating func append(_ bytes: some Collection<UInt8>, for source: Range<Int>) {
    reach(source.lowerBound)
    endsWithObject = false
    text.append(contentsOf: bytes)
    map.append(bytes.count, for: source)
    end = source.upperBound
  }

  /// Adds text whose place in the file is known only as a whole.
  mutating func append(_ bytes: some Collection<UInt8>, somewhereIn source: Range<Int>) {
    isExact = false
    append(bytes, for: source)
  }

  mutating func appendSpace(_ source: Range<Int>) {
    guard let last = text.last, last != Self.blank || endsWithObject, last != Self.lineFeed else { return skip(source) }
    append(CollectionOfOne(Self.blank), for: source)
  }

  mutating func appendLineBreak(_ source: Range<Int>) {
    guard !isEmpty else { return skip(source) }
    trim { $0 == Self.blank }
    append(CollectionOfOne(Self.lineFeed), for: source)
  }

  /// Adds inline markup; what has no place in the file (the parser made it up) is left out.
  mutating func append(_ role: Article.Markup.Role, _ name: String, _ source: Range<Int>?) {
    guard let source, !source.isEmpty, canContinue(at: source.lowerBound) else { return }
    reach(source.lowerBound)
    markup.append(Article.Markup(role: role, name: name, offset: text.count, source: source))
    if Self.objects.contains(name) { endsWithObject = true }
    end = source.upperBound
  }

  /// - Returns: nil for a block without text.
  mutating func finish() -> Article.Block? {
    trim { $0 == Self.blank || $0 == Self.lineFeed }
    guard !text.isEmpty else { return nil }
    let count = text.count
    return Article.Block(
      kind: kind, text: String(decoding: text, as: UTF8.self), markup: markup.filter { $0.offset <= count },
      isReplaceable: isExact, map: map)
  }

  /// What is shown between words: the blanks on both sides of it are two.
  private static let objects: Set = [
    "img", "svg", "math", "video", "audio", "object", "embed", "iframe", "canvas", "input",
  ]

  private static let blank = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")

  /// White space that is not shown.
  private mutating func skip(_ source: Range<Int>) {
    if isEmpty { return }
    reach(source.lowerBound)
    end = source.upperBound
  }

  /// Keeps what lies between the last piece and the next one (a comment, a script) as markup.
  private mutating func reach(_ offset: Int) {
    if !isEmpty, offset > end {
      markup.append(Article.Markup(role: .standalone, name: "", offset: text.count, source: end..<offset))
    }
  }

  private mutating func trim(_ isTrimmed: (UInt8) -> Bool) {
    let length = text.reversed().prefix(while: isTrimmed).count
    guard length > 0 else { return }
    text.removeLast(length)
    map.removeLast(length)
  }
}
