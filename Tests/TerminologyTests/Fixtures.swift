@testable import Terminology

/// The glossary that a table is, header line included.
///
/// - Parameter name: of the file; by those of the carried glossaries it is taken for one of them.
func glossary(_ table: String, name: String = "g.tsv") -> Glossary {
  GlossaryReader.read(Array(table.utf8), name: name)
}
