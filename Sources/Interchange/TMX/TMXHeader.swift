package import TranslationMemory

/// The header of a TMX file, all of it.
package struct TMXHeader: Hashable, Sendable {
  /// As they are spelled in the file, in its order: `creationtool`, `creationtoolversion`, `segtype`, `o-tmf`, `adminlang`,
  /// `srclang`, `datatype`, which the standard demands, and what else there is.
  package var attributes: [TranslationUnit.Attribute]
  /// In the order of the file.
  package var notes: [TranslationUnit.Note]
  /// In the order of the file.
  package var properties: [TranslationUnit.Property]
  /// The file's own encodings (`ude`), in its order.
  package var encodings: [UserDefinedEncoding]

  package init(
    attributes: [TranslationUnit.Attribute] = [], notes: [TranslationUnit.Note] = [],
    properties: [TranslationUnit.Property] = [], encodings: [UserDefinedEncoding] = []
  ) {
    self.attributes = attributes
    self.notes = notes
    self.properties = properties
    self.encodings = encodings
  }

  /// A mapping of private characters (`ude`).
  package struct UserDefinedEncoding: Hashable, Sendable {
    /// In the order of the file.
    package var attributes: [TranslationUnit.Attribute]
    /// The attributes of each `map`.
    package var maps: [[TranslationUnit.Attribute]]

    package init(attributes: [TranslationUnit.Attribute], maps: [[TranslationUnit.Attribute]] = []) {
      self.attributes = attributes
      self.maps = maps
    }
  }

  /// The value of an attribute by its name in the file; nil where it is missing.
  package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
