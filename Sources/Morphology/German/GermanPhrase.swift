internal import UnicodeText

/// A term of several words: its head noun, the adjectives before it, and the words that stay as they are.
///
/// "gerechter Frieden", "Rat der Europäischen Union", "Hoher Vertreter für Außenpolitik", "Vereinte Nationen".
struct GermanPhrase {
  /// Adjectives, and between them words that are not inflected ("und", "NATO").
  private let modifiers: [Modifier]
  private let head: String
  /// What follows the head, with the space before it.
  private let tail: String

  private enum Modifier {
    case adjective(GermanAdjective.Inflected)
    case fixed(String)
  }

  init(_ term: String) {
    let words = term.words
    let end = words.dropFirst().firstIndex(where: Self.beginsComplement) ?? words.endIndex
    let isHeadKnown = words[..<end].last?.beginsUppercase ?? false
    let headIndex = isHeadKnown ? end - 1 : words.endIndex - 1
    head = words[headIndex]
    tail = words[(headIndex + 1)...].map { " " + $0 }.joined()
    modifiers = words[..<headIndex].map { word in
      GermanAdjective.Inflected(word).map(Modifier.adjective) ?? .fixed(word)
    }
  }

  /// Whether a word begins what depends on the noun before it: a preposition or an article.
  private static func beginsComplement(_ word: String) -> Bool { complementOpeners.contains(word) }

  private static let complementOpeners: Set<String> = [
    "ab", "als", "am", "an", "auf", "aus", "außer", "bei", "beim", "bis", "das", "dem", "den", "der", "des", "die",
    "durch",
    "ein", "eine", "einem", "einen", "einer", "eines", "für", "gegen", "gegenüber", "hinter", "im", "in", "ins", "mit",
    "nach", "neben", "ohne", "seit", "sowie", "über", "um", "unter", "vom", "von", "vor", "während", "wegen", "zu",
    "zum",
    "zur", "zwischen",
  ]

  private var adjectives: [GermanAdjective.Inflected] {
    modifiers.compactMap { if case .adjective(let adjective) = $0 { adjective } else { nil } }
  }
}

// MARK: Forms

extension GermanPhrase {
  var hasAdjectives: Bool { !adjectives.isEmpty }

  /// Whether the term declines on its head even where it is a name: for an adjective's sake ("Weißes Haus"), or because
  /// something depends on the head ("Rat der Europäischen Union"). "Ursula von der Leyen" is neither.
  var hasDecliningHead: Bool { hasAdjectives || !tail.isEmpty && !Self.particles.contains { tail.begins(with: $0) } }

  private static let particles = [" von ", " vom ", " zu ", " zur ", " zum "]

  /// All forms of the term. A name has no plural, and only an adjective's capital may change that is not part of it.
  func forms(citation: String, gender: GrammaticalGender?, plural: Lexeme.Plural, isName: Bool) -> [WordForm] {
    var list = WordFormList(citation: citation)
    let paradigms = paradigms(gender: gender, plural: plural, isName: isName)
    for paradigm in paradigms { list.append(contentsOf: agreeing(with: paradigm)) }
    if !isName, hasAdjectives { appendOtherCase(to: &list) }
    if let other = otherTail {
      for form in list.forms { list.append(form.respelled(form.text.dropping(tail.utf8.count) + other)) }
    }
    return list.forms
  }

  /// The tail with the other ending of the genitive: "des Vorstandes" for "des Vorstands"; nil where it has none.
  private var otherTail: String? {
    guard tail.begins(with: " des "), let last = tail.words.last, last.beginsUppercase else { return nil }
    if let stem = tail.dropping("es") { return stem.ends(withAny: Self.sibilants) ? nil : stem + "s" }
    guard let stem = tail.dropping("s"), !stem.ends(withAny: Self.sibilants + ["er", "el", "en", "em"]) else {
      return nil
    }
    return stem.utf8.last?.isVowel == true ? nil : stem + "es"
  }

  private static let sibilants = ["s", "ß", "x", "z", "sch"]

  /// The head's paradigms, as far as they fit the citation's adjective. An -e or -en may mark a plural as well, with
  /// the head cited in it: "Vereinte Nationen", "Vereinigte Arabische Emirate".
  private func paradigms(
    gender: GrammaticalGender?, plural: Lexeme.Plural, isName: Bool
  ) -> [GermanNounParadigm] {
    let headPlural = isName ? .none : headPlural(plural)
    if let gender = gender ?? citedGender { return GermanNoun.paradigms(of: head, gender: gender, plural: headPlural) }
    let ending = adjectives.first?.ending
    let asPlural = ending == "e" || ending == "en" ? GermanNoun.paradigms(of: head, gender: .plural) : []
    if ending == "en" || ending == "e" && head.ends(with: "en") { return asPlural }
    let isFeminine = ending == "e" && GermanNounRule.classes(of: head, gender: nil).contains(where: \.isFeminine)
    return GermanNoun.paradigms(of: head, gender: isFeminine ? .feminine : nil, plural: headPlural) + asPlural
  }

  /// What a strong adjective ending says about the head.
  private var citedGender: GrammaticalGender? {
    switch adjectives.first?.ending {
    case "er": .masculine
    case "es": .neuter
    default: nil
    }
  }

  /// The head's plural, cut out of the term's: "Netzwerke" of "soziale Netzwerke".
  private func headPlural(_ plural: Lexeme.Plural) -> Lexeme.Plural {
    guard case .form(let text) = plural else { return plural }
    let words = text.words
    return words.indices.contains(modifiers.count) ? .form(words[modifiers.count]) : .unknown
  }

  /// Adjective endings and noun forms that go together.
  private func agreeing(with paradigm: GermanNounParadigm) -> [WordForm] {
    if !hasAdjectives { return paradigm.inflectedForms.map { compose(ending: "", head: $0.text, rule: $0.rule) } }
    let rule = "adjective with noun"
    var forms: [WordForm] = []
    func add(_ endings: [String], _ heads: [String]) {
      for head in heads {
        for ending in endings { forms.append(compose(ending: ending, head: head, rule: rule)) }
      }
    }
    if !paradigm.adjectival.isEmpty {
      for (ending, form) in zip(GermanAdjective.endings, paradigm.adjectival) { add([ending], [form.text]) }
      let weak = paradigm.adjectival.filter { $0.text.ends(with: "en") }
      add(["er", "em"], weak.map(\.text))
      return forms
    }
    if let nominative = paradigm.nominative { addSingular(paradigm, nominative, add) }
    add(["e", "en", "er"], paradigm.plural.map(\.text))
    add(["en"], paradigm.dativePlural.map(\.text))
    return forms
  }

  private func addSingular(
    _ paradigm: GermanNounParadigm, _ nominative: String, _ add: ([String], [String]) -> Void
  ) {
    let isMasculine = paradigm.genders.contains(.masculine)
    let isNeuter = paradigm.genders.contains(.neuter)
    if paradigm.genders.contains(.feminine) { add(["e", "er", "en"], [nominative]) }
    if isMasculine { add(["er", "e"], [nominative]) }
    if isNeuter { add(["es", "e"], [nominative]) }
    guard isMasculine || isNeuter else { return }
    let isWeak = !paradigm.accusative.isEmpty
    add(isWeak ? [] : ["en", "em"], [nominative])
    add(["en", "em"], paradigm.dative.map(\.text))
    add(["en"], paradigm.genitive.map(\.text))
  }

  private func compose(ending: String, head: String, rule: String) -> WordForm {
    var text = ""
    for modifier in modifiers {
      switch modifier {
      case .adjective(let adjective): text += adjective.stem + ending
      case .fixed(let word): text += word
      }
      text += " "
    }
    return WordForm(text + head + tail, rule: rule)
  }

  /// "Kalter Krieg" beside "kalter Krieg": at the beginning of a sentence, and where writers make a name of the term.
  private func appendOtherCase(to list: inout WordFormList) {
    for form in list.forms {
      let other = form.text.beginsLowercase ? form.text.capitalizedFirst : form.text.lowercasedFirst
      if case .adjective = modifiers.first { list.append(form.respelled(other)) }
    }
  }
}
