package import UnicodeText

/// Text that is to be replaced throughout a memory.
package struct Replacement: Hashable, Sendable {
  /// What is to go, character by character.
  package let old: String
  /// What stands in its place then.
  package let new: String
  /// Of the variants that are changed; all if nil.
  package let language: LanguageTag?

  /// - Parameter old: not empty; case and every character count.
  package init(_ old: String, by new: String, language: LanguageTag? = nil) {
    self.old = old
    self.new = new
    self.language = language
  }

  /// The unit with the text replaced; nil if it does not have it. Inline codes stay as they are, and text that goes over one is
  /// not found.
  package func applied(to unit: TranslationUnit) -> TranslationUnit? {
    var changed = unit
    for index in changed.variants.indices {
      guard language.map({ changed.variants[index].language.matches($0) }) ?? true else { continue }
      let segment = changed.variants[index].segment
      guard segment.text.utf8.count >= old.utf8.count || segment.hasCodes else { continue }
      changed.variants[index].segment = Segment(parts: applied(to: segment.parts))
    }
    return changed == unit ? nil : changed
  }

  private func applied(to parts: [Segment.Part]) -> [Segment.Part] {
    parts.map { part in
      switch part {
      case .text(let text): return .text(applied(to: text))
      case .code(var code):
        guard code.kind == .highlight else { return part }
        code.content = applied(to: code.content)
        return .code(code)
      }
    }
  }

  private func applied(to text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: old) {
      result += rest[..<found.lowerBound] + new
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension MemoryStore {
  /// The units that a replacement changes, as they are and as they would be.
  package func preview(
    _ replacement: Replacement
  ) throws -> [(stored: StoredUnit, changed: TranslationUnit)] {
    var found: [(StoredUnit, TranslationUnit)] = []
    try forEachUnit { stored in
      if let changed = replacement.applied(to: stored.unit) { found.append((stored, changed)) }
    }
    return found
  }
}
