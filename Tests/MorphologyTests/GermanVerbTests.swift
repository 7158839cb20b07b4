import Testing

@testable import Morphology

@Suite("German verbs")
struct GermanVerbTests {
  @Test(
    "Nouns and stems before a verb stand before ge- and zu",
    arguments: [
      ("zwangsräumen", ["zwangsgeräumt", "zwangszuräumen"]), ("schutzimpfen", ["schutzgeimpft"]),
      ("bruchlanden", ["bruchgelandet"]), ("gefriertrocknen", ["gefriergetrocknet"]),
      ("strafen", ["gestraft"]), ("gefrieren", ["gefroren"]), ("sondern", ["gesondert"]), ("proben", ["geprobt"]),
    ])
  func nominalPrefixes(infinitive: String, forms: [String]) {
    let made = Set(GermanInflection.forms(of: Lexeme(infinitive, .verb)).map(\.text))
    #expect(made.isSuperset(of: forms), "\(made)")
  }

  /// The forms in small letters, without the endings of the participles.
  static let paradigms = [
    "setzen setze setzt setzest setzet setz setzte setztest setzten setztet setzend gesetzt",
    "verhandeln verhandele verhandle verhandelt verhandelst verhandelte verhandeltest verhandelten verhandeltet"
      + " verhandelnd verhandelt",
    "fordern fordere fordert forderst forderte fordertest forderten fordertet fordernd gefordert",
    "rechnen rechne rechnet rechnest rechnete rechnetest rechneten rechnetet rechnend gerechnet",
    "arbeiten arbeite arbeitet arbeitest arbeitete arbeitetest arbeiteten arbeitetet arbeitend gearbeitet",
    "reduzieren reduziere reduziert reduzierst reduzierest reduzieret reduzier reduzierte reduziertest reduzierten"
      + " reduziertet reduzierend reduziert",
    "geben gebe gebt gebest gebet gibt gibst gib gab gabst gaben gabt gäbe gäbest gäben gäbet gebend gegeben",
    "halten halte haltet haltest hält hältst halt hielt hieltest hielten hieltet hielte haltend gehalten",
    "treten trete tretet tretest tritt trittst trat tratest traten tratet träte trätest träten trätet tretend getreten",
    "laden lade ladet ladest lädt lädst lad lud ludest luden ludet lüde lüdest lüden lüdet ladend geladen",
    "dürfen dürfe dürft dürfest dürfet darf darfst dürf durfte durftest durften durftet dürfte dürftest dürften"
      + " dürftet dürfend gedurft",
    "denken denke denkt denkst denkest denket denk dachte dachtest dachten dachtet dächte dächtest dächten dächtet"
      + " denkend gedacht",
    "sein bin bist ist sind seid war warst waren wart sei seist seien seiet wäre wärst wären wärt seiend gewesen",
    "verstehen verstehe versteht verstehst verstehest verstehet versteh verstand verstandest verstanden verstandet"
      + " verstünde verstündest verstünden verstündet verstehend",
    "werden werde werdet werdest wird wirst wurde wurdest wurden wurdet würde würdest würden würdet werdend geworden",
    "bewegen bewege bewegt bewegst bewegest beweget beweg bewog bewogst bewogen bewogt bewöge bewögest bewögen bewöget"
      + " bewegte bewegtest bewegten bewegtet bewegend bewogen",
    "melken melke melkt melkst melkest melket melk molk molkst molken molkt mölke mölkest mölken mölket melkte"
      + " melktest melkten melktet melkend gemelkt gemolken",
    "aussetzen aussetze aussetzt aussetzest aussetzet aussetzte aussetztest aussetzten aussetztet aussetzend"
      + " ausgesetzt auszusetzen",
  ]

  @Test("A verb has its finite forms and participles", arguments: paradigms)
  func paradigm(_ row: String) {
    let expected = row.split(separator: " ").map(String.init)
    let made = GermanInflection.forms(of: Lexeme(expected[0], .verb)).map(\.text).filter(\.beginsLowercase)
    let participles = made.filter { $0.ends(with: "d") || $0 == expected.last || $0.begins(with: "ge") }
    // "auszusetzend-"
    let gerundives = expected.filter { $0.contains("zu") }.map { $0 + "d" }
    let declined = Set(
      (participles + gerundives + expected).flatMap { stem in GermanAdjective.endings.map { stem + $0 } })
    #expect(Set(expected).isSubset(of: made))
    #expect(Set(made).subtracting(expected).isSubset(of: declined))
  }

  @Test("What is to be done has an adjective of verbs with a prefix that may stand apart")
  func gerundive() {
    func gerundives(_ verb: String) -> [String] {
      GermanInflection.forms(of: Lexeme(verb, .verb)).filter { $0.rule == "gerundive" }.map(\.text)
    }
    #expect(gerundives("umsetzen").contains("umzusetzenden") && gerundives("besetzen").isEmpty)
    #expect(gerundives("anheimstellen").contains("anheimzustellendes"))
  }

  @Test("Participles are declined, and like the infinitive also nouns")
  func participles() {
    let forms = GermanInflection.forms(of: Lexeme("unterzeichnen", .verb)).map(\.text)
    for form in ["unterzeichneten", "unterzeichnetes", "unterzeichnendem", "Unterzeichnen", "Unterzeichnete"] {
      #expect(forms.contains(form))
    }
  }

  @Test(
    "A finite form, an imperative and a bare participle have no capital",
    arguments: [
      ("klagen", "Klage"), ("tanken", "Tank"), ("sparen", "Sparte"), ("widerrufen", "Widerruf"), ("googeln", "Google"),
      ("verletzen", "Verletzt"), ("ankündigen", "Anzukündigen"),
    ])
  func small(infinitive: String, noun: String) {
    #expect(!GermanInflection.forms(of: Lexeme(infinitive, .verb)).contains { $0.text == noun })
  }

  @Test(
    "A form that several rules make names all of them",
    arguments: [
      (Lexeme("telefonieren", .verb), "telefoniert", "present or past participle"),
      (Lexeme("vereinbaren", .verb), "vereinbarte", "preterite or past participle"),
      (Lexeme("kommen", .verb), "kommen", "citation"),
      (Lexeme("geben", .verb), "gebe", "present"), (Lexeme("treffen", .verb), "träfe", "subjunctive"),
      (Lexeme("Laptop", .noun, gender: .masculine, plural: .form("Laptops")), "Laptops", "genitive -s or plural"),
      (
        Lexeme("Präsident", .noun, gender: .masculine, plural: .form("Präsidenten")), "Präsidenten",
        "weak noun or plural"
      ),
      (Lexeme("weit", .adjective), "weiter", "adjective ending or comparative"),
    ])
  func rules(lexeme: Lexeme, form: String, rule: String) {
    #expect(GermanInflection.forms(of: lexeme).first { $0.text == form }?.rule == rule)
  }

  @Test("Rules are told apart again")
  func ruleList() {
    var form = WordForm("a", rule: "present")
    for rule in ["subjunctive", "present", "past participle", "subjunctive"] {
      form.add(rulesOf: WordForm("a", rule: rule))
    }
    #expect(form.rule == "present, subjunctive or past participle")
    #expect(WordForm.rules(form.rule) == ["present", "subjunctive", "past participle"])
  }

  @Test(
    "Prefixes stay with the verb or part from it",
    arguments: [
      ("hinterlassen", ""), ("beinhalten", ""), ("übereinstimmen", "überein"), ("wahrnehmen", "wahr"),
      ("bloßstellen", "bloß"), ("teilnehmen", "teil"), ("überzeugen", ""), ("umherlaufen", "umher"),
      ("absolvieren", ""), ("abreisen", "ab"), ("hindern", ""), ("hinkommen", "hin"), ("bevorstehen", "bevor"),
      ("bevorzugen", ""), ("widerlegen", ""), ("widerspiegeln", "wider"), ("gleichsetzen", "gleich"),
      ("herrschen", ""), ("irreführen", "irre"), ("irren", ""), ("wiederholen", ""), ("wiedergeben", "wieder"),
      ("vollziehen", ""), ("volltanken", "voll"), ("wettern", ""), ("zurücktreten", "zurück"), ("reinigen", ""),
    ])
  func prefixes(infinitive: String, separable: String) {
    #expect(GermanVerbPrefix.readings(of: infinitive).first?.separable == separable)
  }

  @Test(
    "Participle and zu-infinitive show the prefix",
    arguments: [
      ("wiederherstellen", "wiederhergestellt", "wiederherzustellen"), ("wahrnehmen", "wahrgenommen", "wahrzunehmen"),
      ("kennenlernen", "kennengelernt", "kennenzulernen"), ("umstoßen", "umgestoßen", "umzustoßen"),
      ("übereinstimmen", "übereingestimmt", "übereinzustimmen"), ("bevorstehen", "bevorgestanden", "bevorzustehen"),
      ("dastehen", "dagestanden", "dazustehen"), ("innehaben", "innegehabt", "innezuhaben"),
      ("nahelegen", "nahegelegt", "nahezulegen"), ("schwerfallen", "schwergefallen", "schwerzufallen"),
      ("großschreiben", "großgeschrieben", "großzuschreiben"), ("gutheißen", "gutgeheißen", "gutzuheißen"),
      ("haltmachen", "haltgemacht", "haltzumachen"), ("abhandenkommen", "abhandengekommen", "abhandenzukommen"),
      ("volltanken", "vollgetankt", "vollzutanken"), ("infragestellen", "infragegestellt", "infragezustellen"),
      ("wiederaufbauen", "wiederaufgebaut", "wiederaufzubauen"), ("bloßstellen", "bloßgestellt", "bloßzustellen"),
      ("stattfinden", "stattgefunden", "stattzufinden"), ("festnehmen", "festgenommen", "festzunehmen"),
      ("freilassen", "freigelassen", "freizulassen"), ("einbeziehen", "einbezogen", "einzubeziehen"),
      ("miteinbeziehen", "miteinbezogen", "miteinzubeziehen"), ("hingehen", "hingegangen", "hinzugehen"),
      ("anerkennen", "anerkannt", "anzuerkennen"), ("vorbereiten", "vorbereitet", "vorzubereiten"),
      ("durchführen", "durchgeführt", "durchzuführen"), ("umsetzen", "umgesetzt", "umzusetzen"),
      ("teilnehmen", "teilgenommen", "teilzunehmen"), ("zurückziehen", "zurückgezogen", "zurückzuziehen"),
      ("zusammenarbeiten", "zusammengearbeitet", "zusammenzuarbeiten"), ("abschaffen", "abgeschafft", "abzuschaffen"),
    ])
  func separablePrefix(infinitive: String, participle: String, withZu: String) {
    let forms = GermanInflection.forms(of: Lexeme(infinitive, .verb)).map(\.text)
    #expect(forms.contains(participle))
    #expect(forms.contains(withZu))
  }

  @Test(
    "An inseparable prefix takes the place of ge-",
    arguments: [
      ("vergessen", "vergessen"), ("versprechen", "versprochen"), ("beginnen", "begonnen"), ("begleiten", "begleitet"),
      ("beantragen", "beantragt"), ("überprüfen", "überprüft"), ("unterstützen", "unterstützt"),
      ("wiederholen", "wiederholt"), ("gehören", "gehört"), ("gefallen", "gefallen"), ("verabreden", "verabredet"),
      ("begehen", "begangen"), ("vergelten", "vergolten"), ("zergehen", "zergangen"), ("hinterfragen", "hinterfragt"),
      ("beinhalten", "beinhaltet"), ("offenbaren", "offenbart"), ("missverstehen", "missverstanden"),
      ("hinterziehen", "hinterzogen"), ("hinterlassen", "hinterlassen"), ("bevorzugen", "bevorzugt"),
      ("vereidigen", "vereidigt"), ("überwintern", "überwintert"), ("vollenden", "vollendet"),
      ("erwägen", "erwogen"), ("bescheren", "beschert"), ("erschrecken", "erschreckt"),
      ("gewinnen", "gewonnen"), ("missbrauchen", "missbraucht"), ("umfassen", "umfasst"), ("vollziehen", "vollzogen"),
    ])
  func inseparablePrefix(infinitive: String, participle: String) {
    let forms = GermanInflection.forms(of: Lexeme(infinitive, .verb)).map(\.text)
    #expect(forms.contains(participle))
    #expect(
      infinitive.contains("zu") || !forms.contains { $0.contains("zu") && !$0.lowercased().begins(with: "misszu") })
    #expect(GermanInflection.separableVerb(of: Lexeme(infinitive, .verb)) == nil)
  }

  @Test(
    "Verbs with a prefix that parts in one sense only have both sets of forms",
    arguments: [
      ("umgehen", ["umgegangen", "umgangen", "umzugehen"]), ("übertreten", ["übergetreten", "übertreten"]),
      ("umstellen", ["umgestellt", "umstellt"]), ("widerspiegeln", ["widergespiegelt", "widerspiegelt"]),
      ("übergehen", ["übergegangen", "übergangen"]), ("durchsetzen", ["durchgesetzt", "durchsetzt"]),
      ("unterziehen", ["untergezogen", "unterzogen"]),
    ])
  func separableAndInseparable(infinitive: String, expected: [String]) {
    let forms = GermanInflection.forms(of: Lexeme(infinitive, .verb)).map(\.text)
    for form in expected { #expect(forms.contains(form), "\(form)") }
    #expect(GermanInflection.separableVerb(of: Lexeme(infinitive, .verb)) != nil)
  }

  @Test(
    "A verb that is strong and weak has both participles",
    arguments: [
      ("bewegen", ["bewegt", "bewogen"]), ("spalten", ["gespalten", "gespaltet"]), ("weben", ["gewoben", "gewebt"]),
      ("sieden", ["gesotten", "gesiedet"]), ("salzen", ["gesalzen", "gesalzt"]),
      ("scheren", ["geschoren", "geschert"]),
    ])
  func strongAndWeak(infinitive: String, participles: [String]) {
    let made = GermanInflection.forms(of: Lexeme(infinitive, .verb))
    for participle in participles { #expect(made.contains { $0.text == participle }, "\(participle)") }
    #expect(!made.contains { $0.text == "gebewegt" })
  }

  @Test(
    "Verbs that look prefixed are not taken apart",
    arguments: ["antworten", "beten", "herrschen", "teilen", "einigen", "satteln", "dauern", "geistern", "preisen"])
  func unprefixed(infinitive: String) {
    let forms = GermanInflection.forms(of: Lexeme(infinitive, .verb))
    #expect(GermanInflection.separableVerb(of: Lexeme(infinitive, .verb)) == nil)
    #expect(forms.contains { $0.text.begins(with: "ge") && $0.rule == "past participle" })
  }

  @Test(
    "A finite form that ends a clause has no capital, and no separable verb an imperative in one word",
    arguments: [
      ("beitreten", "beitritt", "Beitritt"), ("angreifen", "angriff", "Angriff"), ("ausweisen", "ausweist", "Ausweis"),
      ("aufrufen", "aufrief", "aufruf"), ("aufbauen", "aufgebaut", "Aufbau"),
    ])
  func clauseFinal(infinitive: String, form: String, noun: String) {
    let forms = GermanInflection.forms(of: Lexeme(infinitive, .verb)).map(\.text)
    #expect(forms.contains(form) && !forms.contains(noun))
  }

  @Test(
    "Some verbs have a form of their own", arguments: [("missverstehen", "misszuverstehen"), ("guttun", "guttuend")])
  func single(infinitive: String, form: String) {
    #expect(GermanInflection.forms(of: Lexeme(infinitive, .verb)).contains { $0.text == form })
  }

  @Test("A separable verb tells what to look for")
  func separableVerb() throws {
    let verb = try #require(GermanInflection.separableVerb(of: Lexeme("aussetzen", .verb)))
    #expect(verb.prefix == "aus")
    #expect(verb.finiteForms.map(\.text).prefix(3) == ["setze", "setzt", "setzen"])
    let phrase = try #require(GermanInflection.separableVerb(of: Lexeme("in Kraft treten", .phrase)))
    #expect(phrase.prefix == "in Kraft")
    #expect(phrase.finiteForms.contains { $0.text == "trat" })
    #expect(GermanInflection.separableVerb(of: Lexeme("Frieden", .noun)) == nil)
  }

  @Test("A phrase is inflected on its verb, in both orders")
  func verbPhrase() {
    let forms = GermanInflection.forms(of: Lexeme("in Kraft treten", .phrase)).map(\.text)
    for form in ["tritt in Kraft", "trat in Kraft", "in Kraft getreten", "in Kraft tritt", "in Kraft zu treten"] {
      #expect(forms.contains(form), "\(form)")
    }
    let pressure = GermanInflection.forms(of: Lexeme("Druck ausüben", .verb)).map(\.text)
    for form in ["übt Druck aus", "Druck ausgeübt", "Druck auszuüben"] { #expect(pressure.contains(form), "\(form)") }
  }

  @Test("Each row of strong verbs has its parts, and comes once")
  func strongVerbs() {
    let verbs = GermanPrincipalParts.all
    #expect(Set(verbs.map(\.infinitive)).count == verbs.count)
    #expect(verbs.count > 150)
  }
}
