/// A sentence of a text: a segment, in the words of translation memories.
package struct Sentence: Hashable, Sendable {
  /// The sentence without white space at its ends.
  package let text: String
  /// Where it stands in the text, in bytes of UTF-8.
  package let bytes: Range<Int>
  /// Where it stands in the text, in Unicode code points; the end is exclusive.
  package let codePoints: Range<Int>
  /// The name of the rule that ended it.
  package let rule: String
}

/// What was decided at one place of a text where a sentence might have ended.
package struct BoundaryDecision: Hashable, Sendable {
  /// The offset behind the last character of the sentence that would end here, in Unicode code points.
  package let codePoint: Int
  /// The same in bytes of UTF-8.
  package let byte: Int
  /// Whether a sentence ends there.
  package let isBoundary: Bool
  /// The name of the rule that decided, and its reason in a line.
  package let rule: String
  /// Why, in a sentence for people.
  package let reason: String
  /// The text around the place, a bar where it lies.
  package let excerpt: String
}
