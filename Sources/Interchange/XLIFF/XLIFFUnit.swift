package import TranslationMemory

/// A paragraph, heading or other block of an article as it goes into an XLIFF: its segments in their order.
package struct XLIFFUnit: Hashable, Sendable {
  /// Tells the unit from the others of its file: letters, digits, `-`, `_` and `.`; nil for its number in the file.
  package var id: String?
  /// In the order of the text; one at least.
  package var segments: [XLIFFSegment]

  package init(id: String? = nil, _ segments: [XLIFFSegment]) {
    self.id = id
    self.segments = segments
  }
}

/// A segment with its translation, as far as there is one, and what is known to help with it.
package struct XLIFFSegment: Hashable, Sendable {
  /// What is to be translated.
  package var source: Segment
  /// Its translation; nil where there is none yet.
  package var target: Target?
  /// What stands between this segment and the next one of its unit, mostly a blank.
  package var gap: String
  /// The best first.
  package var matches: [Match]
  /// The terms in the source.
  package var terms: [Term]
  /// What else a translator should know.
  package var notes: [String]

  /// As whose notes a file has those of this program.
  static let noteAuthor = "satzpaar"

  package init(
    _ source: Segment, target: Target? = nil, gap: String = " ", matches: [Match] = [], terms: [Term] = [],
    notes: [String] = []
  ) {
    self.source = source
    self.target = target
    self.gap = gap
    self.matches = matches
    self.terms = terms
    self.notes = notes
  }

  /// A translation that stands in the file as the segment's own.
  package struct Target: Hashable, Sendable {
    /// The translation itself.
    package var segment: Segment
    /// How far it is on its way.
    package var state: State
    /// Where it comes from; nil where nothing is said.
    package var origin: Origin?
    /// Of the match that it comes from, in percent.
    package var score: Double?
    /// What a reviewer has to know of it.
    package var note: String?

    package init(
      _ segment: Segment, _ state: State, origin: Origin? = nil, score: Double? = nil, note: String? = nil
    ) {
      self.segment = segment
      self.state = state
      self.origin = origin
      self.score = score
      self.note = note
    }
  }

  /// How far the work on a target is.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// The source text, for tools that translate what stands in the target and see nothing else (OmegaT before version 6).
    case untranslated
    /// Put in by a program; a person has to change it or agree.
    case needsReview
    case translated, reviewed, final
  }

  /// Where a target comes from, when no person wrote it.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    case exactMatch = "exact-match"
    case fuzzyMatch = "fuzzy-match"
    case machineTranslation = "mt-suggestion"
  }

  /// A translation that is offered.
  package struct Match: Hashable, Sendable {
    /// The match's own source.
    package var source: Segment
    /// The match's translation.
    package var target: Segment
    /// How similar the match's source is to the segment, in percent.
    package var score: Double
    /// The memory or the document that the match comes from.
    package var origin: String?
    /// Where the match comes from.
    package var kind: Kind

    package init(source: Segment, target: Segment, score: Double, origin: String? = nil, kind: Kind = .memory) {
      self.source = source
      self.target = target
      self.score = score
      self.origin = origin
      self.kind = kind
    }

    /// Where matches come from.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case memory = "tm"
      case machineTranslation = "mt"
    }
  }

  /// A term that was found in the segment.
  package struct Term: Hashable, Sendable {
    /// As it stands in the source.
    package var text: String
    /// The preferred one first; at least one.
    package var translations: [String]
    /// What it means; nil where nothing is said.
    package var definition: String?

    package init(_ text: String, _ translations: [String], definition: String? = nil) {
      self.text = text
      self.translations = translations
      self.definition = definition
    }
  }
}
