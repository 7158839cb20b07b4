import Testing
import UnicodeText

@testable import Terminology

@Suite("Transcription tables")
struct NameTranscriptionTests {
  private static func reading(_ word: String, _ origin: NameOrigin) -> String? {
    Rewriter(letters: LetterRules.rules(for: origin), roots: NameRoots(for: origin)).rewrite(word).first?.text
  }

  @Test(
    "read German letters back to Cyrillic",
    arguments: [
      ("borschtsch", NameOrigin.ukrainian, "борщ"), ("schytomyr", .ukrainian, "житомир"),
      ("juschnyj", .ukrainian, "южний"),
      ("jiwha", .ukrainian, "ївга"), ("synjohub", .ukrainian, "синьогуб"), ("dsherelo", .ukrainian, "джерело"),
      ("puschkin", .russian, "пушкин"), ("jelzin", .russian, "елцин"), ("tschaikowski", .russian, "чайковский"),
      ("chruschtschow", .russian, "хрущёв"), ("jegor", .russian, "егор"), ("eltschin", .russian, "элчин"),
      ("baryssau", .belarusian, "барысаў"), ("retschyza", .belarusian, "рэчыца"),
      ("schtschutschyn", .belarusian, "шчучын"),
      ("piwdennyj", .ukrainian, "південний"), ("myroschnytschenko", .ukrainian, "мирошниченко"),
      ("jeroschenko", .ukrainian, "єрошенко"), ("salisnytschne", .ukrainian, "залізничне"),
      ("sorokyne", .ukrainian, "сорокине"), ("storoschewe", .ukrainian, "сторожеве"),
      ("swerdlow", .russian, "свердлов"), ("swerew", .russian, "зверев"), ("troschin", .russian, "трошин"),
      ("bessmertnych", .russian, "бессмертных"), ("rossosch", .russian, "россош"),
      ("schtscholkowo", .russian, "щёлково"),
      ("tschornoje", .russian, "чёрное"), ("lukaschenka", .belarusian, "лукашэнка"),
      ("mikaschewitschy", .belarusian, "мікашэвічы"),
      ("sassulitsch", .russian, "засулич"), ("spasski", .russian, "спасский"), ("axjonow", .russian, "аксёнов"),
      ("syrojid", .ukrainian, "сироїд"), ("bohoslowska", .ukrainian, "богословска"), ("ilijew", .bulgarian, "илиев"),
      ("wylko", .bulgarian, "вълко"), ("iwasjuk", .ukrainian, "івасюк"), ("jurtschyschyn", .ukrainian, "юрчишин"),
      ("wygotski", .russian, "выготский"), ("eifman", .russian, "эйфман"),
      ("moissejew", .russian, "моисеев"), ("roisman", .russian, "ройзман"), ("oganesjan", .russian, "оганесян"),
      ("swiridow", .russian, "свиридов"), ("schuchow", .russian, "шухов"), ("kontschalowski", .russian, "кончаловский"),
      ("sawadski", .belarusian, "завадскі"), ("borsow", .russian, "борзов"), ("tersiew", .bulgarian, "терзиев"),
      ("wraza", .bulgarian, "враца"), ("peschtera", .bulgarian, "пещера"), ("schiwkow", .bulgarian, "живков"),
    ])
  func reading(german: String, origin: NameOrigin, cyrillic: String) {
    #expect(Self.reading(german, origin) == cyrillic)
  }

  @Test(
    "keep every reading of an ambiguous letter",
    arguments: [("sosch", ["сош", "сож", "зош", "зож"]), ("lisa", ["ліза", "ліса"]), ("masa", ["маза", "маса"])])
  func ambiguity(german: String, readings: [String]) {
    let found = Rewriter(letters: LetterRules.rules(for: .ukrainian)).rewrite(german).map(\.text)
    #expect(Set(readings).isSubset(of: found))
  }

  @Test("prefer the voiced letter between vowels and the voiceless one before voiceless letters")
  func preference() {
    #expect(Self.reading("dosa", .russian) == "доза")
    #expect(Self.reading("dossa", .russian) == "доса")
    #expect(Self.reading("oskol", .russian) == "оскол")
    #expect(Self.reading("odesba", .russian) == "одезба")
  }

  @Test("give shares that add up to the whole")
  func shares() {
    let total = Rewriter(letters: LetterRules.rules(for: .russian)).rewrite("sascha").reduce(0) { $0 + $1.share }
    #expect(abs(total - 1) < 1e-9)
  }

  @Test(
    "romanize by each system",
    arguments: [
      ("Ukrainian national 2010", "знам’янка", "znam’ianka"), ("Ukrainian national 2010", "єнакієве", "yenakiieve"),
      ("Ukrainian national 2010", "згорани", "zghorany"), ("Ukrainian national 2010", "йосипівка", "yosypivka"),
      ("BGN/PCGN Ukrainian 1965", "чорний", "chornyy"), ("Ukrainian press style", "чорний", "chorny"),
      ("Ukrainian gazetteer style", "чорний", "chornyi"), ("BGN/PCGN Russian 1947", "андреев", "andreyev"),
      ("BGN/PCGN Russian 1947", "горький", "gorkiy"), ("Russian press style", "горький", "gorky"),
      ("Russian press style", "хрущёв", "khrushchev"), ("BGN/PCGN Belarusian 1979", "быхаў", "bykhaw"),
      ("Belarusian passport system", "сяргей", "siarhei"), ("Bulgarian Transliteration Act 2009", "софия", "sofia"),
      ("Bulgarian Transliteration Act 2009", "търговище", "targovishte"),
    ])
  func romanization(system: String, cyrillic: String, latin: String) throws {
    let system = try #require(RomanizationSystem.all.first { $0.name == system })
    #expect(Rewriter(letters: system.rules).rewrite(cyrillic).first?.text == latin)
  }

  @Test("know every letter of their alphabet")
  func alphabets() {
    let alphabets: [NameOrigin: String] = [
      .ukrainian: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", .russian: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
      .belarusian: "абвгдеёжзійклмнопрстуўфхцчшыьэюя", .bulgarian: "абвгдежзийклмнопрстуфхцчшщъьюя",
    ]
    for system in RomanizationSystem.all {
      for letter in alphabets[system.origin] ?? "" {
        let latin = Rewriter(letters: system.rules).rewrite(String(letter)).first?.text
        #expect(latin?.utf8.allSatisfy { $0 < 0x80 } == true, "\(letter) in \(system.name)")
      }
    }
  }

  @Test("every root has a German spelling that reads back as the root")
  func roots() {
    for origin in NameOrigin.allCases {
      let roots = NameRoots(for: origin)
      for root in roots.all {
        let word = Array(NameRoots.germanSpelling(of: root).unicodeScalars)
        let rule = roots.rule(for: word, at: 0)
        #expect(rule?.group == word, "\(root)")
        #expect(rule?.outputs.allSatisfy { output in output.text.allSatisfy { $0.value >= 0x400 } } == true, "\(root)")
      }
    }
  }

  @Test("reads roots that German spells alike in equal shares, and the longest root that fits")
  func rootsOfOneSpelling() {
    let found = Rewriter(letters: LetterRules.rules(for: .ukrainian), roots: NameRoots(for: .ukrainian))
    #expect(Set(found.rewrite("sosul").map(\.text)).isSuperset(of: ["зозул"]))
    #expect(found.rewrite("salissja").first?.text == "залісся")
    #expect(found.rewrite("salisnja").first?.text == "залізня")
  }

  @Test("leaves no Belarusian щ, nor any other Cyrillic letter that English cannot have")
  func noCyrillicLeft() {
    let mapper = NameMapper(table: [], displayNames: false)
    for name in ["Pischtschalau", "Pischtschane", "Salischtschyky", "Rschyschtschiw", "Borschtschiw"] {
      for origin in NameOrigin.allCases {
        for candidate in mapper.candidates(for: name, language: LanguageTag(origin.rawValue)) {
          #expect(!candidate.text.unicodeScalars.contains(where: NameOrigin.isCyrillic), "\(candidate)")
        }
      }
    }
  }

  @Test("spell roots as German does")
  func germanRoots() {
    #expect(NameRoots.germanSpelling(of: "zachar") == "sachar")
    #expect(NameRoots.germanSpelling(of: "žovč") == "schowtsch")
    #expect(NameRoots.germanSpelling(of: "zališč") == "salischtsch")
    #expect(NameRoots.germanSpelling(of: "ščëlkovo") == "schtscholkowo")
  }
}

@Suite("Given names")
struct GivenNameTests {
  @Test("are more than 120, each once, with English spellings that stay")
  func table() {
    var count = 0
    for origin in NameOrigin.allCases {
      let keys = GivenNames.table(for: origin).map(\.key)
      #expect(Set(keys).count == keys.count, "\(origin)")
      count += keys.count
    }
    #expect(count > 120)
  }

  @Test(
    "follow the language",
    arguments: [
      ("Alexander", NameOrigin.ukrainian, "Oleksandr Alexander"), ("Alexander", .russian, "Alexander Aleksandr"),
      ("Wolodymyr", .ukrainian, "Volodymyr"), ("Wladimir", .russian, "Vladimir"), ("Juri", .russian, "Yuri Yury"),
      ("Dmytro", .ukrainian, "Dmytro"), ("Sergej", .russian, "Sergei Sergey"),
      ("Sjarhej", .belarusian, "Siarhei Syarhey"),
      ("Christo", .bulgarian, "Hristo"),
    ])
  func spellings(german: String, origin: NameOrigin, english: String) {
    #expect(GivenNames.table(for: origin).first { $0.key == german }?.value == english)
  }
}

@Suite("Recognizing transcribed names")
struct NameRecognitionTests {
  private static let recognition = NameRecognition(
    givenNames: Dictionary(
      uniqueKeysWithValues: NameOrigin.allCases.map { ($0, Set(GivenNames.table(for: $0).map(\.key))) }))

  @Test(
    "takes Slavic given names, endings and letter groups as evidence",
    arguments: [
      (["Wolodymyr", "Bilyj"], NameOrigin.ukrainian), (["Kusnezow"], .russian), (["Hawrylenko"], .ukrainian),
      (["Malynowskyj"], .ukrainian), (["Drohobyziwka"], .ukrainian), (["Krasnogorsk"], .russian),
      (["Dubrawitschy"], .belarusian), (["Alexander", "Dowhodko"], .ukrainian), (["Samwel", "Karapetjan"], .russian),
      (["Goljamo", "Peschtene"], .bulgarian),
    ])
  func origin(parts: [String], origin: NameOrigin) {
    let verdict = Self.recognition.judge(parts, origin: nil)
    #expect(verdict.confidence == .sure)
    #expect(verdict.shares.likely.first?.origin == origin)
  }

  @Test(
    "takes German names for German",
    arguments: [
      ["Schwarzenegger"], ["Deutsch"], ["Wirtschaftsminister"], ["Matthäus", "Müller"], ["Olga", "Schmidt"],
      ["Treptow"], ["Jahreszeit"],
      ["Fritsch"], ["Wolfgang", "Petrow"], ["Nietzsche"],
    ])
  func german(parts: [String]) {
    #expect(Self.recognition.judge(parts, origin: nil).confidence != .sure)
  }

  @Test(
    "doubts a given name of another language before a Slavic surname, unless the surname is East Slavic without doubt",
    arguments: [
      (["Maria", "Woronzowa"], true), (["Veronika", "Kudermetowa"], true), (["Nadja", "Tolokonnikowa"], true),
      (["Maria", "Aljochina"], false), (["Adam", "Kadyrow"], false), (["Jan", "Ratschinski"], false),
      (["Jennifer", "Kowaltschuk"], false), (["Wolfgang", "Petrow"], false),
    ])
  func foreignGivenName(parts: [String], isSure: Bool) {
    #expect(Self.recognition.judge(parts, origin: nil).confidence == (isSure ? .sure : .doubtful))
  }

  @Test(
    "doubts endings that Poles and Germans have, and diacritics that all Slavs have",
    arguments: [
      ["Koslowski"], ["Grabowski"], ["Nina", "Tarnow"], ["Nina", "Malinowski"], ["Alexander", "Jentsch"],
      ["Alexander", "Teterow"], ["Retzow"], ["Alexander", "Pinnow"],
      ["Alexander", "Mitscherlich"],
      ["Andrej", "Danko"],
      ["Stojan", "Župljanin"], ["Andrej", "Babiš"], ["Marjan", "Šarec"], ["Stefan", "Lewandowski"],
      ["Tadej", "Pogačar"], ["Boris", "Aljinovic"], ["Nikolai", "Kinski"], ["Konstantin", "Jaworski"],
      ["Boris", "Lewin"], ["Natascha", "Wodin"], ["Elena", "Semechin"], ["Tatjana", "Ohm"], ["Julia", "Bartsch"],
      ["Daniel", "Jositsch"], ["Ruben", "Jeltsch"],
    ])
  func otherSlavs(parts: [String]) {
    #expect(Self.recognition.judge(parts, origin: nil).confidence != .sure)
  }

  @Test(
    "knows Russian surnames by endings that no German has, behind given names that Germans bear, too",
    arguments: [
      ["Alexander", "Golowin"], ["Anton", "Schipulin"], ["Anton", "Krassowski"], ["Andrej", "Wosnessenski"],
      ["Robert", "Roschdestwenski"], ["Julia", "Latynina"], ["Boris", "Spasski"], ["Tatjana", "Tarassowa"],
      ["Konstantin", "Trubezkoi"], ["Marat", "Chusnullin"], ["Julija", "Neszjarenka"],
      ["Alexander", "Schulgin"], ["Karen", "Chatschanow"], ["Nikolai", "Luganski"], ["Larissa", "Schepitko"],
      ["Andrej", "Illarionow"],
    ])
  func russianSurnames(parts: [String]) {
    #expect(Self.recognition.judge(parts, origin: nil).confidence == .sure)
  }

  @Test("follows a given name that one language alone has, and the language that most bearers of a name speak")
  func languageOfGivenName() {
    #expect(Self.recognition.judge(["Dsjanis", "Dudsinski"], origin: nil).shares.likely.first?.origin == .belarusian)
    #expect(Self.recognition.judge(["Georgi", "Parwanow"], origin: nil).shares.likely.first?.origin == .bulgarian)
    for surname in ["Christowa", "Waltschew", "Simeonow", "Stoew", "Georgiew", "Andreew"] {
      #expect(Self.recognition.judge(["Iwan", surname], origin: nil).shares.likely.first?.origin == .bulgarian)
    }
    #expect(Self.recognition.judge(["Kimon", "Georgiew"], origin: nil).shares.likely.first?.origin == .bulgarian)
  }

  @Test("takes Chekhov and his family for Russian, and Czechs for Czechs")
  func chekhov() {
    #expect(Self.recognition.judge(["Olga", "Tschechowa"], origin: nil).confidence == .sure)
    #expect(Self.recognition.judge(["Tschechoslowakei"], origin: nil).confidence != .sure)
  }

  @Test("asks for no evidence where the language is given")
  func given() {
    #expect(Self.recognition.judge(["Schmidt"], origin: .russian).confidence == .sure)
  }

  @Test(
    "tells English spelling from German",
    arguments: [
      ("zelenskyy", NameSpelling.english), ("kravchuk", .english), ("bykhaw", .english), ("selenskyj", .german),
      ("schewtschenko", .german),
      ("vinnytsia", .english), ("bachmut", .german), ("čajkovskij", .scientific), ("sumy", .neutral),
      ("karnej", .german), ("ejdelman", .german), ("vassiliev", .english),
    ])
  func spelling(word: String, spelling: NameSpelling) {
    #expect(NameSpelling(of: word) == spelling)
  }

  @Test("does not take for English what a Slavic name has by chance", arguments: ["belych", "magnitski", "genrich"])
  func weakMarks(word: String) {
    #expect(NameSpelling(of: word, isSlavic: true) != .english)
    #expect(NameSpelling(of: "kharkiv", isSlavic: true) == .english)
  }

  @Test(
    "takes letters with diacritics and soft signs for scientific transliteration, but no German genitive",
    arguments: [
      ("donec’k", true), ("rjazan’", true), ("zelens'kyj", true), ("bykaŭ", true), ("lukašėnka", true),
      ("hans’", false),
      ("d’annunzio", false), ("lenz’", false),
    ])
  func scientificLetters(word: String, isScientific: Bool) {
    #expect((NameSpelling(of: word) == .scientific) == isScientific)
  }

  @Test(
    "tells the language of Cyrillic letters",
    arguments: [
      ("Київ", NameOrigin.ukrainian), ("Володимир Зеленський", .ukrainian), ("Екатеринбург", .russian),
      ("Мінск", .belarusian), ("Магілёў", .belarusian), ("Търговище", .bulgarian),
    ])
  func cyrillic(name: String, origin: NameOrigin) {
    #expect(NameOrigin(ofCyrillic: name) == origin)
    #expect(NameOrigin(ofCyrillic: "Kyjiw") == nil)
  }
}
