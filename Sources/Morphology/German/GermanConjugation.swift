/// The forms of a German verb without a separable prefix.
struct GermanConjugation {
  let infinitive: String
  /// Present, preterite, both subjunctives, and the imperative; the person is not told apart.
  private(set) var finite: [WordForm] = []
  /// "setzend".
  let presentParticiple: String
  /// "gesetzt"; two of them where a verb is strong and weak.
  private(set) var pastParticiples: [String] = []

  /// - Parameters:
  ///   - infinitive: The verb, with an inseparable prefix if it has one.
  ///   - base: The verb without that prefix; by it strong verbs are known.
  init(_ infinitive: String, base: String) {
    self.infinitive = infinitive
    presentParticiple =
      switch base {
      case "sein": "seiend"
      case "tun": infinitive.dropping(1) + "end"
      default: infinitive + "d"
      }
    if base == "sein" {
      finite = Self.formsOfSein
      pastParticiples = ["gewesen"]
      return
    }
    let prefix = infinitive.dropping(base.utf8.count)
    let isWeakByItself = Self.weakDespiteBase.contains(infinitive)
    guard !isWeakByItself, let parts = Self.strongVerbs[base] else {
      conjugateWeak(hasGe: prefix.isEmpty && !Self.isForeign(infinitive))
      return
    }
    conjugate(parts, prefix: prefix)
    if Self.alsoWeak.contains(base) { conjugateWeak(hasGe: prefix.isEmpty && parts.participle.begins(with: "ge")) }
  }

  /// Whether the infinitive ends in -n after -el or -er: "handeln", "fordern", and "tun".
  private var isShort: Bool { !infinitive.ends(with: "en") }

  private var stem: String {
    infinitive.dropping("en") ?? infinitive.dropping(1)
  }
}

// MARK: Weak

extension GermanConjugation {
  private mutating func conjugateWeak(hasGe: Bool) {
    let stem = stem
    let link = Self.needsE(stem) ? "e" : ""
    appendRegularPresent(stem, link: link)
    for ending in ["te", "test", "ten", "tet"] {
      finite.append(WordForm(stem + link + ending, rule: "preterite"))
    }
    pastParticiples.append((hasGe ? "ge" : "") + stem + link + "t")
  }

  /// "setze, setzt, setzen", "handle, handelst, handeln".
  private mutating func appendRegularPresent(_ stem: String, link: String) {
    appendPresentPlural(stem, link: link)
    finite.append(WordForm(stem + Self.secondPerson(stem, link: link), rule: "present"))
    if link.isEmpty, !isShort { finite.append(WordForm(stem, rule: "imperative")) }
  }

  /// What no verb changes the vowel of its stem in: first person, plural, first subjunctive.
  private mutating func appendPresentPlural(_ stem: String, link: String) {
    finite.append(WordForm(stem + "e", rule: "present"))
    if isShort, let rest = stem.dropping("el") { finite.append(WordForm(rest + "le", rule: "present")) }
    finite.append(WordForm(stem + link + "t", rule: "present"))
    finite.append(WordForm(infinitive, rule: "present"))
    for ending in ["est", "et"] where !isShort {
      finite.append(WordForm(stem + ending, rule: "subjunctive"))
    }
  }

  private static func secondPerson(_ stem: String, link: String) -> String {
    link.isEmpty ? secondPersonEnding(after: stem) : "est"
  }

  /// Whether an e goes before -t and -st: after d and t, and after m and n that no vowel, h, l, r, m, n lets be spoken.
  private static func needsE(_ stem: String) -> Bool {
    if stem.ends(withAny: ["d", "t", "chn"]) { return true }
    guard stem.ends(withAny: ["m", "n"]), let before = stem.utf8.dropLast().last else { return false }
    return !before.isVowel && !"hlrmn".utf8.contains(before)
  }

  /// Verbs in -ieren after another syllable have no ge-: "reduziert", but "geziert".
  private static func isForeign(_ infinitive: String) -> Bool {
    guard let rest = infinitive.dropping("ieren") else { return false }
    return rest.utf8.contains(where: \.isVowel)
  }
}

// MARK: Strong

extension GermanConjugation {
  private mutating func conjugate(_ parts: GermanPrincipalParts, prefix: String) {
    let link = Self.needsE(stem) ? "e" : ""
    if Self.changesVowel(parts) {
      appendPresentPlural(stem, link: link)
      appendChangedPresent(parts, prefix: prefix)
    } else {
      appendRegularPresent(stem, link: link)
    }
    appendPreterite(prefix + parts.preterite)
    appendSubjunctive(parts, prefix: prefix)
    pastParticiples.append(prefix.isEmpty ? parts.participle : prefix + Self.withoutGe(parts))
  }

  /// Whether the singular of the present is not made of the infinitive's stem: "gibt", "hält", "darf".
  private static func changesVowel(_ parts: GermanPrincipalParts) -> Bool {
    let stem = parts.infinitive.dropping("en") ?? parts.infinitive.dropping(1)
    return parts.present != stem + "t" && parts.present != stem + "et"
  }

  /// "gibt, gibst, gib", "hält, hältst, halt", "weiß, weißt".
  private mutating func appendChangedPresent(_ parts: GermanPrincipalParts, prefix: String) {
    let third = prefix + parts.present
    let singular = stem.ends(with: "t") ? third : third.dropping("t") ?? third.dropping("d") ?? third
    finite.append(WordForm(third, rule: "present"))
    finite.append(WordForm(singular + Self.secondPersonEnding(after: singular), rule: "present"))
    // "werde" has no short imperative.
    if third.ends(with: "d") { return }
    let isChangedInImperative = parts.present.utf8.contains(UInt8(ascii: "i"))
    finite.append(WordForm(isChangedInImperative ? singular : stem, rule: "imperative"))
  }

  private static func secondPersonEnding(after stem: String) -> String {
    if stem.ends(with: "st") { return "" }
    return stem.ends(withAny: ["s", "ß", "x", "z"]) ? "t" : "st"
  }

  private mutating func appendPreterite(_ preterite: String) {
    if let stem = preterite.dropping("e") {
      for ending in ["e", "est", "en", "et"] { finite.append(WordForm(stem + ending, rule: "preterite")) }
      return
    }
    finite.append(WordForm(preterite, rule: "preterite"))
    let isDental = preterite.ends(withAny: ["d", "t"])
    let isSibilant = preterite.ends(withAny: ["s", "ß", "z"])
    finite.append(WordForm(preterite + (isDental || isSibilant ? "est" : "st"), rule: "preterite"))
    finite.append(WordForm(preterite + "en", rule: "preterite"))
    finite.append(WordForm(preterite + (isDental ? "et" : "t"), rule: "preterite"))
  }

  private mutating func appendSubjunctive(_ parts: GermanPrincipalParts, prefix: String) {
    let regular = parts.preterite.ends(with: "e") ? parts.preterite : parts.preterite + "e"
    let subjunctive = parts.subjunctive ?? regular.dropping(1).umlauted.map { $0 + "e" } ?? regular
    let stem = prefix + subjunctive.dropping(1)
    for ending in ["e", "est", "en", "et"] { finite.append(WordForm(stem + ending, rule: "subjunctive")) }
  }

  /// The participle as it stands after an inseparable prefix: "gesprochen" in "versprochen", "gegangen" in "begangen"; but
  /// "gewonnen" keeps the ge- of "gewinnen".
  private static func withoutGe(_ parts: GermanPrincipalParts) -> String {
    let hasOwnGe = parts.infinitive.begins(with: "ge") && !parts.participle.begins(with: "geg")
    return !hasOwnGe && parts.participle.begins(with: "ge") ? String(parts.participle.dropFirst(2)) : parts.participle
  }
}

// MARK: Data

extension GermanConjugation {
  private static let strongVerbs: [String: GermanPrincipalParts] = Dictionary(
    GermanPrincipalParts.all.map { ($0.infinitive, $0) }, uniquingKeysWith: { first, _ in first })

  static func isStrong(_ infinitive: String) -> Bool { strongVerbs[infinitive] != nil }

  /// Weak verbs that were made of nouns, or only sound like a strong verb with a prefix.
  private static let weakDespiteBase: Set<String> = [
    "begleiten", "bereiten", "beantragen", "beauftragen", "veranlassen", "veranschlagen", "handhaben", "beherbergen",
    "verleiden", "bemitleiden", "umringen", "verarzten", "beraumen", "bescheren",
  ]

  /// Bases that are strong in one sense or region and weak in another: "sandte" and "sendete", "abgeschafft".
  private static let alsoWeak: Set<String> = [
    "backen", "bewegen", "erschrecken", "gären", "glimmen", "hängen", "hauen", "melken", "quellen", "salzen", "saugen",
    "schaffen", "scheren", "schleifen", "schmelzen", "schwellen", "senden", "sieden", "spalten", "stieben", "wägen",
    "weben",
    "weichen", "wenden", "wiegen",
  ]

  private static let formsOfSein: [WordForm] =
    ["bin", "bist", "ist", "sind", "seid"].map { WordForm($0, rule: "present") }
    + ["war", "warst", "waren", "wart"].map { WordForm($0, rule: "preterite") }
    + ["sei", "seist", "seien", "seiet", "wäre", "wärst", "wären", "wärt"].map { WordForm($0, rule: "subjunctive") }
}
