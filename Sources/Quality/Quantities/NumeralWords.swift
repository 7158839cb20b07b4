/// German words with a number in them.
enum GermanNumerals {
  static let table: [String: [Magnitude]] = {
    var table: [String: [Magnitude]] = [:]
    func add(_ word: String, _ value: Int) { table[word, default: []].append(Magnitude(UInt64(value))) }
    for (word, value) in cardinals {
      add(word, value)
      for suffix in suffixes where value > 1 { add(word + suffix, value) }
    }
    for (word, value) in hundreds { add(word, value) }
    for (stem, value) in ordinals {
      for ending in endings { add(stem + ending, value) }
    }
    for word in ["ein", "eine", "einen", "einem", "einer", "eines", "einmal", "einzige", "einzigen"] { add(word, 1) }
    for word in [
      "beide", "beiden", "beider", "beides", "paar", "doppelt", "doppelte", "doppelten", "verdoppelt",
      "verdoppeln", "verdoppelte",
    ] { add(word, 2) }
    for word in ["dutzend", "dutzende"] { add(word, 12) }
    for word in ["million", "millionen"] { add(word, 1_000_000) }
    for word in ["milliarde", "milliarden"] { add(word, 1_000_000_000) }
    for word in ["hälfte", "halb", "halbe", "halben", "halbes", "halber"] {
      table[word] = [Magnitude(5, exponent: -1), Magnitude(50), Magnitude(2)]
    }
    for word in ["viertelstunde", "viertelstunden"] { table[word] = [Magnitude(15)] }
    for word in ["dreiviertelstunde", "dreiviertelstunden"] { table[word] = [Magnitude(45)] }
    table["viertel"] = [Magnitude(25, exponent: -2), Magnitude(25), Magnitude(4)]
    for (word, value) in halves {
      for suffix in [""] + suffixes { table[word + suffix] = [value] }
    }
    table["drittel"] = [Magnitude(3)]
    return table
  }()

  /// Not "erste", which is "first" or "at first", and not what is a verb or an article too.
  static let sure: Set<String> = {
    var words = Set(cardinals.filter { (2..<100).contains($0.1) }.map(\.0))
    words.formUnion(hundreds.map(\.0).filter { !$0.hasPrefix("hunderttausend") })
    words.formUnion(halves.flatMap { word, _ in [word, word + "mal", word + "fach", word + "fache", word + "fachen"] })
    words.formUnion(forms.keys)
    words.insert("dutzend")
    return words.subtracting(["zwo", "achte", "achten"]).subtracting(weakOrdinals)
  }()

  /// "erste" is "at first" too, and "zweite" "other" or "next".
  private static let weakOrdinals = Set(ordinals.filter { $0.1 < 3 }.flatMap { stem, _ in endings.map { stem + $0 } })

  static let denominators: [String: Int] = {
    var table: [String: Int] = ["drittel": 3, "viertel": 4]
    for (index, stem) in ["fünf", "sechs", "sieb", "ach", "neun", "zehn"].enumerated() {
      table[stem + "tel"] = index + 5
    }
    for (word, value) in table { table[word + "n"] = value }
    return table
  }()

  static let forms: [String: Quantity.Forms] = {
    var forms: [String: Quantity.Forms] = ["drittel": .fraction, "viertel": .fraction]
    for (stem, _) in ordinals {
      for ending in endings { forms[stem + ending] = .ordinal }
    }
    return forms
  }()

  private static let endings = ["e", "en", "er", "es", "em", "ens"]

  private static let units = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
  private static let teens = [
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  private static func belowHundred(_ number: Int) -> String {
    switch number {
    case 0: "null"
    case 1..<10: units[number]
    case 10..<20: teens[number - 10]
    default: (number % 10 == 0 ? "" : units[number % 10] + "und") + tens[number / 10]
    }
  }

  private static let cardinals: [(String, Int)] =
    (0..<100).map { (belowHundred($0), $0) }
    + [("eins", 1), ("zwo", 2), ("hundert", 100), ("tausend", 1000), ("hunderte", 100), ("tausende", 1000)]
    + (1..<10).map { (units[$0] + "hundert", $0 * 100) } + (1..<100).map { (belowHundred($0) + "tausend", $0 * 1000) }
    + (1..<10).map { (units[$0] + "hunderttausend", $0 * 100_000) }

  /// "hundertfünfzig", "zweihunderteins", "hunderttausend"
  private static let hundreds: [(String, Int)] =
    (0..<10).flatMap { hundred in
      (1..<100).map { rest in
        (units[hundred] + "hundert" + (rest == 1 ? "eins" : belowHundred(rest)), max(hundred, 1) * 100 + rest)
      }
    } + [("hunderttausend", 100_000), ("hunderttausende", 100_000), ("hunderttausenden", 100_000)]

  /// "anderthalb", "dreieinhalb"
  private static let halves: [(String, Magnitude)] =
    [("anderthalb", Magnitude(15, exponent: -1))]
    + (1...12).map { (belowHundred($0) + "einhalb", Magnitude(UInt64($0 * 10 + 5), exponent: -1)) }

  private static let ordinals: [(String, Int)] =
    [("erst", 1), ("dritt", 3), ("siebt", 7), ("acht", 8), ("hundertst", 100), ("tausendst", 1000)]
    + [2, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map { (belowHundred($0) + "t", $0) }
    + (20..<100).map { (belowHundred($0) + "st", $0) }

  /// What makes other words of a number: "dreimal", "vierköpfige".
  private static let suffixes: [String] =
    ["mal", "fach", "fache", "fachen", "facher", "er", "ern", "erlei", "erjahre", "erjahren"]
    + [
      "jährig", "tägig", "stündig", "monatig", "wöchig", "stellig", "teilig", "köpfig", "seitig", "stöckig", "minütig",
    ]
    .flatMap { stem in ["", "e", "en", "er", "es", "em"].map { stem + $0 } }
}

/// English words with a number in them.
enum EnglishNumerals {
  static let table: [String: [Magnitude]] = {
    var table: [String: [Magnitude]] = [:]
    func add(_ word: String, _ value: Int) { table[word, default: []].append(Magnitude(UInt64(value))) }
    for (value, word) in units.enumerated() { add(word, value) }
    for (value, word) in ordinals.enumerated() { add(word, value + 1) }
    for (index, word) in tens.enumerated() {
      add(word, index * 10 + 20)
      add(word.dropLast() + "ieth", index * 10 + 20)
      add(word.dropLast() + "ies", index * 10 + 20)
    }
    for word in ["a", "an", "once", "single", "only"] { add(word, 1) }
    for word in ["both", "twice", "pair", "couple", "double", "doubled", "doubling", "second", "two-thirds"] {
      add(word, 2)
    }
    for word in ["thrice", "triple", "tripled", "third", "thirds"] { add(word, 3) }
    for word in ["dozen", "dozens"] { add(word, 12) }
    for word in ["hundred", "hundreds"] { add(word, 100) }
    for word in ["thousand", "thousands"] { add(word, 1000) }
    for word in ["million", "millions"] { add(word, 1_000_000) }
    for word in ["billion", "billions"] { add(word, 1_000_000_000) }
    table["half"] = [Magnitude(5, exponent: -1), Magnitude(50), Magnitude(2)]
    table["quarter"] = [Magnitude(25, exponent: -2), Magnitude(25), Magnitude(4)]
    table["quarters"] = [Magnitude(75, exponent: -2), Magnitude(75), Magnitude(4)]
    return table
  }()

  /// Not "first" and "second", which are much else.
  static let sure: Set<String> = Set(units.dropFirst(2)).union(tens).union(forms.keys).union(["dozen"])
    .subtracting(["first", "second"])

  static let denominators: [String: Int] = {
    var table = ["third": 3, "thirds": 3, "quarter": 4, "quarters": 4]
    for (index, word) in ordinals.enumerated() where (3..<10).contains(index) {
      table[word] = index + 1
      table[word + "s"] = index + 1
    }
    return table
  }()

  /// "seven" and "seventeen", by the word.
  static let belowTwenty = Dictionary(uniqueKeysWithValues: units.enumerated().dropFirst().map { ($1, $0) })

  static let forms: [String: Quantity.Forms] = {
    var forms: [String: Quantity.Forms] = ["quarter": .fraction, "quarters": .fraction, "thirds": .fraction]
    for word in ordinals { forms[word] = .ordinal }
    forms["third"] = [.ordinal, .fraction]
    return forms
  }()

  static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
  ]
}
