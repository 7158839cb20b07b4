import Foundation

/// What the tests read: small files of their own, and the example article of the demo.
enum Fixture {
  static let article = "Am 3. März kam Dr. Olaf Scholz. Er blieb.\n"

  static let terms = "Die Verbündeten tagten.\n"

  static let glossary = """
    id\tde\ten\tpos\tgender\tplural
    1\tVerbündete\tally|partner\tnoun\tm\tVerbündete
    2\tLage\tsituation\tnoun\tf\tLagen

    """

  static let pairs = """
    Hallo Welt.\tHello world.
    Die Lage ist ernst.\tThe situation is serious.

    """

  static func tmx(units: Int) -> String {
    let body = (0..<units).map { number in
      """
      <tu><tuv xml:lang="de"><seg>Satz \(number).</seg></tuv><tuv xml:lang="en"><seg>Sentence \(number).</seg></tuv></tu>

      """
    }
    return tmxHead + body.joined() + "</body></tmx>\n"
  }

  static let tmxHead = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
    srclang="de" datatype="plaintext"/><body>

    """

  /// A folder with the files above and a memory that holds the pairs.
  static func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(article, to: "article.txt")
    try sandbox.write(terms, to: "terms.txt")
    try sandbox.write(glossary, to: "glossary.tsv")
    try sandbox.write(pairs, to: "pairs.tsv")
    try sandbox.write(try made.get().memory, to: "memory.db")
    return sandbox
  }

  /// A memory that holds the pairs, made once, and what is exported from it.
  private static let made = Result {
    let sandbox = try Sandbox()
    try sandbox.write(pairs, to: "pairs.tsv")
    _ = try sandbox.run(["memory", "import", "pairs.tsv", "--memory", "memory.db"])
    return (memory: try sandbox.bytes("memory.db"), export: try export("memory.db", in: sandbox))
  }

  /// What `memory.db` holds in every sandbox at first.
  static var exportOfMemory: String { get throws { try made.get().export } }

  /// What a memory holds, as TMX. The file's bytes tell less: SQLite counts in them how often it was opened.
  static func export(_ memory: String, in sandbox: Sandbox) throws -> String {
    try sandbox.run(["memory", "export", "--all-languages", "--memory", memory]).output
  }

  /// A file of the example article.
  static func example(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scripts/example").appendingPathComponent(name)
  }
}
