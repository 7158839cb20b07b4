package import Morphology

/// One row of a glossary: a German term and its English.
package struct GlossaryEntry: Hashable, Sendable {
  /// The concept that the row belongs to; rows with the same one are synonyms. Nil: a concept of its own.
  package var concept: String?
  /// The German term with what is known of its inflection.
  package var term: Lexeme
  /// The English terms, preferred first; never empty.
  package var translations: [String]
  /// English terms that must not be used.
  package var forbiddenTranslations: [String]
  /// Whether the term is to be used.
  package var status: Status
  /// The subject field; nil where the entry belongs to all.
  package var domain: String?
  /// Whether a check may insist on one of `translations` literally.
  package var isStrict: Bool
  /// A note on usage.
  package var note: String?
  /// How common the word is, as a dictionary knows it: 1 among the thousand or so commonest words of newspapers, 2 among the
  /// next two thousand, 3 rarer. Nil where nobody has said.
  package var frequency: Int?
  /// Where the entry was taken from, as the glossary says.
  package var source: String?
  /// Where the row stands.
  package var location: Location

  /// The administrative status of a term (ISO 30042, TBX-Basic).
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case preferred, admitted, forbidden
  }

  /// A line of a glossary file.
  package struct Location: Hashable, Sendable, CustomStringConvertible {
    /// As messages name it.
    package var file: String
    /// Counted from 1.
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    package var description: String { "\(file):\(line)" }
  }

  package init(
    concept: String? = nil, term: Lexeme, translations: [String], forbiddenTranslations: [String] = [],
    status: Status = .preferred, domain: String? = nil, isStrict: Bool = false, note: String? = nil,
    frequency: Int? = nil, source: String? = nil, location: Location
  ) {
    self.concept = concept
    self.term = term
    self.translations = translations
    self.forbiddenTranslations = forbiddenTranslations
    self.status = status
    self.domain = domain
    self.isStrict = isStrict
    self.note = note
    self.frequency = frequency
    self.source = source
    self.location = location
  }
}

extension GlossaryEntry {
  /// Whether a name is that of a person or place, as far as the glossary says: others are compounds like any noun.
  var isLikePersonOrPlace: Bool { domain == nil || domain == "person" || domain == "place" }
}

extension [GlossaryEntry] {
  /// The entries of some domains, and those that belong to none; all of them if no domain is named.
  package func inDomains(_ domains: [String]) -> [GlossaryEntry] {
    domains.isEmpty ? self : filter { $0.domain.map(domains.contains) ?? true }
  }
}
