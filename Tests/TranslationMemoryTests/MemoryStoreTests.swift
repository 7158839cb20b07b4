import FoundationEssentials
import Testing
import TranslationMemory
import UnicodeText

@Suite("The memory store")
struct MemoryStoreTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("a memory.db")
  }

  /// A unit with something in every place where there can be something.
  static let rich = TranslationUnit(
    identifier: "tu-1", sourceLanguage: .german,
    variants: [
      Variant(
        .german,
        Segment(parts: [
          .text("Die "),
          .code(.init(.begin, attributes: [.init("i", "1"), .init("type", "bold")], content: [.text("<b>")])),
          .text("Straße"), .code(.init(.end, attributes: [.init("i", "1")], content: [.text("</b>")])),
          .code(.init(.highlight, content: [.text(" am "), .code(.init(.placeholder)), .text("")])),
          .code(.init(.unknown, content: [.text("{"), .code(.init(.subflow, content: [.text("alt")])), .text("}")])),
          .code(.init(.isolated, attributes: [.init("pos", "begin")])),
        ]),
        history: .init(
          created: "20240101T000000Z", createdBy: "anna", changed: "20240202T000000Z", changedBy: "bert",
          lastUsed: "20240303T000000Z", usageCount: 7),
        notes: [.init("eine Notiz", attributes: [.init("xml:lang", "de")])],
        properties: [
          .init("x-domain", "Politik"), .init("x-domain", "Recht", attributes: [.init("o-encoding", "utf-8")]),
        ],
        attributes: [.init("datatype", "html")]),
      Variant(.english, "The street\u{FEFF} “here”\n\tand there 🙂"),
      Variant(LanguageTag("fr-CH") ?? .undetermined, Segment(parts: [])),
      Variant(.english, Segment(parts: [.text("two "), .text("texts"), .text("")])),
    ],
    origin: .alignment(score: 0.8125), document: "Rede.txt", position: 12,
    context: .init(previous: "Davor.", next: ""),
    history: .init(created: "20230101T000000Z", createdBy: "", changed: "irgendwann", lastUsed: "x", usageCount: 0),
    notes: [.init("one"), .init("")], properties: [.init("x-a", ""), .init("x-a", "")],
    attributes: [.init("o-tmf", "own"), .init("segtype", "sentence")])

  @Test("A unit comes back as it went in, in every part and in order")
  func roundTrip() throws {
    let bare = TranslationUnit(variants: [Variant(.german, "a"), Variant(.english, "b")])
    let others: [TranslationUnit] = [
      pair("c", "d", origin: .machineTranslation), pair("e", "f", origin: .entry, document: "Rede.txt"),
    ]
    try MemoryStore(path: path, mode: .create).add([Self.rich, bare] + others, batch: "test")
    #expect(try MemoryStore(path: path, mode: .readOnly).units == [Self.rich, bare] + others)
  }

  @Test("Exact repeats collapse and raise the usage count")
  func repeats() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    let first = try memory.add([pair("ja", "yes"), pair("ja", "yes"), Self.rich], batch: "one")
    #expect(first.stored == 2 && first.merged == 1)
    let second = try memory.add([pair("ja", "yes"), Self.rich], batch: "two")
    #expect(second.stored == 0 && second.merged == 2)
    #expect(try memory.units.map(\.history.usageCount) == [3, 1])
  }

  @Test(
    "What differs in more than its dates and document is a unit of its own",
    arguments: [
      pair("ja", "yeah"), pair("Ja", "yes"), pair("ja", "yes", context: .init(previous: "So?")),
      pair("ja", "yes", context: .init(next: "")),
      TranslationUnit(variants: [Variant(.german, "ja"), Variant(LanguageTag("en-GB") ?? .undetermined, "yes")]),
      TranslationUnit(variants: [
        Variant(.german, Segment(parts: [.text("ja"), .code(.init(.placeholder))])), Variant(.english, "yes"),
      ]),
      TranslationUnit(
        variants: [Variant(.german, "ja"), Variant(.english, "yes")], notes: [.init("only in interviews")]),
      TranslationUnit(
        variants: [Variant(.german, "ja"), Variant(.english, "yes")], properties: [.init("x-client", "A")]),
      TranslationUnit(variants: [
        Variant(.german, "ja"), Variant(.english, "yes", properties: [.init("x-checked", "no")]),
      ]),
    ])
  func noRepeat(other: TranslationUnit) throws {
    let memory = try MemoryStore(path: path, mode: .create)
    let report = try memory.add([pair("ja", "yes"), other], batch: "test")
    #expect(report.stored == 2 && report.merged == 0)
  }

  @Test("An import that fails leaves the memory as it was")
  func allOrNothing() throws {
    struct Stop: Error {}
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.add([pair("eins", "one")], batch: "before")
    #expect(throws: Stop.self) {
      try memory.importing("broken") { importer in
        try importer.add(pair("zwei", "two"))
        throw Stop()
      }
    }
    #expect(try memory.units == [pair("eins", "one")])
    #expect(try memory.info().imports.map(\.description) == ["before"])
    #expect(try memory.check() == [])
  }

  @Test(
    "A unit that cannot be stored is refused, and the import goes on",
    arguments: [
      TranslationUnit(variants: [Variant(.german, "allein")]), pair("a\0b", "c"),
      pair(String(repeating: "lang ", count: 20_000), "long"), pair("a", "b", document: "\0"),
    ])
  func invalidUnits(unit: TranslationUnit) throws {
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.importing("test") { importer in
      do throws(MemoryError) {
        try importer.add(unit)
        Issue.record("was stored")
      } catch {
        #expect(error.code == .invalidUnit)
      }
      try importer.add(pair("gut", "good"))
    }
    #expect(try memory.units == [pair("gut", "good")])
    #expect(try memory.check() == [])
  }

  @Test("A missing file is an error unless it may be made")
  func missing() throws {
    for mode in [MemoryStore.Mode.readOnly, .readWrite] {
      let error = #expect(throws: MemoryError.self) { try MemoryStore(path: path, mode: mode) }
      #expect(error?.code == .missing)
    }
    #expect(folder.files.isEmpty)
  }

  @Test(
    "What is no memory is refused and left as it is",
    arguments: [MemoryStore.Mode.readOnly, .readWrite, .create],
    [
      [UInt8]("Dies ist kein Satzspeicher.".utf8), Array(repeating: 0, count: 4096),
      Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 4080),
    ])
  func otherFiles(mode: MemoryStore.Mode, contents: [UInt8]) throws {
    try Data(contents).write(to: URL(filePath: path))
    let error = #expect(throws: MemoryError.self) { try MemoryStore(path: path, mode: mode) }
    #expect(error?.code == .notAMemory)
    #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == contents)
    #expect(folder.files == ["a memory.db"])
  }

  @Test("A folder is no memory")
  func folderAsFile() throws {
    let error = #expect(throws: MemoryError.self) { try MemoryStore(path: folder.path, mode: .create) }
    #expect(error?.code == .notAMemory)
  }

  @Test("An empty file becomes a memory, but cannot be read as one")
  func emptyFile() throws {
    try Data().write(to: URL(filePath: path))
    #expect(throws: MemoryError.self) { try MemoryStore(path: path, mode: .readWrite) }
    try MemoryStore(path: path, mode: .create).add([pair("a", "b")], batch: "test")
    #expect(try MemoryStore(path: path, mode: .readOnly).units.count == 1)
  }

  @Test("Reading leaves no files behind, and does not write")
  func readOnly() throws {
    do { try MemoryStore(path: path, mode: .create).add([pair("a", "b")], batch: "test") }
    #expect(folder.files == ["a memory.db"])
    do {
      let memory = try MemoryStore(path: path, mode: .readOnly)
      #expect(try memory.units.count == 1)
      let error = #expect(throws: MemoryError.self) { try memory.add([pair("c", "d")], batch: "test") }
      #expect(error?.code == .notPermitted)
    }
    #expect(folder.files == ["a memory.db"])
  }

  @Test("A memory in a folder that cannot be written can be read")
  func readOnlyFolder() throws {
    do { try MemoryStore(path: path, mode: .create).add([pair("a", "b")], batch: "test") }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    // Permissions do not bind the superuser.
    guard !FileManager.default.isWritableFile(atPath: folder.path) else { return }
    #expect(try MemoryStore(path: path, mode: .readOnly).units.count == 1)
    let error = #expect(throws: MemoryError.self) { try MemoryStore(path: path, mode: .readWrite) }
    #expect(error?.code == .notPermitted)
  }

  @Test("A second writer is told that the memory is locked, and readers go on")
  func locked() throws {
    let first = try MemoryStore(path: path, mode: .create)
    try first.add([pair("a", "b")], batch: "test")
    let second = try MemoryStore(path: path, mode: .readWrite, patience: 0.05)
    try first.importing("long") { importer in
      try importer.add(pair("c", "d"))
      let error = #expect(throws: MemoryError.self) { try second.add([pair("e", "f")], batch: "test") }
      #expect(error?.code == .locked)
      #expect(try second.units.count == 1)
    }
    #expect(try second.units.count == 2)
  }

  @Test("Units are removed by number, by document and by import")
  func removal() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.add([pair("eins", "one", document: "a"), pair("zwei", "two", document: "b"), Self.rich], batch: "first")
    let second = try memory.add([pair("drei", "three"), pair("vier", "four")], batch: "second")
    #expect(try memory.remove(UnitFilter(document: "a")) == 1)
    #expect(try memory.remove(UnitFilter(ids: [UnitID(4)])) == 1)
    #expect(try memory.units.map { $0.variants[0].segment.text }.sorted() == ["Die Straße am ", "vier", "zwei"])
    #expect(try memory.undo(second.batch) == 1)
    #expect(try memory.concordance(ConcordanceQuery("vier")).total == 0)
    #expect(try memory.check() == [])
    #expect(try memory.info().documents.map(\.value) == ["Rede.txt", "b"])
  }

  @Test("Undoing an import keeps what another import brought too")
  func undo() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    let first = try memory.add([pair("ja", "yes"), pair("nein", "no")], batch: "first")
    let second = try memory.add([pair("ja", "yes"), pair("ja", "yes"), pair("doch", "yes")], batch: "second")
    #expect(try memory.undo(first.batch) == 1)
    #expect(try memory.units.map { $0.variants[0].segment.text } == ["ja", "doch"])
    #expect(try memory.units[0].history.usageCount == 2)
    #expect(try memory.undo(second.batch) == 2)
    #expect(try memory.units.isEmpty)
    #expect(try memory.check() == [])
    #expect(throws: MemoryError.self) { try memory.undo(second.batch) }
  }

  @Test("An updated unit keeps its place and is found by its new text alone")
  func update() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.add([pair("alt", "old"), pair("ja", "yes")], batch: "test")
    try memory.add([pair("alt", "old")], batch: "again")
    try memory.update(UnitID(1), to: Self.rich)
    #expect(try memory.units == [Self.rich, pair("ja", "yes")])
    #expect(try memory.concordance(ConcordanceQuery("alt")).total == 0)
    #expect(try memory.concordance(ConcordanceQuery("strasse")).total == 1)
    #expect(try memory.check() == [])
    #expect(throws: MemoryError.self) { try memory.update(UnitID(9), to: Self.rich) }
  }

  @Test("Units are chosen by language, document and import")
  func filters() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    let french = LanguageTag("fr") ?? .undetermined
    let batch = try memory.add([pair("a", "b", document: "x"), Self.rich], batch: "test").batch
    try memory.add([pair("c", "d")], batch: "other")
    func count(_ filter: UnitFilter) throws -> Int {
      var count = 0
      try memory.forEachUnit(filter) { _ in count += 1 }
      return count
    }
    #expect(try count(UnitFilter(languages: [.german, french])) == 1)
    #expect(try count(UnitFilter(languages: [LanguageTag("de-AT") ?? .undetermined])) == 3)
    #expect(try count(UnitFilter(document: "x")) == 1)
    #expect(try count(UnitFilter(batch: batch)) == 2)
    #expect(try count(UnitFilter(ids: [UnitID(1), UnitID(3), UnitID(7)], batch: batch)) == 1)
  }

  @Test("The counts of a memory add up")
  func info() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.importing("a.tmx", date: "20250101T000000Z") { importer in
      try importer.add(pair("a", "b", history: .init(created: "20240506T070809Z")))
      try importer.add(Self.rich)
    }
    let info = try memory.info()
    #expect(info.units == 2 && info.variants == 6)
    #expect(info.languages.map { "\($0.value) \($0.count)" } == ["en 3", "de 2", "fr-CH 1"])
    #expect(info.origins.map(\.value) == [.import, .alignment])
    #expect(info.imports.map(\.date) == ["20250101T000000Z"])
    #expect(info.dates == "20240202T000000Z"..."20240506T070809Z")
    #expect(info.size > 0)
  }

  @Test("What continues an import is undone with it")
  func continuation() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    let first = try memory.importing("lines") { try $0.add(pair("eins", "one")) }
    let second = try memory.importing("lines", continuing: first.batch) { try $0.add(pair("zwei", "two")) }
    #expect(second.batch == first.batch && second.stored == 1)
    #expect(try memory.info().imports.count == 1)
    #expect(try memory.undo(first.batch) == 2)
    // An import that is gone cannot be continued.
    let third = try memory.importing("lines", continuing: first.batch) { try $0.add(pair("drei", "three")) }
    #expect(third.batch != first.batch)
    #expect(try memory.units.count == 1)
  }

  @Test("A unit that comes back need not count as used once more")
  func uncounted() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    try memory.importing("first") { try $0.add(pair("eins", "one")) }
    let report = try memory.importing("again") { try $0.add(pair("eins", "one"), countsRepeat: false) }
    #expect(report.merged == 1 && report.stored == 0)
    #expect(try memory.units.map(\.history.usageCount) == [nil])
  }

  @Test("Only an empty memory is removed, and who has it open is told")
  func emptyMemory() throws {
    let memory = try MemoryStore(path: path, mode: .create)
    let other = try MemoryStore(path: path, mode: .readWrite)
    try memory.add([pair("eins", "one")], batch: "a")
    try memory.removeIfEmpty()
    #expect(try other.units.count == 1)
    try memory.remove(.all)
    try memory.removeIfEmpty()
    #expect(!folder.files.contains("a memory.db"))
    #expect(throws: MemoryError.self) { try other.add([pair("zwei", "two")], batch: "b") }
  }

  @Test("A flipped byte in a page is found, and no reading brings the program down")
  func damage() throws {
    do {
      let memory = try MemoryStore(path: path, mode: .create)
      try memory.add((0..<2000).map { pair("Satz Nummer \($0)", "sentence number \($0)") }, batch: "test")
    }
    let whole = try [UInt8](Data(contentsOf: URL(filePath: path)))
    for page in 1..<whole.count / 4096 {
      var broken = whole
      for offset in 0..<8 { broken[page * 4096 + offset] = 0xFF }
      try Data(broken).write(to: URL(filePath: path))
      let findings = Result { try MemoryStore(path: path, mode: .readWrite).check() }
      switch findings {
      case .success(let findings): #expect(!findings.isEmpty, "page \(page)")
      case .failure(let error): #expect((error as? MemoryError)?.code == .damaged, "page \(page): \(error)")
      }
    }
  }
}
