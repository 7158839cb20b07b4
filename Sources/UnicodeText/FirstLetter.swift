extension StringProtocol {
  /// The text with a capital at its beginning, as a noun or a sentence has it: "Haus" for "haus".
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small letter at its beginning.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
