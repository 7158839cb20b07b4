import Testing

@testable import Morphology

@Suite("English inflection")
struct EnglishInflectionTests {
  @Test(
    "The head of a noun term has a plural",
    arguments: [
      ("prime minister", "prime ministers"), ("ally", "allies"), ("day", "days"), ("sanction", "sanctions"),
      ("ceasefire", "ceasefires"), ("box", "boxes"), ("branch", "branches"), ("crisis", "crises"), ("man", "men"),
      ("spokeswoman", "spokeswomen"), ("chairman", "chairmen"), ("German", "Germans"), ("child", "children"),
      ("grandchild", "grandchildren"), ("spokesperson", "spokespersons"), ("person", "people"),
      ("phenomenon", "phenomena"),
      ("analysis", "analyses"), ("wife", "wives"), ("thief", "thieves"), ("chief", "chiefs"), ("veto", "vetoes"),
      ("MP", "MPs"), ("Secretary General", "Secretaries General"), ("Attorney General", "Attorneys General"),
      ("major general", "major generals"), ("head of state", "heads of state"), ("prisoner of war", "prisoners of war"),
      ("court martial", "courts martial"), ("president elect", "presidents elect"), ("monarch", "monarchs"),
      ("stomach", "stomachs"), ("epoch", "epochs"), ("march", "marches"), ("quiz", "quizzes"), ("waltz", "waltzes"),
      ("axis", "axes"), ("mother-in-law", "mothers-in-law"), ("commander-in-chief", "commanders-in-chief"),
      ("passer-by", "passers-by"), ("runner-up", "runners-up"), ("check-in", "check-ins"),
      ("by-product", "by-products"),
      ("bus", "buses"), ("Article 5 case", "Article 5 cases"),
    ])
  func plural(singular: String, plural: String) {
    let forms = EnglishInflection.forms(of: singular, .noun)
    #expect(forms.first == WordForm(singular, rule: "citation"))
    #expect(forms.filter { $0.rule == "plural" }.map(\.text) == [plural])
  }

  @Test(
    "Both plurals are made where both are in use",
    arguments: [
      ("medium", ["media", "mediums"]), ("curriculum", ["curricula", "curriculums"]), ("scarf", ["scarves", "scarfs"]),
      ("dwarf", ["dwarves", "dwarfs"]), ("bureau", ["bureaus", "bureaux"]), ("volcano", ["volcanoes", "volcanos"]),
      ("cargo", ["cargoes", "cargos"]),
    ])
  func plurals(singular: String, plurals: [String]) {
    let forms = EnglishInflection.forms(of: singular, .noun)
    #expect(forms.filter { $0.rule == "plural" }.map(\.text) == plurals)
  }

  @Test("A term in the plural has no other number", arguments: ["peace talks", "armed forces", "news", "headquarters"])
  func alreadyPlural(term: String) {
    #expect(!EnglishInflection.forms(of: term, .noun).contains { $0.rule == "plural" })
  }

  @Test(
    "The possessive is written with either apostrophe",
    arguments: [
      ("ally", ["ally’s", "ally's", "allies’", "allies'"]),
      ("head of state", ["head of state’s", "head of state's", "heads of state’s", "heads of state's"]),
      ("peace talks", ["peace talks’", "peace talks'"]),
    ])
  func possessive(term: String, forms: [String]) {
    #expect(EnglishInflection.forms(of: term, .noun).filter { $0.rule == "possessive" }.map(\.text) == forms)
  }

  @Test("A name has a possessive only")
  func name() {
    let forms = EnglishInflection.forms(of: "Zelenskyy", .name).map(\.text)
    #expect(forms == ["Zelenskyy", "Zelenskyy’s", "Zelenskyy's"])
    #expect(EnglishInflection.forms(of: "United Nations", .name).map(\.text).contains("United Nations’"))
  }

  @Test(
    "A verb has -s, -ing and its past",
    arguments: [
      "negotiate negotiates negotiating negotiated", "stop stops stopping stopped", "apply applies applying applied",
      "agree agrees agreeing agreed", "deter deters deterring deterred", "offer offers offering offered",
      "attack attacks attacking attacked", "discuss discusses discussing discussed", "veto vetoes vetoing vetoed",
      "withdraw withdraws withdrawing withdrew withdrawn", "commit commits committing committed",
      "lie lies lying lay lain",
      "undergo undergoes undergoing underwent undergone", "have has having had", "equip equips equipping equipped",
      "quit quits quitting", "visit visits visiting visited", "be am is are was were been being",
      "uphold upholds upholding upheld", "overthrow overthrows overthrowing overthrew overthrown",
      "fix fixes fixing fixed", "travel travels traveling traveled travelling travelled",
      "cancel cancels canceling canceled cancelling cancelled", "fail fails failing failed",
      "fuel fuels fueling fueled fuelling fuelled", "control controls controlling controlled",
      "panic panics panicking panicked", "mimic mimics mimicking mimicked", "quiz quizzes quizzing quizzed",
    ])
  func verb(_ row: String) {
    let expected = row.split(separator: " ").map(String.init)
    #expect(Set(EnglishInflection.forms(of: expected[0], .verb).map(\.text)) == Set(expected))
  }

  @Test("In a phrase the verb is the first word", arguments: [PartOfSpeech.verb, .phrase])
  func verbPhrase(partOfSpeech: PartOfSpeech) {
    let forms = EnglishInflection.forms(of: "to enter into force", partOfSpeech).map(\.text)
    #expect(
      forms == [
        "to enter into force", "enter into force", "enters into force", "entering into force", "entered into force",
      ])
  }

  @Test(
    "Short adjectives are compared, long ones stay",
    arguments: [
      ["big", "bigger", "biggest"], ["large", "larger", "largest"], ["early", "earlier", "earliest"],
      ["good", "better", "best"], ["territorial"], ["Russian"], ["new", "newer", "newest"],
      ["dry", "drier", "driest"], ["shy", "shyer", "shyest"], ["much", "more", "most"], ["little", "less", "least"],
    ])
  func adjective(forms: [String]) {
    #expect(EnglishInflection.forms(of: forms[0], .adjective).map(\.text) == forms)
  }

  @Test("Other words and empty terms are not inflected")
  func uninflected() {
    #expect(EnglishInflection.forms(of: "according to", .other).map(\.text) == ["according to"])
    #expect(EnglishInflection.forms(of: "", .noun).isEmpty)
  }
}
