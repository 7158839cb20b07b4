package import UnicodeText

/// A segment and its translations, with all that is known of where they come from.
///
/// The model is that of TMX 1.4: a unit has variants, one a language as a rule, and everything that came in with a unit
/// can be written out again.
package struct TranslationUnit: Hashable, Sendable {
  /// The unit's identifier in the file that it came with (TMX: `tuid`).
  package var identifier: String?
  /// The language that was translated from; nil where the file does not say (TMX: `srclang="*all*"`).
  package var sourceLanguage: LanguageTag?
  /// In the order of the file; at least two for a unit that is of use.
  package var variants: [Variant]
  package var origin: Origin
  /// The name of the article or file that the unit was taken from.
  package var document: String?
  /// The unit's place in its document, counted from 0.
  package var position: Int?
  package var context: Context
  package var history: History
  package var notes: [Note]
  package var properties: [Property]
  /// The remaining attributes of the TMX element, in the order of the file.
  package var attributes: [Attribute]

  package init(
    identifier: String? = nil, sourceLanguage: LanguageTag? = nil, variants: [Variant], origin: Origin = .import,
    document: String? = nil, position: Int? = nil, context: Context = Context(), history: History = History(),
    notes: [Note] = [], properties: [Property] = [], attributes: [Attribute] = []
  ) {
    self.identifier = identifier
    self.sourceLanguage = sourceLanguage
    self.variants = variants
    self.origin = origin
    self.document = document
    self.position = position
    self.context = context
    self.history = history
    self.notes = notes
    self.properties = properties
    self.attributes = attributes
  }

  /// How the two sides of a unit came together.
  package enum Origin: Hashable, Sendable {
    /// Read from a file.
    case `import`
    /// Paired by the aligner, with its score from 0 to 1.
    case alignment(score: Double)
    /// Entered by a person.
    case entry
    /// Translated by a machine.
    case machineTranslation
  }

  /// The segments before and after this one in the source text; they tell two occurrences of one sentence apart.
  package struct Context: Hashable, Sendable {
    package var previous: String?
    package var next: String?

    package init(previous: String? = nil, next: String? = nil) {
      self.previous = previous
      self.next = next
    }
  }

  /// Who made or changed something, and when. Dates are kept as written, in TMX's form `YYYYMMDDThhmmssZ` where we write them.
  package struct History: Hashable, Sendable {
    package var created: String?
    package var createdBy: String?
    package var changed: String?
    package var changedBy: String?
    package var lastUsed: String?
    package var usageCount: Int?

    package init(
      created: String? = nil, createdBy: String? = nil, changed: String? = nil, changedBy: String? = nil,
      lastUsed: String? = nil, usageCount: Int? = nil
    ) {
      self.created = created
      self.createdBy = createdBy
      self.changed = changed
      self.changedBy = changedBy
      self.lastUsed = lastUsed
      self.usageCount = usageCount
    }
  }

  package struct Note: Hashable, Sendable {
    package var text: String
    package var attributes: [Attribute]

    package init(_ text: String, attributes: [Attribute] = []) {
      self.text = text
      self.attributes = attributes
    }
  }

  package struct Property: Hashable, Sendable {
    package var type: String
    package var value: String
    package var attributes: [Attribute]

    package init(_ type: String, _ value: String, attributes: [Attribute] = []) {
      self.type = type
      self.value = value
      self.attributes = attributes
    }
  }

  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
