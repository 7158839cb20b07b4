import Testing

@Suite("Usage, help and exit statuses")
struct UsageTests {
  private static let commands = [
    [], ["segment"], ["terms"], ["lookup"], ["name"], ["split"], ["align"], ["memory"], ["memory", "import"],
    ["memory", "export"],
    ["memory", "add"], ["memory", "edit"], ["memory", "remove"], ["memory", "info"], ["memory", "check"],
    ["memory", "clean"], ["analyze"], ["translate"], ["check"], ["handoff"], ["takeback"], ["match"],
    ["concordance"], ["glossary"], ["glossary", "check"], ["inspect"],
  ]

  @Test("Every command has a help text", arguments: commands)
  func help(command: [String]) throws {
    let outcome = try Sandbox().run(command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    #expect(outcome.output.contains("USAGE: \((["satzpaar"] + command).joined(separator: " "))"))
  }

  @Test("The version is a number")
  func version() throws {
    let outcome = try Sandbox().run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "Shells get their completions", arguments: [("bash", "#!/bin/bash"), ("zsh", "#compdef satzpaar"), ("fish", "")])
  func completions(shell: String, start: String) throws {
    let outcome = try Sandbox().run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(start))
    #expect(outcome.output.contains("concordance"))
  }

  @Test(
    "Wrong usage is exit status 64, with one line that says what is wrong",
    arguments: [
      ("frobnicate", "Unexpected argument 'frobnicate'"), ("segment --frob", "Unknown option '--frob'"),
      ("segment --format xml", "The value 'xml' is invalid for '--format <format>'"),
      ("segment --language xx!", "The value 'xx!' is invalid for '--language <language>'"),
      ("align --from xx! a b", "The value 'xx!' is invalid for '--from <language>'"),
      ("segment --encoding klingon", "The value 'klingon' is invalid for '--encoding <name>'"),
      ("segment --jsonl a b", "--jsonl reads one file or standard input"),
      ("segment --learn --jsonl", "give one of --learn, --export-srx and --jsonl"),
      ("segment --export-srx a", "--export-srx writes the built-in rules; leave out files and --srx"),
      ("terms --jsonl a b", "--jsonl reads one file or standard input"),
      (
        "terms article.txt --domain nonsense --no-names",
        "no entry has the domain nonsense; the domains are administration, culture, diplomacy,"
      ),
      (
        "terms article.txt --domain law --no-names --glossary glossary.tsv", "no entry has the domain law; none has one"
      ),
      ("name --jsonl a b", "--jsonl reads one file or standard input"),
      ("match --jsonl a b --memory memory.db", "--jsonl reads one file or standard input"),
      ("lookup", "Missing expected argument"),
      ("name", "name at least one name"), ("split", "name at least one word"),
      ("split --jsonl a b", "--jsonl reads one file or standard input"), ("align a", "name two files"),
      ("align a b c", "name two files"),
      ("align - -", "only one of the two files can be standard input"),
      ("align a b --minimum 2", "--minimum lies between 0 and 1"), ("match a", "no memory is named"),
      ("memory info", "no memory is named"), ("match a --memory memory.db --top 0", "--top is at least 1"),
      ("match a --memory memory.db --minimum 200", "--minimum lies between 1 and 102"),
      ("match a --memory memory.db --similarity x", "The value 'x' is invalid for '--similarity <similarity>'"),
      ("concordance --memory memory.db", "Missing expected argument"), ("memory add a", "Missing expected argument"),
      ("memory edit 1", "give --source or --target, or both"), ("memory edit x --source a", "The value 'x' is invalid"),
      ("memory remove", "say what is to be removed"), ("memory export --level 3", "--level is 1 or 2"),
      ("memory export --since 2026", "The value '2026' is invalid for '--since <day>'"),
      ("memory export --since 2026-02-31", "The value '2026-02-31' is invalid for '--since <day>'"),
      ("memory export --minimum-score 2", "--minimum-score is from 0 to 1"),
      ("memory export --since 2026-01-02 --until 2026-01-01", "--until is a day before --since"),
      ("memory import --strict --lenient a", "--strict and --lenient exclude each other"),
      ("help foo", "there is no command \"foo\""), ("help memory foo", "there is no command \"foo\""),
      ("translate a --top -1", "--top is at least 1"), ("match a --top -1", "--top is at least 1"),
      ("memory export --memory memory.db -o memory.db", "memory.db: is a translation memory, which would be lost"),
      ("align terms.txt terms.txt --no-dictionary --save-lexicon memory.db", "memory.db: is a translation memory"),
      ("segment article.txt -o memory.db", "memory.db: is a translation memory, which would be lost"),
    ])
  func wrongUsage(command: String, message: String) throws {
    let sandbox = try Fixture.sandbox()
    let outcome = try sandbox.run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.messages.hasPrefix("satzpaar: \(message)"))
    #expect(outcome.output.isEmpty)
    if command.hasSuffix(" memory.db") {
      #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
    }
  }

  @Test(
    "An option that would have no effect is wrong usage, and is named",
    arguments: [
      ("segment --jsonl --explain --format tsv", "--explain and --format have no effect with --jsonl; leave them out"),
      ("segment --jsonl --encoding utf-16", "--encoding has no effect with --jsonl; leave it out"),
      ("segment --learn --split-colon a", "--split-colon has no effect with --learn"),
      ("segment --export-srx --paragraphs blank", "--paragraphs has no effect with --export-srx"),
      ("segment --srx a.srx --explain --keep-quotations a", "--explain has no effect with --srx"),
      ("terms --jsonl --format json --input html", "--format and --input have no effect with --jsonl"),
      ("name --jsonl --format tsv", "--format has no effect with --jsonl"),
      ("split --jsonl --format json", "--format has no effect with --jsonl"),
      ("match --jsonl --format json", "--format has no effect with --jsonl"),
      ("match a --glossary glossary.tsv", "--glossary has no effect without --repair"),
      (
        "align --jsonl --into a.db --author A --minimum 0.5 --format tsv",
        "--into, --author, --minimum and --format have no effect with --jsonl"
      ),
      ("align a b --force", "--force has no effect without --into"),
      ("align a b --author A -o a.tsv", "--author has no effect without --into and for no TMX"),
      ("align a b --no-dictionary --glossary glossary.tsv", "--glossary has no effect with --no-dictionary"),
      (
        "align article.txt terms.txt --to fr --glossary glossary.tsv",
        "--glossary has no effect for other languages than German and English"
      ),
      ("check --list pairs.tsv --format json", "a file and --format have no effect with --list"),
      ("memory clean --undo a.tmx --severity hint", "--severity has no effect with --undo"),
      ("memory clean --force", "--force has no effect without --quarantine"),
      ("memory export --memory memory.db -o a.po --level 1", "--level has no effect for a file that is no TMX"),
      ("memory export --memory memory.db --xliff 2.1", "--xliff has no effect for a file that is no XLIFF"),
      ("glossary export glossary.tsv -o a.csv --tbx v3", "--tbx has no effect for a file that is no TBX"),
      ("glossary extract --memory memory.db --input html", "--input has no effect with --memory"),
      ("translate article.txt --in-place --xliff 2.1", "--xliff has no effect with --in-place"),
      ("translate article.txt -o a.html --xliff 2.1", "--xliff has no effect for a file that is no XLIFF"),
      ("translate article.txt --fill 75", "--fill has no effect for an article"),
      (
        "analyze article.txt --from fr --glossary glossary.tsv",
        "--glossary has no effect for other source languages than German"
      ),
    ])
  func idleOptions(command: String, message: String) throws {
    let outcome = try Fixture.sandbox().run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.messages.hasPrefix("satzpaar: \(message)"))
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "A file's name that promises another format than the one that is written is wrong usage",
    arguments: [
      (
        "align article.txt terms.txt -o a.xlf",
        "a.xlf: this command writes no such file; end the name in one of .txt, .tmx, .html, .tsv, .json, .jsonl, .log"
      ),
      (
        "align article.txt terms.txt -o a.html --format json",
        "a.html: --format json and a name that ends in .html contradict each other; give one of them"
      ),
      ("analyze article.txt -o a.xlf", "a.xlf: this command writes no such file"),
      ("analyze article.txt --format json -o a.csv", "a.csv: --format json and a name that ends in .csv"),
      ("check pairs.tsv -o a.json", "a.json: this command writes no such file"),
      ("memory clean --memory memory.db -o a.tmx", "a.tmx: this command writes no such file"),
    ])
  func outputName(command: String, message: String) throws {
    let sandbox = try Fixture.sandbox()
    let outcome = try sandbox.run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.messages.hasPrefix("satzpaar: \(message)"))
    #expect(!["a.xlf", "a.html", "a.csv", "a.json", "a.tmx"].contains(where: sandbox.exists))
  }

  @Test("Every command has its help", arguments: ["help", "help memory export", "help glossary export", "help check"])
  func helpOfCommand(command: String) throws {
    let outcome = try Fixture.sandbox().run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 0 && outcome.output.contains("USAGE: satzpaar"))
  }

  @Test("An empty term, name, phrase or segment is wrong usage", arguments: ["lookup", "name", "concordance"])
  func emptyWords(command: String) throws {
    let sandbox = try Fixture.sandbox()
    #expect(try sandbox.run([command, " "], environment: ["SATZPAAR_MEMORY": "memory.db"]).status == 64)
    #expect(try sandbox.run(["memory", "add", "a", "", "--memory", "memory.db"]).status == 64)
  }

  @Test(
    "Nothing found is exit status 1 and says so to people",
    arguments: ["match Unauffindbares", "concordance Unauffindbares", "lookup Xqzzt"])
  func nothingFound(command: String) throws {
    let outcome = try Fixture.sandbox().run(
      command.split(separator: " ").map(String.init), environment: ["SATZPAAR_MEMORY": "memory.db"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(command == "match Unauffindbares" ? "no match" : "nothing found"))
  }

  @Test("What is to be taken out and is not there is exit status 1")
  func nothingRemoved() throws {
    let outcome = try Fixture.sandbox().run(["memory", "remove", "--unit", "99", "--memory", "memory.db"])
    #expect(outcome.status == 1)
    #expect(outcome.messages == "satzpaar: memory.db: no such unit; nothing was removed\n")
  }
}
