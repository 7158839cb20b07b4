/// What an XML file may ask of memory and stack. Files of translation tools stay far below.
package struct XMLLimits: Hashable, Sendable {
  /// How deep elements may be nested.
  package var depth = 100
  /// How many attributes an element may have.
  package var attributes = 100
  /// The bytes of one tag, comment or processing instruction; they are held in memory whole.
  package var tokenLength = 1_000_000
  /// The bytes of one segment's text, codes included. A longer one is left out with a warning.
  package var segmentLength = 100_000
  /// The bytes of one unit with all it holds. A longer one is left out with a warning.
  package var unitLength = 10_000_000

  package init() {}
}
