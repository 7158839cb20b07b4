/// How German writes Cyrillic letters (Duden's transcription), read backwards: each German group of letters with the
/// Cyrillic letters it may stand for. Where German writes two letters alike (с and з, ш and ж), the shares follow from
/// the neighbors: voiced stops stand beside voiced letters, and German writes ss for с between vowels.
enum LetterRules {
  /// The rules of an origin: its own first, since of two rules for one group the first wins.
  static func rules(for origin: NameOrigin) -> [RewriteRule] {
    switch origin {
    case .ukrainian: ukrainian + common
    case .russian: russian + common
    case .belarusian: belarusian + common
    case .bulgarian: bulgarian + common
    }
  }

  /// The rules of scientific transliteration (DIN 1460, ISO 9), in which each letter has one reading.
  static func scientificRules(for origin: NameOrigin) -> [RewriteRule] {
    let h = origin == .ukrainian || origin == .belarusian ? "г" : "х"
    let i = origin == .ukrainian || origin == .belarusian ? "і" : "и"
    let y = origin == .ukrainian ? "и" : "ы"
    var own = [RewriteRule("h", h), RewriteRule("i", i), RewriteRule("y", y)]
    // In transliteration й is j: moisej is моисей.
    for (vowel, cyrillic) in [("a", "а"), ("e", "е"), ("o", "о"), ("u", "у")] {
      own.append(RewriteRule(vowel + "i", cyrillic + i))
    }
    // Belarusian has no щ, and э after hushing consonants, which are hard.
    if origin == .belarusian {
      own += [RewriteRule("šč", "шч"), RewriteRule("ŝ", "шч"), RewriteRule("šče", "шчэ")]
      own += [RewriteRule("še", "шэ"), RewriteRule("že", "жэ"), RewriteRule("če", "чэ")]
    }
    return own + scientific + rules(for: origin)
  }

  private static let common: [RewriteRule] = [
    RewriteRule("a", "а"), RewriteRule("b", "б"), RewriteRule("d", "д"), RewriteRule("e", "е"), RewriteRule("f", "ф"),
    RewriteRule("g", "г"), RewriteRule("i", "и"), RewriteRule("j", "й"), RewriteRule("k", "к"), RewriteRule("l", "л"),
    RewriteRule("m", "м"), RewriteRule("n", "н"), RewriteRule("o", "о"), RewriteRule("p", "п"), RewriteRule("r", "р"),
    RewriteRule("t", "т"), RewriteRule("u", "у"), RewriteRule("v", "в"), RewriteRule("w", "в"), RewriteRule("x", "ѯ"),
    RewriteRule("y", "ы"), RewriteRule("'", ""), RewriteRule("’", ""), RewriteRule("ʼ", ""),

    RewriteRule("z", "ц"), RewriteRule("tz", "ц"), RewriteRule("ts", "ц"), RewriteRule("tsk", "тск"),
    RewriteRule("ch", "х"), RewriteRule("kh", "х"), RewriteRule("zh", "ж"), RewriteRule("sh", "ж"),
    RewriteRule("tsch", "ч"), RewriteRule("schtsch", "щ"), RewriteRule("dsch", "дж"), RewriteRule("dsh", "дж"),
    RewriteRule("ja", "я"), RewriteRule("ju", "ю"), RewriteRule("jo", "ё"), RewriteRule("je", "е"),

    RewriteRule("ss", ["с": 94, "сс": 6]),
    RewriteRule("s", after: .vowel, before: .letter("aeiouy"), ["з": 78, "с": 22]),
    RewriteRule("s", after: .vowel, before: .letter("j"), ["з": 62, "с": 38]),
    RewriteRule("s", before: .letter("bdgh"), ["з": 94, "с": 6]),
    RewriteRule("s", before: .letter("ptkfcz"), "с"),
    RewriteRule("s", after: .edge, before: .letter("aeiouyj"), ["с": 66, "з": 34]),
    RewriteRule("s", after: .edge, before: .letter("l"), ["с": 90, "з": 10]),
    RewriteRule("s", after: .edge, before: .letter("mn"), ["с": 80, "з": 20]),
    RewriteRule("s", after: .edge, before: .letter("wr"), ["с": 75, "з": 25]),
    RewriteRule("s", after: .vowel, before: .letter("n"), ["с": 62, "з": 38]),
    RewriteRule("s", after: .vowel, before: .letter("lm"), ["с": 60, "з": 40]),
    RewriteRule("s", after: .vowel, before: .letter("wr"), ["з": 60, "с": 40]),
    RewriteRule("s", after: .letter("k"), ["с": 99, "з": 1]),
    RewriteRule("s", after: .letter("d"), ["з": 90, "с": 10]),
    RewriteRule("s", after: .consonant, before: .vowel, ["с": 62, "з": 38]),
    RewriteRule("s", before: .edge, ["с": 70, "з": 30]),
    RewriteRule("s", ["с": 80, "з": 20]),

    RewriteRule("schsch", ["жж": 80, "шш": 20]),
    RewriteRule("sch", before: .letter("bdgh"), ["ж": 94, "ш": 6]),
    RewriteRule("sch", before: .letter("ptz"), ["ш": 97, "ж": 3]),
    RewriteRule("sch", after: .edge, before: .letter("km"), ["ш": 85, "ж": 15]),
    RewriteRule("sch", after: .edge, before: .vowel, ["ш": 58, "ж": 42]),
    RewriteRule("sch", after: .edge, ["ш": 85, "ж": 15]),
    RewriteRule("sch", before: .letter("k"), ["ш": 76, "ж": 24]),
    RewriteRule("sch", before: .letter("n"), ["ж": 60, "ш": 40]),
    RewriteRule("sch", before: .letter("l"), ["ш": 70, "ж": 30]),
    RewriteRule("sch", after: .letter("ln"), before: .vowel, ["ш": 60, "ж": 40]),
    RewriteRule("sch", before: .letter("aouy"), ["ш": 56, "ж": 44]),
    RewriteRule("sch", before: .edge, ["ш": 55, "ж": 45]),
    RewriteRule("sch", ["ш": 60, "ж": 40]),
  ]

  private static let ukrainian: [RewriteRule] = [
    RewriteRule("h", "г"), RewriteRule("g", ["ґ": 60, "г": 40]), RewriteRule("i", "і"), RewriteRule("y", "и"),
    RewriteRule("je", "є"), RewriteRule("ji", "ї"), RewriteRule("x", "кс"), RewriteRule("sh", ["зг": 70, "ж": 30]),
    RewriteRule("jo", after: .edgeOrVowel, "йо"), RewriteRule("jo", "ьо"),
    RewriteRule("ai", before: .consonant, ["ай": 70, "аї": 30]),
    // Russian endings of Ukrainian names: "Selenski", "Selensky".
    RewriteRule("ski", before: .edge, ["ський": 85, "ські": 15]), RewriteRule("sky", before: .edge, "ський"),
    RewriteRule("zki", before: .edge, ["цький": 85, "цькі": 15]), RewriteRule("zky", before: .edge, "цький"),
    RewriteRule("yschyn", before: .edge, ["ишин": 92, "ижин": 8]), RewriteRule("yschyna", before: .edge, "ишина"),
    RewriteRule("tskyj", before: .edge, "тський"), RewriteRule("skyj", before: .edge, "ський"),
    RewriteRule("zkyj", before: .edge, "цький"),
  ]

  private static let russian: [RewriteRule] = [
    RewriteRule("h", "h"), RewriteRule("x", before: .letter("j"), "кс"),
    RewriteRule("sman", before: .edge, ["зман": 60, "сман": 40]),
    RewriteRule("e", after: .edgeOrVowel, "э"),
    RewriteRule("je", after: .edgeOrVowel, "е"), RewriteRule("je", ["ье": 75, "е": 25]),
    RewriteRule("ji", after: .consonant, "ьи"), RewriteRule("ji", "и"),
    RewriteRule("jo", after: .edge, ["ё": 50, "йо": 50]), RewriteRule("jo", after: .vowel, ["ё": 60, "йо": 40]),
    RewriteRule("jo", ["ё": 90, "ьё": 10]),
    // Russian writes o after a hushing consonant where it is no inflection of е: German has o for both.
    RewriteRule("schtschow", before: .letter("a"), ["щёв": 65, "щов": 35]),
    RewriteRule("schtschow", before: .edge, ["щёв": 65, "щов": 35]),
    RewriteRule("schtscho", ["щё": 90, "що": 10]),
    RewriteRule("tschow", before: .letter("a"), ["чёв": 75, "чов": 25]),
    RewriteRule("tschow", before: .edge, ["чёв": 75, "чов": 25]),
    RewriteRule("tschorn", after: .edge, "чёрн"),
    RewriteRule("tschok", before: .edge, ["чок": 60, "чёк": 40]),
    RewriteRule("schow", before: .edge, ["шов": 52, "жов": 34, "шёв": 14]),
    RewriteRule("schow", before: .letter("a"), ["шов": 52, "жов": 34, "шёв": 14]),
    RewriteRule("ai", before: .edge, "ай"), RewriteRule("ei", before: .edge, "ей"),
    RewriteRule("oi", before: .edge, "ой"), RewriteRule("ui", before: .edge, "уй"),
    RewriteRule("ei", after: .edge, "эй"), RewriteRule("ai", before: .consonant, ["ай": 80, "аи": 20]),
    RewriteRule("ei", before: .consonant, ["ей": 80, "еи": 20]),
    RewriteRule("oi", before: .consonant, ["ой": 85, "ои": 15]),
    RewriteRule("ui", before: .consonant, ["уй": 85, "уи": 15]),
    RewriteRule("ij", before: .edge, "ий"), RewriteRule("yj", before: .edge, "ый"),
    RewriteRule("ski", before: .edge, "ский"), RewriteRule("sky", before: .edge, "ский"),
    RewriteRule("tski", before: .edge, "тский"), RewriteRule("tskaja", before: .edge, "тская"),
    RewriteRule("sski", before: .edge, "сский"), RewriteRule("sskaja", before: .edge, "сская"),
    RewriteRule("zki", before: .edge, "цкий"), RewriteRule("zky", before: .edge, "цкий"),
    RewriteRule("i", after: .letter("kgh"), before: .edge, ["ий": 65, "и": 35]),
    RewriteRule("i", after: .letter("n"), before: .edge, ["ий": 60, "и": 40]),
    RewriteRule("y", after: .letter("nrdltw"), before: .edge, ["ый": 70, "ы": 30]),
  ]

  private static let belarusian: [RewriteRule] = [
    // German has h of Belarusian г: what has g is the Russian name.
    RewriteRule("g", ["ґ": 85, "г": 15]),
    RewriteRule("h", "г"), RewriteRule("i", "і"), RewriteRule("x", "кс"), RewriteRule("ji", "і"),
    RewriteRule("schtsch", "шч"),
    RewriteRule("jo", after: .consonant, "ё"),
    RewriteRule("e", after: .letter("rhd"), ["э": 75, "е": 25]), RewriteRule("e", after: .edgeOrVowel, "э"),
    RewriteRule("sche", ["шэ": 55, "жэ": 45]), RewriteRule("tsche", "чэ"), RewriteRule("ze", ["цэ": 60, "це": 40]),
    RewriteRule("dse", ["дзе": 95, "дзэ": 5]),
    RewriteRule("u", after: .vowel, before: .consonant, ["ў": 92, "у": 8]),
    RewriteRule("u", after: .vowel, before: .edge, ["ў": 96, "у": 4]),
    RewriteRule("ds", before: .letter("ij"), "дз"), RewriteRule("ds", before: .letter("k"), "дс"),
    RewriteRule("ds", ["дз": 80, "дс": 20]),
    RewriteRule("ski", before: .edge, "скі"), RewriteRule("zki", before: .edge, "цкі"),
  ]

  private static let bulgarian: [RewriteRule] = [
    RewriteRule("h", "х"), RewriteRule("y", after: .consonant, before: .consonant, "ъ"), RewriteRule("y", "й"),
    RewriteRule("x", "кс"),
    RewriteRule("scht", "щ"), RewriteRule("jo", after: .edgeOrVowel, "йо"), RewriteRule("jo", "ьо"),
    // Bulgarian has no е after й or the soft sign: the j is a glide.
    RewriteRule("je", "е"), RewriteRule("ji", "и"), RewriteRule("ije", "ие"), RewriteRule("ija", "ия"),
    RewriteRule("ai", before: .letter("l"), "аи"), RewriteRule("ai", before: .consonant, ["ай": 75, "аи": 25]),
    RewriteRule("ski", before: .edge, "ски"), RewriteRule("sky", before: .edge, "ски"),
  ]

  private static let scientific: [RewriteRule] = [
    RewriteRule("s", "с"), RewriteRule("ss", "сс"), RewriteRule("z", "з"), RewriteRule("c", "ц"), RewriteRule("š", "ш"),
    RewriteRule("ž", "ж"), RewriteRule("č", "ч"), RewriteRule("šč", "щ"), RewriteRule("ŝ", "щ"), RewriteRule("è", "э"),
    RewriteRule("ë", "ё"), RewriteRule("ě", "е"), RewriteRule("â", "я"), RewriteRule("û", "ю"), RewriteRule("ï", "ї"),
    RewriteRule("dž", "дж"), RewriteRule("ts", "тс"), RewriteRule("tz", "тз"), RewriteRule("ck", "цк"),
    RewriteRule("ckyj", before: .edge, "цький"), RewriteRule("ckij", before: .edge, "цкий"),
    RewriteRule("skij", before: .edge, "ский"), RewriteRule("ʹ", "ь"), RewriteRule("′", "ь"), RewriteRule("’", "ь"),
    RewriteRule("'", "ь"), RewriteRule("ʼ", "ь"), RewriteRule("ė", "э"), RewriteRule("ŭ", "ў"), RewriteRule("ă", "ъ"),
    RewriteRule("ў", "ў"), RewriteRule("x", "х"), RewriteRule("ja", "я"), RewriteRule("ju", "ю"), RewriteRule("v", "в"),
  ]
}
