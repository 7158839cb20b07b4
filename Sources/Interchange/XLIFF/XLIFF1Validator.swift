/// Tells what in an XLIFF 1.x file breaks the standard: attributes that must be there (XLIFF 1.2, section 2).
struct XLIFF1Validator: XLIFFValidator {
  private(set) var errors = Findings()

  mutating func start(_ element: XMLElement) {
    judge(element)
    if element.name == "xliff", let version = element["version"], !["1.0", "1.1", "1.2"].contains(version) {
      errors.note("version", element.line, "the version \"\(version)\" is none of XLIFF; it is read as 1.2")
    }
  }

  mutating func end(_ name: String) {}

  mutating func piece(_ piece: XMLElement) {
    judge(piece)
    if piece.name == "trans-unit", piece.first("source") == nil {
      errors.note("source", piece.line, "a trans-unit has no source")
    }
  }

  private mutating func judge(_ element: XMLElement) {
    for name in Self.required[element.name] ?? [] where element[name] == nil {
      errors.note("\(element.name) \(name)", element.line, "\(element.name) has no \(name)")
    }
  }

  private static let required = [
    "xliff": ["version"], "file": ["original", "source-language", "datatype"], "trans-unit": ["id"],
  ]
}
