/// What Belarusian has for the Russian names that German writes of Belarusians: Mikalai Kazlou of "Nikolai Koslow".
enum BelarusianForms {
  /// The Belarusian given name in English spelling; nil where Belarusian has the Russian one.
  ///
  /// - Parameter russian: the usual English spelling of the Russian one.
  static func givenName(of russian: String) -> String? { givenNames[russian] }

  /// What Belarusian makes of a Russian surname in small Cyrillic letters. Unstressed о is а; the stress is taken to lie on the
  /// ending behind a stem of one syllable (Казлоў), and before it otherwise (Багданаў).
  static func surname(of russian: String) -> String {
    guard let ending = possessives.first(where: { russian.hasSuffix($0.russian) }) else {
      return letters.rewrite(russian).first?.text ?? russian
    }
    let stem = russian.dropLast(ending.russian.count)
    let isStressed = stem.count(where: { "аеёиоуыэюя".contains($0) }) == 1
    let rewritten = letters.rewrite(String(stem)).first?.text ?? String(stem)
    return rewritten + (isStressed ? ending.stressed : ending.unstressed)
  }

  private static let possessives: [(russian: String, stressed: String, unstressed: String)] = [
    ("ов", "оў", "аў"), ("ова", "ова", "ава"), ("ев", "еў", "еў"), ("ёв", "ёў", "ёў"),
  ]

  private static let letters = Rewriter(letters: [
    RewriteRule("о", "а"), RewriteRule("ович", before: .edge, "овіч"), RewriteRule("ой", before: .edge, "ой"),
    RewriteRule("овск", "оўск"), RewriteRule("евск", "еўск"), RewriteRule("ёвск", "ёўск"),
    RewriteRule("ий", before: .edge, "і"),
    RewriteRule("и", "і"), RewriteRule("в", after: .vowel, before: .consonant, "ў"), RewriteRule("щ", "шч"),
    RewriteRule("ти", "ці"), RewriteRule("те", "це"), RewriteRule("тё", "цё"), RewriteRule("тю", "цю"),
    RewriteRule("тя", "ця"), RewriteRule("ть", "ць"), RewriteRule("ди", "дзі"), RewriteRule("де", "дзе"),
    RewriteRule("дё", "дзё"), RewriteRule("дю", "дзю"), RewriteRule("дя", "дзя"), RewriteRule("дь", "дзь"),
    RewriteRule("ри", "ры"), RewriteRule("ре", "рэ"), RewriteRule("рё", "ро"), RewriteRule("рю", "ру"),
    RewriteRule("ря", "ра"), RewriteRule("рь", "р"), RewriteRule("жи", "жы"), RewriteRule("ши", "шы"),
    RewriteRule("чи", "чы"), RewriteRule("ци", "цы"), RewriteRule("же", "жэ"), RewriteRule("ше", "шэ"),
    RewriteRule("че", "чэ"), RewriteRule("чё", "чо"), RewriteRule("шё", "шо"), RewriteRule("жё", "жо"),
  ])

  private static let givenNames: [String: String] = [
    "Alexander": "Aliaksandr", "Aleksandr": "Aliaksandr", "Alexandra": "Aliaksandra", "Alexei": "Aliaksei",
    "Aleksei": "Aliaksei", "Alyona": "Alena", "Anastasia": "Anastasiya", "Anatoly": "Anatol", "Antonina": "Antanina",
    "Arkady": "Arkadz", "Artyom": "Artsiom", "Artem": "Artsiom", "Bogdan": "Bahdan", "Boris": "Barys", "Daria": "Darya",
    "Denis": "Dzianis", "Diana": "Dziyana", "Dmitry": "Dzmitry", "Elena": "Alena", "Yelena": "Alena",
    "Ekaterina": "Katsiaryna", "Yekaterina": "Katsiaryna", "Fyodor": "Fiodar", "Galina": "Halina", "Gennady": "Henadz",
    "Georgy": "Heorhi", "Gleb": "Hleb", "Grigory": "Ryhor", "Igor": "Ihar", "Ilya": "Illia", "Irina": "Iryna",
    "Karina": "Karyna", "Kirill": "Kiryl", "Konstantin": "Kanstantsin", "Ksenia": "Kseniya", "Larisa": "Larysa",
    "Leonid": "Leanid", "Lidia": "Lidziya", "Lilia": "Liliya", "Liliya": "Liliya", "Lyubov": "Liubou",
    "Lyudmila": "Liudmila", "Margarita": "Marharyta", "Maria": "Maryia", "Marina": "Maryna", "Matvey": "Matsvei",
    "Maxim": "Maksim", "Nadezhda": "Nadzeya", "Natalya": "Natallia", "Natalia": "Natallia", "Nikita": "Mikita",
    "Nikolai": "Mikalai", "Oksana": "Aksana", "Oleg": "Aleh", "Olesya": "Alesia", "Olga": "Volha", "Polina": "Palina",
    "Pyotr": "Piotr", "Rodion": "Radzivon", "Roman": "Raman", "Rostislav": "Rastsislau", "Semyon": "Siamion",
    "Sergei": "Siarhei", "Stanislav": "Stanislau", "Stepan": "Stsiapan", "Svetlana": "Sviatlana",
    "Tatyana": "Tatsiana", "Timofey": "Tsimafei", "Uliana": "Ulyana", "Vadim": "Vadzim", "Valentin": "Valiantsin",
    "Valentina": "Valiantsina", "Valeria": "Valeryia", "Vasily": "Vasil", "Veronika": "Veranika", "Viktor": "Viktar",
    "Viktoria": "Viktoryia", "Vitaly": "Vital", "Vladimir": "Uladzimir", "Vladislav": "Uladzislau",
    "Vsevolod": "Usevalad", "Vyacheslav": "Viachaslau", "Yakov": "Yakau", "Yaroslav": "Yaraslau", "Yegor": "Yahor",
    "Yevgeny": "Yauheni", "Yevgenia": "Yauheniya", "Yulia": "Yuliya", "Yuri": "Yury",
  ]
}
