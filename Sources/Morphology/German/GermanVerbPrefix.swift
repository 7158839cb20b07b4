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
    if let prefix = separable.first(where: {
      isLongerThanDual($0) && infinitive.begins(with: $0) && isVerb(infinitive, after: $0)
    }) {
      return inseparableOnly.contains(infinitive) ? "" : prefix
    }
    if let prefix = dual.first(where: { infinitive.begins(with: $0.prefix) && isVerb(infinitive, after: $0.prefix) }) {
      return prefix.separable.contains(infinitive) ? prefix.prefix : ""
    }
    if inseparableOnly.contains(infinitive) { return "" }
    guard let prefix = separable.first(where: { infinitive.begins(with: $0) && isVerb(infinitive, after: $0) }) else {
      return ""
    }
    // "hinterlassen" has "hinter" and not "hin".
    let isLonger = { (other: String) in other.utf8.count > prefix.utf8.count && other.begins(with: prefix) }
    let other = inseparable.first { isLonger($0) && infinitive.begins(with: $0) && isVerb(infinitive, after: $0) }
    return other == nil ? prefix : ""
  }

  /// Whether a prefix begins with one that is not always separable: "überein" with "über".
  private static func isLongerThanDual(_ prefix: String) -> Bool {
    dual.contains { prefix.utf8.count > $0.prefix.utf8.count && prefix.begins(with: $0.prefix) }
  }

  private static func inseparablePrefix(of infinitive: String) -> String {
    inseparable.first { infinitive.begins(with: $0) && isVerb(infinitive, after: $0) } ?? ""
  }

  /// Whether what stands after a prefix can be a verb: it has a syllable before its ending, and is not "-igen".
  private static func isVerb(_ infinitive: String, after prefix: String) -> Bool {
    let rest = String(infinitive.dropFirst(prefix.count))
    if rest == "tun" || rest == "sein" { return true }
    guard rest != "igen", let stem = rest.dropping("en") ?? rest.dropping("n") else { return false }
    // In "hindern" what stands after "hin" has no syllable but the ending.
    let syllables = stem == rest.dropping("en") ? stem : stem.dropping("er") ?? stem.dropping("el") ?? stem
    return syllables.utf8.contains(where: \.isVowel)
  }
}

// MARK: Data

extension GermanVerbPrefix {
  /// Longer ones before shorter ones that they begin with.
  private static let separable = [
    "durcheinander", "gegeneinander", "nebeneinander", "übereinander", "aufeinander", "auseinander", "rückwärts",
    "aneinander", "dazwischen", "gegenüber", "zueinander", "hinterher", "vorwärts", "zufrieden", "überhand",
    "aufrecht", "beiseite", "darunter", "entgegen", "gefangen", "herunter", "herüber", "hindurch", "hinunter",
    "hinüber", "vorüber", "zugrunde", "zusammen", "überein", "bekannt", "dagegen", "entlang", "entzwei", "instand",
    "richtig", "schwarz", "trocken", "zurecht", "zurück", "bereit", "bevor", "dafür", "fertig", "gerade", "gleich",
    "heilig",
    "herauf", "heraus", "herbei", "herein", "hervor", "hinauf", "hinaus", "hinein", "hinweg", "kennen", "nieder",
    "schief", "sicher", "stehen", "voraus", "vorbei", "vorher", "vorweg", "weiter", "wieder", "übrig", "bloß",
    "dabei", "daran", "davon", "empor", "herab", "heran", "herum", "hinab", "hinzu", "kehrt", "klein", "krank",
    "offen", "preis", "ruhig", "stand", "statt", "still", "umher", "voran", "zuvor", "acht", "dazu", "fehl", "feil",
    "fern", "fest", "fort", "frei", "heim", "hoch", "irre", "klar", "kopf", "kund", "kurz", "lahm", "lieb", "nach",
    "nahe", "quer", "teil", "tief", "wahr", "wett", "auf", "aus", "bei", "dar", "ein", "gut", "her", "hin", "los",
    "mit", "tot", "vor", "weg", "ab", "an", "zu",
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
        "durchfallen", "durchsickern", "durchwinken", "durchstarten", "durchringen", "durchsprechen", "durchatmen",
        "durchboxen", "durchbringen", "durchdrehen", "durchgeben", "durchlassen", "durchmachen", "durchnehmen",
        "durchrechnen", "durchsagen", "durchsehen", "durchspielen", "durchstellen", "durchwählen", "durchziehen",
        "durchzählen", "durcharbeiten", "durchchecken",
      ]
    ),
    (
      "unter",
      [
        "unterbringen", "untergehen", "unterkommen", "unterordnen", "untertauchen", "unterschieben", "untermischen",
        "unterlegen", "unterhaken", "unterkriechen", "unterrühren", "untermengen", "untersinken",
      ]
    ),
    (
      "über",
      [
        "überlaufen", "überkochen", "übergreifen", "überschwappen", "übertreten", "übersiedeln", "überquellen",
        "überschäumen", "überwechseln", "überkippen",
      ]
    ),
    ("wider", ["widerspiegeln", "widerhallen"]),
    ("voll", ["volltanken", "vollladen", "vollstopfen", "vollschreiben"]),
    (
      "um",
      [
        "umsetzen", "umgehen", "umdenken", "umkehren", "umkommen", "umbringen", "umbauen", "umbenennen", "umbilden",
        "umfallen", "umgestalten", "umleiten", "umrüsten", "umschulden", "umschalten", "umsiedeln", "umsteigen",
        "umstellen", "umstrukturieren", "umstürzen", "umtauschen", "umverteilen", "umwandeln", "umwechseln",
        "umwerfen", "umziehen", "umorganisieren", "umformen", "umdrehen", "umlegen", "umrechnen", "umschlagen",
        "umbuchen", "umdeuten", "umgraben", "umkippen", "umknicken", "umkleiden", "umlernen", "ummelden",
        "umpflanzen", "umräumen", "umrühren", "umsatteln", "umschulen", "umsehen", "umspringen", "umstimmen",
        "umtaufen", "umwenden", "umfunktionieren", "umformulieren", "umgruppieren", "umhängen", "umkrempeln",
        "umladen", "umpolen", "umschichten", "umschauen", "umsteuern", "umtreiben", "umwidmen", "umstoßen",
        "umschreiben", "umverlegen",
      ]
    ),
  ]

  /// Verbs that begin with a separable prefix and do not part with it.
  private static let inseparableOnly: Set<String> = [
    "wiederholen", "beinhalten", "beirren", "offenbaren", "vollenden", "frohlocken", "wetteifern", "liebäugeln",
    "bevormunden", "bevorraten", "bevorzugen", "bevorschussen",
  ]

  /// Verbs without a prefix that look as if they had one.
  private static let simple: Set<String> = [
    "abonnieren", "adoptieren", "angeln", "ankern", "anonymisieren", "antworten", "analysieren", "animieren",
    "beichten",
    "beizen", "beugen", "beuten", "eignen", "erben", "erden", "ernten", "geigen", "geißeln", "geizen", "gerben",
    "hindern",
    "mitteln", "zuckern", "teilen", "urteilen", "überwintern", "frühstücken", "mindern", "weigern", "vereidigen",
    "entern", "herrschen", "ängstigen", "absolvieren", "absorbieren", "abstrahieren", "annektieren", "annoncieren",
    "annullieren", "antizipieren", "totalisieren", "standardisieren", "liebkosen",
    "gestikulieren", "generieren", "generalisieren", "beten", "gewinnen",
  ]
}
