/// The prefixes of German verbs.
enum GermanVerbPrefix {
  /// Cuts an infinitive into separable prefix, inseparable prefix and base; a missing prefix is empty.
  ///
  /// "anerkennen" is "an", "er" and "kennen".
  static func split(_ infinitive: String) -> (separable: String, inseparable: String, base: String) {
    if isSimple(infinitive) { return ("", "", infinitive) }
    let separable = separablePrefix(of: infinitive)
    let rest = String(infinitive.dropFirst(separable.count))
    let inseparable = isSimple(rest) ? "" : inseparablePrefix(of: rest)
    return (separable, inseparable, String(rest.dropFirst(inseparable.count)))
  }

  private static func isSimple(_ infinitive: String) -> Bool {
    GermanConjugation.isStrong(infinitive) || simple.contains(infinitive)
  }

  private static func separablePrefix(of infinitive: String) -> String {
    if let prefix = dual.first(where: { infinitive.begins(with: $0.prefix) && isVerb(infinitive, after: $0.prefix) }) {
      return prefix.separable.contains(infinitive) ? prefix.prefix : ""
    }
    if inseparableOnly.contains(infinitive) { return "" }
    return separable.first { infinitive.begins(with: $0) && isVerb(infinitive, after: $0) } ?? ""
  }

  private static func inseparablePrefix(of infinitive: String) -> String {
    inseparable.first { infinitive.begins(with: $0) && isVerb(infinitive, after: $0) } ?? ""
  }

  /// Whether what stands after a prefix can be a verb: it has a syllable before its ending, and is not "-igen".
  private static func isVerb(_ infinitive: String, after prefix: String) -> Bool {
    let rest = String(infinitive.dropFirst(prefix.count))
    if rest == "tun" || rest == "sein" { return true }
    guard rest != "igen", let stem = rest.dropping("en") ?? rest.dropping("n") else { return false }
    return stem.utf8.contains(where: \.isVowel)
  }
}

// MARK: Data

extension GermanVerbPrefix {
  /// Longer ones before shorter ones that they begin with.
  private static let separable = [
    "auseinander", "zusammen", "gegenüber", "aufrecht", "entgegen", "herunter", "hinunter", "vorwärts", "bekannt",
    "bereit", "entlang", "herüber", "hinüber", "sicher", "vorüber", "weiter", "wieder", "zurecht", "zurück", "empor",
    "herab", "heran", "herauf", "heraus", "herbei", "herein", "hervor", "herum", "hinab", "hinauf", "hinaus", "hinein",
    "hinzu", "nieder", "offen", "preis", "stand", "statt", "still", "voran", "voraus", "vorbei", "vorher", "davon",
    "daran",
    "fehl", "fern", "fest", "fort", "frei", "heim", "hoch", "klar", "lahm", "nach", "teil", "auf", "aus", "bei", "dar",
    "ein", "her", "hin", "los", "mit", "tot", "vor", "weg", "ab", "an", "zu",
  ]

  private static let inseparable = [
    "hinter", "wider", "miss", "unter", "über", "voll", "emp", "ent", "ver", "zer", "durch", "um", "wieder", "be", "er",
    "ge",
  ]

  /// Prefixes that are separable in some verbs and not in others, with the verbs in which they are.
  private static let dual: [(prefix: String, separable: Set<String>)] = [
    (
      "durch",
      [
        "durchführen", "durchsetzen", "durchgehen", "durchkommen", "durchgreifen", "durchhalten", "durchlesen",
        "durchfallen",
        "durchsickern", "durchwinken", "durchstarten", "durchringen", "durchsprechen", "durchatmen", "durchboxen",
      ]
    ),
    (
      "unter",
      [
        "unterbringen", "untergehen", "unterkommen", "unterordnen", "untertauchen", "unterschieben", "untermischen",
        "unterlegen",
      ]
    ),
    (
      "über",
      ["überlaufen", "überkochen", "übergreifen", "überschwappen", "übertreten", "übersiedeln"]
    ),
    (
      "um",
      [
        "umsetzen", "umgehen", "umdenken", "umkehren", "umkommen", "umbringen", "umbauen", "umbenennen", "umbilden",
        "umfallen", "umgestalten", "umleiten", "umrüsten", "umschulden", "umschalten", "umsiedeln", "umsteigen",
        "umstellen", "umstrukturieren", "umstürzen", "umtauschen", "umverteilen", "umwandeln", "umwechseln", "umwerfen",
        "umziehen", "umorganisieren", "umformen", "umdrehen", "umlegen", "umrechnen", "umschlagen",
      ]
    ),
  ]

  /// Verbs that begin with a separable prefix and do not part with it.
  private static let inseparableOnly: Set<String> = ["wiederholen"]

  /// Verbs without a prefix that look as if they had one.
  private static let simple: Set<String> = [
    "abonnieren", "adoptieren", "angeln", "ankern", "anonymisieren", "antworten", "analysieren", "animieren",
    "beichten",
    "beizen", "beugen", "beuten", "eignen", "erben", "erden", "ernten", "geigen", "geißeln", "geizen", "gerben",
    "hindern",
    "mitteln", "zuckern", "teilen", "urteilen", "überwintern", "frühstücken", "mindern", "weigern", "vereidigen",
    "entern", "herrschen", "ängstigen", "gestikulieren", "generieren", "generalisieren", "beten", "gewinnen",
  ]
}
