internal import TranslationMemory
package import UnicodeText

/// Writes XLIFF 1.2 or 2.1, valid by their schemas, a unit at a time, in constant memory.
///
///     var writer = try XLIFFWriter(to: output, .init(version: .two, toolVersion: "1.0"))
///     try writer.beginFile("article.txt")
///     try writer.write(XLIFFUnit([XLIFFSegment("Guten Morgen.", target: .init("Good morning.", .translated))]))
///     try writer.finish()
///
/// Version 1.2 is the one that every tool reads. There each segment is a `trans-unit`, since some tools do not see segments
/// inside one; those of a block stand in a `group`. A match is an `alt-trans`, a term a `note`. Version 2.1 has units with
/// segments, and modules for matches and terms. Inline codes keep their native text; a code of the target has the
/// number of its like in the source. Equal units give equal bytes.
package struct XLIFFWriter {
  /// What was written.
  package private(set) var report = Report()
  private var output: XMLOutput
  private let format: any XLIFFFormat
  private var isInFile = false
  private var unitsInFile = 0

  /// The versions of the standard that are written: 1.2 and 2.1.
  package enum Version: String, Hashable, Sendable, CaseIterable {
    case one = "1.2"
    case two = "2.1"
  }

  /// What a file says of itself.
  package struct Options: Sendable {
    /// That of the standard.
    package var version: Version
    /// The language of all sources.
    package var source: LanguageTag
    /// The language of all targets.
    package var target: LanguageTag
    /// The version of this program.
    package var toolVersion: String
    /// Whether the notes are said to be this program's, and not those of the people who made the translations.
    package var marksNotes = true

    package init(
      version: Version = .one, from source: LanguageTag = .german, to target: LanguageTag = .english,
      toolVersion: String
    ) {
      self.version = version
      self.source = source
      self.target = target
      self.toolVersion = toolVersion
    }
  }

  /// What was written, and what could not be.
  package struct Report: Hashable, Sendable {
    /// How many `file` elements were written.
    package internal(set) var files = 0
    /// How many segments were written.
    package internal(set) var segments = 0
    /// Characters that XML does not allow.
    package internal(set) var charactersLeftOut = 0
  }

  /// Writes the beginning of the document.
  package init(to sink: any ByteSink, _ options: Options) {
    output = XMLOutput(to: sink)
    format =
      switch options.version {
      case .one: XLIFF1Format(options)
      case .two: XLIFF2Format(options)
      }
    format.beginDocument(&output)
  }

  /// Begins a file; the units that follow are its own. At least one must follow: a file without any is not valid.
  ///
  /// - Parameters:
  ///   - original: the name of the article.
  ///   - datatype: of the article, in the words of XLIFF 1.2: `plaintext`, `html`, `x-markdown`, …
  package mutating func beginFile(_ original: String, datatype: String = "plaintext") {
    endFile()
    isInFile = true
    unitsInFile = 0
    report.files += 1
    format.beginFile(original, datatype: datatype, number: report.files, &output)
  }

  /// Writes a unit into the file that was begun last. One without segments is passed over.
  ///
  /// - Throws: what the sink throws.
  package mutating func write(_ unit: XLIFFUnit) throws(InterchangeError) {
    guard !unit.segments.isEmpty else { return }
    unitsInFile += 1
    report.segments += unit.segments.count
    format.write(unit, id: unit.id ?? "\(unitsInFile)", &output)
    try output.flushIfFull()
  }

  /// Ends the document.
  ///
  /// - Throws: what the sink throws.
  package mutating func finish() throws(InterchangeError) {
    endFile()
    output.markup("</xliff>\n")
    try output.flush()
    report.charactersLeftOut = output.droppedCharacters
  }

  private mutating func endFile() {
    if isInFile { format.endFile(&output) }
  }
}

/// How a version of XLIFF writes things down.
protocol XLIFFFormat: Sendable {
  init(_ options: XLIFFWriter.Options)
  func beginDocument(_ output: inout XMLOutput)
  func beginFile(_ original: String, datatype: String, number: Int, _ output: inout XMLOutput)
  func write(_ unit: XLIFFUnit, id: String, _ output: inout XMLOutput)
  func endFile(_ output: inout XMLOutput)
}

extension XMLOutput {
  /// An element on a line of its own.
  mutating func line(
    _ element: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout XMLOutput) -> Void
  ) {
    begin(element, attributes)
    content(&self)
    markup("</\(element)>\n")
  }

  /// A start tag. Attributes without a value are left out.
  mutating func begin(_ element: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(element, attributes)
    markup(">")
  }

  /// An element with nothing in it.
  mutating func empty(_ element: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(element, attributes)
    markup("/>")
  }

  private mutating func open(_ element: String, _ attributes: KeyValuePairs<String, String?>) {
    markup("<\(element)")
    for (name, value) in attributes {
      if let value { attribute(name, value) }
    }
  }
}

extension XLIFFSegment.Match {
  /// The score with two digits after the point at most.
  var percent: String {
    let rounded = (min(100, max(0, score)) * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
