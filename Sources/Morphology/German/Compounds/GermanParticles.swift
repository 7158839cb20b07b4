/// What makes new words of others without making compounds.
enum GermanParticles {
  /// Prefixes of verbs, of nouns derived from them, and of negation.
  static let all = """
    ab an auf aus be bei dar durch ein emp ent er ge her herab heran herauf heraus herein hervor hin hinab hinaus hinein \
    hinter hinzu miss mit nach nieder über um un unter ur ver vor voran voraus vorbei weg wider wieder zer zu zurück \
    zusammen
    """.split(separator: " ").map { Array($0.utf8) }

  struct Suffix: Sendable {
    let spelling: [UInt8]
    /// Whether it may stand before other parts, and at the end.
    let isModifier: Bool
    let isHead: Bool
    /// Whether the noun that it makes can be any part of a compound. "Arbeitslosigkeit" is no "Losigkeit".
    let isFree: Bool
  }

  /// Endings that derive a noun, alone and inflected; before other parts the feminine ones take -s.
  static let suffixes: [Suffix] =
    ["schaft", "heit", "keit", "igkeit"].flatMap { suffix in
      [(suffix, false), (suffix + "en", false), (suffix + "s", true)].map { spelling, isModifier in
        Suffix(
          spelling: Array(spelling.utf8), isModifier: isModifier, isHead: !isModifier, isFree: suffix == "schaft")
      }
    }
    + ["chen", "lein", "chens", "leins"].map {
      Suffix(spelling: Array($0.utf8), isModifier: true, isHead: true, isFree: true)
    }

  /// Words that surnames and places end in: after something unknown they make a name and no compound.
  static let endingsOfNames = """
    bach berg berger burg burger dorf feld hausen heim hof kirch land mann mannes mühle see sohn stadt stein tal wald welle \
    reich roth graf wein gold
    """.split(separator: " ").map { Array($0.utf8) }

  /// Endings of words, which are no words themselves.
  static let inflections = """
    enden ender endes ende ungen isch ische ischen ischer isches lich liche lichen licher liches igen iger iges inger \
    innen ianer ieren ierte ierung ismus isten osen ation ationen ität itäten erin erinnen losigkeit
    """.split(separator: " ").map { Array($0.utf8) }
}
