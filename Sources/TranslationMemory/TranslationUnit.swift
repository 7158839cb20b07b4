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
  /// Where it comes from.
  package var origin: Origin
  /// The name of the article or file that the unit was taken from.
  package var document: String?
  /// The unit's place in its document, counted from 0.
  package var position: Int?
  /// What stands around its source in the document.
  package var context: Context
  /// Who made and changed it, and when.
  package var history: History
  /// For people, in the order of the file.
  package var notes: [Note]
  /// For tools, in the order of the file.
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
    /// The source segment before it.
    package var previous: String?
    /// The source segment behind it.
    package var next: String?

    package init(previous: String? = nil, next: String? = nil) {
      self.previous = previous
      self.next = next
    }
  }

  /// Who made or changed something, and when. Dates are kept as written, in TMX's form `YYYYMMDDThhmmssZ` where we write them.
  package struct History: Hashable, Sendable {
    /// The day and time in TMX's form (`YYYYMMDDThhmmssZ`), like all that follow.
    package var created: String?
    /// A person's or tool's name.
    package var createdBy: String?
    /// When it was last changed.
    package var changed: String?
    /// Who changed it last.
    package var changedBy: String?
    /// When it was last put into a translation.
    package var lastUsed: String?
    /// How often it was used.
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

  /// A remark for people (TMX's `note`).
  package struct Note: Hashable, Sendable {
    /// What it says.
    package var text: String
    /// Its other attributes, in the order of the file.
    package var attributes: [Attribute]

    package init(_ text: String, attributes: [Attribute] = []) {
      self.text = text
      self.attributes = attributes
    }
  }

  /// A value for tools (TMX's `prop`).
  package struct Property: Hashable, Sendable {
    /// What kind of value it is.
    package var type: String
    /// The value.
    package var value: String
    /// Its other attributes, in the order of the file.
    package var attributes: [Attribute]

    package init(_ type: String, _ value: String, attributes: [Attribute] = []) {
      self.type = type
      self.value = value
      self.attributes = attributes
    }
  }

  /// An attribute of a TMX element that has no place of its own here.
  package struct Attribute: Hashable, Sendable {
    /// With its prefix, as in `xml:lang`.
    package var name: String
    /// Its value, with character references resolved.
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
