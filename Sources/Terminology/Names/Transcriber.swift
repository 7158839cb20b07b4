/// Transcribes words from German to English spelling: read back to Cyrillic first, romanized then by the systems in use.
struct Transcriber: Sendable {
  struct Spelling: Sendable {
    let text: String
    let share: Double
    let system: String
  }

  private static let readings = 6
  /// How often a word that is the name of a known place means one of that name.
  private static let placeShare = 0.95

  /// The spellings of a word, unsorted: a spelling may come more than once, from several readings or systems.
  ///
  /// - Parameters:
  ///   - word: in small letters.
  ///   - knowsPlaces: whether a word that is the name of a known place is read as that first.
  ///   - style: the house style whose systems alone are asked; nil for all in use.
  func spellings(
    of word: String, from origin: NameOrigin, isScientific: Bool, kind: NameKind?, knowsPlaces: Bool,
    style: NameStyle? = nil
  ) -> [Spelling] {
    let language = Language.of(origin)
    var readings = Array((isScientific ? language.scientific : language.german).rewrite(word).prefix(Self.readings))
    if knowsPlaces, !isScientific, let name = KnownPlaces.transliteration(of: word, from: origin),
      let known = language.scientific.rewrite(name).first
    {
      let others = readings.filter { $0.text != known.text }.map { ($0.text, $0.share * (1 - Self.placeShare)) }
      readings = [(known.text, Self.placeShare)] + others
    }
    var spellings: [Spelling] = []
    for reading in readings {
      for (system, rewriter) in language.systems {
        let use = style.map { $0.isOf(system.name) ? 1 : 0 } ?? system.use[kind]
        guard use > 0 else { continue }
        for form in rewriter.rewrite(reading.text) {
          let share = reading.share * use * form.share
          spellings.append(Spelling(text: form.text, share: share, system: system.name))
        }
      }
    }
    return spellings
  }
}

extension Transcriber {
  /// The surname that Belarusian has for a Russian one, in the spelling of Belarusian passports.
  ///
  /// - Parameter word: the Russian surname as German spells it, in small letters.
  func belarusianForm(of word: String) -> (text: String, system: String)? {
    guard let reading = Language.of(.russian).german.rewrite(word).first?.text,
      let passport = Language.of(.belarusian).systems.max(by: { $0.system.use.person < $1.system.use.person }),
      let text = passport.rewriter.rewrite(BelarusianForms.surname(of: reading)).first?.text
    else { return nil }
    return (text, passport.system.name)
  }

  /// The tables of a language, which are made when a name of it is first asked for.
  private struct Language: Sendable {
    let german: Rewriter
    let scientific: Rewriter
    let systems: [(system: RomanizationSystem, rewriter: Rewriter)]

    static func of(_ origin: NameOrigin) -> Language {
      switch origin {
      case .ukrainian: ukrainian
      case .russian: russian
      case .belarusian: belarusian
      case .bulgarian: bulgarian
      }
    }

    private static let ukrainian = Language(.ukrainian)
    private static let russian = Language(.russian)
    private static let belarusian = Language(.belarusian)
    private static let bulgarian = Language(.bulgarian)

    private init(_ origin: NameOrigin) {
      german = Rewriter(letters: LetterRules.rules(for: origin), roots: NameRoots(for: origin))
      scientific = Rewriter(letters: LetterRules.scientificRules(for: origin))
      systems = RomanizationSystem.all.filter { $0.origin == origin }.map { ($0, Rewriter(letters: $0.rules)) }
    }
  }
}
