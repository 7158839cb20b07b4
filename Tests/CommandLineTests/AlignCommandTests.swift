import Foundation
import Testing

@Suite("Aligning files")
struct AlignCommandTests {
  private let german = [
    "Der Bürgermeister besuchte am 3. Mai das Museum.", "Er sprach lange.", "Das Publikum klatschte.",
    "Danach gab es Suppe für 120 Gäste.", "Um 23 Uhr war alles vorbei.",
  ]
  private let english = [
    "The mayor visited the museum on 3 May.", "He gave a long speech, and the audience applauded.",
    "Afterwards there was soup for 120 guests.", "At 23 hours it was all over.",
  ]

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(german.joined(separator: "\n") + "\n", to: "a.de.txt")
    try sandbox.write(english.joined(separator: "\n") + "\n", to: "a.en.txt")
    return sandbox
  }

  private let corrected = """
    Der Bürgermeister besuchte am 3. Mai das Museum. Er sprach lange.\tThe mayor visited the museum on 3 May.\t1.00
    Das Publikum klatschte.\t\t0.00
    Danach gab es Suppe für 120 Gäste.\tHe gave a long speech, and the audience applauded. Afterwards there was soup for 120 guests.\t1.00

    """

  @Test("A corrected table given back as anchors keeps its rows, right or wrong, and what follows is paired as before")
  func anchors() throws {
    let sandbox = try sandbox()
    try sandbox.write(corrected, to: "pairs.tsv")
    let again = try sandbox.run(["align", "a.de.txt", "a.en.txt", "--anchors", "pairs.tsv", "--format", "tsv"])
    #expect(again.status == 0)
    #expect(again.output == corrected + "Um 23 Uhr war alles vorbei.\tAt 23 hours it was all over.\t1.00\n")
  }

  @Test("A corrected table is taken into a memory, without the rows that have nothing on one side")
  func imported() throws {
    let sandbox = try sandbox()
    try sandbox.write(corrected, to: "pairs.tsv")
    #expect(try sandbox.run(["memory", "import", "--memory", "m.db", "pairs.tsv"]).status == 0)
    let exported = try sandbox.run(["memory", "export", "--memory", "m.db", "-o", "out.tsv"])
    #expect(exported.status == 0)
    #expect(try sandbox.read("out.tsv").split(separator: "\n").count == 2)
  }

  @Test("A delimiter that stands in neither text is told, and the texts are paired as a whole")
  func delimiter() throws {
    let sandbox = try sandbox()
    let outcome = try sandbox.run(["align", "a.de.txt", "a.en.txt", "--delimiter", "***", "--format", "tsv"])
    #expect(outcome.status == 0 && outcome.output.contains("23 hours"))
    #expect(outcome.messages.contains("neither text has the delimiter \"***\""))
  }

  @Test("What has no counterpart is told by its number, and pairs below the minimum stay out of the memory")
  func unpaired() throws {
    let sandbox = try sandbox()
    try sandbox.write(
      german.joined(separator: "\n") + "\nGänzlich anderes steht hier: 4711 und 0815!\n", to: "b.de.txt")
    let outcome = try sandbox.run(["align", "b.de.txt", "a.en.txt", "--into", "m.db", "--minimum", "1"])
    #expect(outcome.messages.contains("b.de.txt: without a counterpart, by sentence number: de 6"))
    #expect(try sandbox.run(["align", "b.de.txt", "a.en.txt", "--minimum", "1.5"]).status == 64)
  }

  @Test("Texts that do not look like an article and its translation are not stored, unless that is wanted")
  func doubtful() throws {
    let sandbox = try sandbox()
    let german = german.joined(separator: " ") + " Das Haus ist alt, und die Stadt will es nicht mehr für sich nutzen."
    let english = english.joined(separator: " ") + " The house is old, and the city does not want it any more."
    try sandbox.write(german, to: "a.de.txt")
    try sandbox.write(english, to: "a.en.txt")
    for files in [["a.en.txt", "a.de.txt"], ["a.de.txt", "a.de.txt"]] {
      let refused = try sandbox.run(["align"] + files + ["--into", "m.db"])
      #expect(refused.status == 65)
      #expect(refused.messages.hasSuffix("not put into m.db for these doubts; --force puts it in\n"))
      #expect(!refused.output.isEmpty)
      #expect(!sandbox.exists("m.db"))
    }
    #expect(try sandbox.run(["align", "a.en.txt", "a.de.txt", "--into", "m.db", "--force"]).status == 0)
    #expect(sandbox.exists("m.db"))
  }

  @Test("The output file's name chooses the format")
  func formats() throws {
    let sandbox = try Fixture.sandbox()
    for (name, start) in [
      ("a.tmx", "<?xml"), ("a.html", "<!DOCTYPE html>"), ("a.tsv", "Die Verbündeten tagten.\tDie"), ("a.json", "{"),
      ("a.jsonl", "{"), ("a.txt", "1.00  Die"), ("a", "1.00  Die"),
    ] {
      #expect(try sandbox.run(["align", "terms.txt", "terms.txt", "--to", "de", "-o", name]).status == 0)
      #expect(try sandbox.read(name).hasPrefix(start), "\(name)")
    }
  }

  @Test("Texts about different things are named as such, and their pairs have low scores")
  func unrelated() throws {
    let sandbox = try Sandbox()
    let german = [
      "Die Regierung hat gestern ein Gesetz beschlossen.", "Der Minister sprach von einem großen Erfolg.",
      "Die Opposition kritisierte die hohen Kosten.", "Im Herbst soll der Bundesrat abstimmen.",
      "Viele Verbände fordern weitere Verbesserungen.", "Die Arbeitgeber warnten vor steigenden Beiträgen.",
    ]
    let english = [
      "My grandmother used to bake bread on Sundays.", "The smell woke the children in the morning.",
      "We sat around the table and told stories.", "Sometimes a neighbour came by with eggs.",
      "The dog slept under the warm stove.", "In winter the windows were covered with frost.",
    ]
    try sandbox.write(german.joined(separator: "\n"), to: "a.txt")
    try sandbox.write(english.joined(separator: "\n"), to: "b.txt")
    let outcome = try sandbox.run(["align", "a.txt", "b.txt", "--into", "m.db", "--format", "tsv"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("the texts may not translate each other"))
    for row in outcome.output.split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count == 3, !cells[0].isEmpty, !cells[1].isEmpty { #expect(try #require(Double(cells[2])) < 0.5) }
    }
  }

  @Test("A heading of a page is paired with a heading")
  func headings() throws {
    let sandbox = try Sandbox()
    try sandbox.write("<h1>Anfang</h1><p>Nun denn.</p><h2>Ende</h2><p>Aus.</p>", to: "a.html")
    try sandbox.write("<h1>Start</h1><p>Well then.</p><h2>Close</h2><p>Over.</p>", to: "b.html")
    let outcome = try sandbox.run(["align", "a.html", "b.html", "--explain", "--format", "tsv"])
    #expect(outcome.output.contains("Ende\tClose"))
    #expect(outcome.output.contains("both: heading"))
  }
}
