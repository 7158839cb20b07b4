internal import TranslationMemory
internal import UnicodeText

/// Reads Moses' parallel text: two files, of which a line of the one translates the same line of the other.
final class MosesReader: UnitFileReader {
  private(set) var line = 0
  private(set) var unitReport = UnitFile.Report()
  private var pairs: ArraySlice<(Substring, Substring)>
  private let source: LanguageTag
  private let target: LanguageTag

  /// - Throws: `malformed` where the files have different numbers of lines.
  init(
    _ sourceFile: ByteSource, _ targetFile: ByteSource, encoding: TextEncoding?, from source: LanguageTag,
    to target: LanguageTag
  ) throws(InterchangeError) {
    try sourceFile.unpackIfGzip()
    try targetFile.unpackIfGzip()
    let sides = [
      Array(try TextFile.decode(sourceFile, encoding: encoding).lines),
      Array(try TextFile.decode(targetFile, encoding: encoding).lines),
    ]
    guard sides[0].count == sides[1].count else {
      throw InterchangeError(
        .malformed, file: targetFile.name,
        "has \(sides[1].count) lines and \(sourceFile.name) has \(sides[0].count); each line must translate the same line of the other file"
      )
    }
    pairs = Array(zip(sides[0], sides[1]))[...]
    self.source = source
    self.target = target
    for (file, language) in [(sourceFile, source), (targetFile, target)] {
      let ending = file.name.split(separator: ".").dropFirst().last.map(String.init)
      guard let named = ending.flatMap(LanguageNames.tag), named.language != language.language else { continue }
      unitReport.findings.append(
        .init(
          count: 1, line: 1,
          message:
            "\(file.name) ends in \(named) and is read as \(language); give the files in the order of --from and --to",
          concernsUnits: false))
    }
  }

  func next() -> TranslationUnit? {
    while let (text, translation) = pairs.popFirst() {
      line += 1
      if text.isBlank || translation.isBlank {
        unitReport.leaveOut(line, "a line that is empty in one of the files; it is left out")
        continue
      }
      unitReport.unitsRead += 1
      return TranslationUnit(
        sourceLanguage: source, variants: [Variant(source, text.trimmed), Variant(target, translation.trimmed)])
    }
    return nil
  }
}
