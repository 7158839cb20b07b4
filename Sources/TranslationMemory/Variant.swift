package import UnicodeText

/// One language's side of a translation unit.
package struct Variant: Hashable, Sendable {
  /// As the file or user writes it.
  package var language: LanguageTag
  /// The text with its inline codes.
  package var segment: Segment
  /// Who made and changed this variant, where it differs from the unit.
  package var history: TranslationUnit.History
  /// Those of this variant alone.
  package var notes: [TranslationUnit.Note]
  /// Those of this variant alone.
  package var properties: [TranslationUnit.Property]
  /// The remaining attributes of the TMX element, in the order of the file.
  package var attributes: [TranslationUnit.Attribute]

  package init(
    _ language: LanguageTag, _ segment: Segment, history: TranslationUnit.History = .init(),
    notes: [TranslationUnit.Note] = [], properties: [TranslationUnit.Property] = [],
    attributes: [TranslationUnit.Attribute] = []
  ) {
    self.language = language
    self.segment = segment
    self.history = history
    self.notes = notes
    self.properties = properties
    self.attributes = attributes
  }

  package init(_ language: LanguageTag, _ text: String) { self.init(language, Segment(text)) }
}

/// The text of a segment with its inline codes where they stand.
package struct Segment: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Most segments are nothing but a text, which is not empty then.
  private enum Content: Hashable, Sendable {
    case plain(String)
    case parts([Part])
  }

  private var content: Content

  /// A run of text, or an inline code.
  package enum Part: Hashable, Sendable {
    case text(String)
    case code(InlineCode)
  }

  package init(parts: [Part]) {
    if parts.count == 1, case .text(let text) = parts[0], !text.isEmpty {
      content = .plain(text)
    } else {
      content = .parts(parts)
    }
  }

  package init(_ text: String) { content = text.isEmpty ? .parts([]) : .plain(text) }
  package init(stringLiteral text: String) { self.init(text) }

  /// The text and the codes in their order.
  package var parts: [Part] {
    get {
      switch content {
      case .plain(let text): [.text(text)]
      case .parts(let parts): parts
      }
    }
    set { self = Segment(parts: newValue) }
  }

  /// Whether the segment is its text and nothing else.
  package var isPlain: Bool {
    switch content {
    case .plain: true
    case .parts(let parts): parts.isEmpty
    }
  }

  /// The language in the segment: without codes and what stands inside them, with the text of highlights.
  package var text: String {
    switch content {
    case .plain(let text): text
    case .parts(let parts):
      parts.map { part in
        switch part {
        case .text(let text): text
        case .code(let code): code.kind == .highlight ? Segment(parts: code.content).text : ""
        }
      }.joined()
    }
  }

  /// Whether there is an inline code.
  package var hasCodes: Bool {
    guard case .parts(let parts) = content else { return false }
    return parts.contains { if case .code = $0 { true } else { false } }
  }
}

/// A piece of markup inside a segment (TMX 1.4b, section 4: content markup).
package struct InlineCode: Hashable, Sendable {
  /// Which of TMX's elements it is.
  package var kind: Kind
  /// In the order of the file.
  package var attributes: [TranslationUnit.Attribute]
  /// What stands inside: the native code as text, with sub-flows in it; language for highlights and sub-flows.
  package var content: [Segment.Part]

  /// TMX's inline elements by their names.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case begin = "bpt"
    case end = "ept"
    case isolated = "it"
    case placeholder = "ph"
    case highlight = "hi"
    case subflow = "sub"
    case unknown = "ut"
  }

  package init(_ kind: Kind, attributes: [TranslationUnit.Attribute] = [], content: [Segment.Part] = []) {
    self.kind = kind
    self.attributes = attributes
    self.content = content
  }

  /// The native code as text, without what its sub-flows hold.
  package var nativeText: String { content.map { if case .text(let text) = $0 { text } else { "" } }.joined() }
}
