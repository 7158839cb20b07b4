import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Articles in HTML")
struct HTMLArticleTests {
  private func article(_ html: String, name: String = "a.html", encoding: TextEncoding? = nil) throws -> Article {
    try Article(ByteSource(Array(html.utf8), name: name), encoding: encoding)
  }

  private func texts(_ html: String) throws -> [String] { try article(html).blocks.map(\.text) }

  @Test("A page is its headings, paragraphs, list items, cells and captions, in order")
  func kinds() throws {
    let page = """
      <!DOCTYPE html><html><head><title>Zeitung</title><style>p { color: red }</style></head><body>
      <h1>Die Wahl</h1><p>Erster Satz. Zweiter.</p><ul><li>Ein Punkt</li><li><p>Noch einer</p></li></ul>
      <table><caption>Die Zahlen</caption><tr><th>Partei<td>10 %</table>
      <figure><img src="x.jpg"><figcaption>Das Haus</figcaption></figure>
      <blockquote><p>Ich gehe.</p></blockquote><script>var a = "<p>Nein</p>"</script></body></html>
      """
    let blocks = try article(page).blocks
    #expect(
      blocks.map(\.text) == [
        "Die Wahl", "Erster Satz. Zweiter.", "Ein Punkt", "Noch einer", "Die Zahlen", "Partei", "10 %", "Das Haus",
        "Ich gehe.",
      ])
    #expect(
      blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .listItem, .listItem, .caption, .tableCell, .tableCell, .caption, .quotation,
      ])
  }

  @Test(
    "Inline tags leave no blanks, line breaks break, white space is one blank, entities are characters",
    arguments: [
      ("<p>Der <b>Präsi</b>dent.</p>", "Der Präsident."),
      ("<p>  Ein\n   Satz  <i> mit </i>  Luft. </p>", "Ein Satz mit Luft."),
      ("<p>Erste Zeile<br>zweite <br/> dritte<br></p>", "Erste Zeile\nzweite\ndritte"),
      (
        "<p>B&uuml;ndnis &amp; Co. &#8222;Ja&#x201C; &hellip; a&nbsp;b &lt;c&gt; &auml</p>",
        "Bündnis & Co. „Ja“ … a\u{A0}b <c> ä"
      ),
      ("<p>&amp;amp; &unbekannt; AT&T a&b</p>", "&amp; &unbekannt; AT&T a&b"),
      ("<p>Um<!-- nichts -->bau</p>", "Umbau"),
      ("<p>So </x>geht es.</p>", "So geht es."),
      ("<p>Donau<wbr>dampf&shy;schiff</p>", "Donaudampf\u{AD}schiff"),
      ("<pre>Erste\n zweite</pre>", "Erste\nzweite"),
      ("<p>Das <img src=a.png> ist <img src=b.png>x. <img src=c.png> </p>", "Das  ist x."),
      ("<p>Zeile\r\nzwei</p>", "Zeile zwei"),
    ])
  func inline(_ html: String, _ text: String) throws {
    let article = try article(html)
    #expect(article.blocks.map(\.text) == [text])
    #expect(article.blocks.allSatisfy { $0.isReplaceable })
  }

  @Test(
    "What stands around the text is left out",
    arguments: [
      "<nav><a href=a>Start</a></nav>", "<header><a href=a>Die Zeitung</a></header>", "<footer>Impressum</footer>",
      "<aside>Mehr dazu</aside>", "<div role=navigation>Menü</div>", "<div class='site-nav'>Menü</div>",
      "<div id=cookieBanner>Wir nutzen Cookies.</div>",
      "<form><label>Suche</label><input><button>Suchen</button></form>",
      "<p hidden>Versteckt</p>", "<p style='display: none'>Versteckt</p>", "<noscript>Ohne Skript</noscript>",
      "<ul><li><a href=a>Eins</a><li><a href=b>Zwei</a><li><a href=c>Drei</a></ul>", "<svg><text>Bild</text></svg>",
    ])
  func boilerplate(_ around: String) throws {
    let text = "<h1>Die Wahl</h1><p>Das ist der Text, um den es geht, und er ist länger als alles andere.</p>"
    #expect(try texts("<body>\(around)\(text)</body>").count == 2)
    #expect(try texts("<body><main>\(text)\(around)</main></body>").count == 2)
  }

  @Test("What is left out parts the text around it if it is a block, and leaves no trace if it stands in the line")
  func gaps() throws {
    let text = "<p>Das ist der Text, um den es geht, und er ist länger als alles andere.</p>"
    #expect(try texts("\(text)Eins <div class=SiteNav>x</div> zwei").dropFirst() == ["Eins", "zwei"])
    #expect(try texts("\(text)Um<span hidden>x</span>bau").dropFirst() == ["Umbau"])
  }

  @Test("What holds the main heading or most of the text stays, whatever it is called")
  func mainText() throws {
    #expect(try texts("<body class=has-sidebar><div class=menu><p>Der ganze Text.</p></div>") == ["Der ganze Text."])
    #expect(try texts("<form><p>Der ganze Text.</p></form>") == ["Der ganze Text."])
    #expect(
      try texts("<body><p>Werbung</p><main><h1>Titel</h1><p>Text</p></main><p>Impressum</p>") == ["Titel", "Text"])
    #expect(try texts("<body><h1>Titel</h1><article><p>Text</p></article>") == ["Titel", "Text"])
    #expect(try texts("<article><p>Eins</p></article><article><p>Zwei</p></article>") == ["Eins", "Zwei"])
  }

  @Test("Every character of a block is found again in the file")
  func places() throws {
    let page = try article("<p>Die <b>Gr&ouml;&szlig;e</b>  der Stadt</p>")
    let block = try #require(page.blocks.first)
    func source(_ range: Range<Int>) -> String { String(decoding: page.source[block.source(of: range)], as: UTF8.self) }
    #expect(block.text == "Die Größe der Stadt")
    #expect(source(4..<11) == "Gr&ouml;&szlig;e")
    #expect(source(6..<8) == "&ouml;")
    #expect(source(11..<12) == "  ")
    #expect(source(0..<11) == "Die <b>Gr&ouml;&szlig;e")
    #expect(page.codePoints(of: 12..<15, in: block) == 32..<35)
  }

  @Test(
    "A reference to no character is U+FFFD, and what comes behind it keeps its place",
    arguments: ["&#x888dddda;hd", "&#x888ddddahd", "&#x110000;hd", "&#99999999999;hd", "&#x100000000;hd"])
  func referenceToNothing(_ text: String) throws {
    let page = try article("<p>\(text)")
    let block = try #require(page.blocks.first)
    #expect(block.text == "\u{FFFD}hd")
    #expect(block.source(of: 0..<5) == 3..<3 + text.utf8.count)
  }

  @Test("A sentence takes the tags along that belong to it")
  func segments() throws {
    let page = try article(
      "<p><b>Der <i>erste</i> Satz.</b> <a href='x'>Der zweite</a><br>mit <em>Satz. Und</em> Bild<img src=y></p>")
    let block = try #require(page.blocks.first)
    func segment(_ text: String) -> String {
      let all = Array(block.text.utf8)
      let start = all.indices.first { all[$0...].starts(with: text.utf8) } ?? 0
      let (segment, source) = page.segment(start..<start + text.utf8.count, of: block)
      let parts = segment.parts.map { part in
        switch part {
        case .text(let text): text
        case .code(let code): "{\(code.kind.rawValue)\(code.attributes.map(\.value).joined())}"
        }
      }
      return parts.joined() + " = " + String(decoding: page.source[source], as: UTF8.self)
    }
    #expect(segment("Der erste Satz.") == "Der {bpt11}erste{ept1} Satz. = Der <i>erste</i> Satz.")
    #expect(segment("Der zweite") == "Der zweite = Der zweite")
    #expect(segment("mit Satz.") == "mit {itbegin1}Satz. = mit <em>Satz.")
    #expect(segment("Und Bild") == "Und{itend1} Bild = Und</em> Bild")
    #expect(segment("erste") == "erste = erste")
  }

  @Test("Text that a parser moves is not to be written anew")
  func moved() throws {
    let page = try article("<table><tr><td>Zelle</td></tr>Eins<tr><td>Noch eine</td></tr>Zwei</table>")
    #expect(Set(page.blocks.map(\.text)).isSuperset(of: ["Zelle", "Noch eine"]))
    let places = page.blocks.filter(\.isReplaceable).map(\.source)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  @Test("The encoding is the file's mark, what the page says, UTF-8, or what the user says")
  func encodings() throws {
    func decoded(_ head: String, _ encoding: TextEncoding? = nil) throws -> String? {
      let bytes =
        Array("<html><head>\(head)</head><p>Gr".utf8) + [0xF6, 0xDF]
        + Array("e \u{0080}".unicodeScalars.map { UInt8($0.value) })
      return try Article(ByteSource(bytes, name: "a.html"), encoding: encoding).blocks.first?.text
    }
    #expect(try decoded("<meta charset=windows-1252>") == "Größe €")
    #expect(try decoded("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>") == "Größe €")
    #expect(try decoded("", TextEncoding("windows-1252")) == "Größe €")
    #expect(try decoded("<meta charset=utf-8>", TextEncoding("windows-1252")) == "Größe €")
    let silent = try #require(throws: InterchangeError.self) { try decoded("") }
    #expect(silent.code == .wrongEncoding && silent.message.contains("--encoding"))
    let unknown = try #require(throws: InterchangeError.self) { try decoded("<meta charset=klingonisch>") }
    #expect(unknown.code == .wrongEncoding && unknown.message.contains("klingonisch"))
    let marked = [0xEF, 0xBB, 0xBF] + Array("<meta charset=windows-1252><p>Größe".utf8)
    #expect(try Article(ByteSource(marked, name: "a.html")).blocks.map(\.text) == ["Größe"])
  }

  @Test("A file's name says what it is, then its beginning, then the user")
  func formats() throws {
    #expect(ArticleFormat(ofFileNamed: "x/a.HTM", start: []) == .html)
    #expect(ArticleFormat(ofFileNamed: "a.md", start: []) == .markdown)
    #expect(ArticleFormat(ofFileNamed: "a", start: "\n<!-- x --> <!DOCTYPE html>".utf8) == .html)
    #expect(ArticleFormat(ofFileNamed: "-", start: "<?xml version='1.0'?>\n<html xmlns='x'>".utf8) == .html)
    #expect(ArticleFormat(ofFileNamed: "a.txt", start: "Ein <b>Text</b>".utf8) == .text)
    let text = try Article(ByteSource(Array("<p>a</p>".utf8), name: "a.html"), as: .text)
    #expect(text.blocks.map(\.text) == ["<p>a</p>"])
  }

  @Test("A page with elements nested without end is refused, and broken ones are read")
  func hostile() throws {
    let deep = try #require(throws: InterchangeError.self) {
      try texts(String(repeating: "<div>", count: 5000) + "Text")
    }
    #expect(deep.code == .refused)
    for page in [
      "", "<", "</p>", "<p", "<p>&", "&#0;", "<p>&#xD800;</p>", "<!--", "<b><p>a</b>b</p>c", "<table>a<td>b</table>",
    ] {
      for block in try article(page).blocks { #expect(!block.text.isEmpty) }
    }
  }
}
