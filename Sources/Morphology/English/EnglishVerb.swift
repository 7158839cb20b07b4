/// The conjugation of an English verb; in a phrase the first word is the verb.
enum EnglishVerb {
  /// The forms of a verb term, with or without "to" before it.
  static func forms(of words: [String]) -> [WordForm] {
    let words = words.first == "to" ? Array(words.dropFirst()) : words
    guard let verb = words.first else { return [] }
    let rest = words.dropFirst().map { " " + $0 }.joined()
    return conjugation(of: verb).map { $0.respelled($0.text + rest) }
  }

  private static func conjugation(of verb: String) -> [WordForm] {
    if verb == "be" { return formsOfBe }
    let forms =
      [
        WordForm(verb, rule: "infinitive"),
        WordForm(thirdPerson(of: verb), rule: "third person -s"),
      ] + gerunds(of: verb).map { WordForm($0, rule: "-ing") }
    if let past = irregularPast(of: verb) { return forms + past.map { WordForm($0, rule: "irregular past") } }
    return forms + pasts(of: verb).map { WordForm($0, rule: "past -ed") }
  }

  private static let formsOfBe = ["be", "am", "is", "are", "was", "were", "been", "being"].map {
    WordForm($0, rule: "irregular verb")
  }
}

// MARK: Regular endings

extension EnglishVerb {
  private static func thirdPerson(of verb: String) -> String {
    if verb == "have" { return "has" }
    if verb.ends(with: "quiz") { return verb + "zes" }
    if verb.ends(withAny: ["s", "x", "z", "ch", "sh", "o"]) { return verb + "es" }
    guard let stem = consonantStem(of: verb) else { return verb + "s" }
    return stem + "ies"
  }

  private static func pasts(of verb: String) -> [String] {
    if verb.ends(with: "e") { return [verb + "d"] }
    if let stem = consonantStem(of: verb) { return [stem + "ied"] }
    return stemsBeforeVowel(of: verb).map { $0 + "ed" }
  }

  private static func gerunds(of verb: String) -> [String] {
    if let stem = verb.dropping("ie") { return [stem + "ying"] }
    let dropsE = verb.ends(with: "e") && !verb.ends(withAny: ["ee", "ye", "oe"])
    return dropsE && verb != "be" ? [verb.dropping(1) + "ing"] : stemsBeforeVowel(of: verb).map { $0 + "ing" }
  }

  /// What precedes a y after a consonant: "appl" of "apply".
  private static func consonantStem(of verb: String) -> String? {
    guard let stem = verb.dropping("y"), let last = stem.utf8.last, !last.isVowel else { return nil }
    return stem
  }

  /// The verb as it stands before -ed and -ing: with its last consonant doubled after one short stressed vowel ("stopp",
  /// "committ"), l in Britain after an unstressed one too ("travell" beside "travel"), and with k after -ic ("panick").
  private static func stemsBeforeVowel(of verb: String) -> [String] {
    if verb.ends(with: "ic") { return [verb + "k"] }
    let bytes = Array(verb.utf8)
    guard bytes.count > 2, let last = bytes.last, !last.isVowel, !"hwx".utf8.contains(last) else { return [verb] }
    let beforeLast = bytes[bytes.count - 2]
    let third = bytes[bytes.count - 3]
    let isAfterQ = third == UInt8(ascii: "u") && bytes.count > 3 && bytes[bytes.count - 4] == UInt8(ascii: "q")
    let isAfterTwoVowels = third.isVowel && !isAfterQ
    let doubled = verb + String(decoding: [last], as: UTF8.self)
    let isUnstressedL = last == UInt8(ascii: "l") && verb != "parallel"
    guard beforeLast.isVowel, !isAfterTwoVowels else {
      return isUnstressedL && hasTwoSyllables(verb) ? [verb, doubled] : [verb]
    }
    let isOneSyllable = !bytes.dropLast(2).contains(where: \.isVowel) || isAfterQ && bytes.count < 6
    if isOneSyllable || stressedOnLast.contains(verb) { return [doubled] }
    return isUnstressedL ? [verb, doubled] : [verb]
  }

  /// Whether two vowels before an l are spoken apart: "fuel", "dial", "equal", but not "fail".
  private static func hasTwoSyllables(_ verb: String) -> Bool {
    verb.ends(withAny: ["dial", "trial", "duel", "fuel", "equal", "initial", "vial", "cruel"])
  }

  private static let stressedOnLast: Set<String> = [
    "abet", "abhor", "acquit", "admit", "airdrop", "allot", "annul", "appal", "begin", "commit", "compel", "concur",
    "confer", "control",
    "defer", "deter", "debug", "dispel", "distil", "eavesdrop", "embed", "emit", "enrol", "equip", "excel", "expel",
    "extol", "forbid", "forget", "fulfil", "handicap", "impel", "incur",
    "infer",
    "input", "instil", "occur", "offset", "omit", "outwit", "overlap", "patrol", "permit", "prefer", "propel", "rebel",
    "rebut",
    "recur",
    "refer", "regret", "remit", "repel", "reset", "submit", "transfer", "transmit", "transship", "unplug", "upset",
    "worship", "kidnap", "program", "format",
  ]
}

// MARK: Irregular verbs

extension EnglishVerb {
  /// Preterite and participle; also after a prefix such as "over", "re", "un", "with".
  private static func irregularPast(of verb: String) -> [String]? {
    if let past = irregular[verb] { return past }
    for prefix in prefixes where verb.begins(with: prefix) {
      let base = String(verb.dropFirst(prefix.count))
      if let past = irregular[base] { return past.map { prefix + $0 } }
    }
    return nil
  }

  private static let prefixes = ["over", "under", "with", "fore", "mis", "out", "re", "un"]

  private static let irregular: [String: [String]] = {
    var verbs: [String: [String]] = [:]
    for row in table.split(separator: "\n") {
      let parts = row.split(separator: " ").map(String.init)
      if let infinitive = parts.first { verbs[infinitive] = Array(parts.dropFirst()) }
    }
    return verbs
  }()

  /// Infinitive, then preterite and participle, once where they are the same.
  private static let table = """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beat beaten
    become became become
    begin began begun
    bend bent
    bet bet
    bid bid bade bidden
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    broadcast broadcast
    build built
    burn burned burnt
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost cost
    creep crept
    cut cut
    deal dealt
    dig dug
    do did done
    draw drew drawn
    dream dreamed dreamt
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grind ground
    grow grew grown
    hang hung hanged
    have had
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    lean leaned leant
    leap leapt leaped
    learn learned learnt
    leave left
    lend lent
    let let
    lie lay lain
    light lit
    lose lost
    make made
    mean meant
    meet met
    offset offset
    pay paid
    prove proved proven
    put put
    quit quit
    read read
    rid rid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    shake shook shaken
    shed shed
    shine shone
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    speak spoke spoken
    speed sped
    spell spelled spelt
    spend spent
    spin spun
    split split
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stride strode stridden
    strike struck
    strive strove striven
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    tread trod trodden
    uphold upheld
    upset upset
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    withdraw withdrew withdrawn
    wring wrung
    write wrote written
    """
}
