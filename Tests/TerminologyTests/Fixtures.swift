@testable import Terminology

/// The glossary that a table is, header line included.
func glossary(_ table: String) -> Glossary { GlossaryReader.read(Array(table.utf8), name: "g.tsv") }
