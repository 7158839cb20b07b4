internal import Terminology

/// What the note of a glossary's row says, part by part: notes, and in the same text definitions, contexts, and what belongs to one of
/// the translations, each with a label in front.
///
///     built of stone; definition: a structure over water; context: Die Brücke trägt.; note on bridge: not the game
struct GlossaryNote: Hashable {
  var parts: [Part] = []

  struct Part: Hashable {
    var kind: Kind
    /// The translation that it belongs to; nil for the row's own term.
    var term: String?
    var text: String
  }

  enum Kind: CaseIterable {
    case note, definition, context

    /// What stands before such a part; nothing before a note of the row's own term.
    func label(_ term: String?) -> String {
      switch (self, term) {
      case (.note, nil): ""
      case (.definition, nil): "definition: "
      case (.context, nil): "context: "
      case (.note, let term?): "note on \(term): "
      case (.definition, let term?): "definition of \(term): "
      case (.context, let term?): "context of \(term): "
      }
    }
  }

  init() {}

  /// - Parameter terms: the translations that labels may name.
  init(_ text: String?, terms: [String] = []) {
    guard let text else { return }
    let labels = ([nil] + terms).flatMap { term in Kind.allCases.map { ($0, term, $0.label(term)) } }
      .filter { !$0.2.isEmpty }
    for piece in text.split(separator: Self.separator, omittingEmptySubsequences: false) {
      if let (kind, term, label) = labels.first(where: { piece.hasPrefix($0.2) }) {
        parts.append(Part(kind: kind, term: term, text: String(piece.dropFirst(label.count))))
      } else if parts.isEmpty {
        parts.append(Part(kind: .note, term: nil, text: String(piece)))
      } else {
        parts[parts.count - 1].text += Self.separator + piece
      }
    }
  }

  /// The parts as one text: notes of the row's own term first, since they have no label. Nil where there are none.
  var text: String? {
    let isPlain = { (part: Part) in part.kind == .note && part.term == nil }
    let ordered = parts.filter(isPlain) + parts.filter { !isPlain($0) }
    let texts = ordered.filter { !$0.text.isEmpty }.map { $0.kind.label($0.term) + $0.text }.unique
    return texts.isEmpty ? nil : texts.joined(separator: Self.separator)
  }

  mutating func add(_ texts: [String], _ kind: Kind, term: String? = nil) {
    parts += texts.map { Part(kind: kind, term: term, text: $0) }
  }

  /// Takes out the parts of a kind.
  mutating func take(_ kind: Kind, term: String?) -> [String] {
    let taken = texts(kind, term: term)
    parts.removeAll { $0.kind == kind && $0.term == term }
    return taken
  }

  func texts(_ kind: Kind, term: String?) -> [String] {
    parts.filter { $0.kind == kind && $0.term == term }.map(\.text)
  }

  private static let separator = "; "
}
