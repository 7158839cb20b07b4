/// How a noun is declined: its singular, and its plurals in the order of their frequency.
struct GermanNounClass: Sendable {
  /// The genders that nouns of the class have; `.plural` is none of them.
  let genders: [GrammaticalGender]
  let singular: Singular
  let plurals: [Plural]

  enum Singular: Sendable {
    /// No endings: all feminine nouns, and foreign ones in -us, -os, -is.
    case unchanged
    /// Genitive -s: words that end in a vowel or in unstressed -el, -er, -en.
    case s
    /// Genitive -s or -es, after a sibilant -es alone; the old dative -e ("im Falle", "zu Hause").
    case strong
    /// Genitive -ses, dative -se: "Bündnisses".
    case doublingS
    /// -en, or -n after -e, in all cases but the nominative: "Präsidenten", "Kunden".
    case weak
    /// The same with -n after a consonant: "Herrn", "Nachbarn".
    case weakN
    /// Weak with the genitive in -ns: "des Namens", "des Friedens", "des Herzens".
    case weakNs
    /// Declined like an adjective, in both numbers: "Vorsitzender", "die Vorsitzende", "des Vorsitzenden".
    case adjectival
  }

  /// How the nominative plural is made from the lemma.
  struct Plural: Sendable {
    /// The bytes at the end of the lemma that the ending takes the place of.
    let dropped: Int
    let hasUmlaut: Bool
    let ending: String

    init(_ ending: String, dropping dropped: Int = 0, umlaut hasUmlaut: Bool = false) {
      self.dropped = dropped
      self.hasUmlaut = hasUmlaut
      self.ending = ending
    }

    func nominative(of lemma: String) -> String? {
      let stem = dropped == 0 ? lemma : lemma.dropping(dropped)
      guard hasUmlaut else { return stem + ending }
      return stem.umlauted.map { $0 + ending }
    }
  }

  var isFeminine: Bool { genders.contains(.feminine) }

  init(_ genders: GrammaticalGender..., singular: Singular, plurals: Plural...) {
    self.genders = genders
    self.singular = singular
    self.plurals = plurals
  }
}

/// The classes that the rules and word lists name.
extension GermanNounClass {
  /// Wahl, Wahlen.
  static let feminineEn = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("en"))
  /// Maßnahme, Maßnahmen; Steuer, Steuern.
  static let feminineN = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("n"))
  /// Präsidentin, Präsidentinnen.
  static let feminineNen = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("nen"))
  /// Kenntnis, Kenntnisse.
  static let feminineSe = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("se"))
  /// Macht, Mächte.
  static let feminineUmlautE = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("e", umlaut: true))
  /// Mutter, Mütter.
  static let feminineUmlaut = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("", umlaut: true))
  /// Milch, Geduld.
  static let feminineSingular = GermanNounClass(.feminine, singular: .unchanged)
  /// Krieg, Kriege; Gespräch, Gespräche.
  static let strongE = GermanNounClass(.masculine, .neuter, singular: .strong, plurals: Plural("e"))
  /// Platz, Plätze.
  static let umlautE = GermanNounClass(.masculine, .neuter, singular: .strong, plurals: Plural("e", umlaut: true))
  /// Bild, Bilder.
  static let strongEr = GermanNounClass(.masculine, .neuter, singular: .strong, plurals: Plural("er"))
  /// Haus, Häuser.
  static let umlautEr = GermanNounClass(.masculine, .neuter, singular: .strong, plurals: Plural("er", umlaut: true))
  /// Staat, Staaten.
  static let mixedEn = GermanNounClass(.masculine, .neuter, singular: .strong, plurals: Plural("en"))
  /// Ende, Enden; Muskel, Muskeln; Auge, Augen.
  static let mixedN = GermanNounClass(.masculine, .neuter, singular: .s, plurals: Plural("n"))
  /// Direktor, Direktoren.
  static let stressShiftEn = GermanNounClass(.masculine, .neuter, singular: .s, plurals: Plural("en"))
  /// Sprecher, Treffen, Gebäude.
  static let zero = GermanNounClass(.masculine, .neuter, singular: .s, plurals: Plural(""))
  /// Vater, Väter; Laden, Läden.
  static let umlautZero = GermanNounClass(.masculine, .neuter, singular: .s, plurals: Plural("", umlaut: true))
  /// Team, Teams; Büro, Büros.
  static let sPlural = GermanNounClass(.masculine, .neuter, singular: .s, plurals: Plural("s"))
  /// Kamera, Kameras.
  static let feminineS = GermanNounClass(.feminine, singular: .unchanged, plurals: Plural("s"))
  /// Ergebnis, Ergebnisse.
  static let doublingSe = GermanNounClass(.masculine, .neuter, singular: .doublingS, plurals: Plural("se"))
  /// Status, Kosmos.
  static let invariable = GermanNounClass(.masculine, .neuter, singular: .unchanged, plurals: Plural(""))
  /// Präsident, Präsidenten; Kunde, Kunden.
  static let weak = GermanNounClass(.masculine, singular: .weak, plurals: Plural("en"))
  static let weakE = GermanNounClass(.masculine, singular: .weakN, plurals: Plural("n"))
  /// Herr, Herrn, Herren.
  static let herr = GermanNounClass(.masculine, singular: .weakN, plurals: Plural("en"))
  /// Name, Namens, Namen.
  static let weakNs = GermanNounClass(.masculine, singular: .weakNs, plurals: Plural("n"))
  /// Vorsitzender.
  static let adjectival = GermanNounClass(.masculine, .feminine, .neuter, singular: .adjectival)
  /// Druck without a plural, Publikum, Konsum.
  static let strongSingular = GermanNounClass(.masculine, .neuter, singular: .strong)
  static let sSingular = GermanNounClass(.masculine, .neuter, singular: .s)

  /// Foreign plurals in which a stem's own ending gives way: "Zentrum, Zentren" drops two bytes and adds -en.
  static func foreign(
    _ gender: GrammaticalGender, _ singular: Singular = .s, dropping count: Int, _ endings: String...
  ) -> GermanNounClass {
    GermanNounClass(genders: [gender], singular: singular, plurals: endings.map { Plural($0, dropping: count) })
  }

  private init(genders: [GrammaticalGender], singular: Singular, plurals: [Plural]) {
    self.genders = genders
    self.singular = singular
    self.plurals = plurals
  }
}
