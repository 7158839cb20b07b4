import Interchange
import Segmentation

/// Finds the sentences in the parts of articles; any thread can do it.
struct ArticleSegmenter: Sendable {
  /// What cuts: our rules, or a user's.
  enum Rules: Sendable {
    case builtIn(Segmenter)
    case srx(SRXSegmenter, file: String)
  }

  /// What is asked for.
  enum Content { case lines, sentences, decisions }

  let rules: Rules
  let content: Content
  /// Whether the lines of a paragraph are joined.
  let joinsLines: Bool

  /// What was found in a part.
  enum Found: Sendable {
    /// The sentences of a piece of text, a line each.
    case lines([UInt8])
    case sentences([SentenceRecord])
    case decisions([DecisionRecord])
    /// Nothing: the file ends.
    case end(file: String)
  }

  /// What was found, its places counted from the beginning of the part, and the part's length in code points.
  struct Outcome: Sendable {
    var found: Found
    var codePoints = 0
  }

  func segment(_ part: ArticleStream.Part) throws -> Outcome {
    switch part {
    case .text(let piece): try segment(piece)
    case .article(let bytes): Outcome(found: try segment(try bytes.article()))
    case .end(let file): Outcome(found: .end(file: file))
    }
  }

  /// The sentences of a text by itself.
  func sentences(in text: [UInt8]) throws -> [SentenceRecord] {
    try cut(Self.prepared(text, joinsLines: joinsLines)).map { SentenceRecord($0, $0.codePoints) }
  }

  static func prepared(_ text: [UInt8], joinsLines: Bool) -> [UInt8] {
    guard joinsLines else { return text }
    var joined = text
    WrappedText.joinLines(&joined)
    return joined
  }

  // MARK: - Parts

  private func segment(_ piece: TextPieces.Piece) throws -> Outcome {
    let text = Self.prepared(try piece.text(), joinsLines: joinsLines)
    switch content {
    case .lines: return Outcome(found: .lines(try lines(of: text)))
    case .sentences:
      return Outcome(
        found: .sentences(try cut(text).map { SentenceRecord($0, $0.codePoints) }), codePoints: Self.codePoints(text))
    case .decisions:
      return Outcome(
        found: .decisions(decisions(in: text).map { DecisionRecord($0, $0.codePoint) }),
        codePoints: Self.codePoints(text))
    }
  }

  /// An article's places are those in its file.
  private func segment(_ article: Article) throws -> Found {
    let texts = article.blocks.map { (block: $0, text: Self.prepared(Array($0.text.utf8), joinsLines: joinsLines)) }
    switch content {
    case .lines: return .lines(try texts.flatMap { try lines(of: $0.text) })
    case .sentences:
      return .sentences(
        try texts.flatMap { block, text in
          try cut(text).map { SentenceRecord($0, article.codePoints(of: $0.bytes, in: block)) }
        })
    case .decisions:
      return .decisions(
        texts.flatMap { block, text in
          decisions(in: text).map {
            DecisionRecord($0, article.codePoints(of: $0.byte - 1..<$0.byte, in: block).upperBound)
          }
        })
    }
  }

  private static func codePoints(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  // MARK: - Cutting

  private func cut(_ text: [UInt8]) throws -> [Sentence] {
    switch rules {
    case .builtIn(let segmenter): return segmenter.sentences(in: text)
    case .srx(let segmenter, let file):
      do throws(SegmentationError) {
        return try segmenter.sentences(in: text)
      } catch {
        throw Failure(.badData, "\(file): \(error)")
      }
    }
  }

  private func decisions(in text: [UInt8]) -> [BoundaryDecision] {
    switch rules {
    case .builtIn(let segmenter): segmenter.decisions(in: text)
    case .srx: []
    }
  }

  /// The fast way: straight from the bytes that were read to those that are written.
  private func lines(of text: [UInt8]) throws -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(text.count + text.count / 16)
    func append(_ range: Range<Int>) {
      lines.append(contentsOf: text[range])
      lines.append(UInt8(ascii: "\n"))
    }
    switch rules {
    case .builtIn(let segmenter): segmenter.forEachSentence(in: text, append)
    case .srx: for sentence in try cut(text) { append(sentence.bytes) }
    }
    return lines
  }
}
