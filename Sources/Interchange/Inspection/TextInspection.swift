internal import UnicodeText

/// Inspects plain text.
enum TextInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool {
    !head.isBinary && head.rootElement == nil && !head.isJSON && !head.text.hasPrefix("<")
      && !head.hasName(of: namesOfOthers)
  }

  /// Files with these names hold something else when they are sound.
  private static let namesOfOthers = [
    "tmx", "tbx", "xlf", "xliff", "sdlxliff", "mqxliff", "srx", "po", "json", "sdltm", "gz", "csv", "tsv", "tab",
  ]

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let text = try TextFile.decode(file, encoding: inspector.encoding)
    return Inspection(
      format: "text", encoding: text.encoding.description,
      counts: ["lines": text.lines.reduce(0) { count, _ in count + 1 }])
  }
}
