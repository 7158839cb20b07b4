internal import Morphology
internal import UnicodeText

/// Which words of a collection of German texts are nouns, and what their citation forms are.
///
/// German writes nouns with a capital; at the beginning of a sentence only a word that is a noun elsewhere, or in the
/// lexicon, is taken for one.
struct NounTable: Sendable {
  private struct Count {
    var small = 0
    var capital = 0
    var atStart = 0
    /// How the word is first written with a capital, and not in capitals alone.
    var spelling: String?
  }

  private var counts: [String: Count] = [:]
  private var nouns: [String: Lexeme] = [:]
  /// The keys of those that no word list has.
  private var unknown: Set<String> = []

  /// In letters: shorter words are abbreviations more often than terms.
  private static let shortest = 3

  mutating func count(_ words: [RunningWord]) {
    for word in words where !word.isFragment {
      let key = word.text.lowercasedByICU
      if !word.isCapitalized {
        counts[key, default: Count()].small += 1
        continue
      }
      if word.startsSentence {
        counts[key, default: Count()].atStart += 1
      } else {
        counts[key, default: Count()].capital += 1
      }
      if counts[key]?.spelling == nil, word.text.unicodeScalars.contains(where: \.properties.isLowercase) {
        counts[key]?.spelling = word.text
      }
    }
  }

  /// Decides on all words that were counted.
  mutating func settle() {
    for (key, count) in counts where key.unicodeScalars.count >= Self.shortest {
      guard let spelling = count.spelling, !Self.pronouns.contains(spelling) else { continue }
      guard count.capital > count.small || count.capital == 0 && count.small == 0 else { continue }
      let known = reading(of: spelling)
      if known == nil ? count.capital > count.small && !isNoTerm(spelling) : count.capital > 0 || isSureAtStart(key) {
        nouns[key] = lexeme(of: spelling, known)
        if known == nil { unknown.insert(key) }
      }
    }
  }

  /// Whether a word that only begins sentences, where any word has a capital, is a noun nevertheless.
  private func isSureAtStart(_ word: String) -> Bool {
    if looksLikeAdjective(word) || isVerb(word) || Self.otherOpeners.contains(word) { return false }
    // "Bleibe dabei": in the dictionary stand the nouns that are more common than such forms.
    let isVerbForm = word.hasSuffix("e") && isVerb(word + "n")
    return !isVerbForm || CarriedNouns.shared.contains(word.capitalizedWords)
  }

  /// "Lesen Sie auch" begins with no noun.
  private func isVerb(_ word: String) -> Bool { CompoundLexicon.carried(for: word).isVerb(word) }

  private func looksLikeAdjective(_ word: String) -> Bool {
    ["en", "er", "es", "em", "e"].contains { ending in
      let stem = String(word.dropLast(ending.count))
      return word.hasSuffix(ending) && CompoundLexicon.carried(for: stem).isAdjective(stem)
    }
  }

  /// The polite forms, a noun that stands in a phrase only, and Latin genitives.
  private static let pronouns: Set = [
    "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "Betracht", "Du", "Dir", "Dein", "Deine",
    "Jesu", "Christi", "Mariä", "Petri", "Pauli", "Johannis",
  ]

  /// Words that begin sentences and look like forms of nouns: "Seine", "Würde".
  private static let otherOpeners: Set<String> = Set(
    """
    sein seine seinem seinen seiner seines mein meine meinem meinen meiner meines dein deine deinem deinen deiner deines
    kein keine keinem keinen keiner keines unser unsere unserem unseren unserer unseres eure eurem euren eurer würde
    würden wäre wären hätte hätten hatte hatten war waren habe haben werde werden sei seien trotz dank wegen statt laut
    bleibe
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// The noun that a word is a form of; nil where it is none.
  func noun(_ word: RunningWord) -> Lexeme? {
    !word.isFragment && word.isCapitalized && !word.hasInnerCapital ? nouns[word.text.lowercasedByICU] : nil
  }

  /// Whether a word with a capital is in no word list, as most names are.
  func isUnknown(_ word: String) -> Bool {
    let key = word.lowercasedByICU
    if unknown.contains(key) { return true }
    // "Li": too short for a term, not for a name.
    return key.unicodeScalars.count < Self.shortest && (counts[key].map { $0.capital > $0.small } ?? false)
  }

  /// Whether a word is a form of a noun that the word lists have.
  func isKnown(_ word: String) -> Bool {
    let key = word.lowercasedByICU
    return nouns[key] != nil && !unknown.contains(key)
  }

  /// How many words a noun is made of.
  func partCount(_ lemma: String) -> Int { CompoundSplitter.parts(of: lemma).count }

  // MARK: Citation forms

  /// The last part of a compound with a capital, and where it begins, in bytes.
  private func head(of word: String) -> (text: String, start: Int) {
    guard let last = CompoundSplitter.parts(of: word).last else { return (word, 0) }
    return (last.text.lowercasedByICU.capitalizedWords, last.bytes.lowerBound)
  }

  /// The noun that a word, or the last part of a compound, is a form of; nil where no word list has it.
  private func reading(of word: String) -> Lexeme? {
    if let whole = CarriedNouns.shared.noun(withForm: word, isAttested: { counts[$0.lowercasedByICU] != nil }) {
      return whole
    }
    if CarriedNames.shared.isPart(word) { return nil }
    let (head, start) = head(of: word)
    let before = (String(word.utf8.prefix(start)) ?? "").lowercasedByICU
    let common = CarriedNouns.shared.noun(withForm: head) { counts[before + $0.lowercasedByICU] != nil }
    // "Kardiologe" is no kind of "Loge".
    if common?.lemma == "Loge", before.hasSuffix("o") { return nil }
    if let common, !word.hasPrefix("Hohen") { return compound(common, word, start) }
    guard var noun = CompoundLexicon.carried(for: head).noun(withForm: head), !word.hasPrefix("Hohen") else {
      return derived(of: word)
    }
    // An infinitive as a noun has no plural: "das Hochladen".
    if noun.plural == .unknown, isInfinitive(noun.lemma.lowercasedByICU) {
      (noun.gender, noun.plural) = (.neuter, .none)
    }
    return compound(noun, word, start)
  }

  /// A noun of the dictionary behind a particle: "Abfrage", "Vorhöfe".
  private func derived(of word: String) -> Lexeme? {
    for particle in Self.nounParticles where word.hasPrefix(particle) {
      let rest = String(word.dropFirst(particle.count))
      guard rest.utf8.count > 3,
        let noun = CarriedNouns.shared.noun(withForm: rest.capitalizedFirst, isAttested: { _ in false })
      else { continue }
      return compound(noun, word, particle.utf8.count)
    }
    return nil
  }

  private static let nounParticles = [
    "Ab", "An", "Auf", "Aus", "Bei", "Ein", "Gegen", "Hinter", "Mit", "Nach", "Neben", "Sub", "Über", "Um", "Unter",
    "Ur", "Vor", "Wider", "Zu", "Zwischen",
  ]

  /// The noun that has another one for its last part, which begins at a byte of a word.
  private func compound(_ head: Lexeme, _ word: String, _ start: Int) -> Lexeme {
    let before = String(word.utf8.prefix(start)) ?? ""
    let joins = { (head: String) in
      before + (before.isEmpty || before.utf8.last == UInt8(ascii: "-") ? head : head.lowercasedByICU)
    }
    var noun = Lexeme(joins(head.lemma), .noun, gender: head.gender, plural: head.plural)
    if case .form(let plural) = head.plural { noun.plural = .form(joins(plural)) }
    return noun
  }

  private func lexeme(of word: String, _ known: Lexeme?) -> Lexeme {
    guard let known else { return unknownLexeme(of: word) }
    var noun = GermanInflection.completed(Lexeme(known.lemma, .noun, gender: known.gender, plural: known.plural))
    if known.plural == .unknown, !isSurePlural(of: noun) { noun.plural = .unknown }
    return noun
  }

  /// Whether a plural that only rules make is right: the texts have it, or the ending leaves no choice.
  private func isSurePlural(of noun: Lexeme) -> Bool {
    guard let plural = noun.plural.form else { return true }
    if plural != noun.lemma, counts[plural.lowercasedByICU] != nil { return true }
    let endings = noun.gender == .feminine ? Self.feminineEndings : Self.otherEndings
    return endings.contains(where: noun.lemma.hasSuffix)
  }

  private static let feminineEndings = ["ung", "heit", "keit", "schaft", "tät", "ion", "in", "e", "enz", "anz", "ik"]
  private static let otherEndings = ["er", "chen", "lein", "ist", "ent", "ant", "or", "ismus"]

  /// Whether a word that no list has is inflected otherwise than nouns, so that its citation form cannot be told.
  private func isNoTerm(_ word: String) -> Bool {
    isAdjective(word) || isPast(word) || isOfPlace(word) || word.hasPrefix("Hohen")
  }

  /// "Meinten Sie …?"
  private func isPast(_ word: String) -> Bool {
    ["te", "ten"].contains { ending in
      guard word.hasSuffix(ending) else { return false }
      let stem = word.dropLast(ending.count).lowercased()
      return isVerb(stem + "en") || isVerb(stem + "n")
    }
  }

  /// "Frankfurter", "Münchner".
  private func isOfPlace(_ word: String) -> Bool {
    guard word.hasSuffix("er"), word.utf8.count > 4 else { return false }
    let stem = String(word.dropLast(2))
    return [stem, stem + "e", stem + "en", stem + "a", String(stem.dropLast()) + "en"].contains { place in
      let isKnown = counts[place.lowercasedByICU].map { $0.capital > $0.small } ?? false
      return (isKnown || TranslationEvidence.carried.translations(ofNoun: place) != nil)
        && PlaceAdjectives.ofName(place).contains(word)
    }
  }

  /// Whether a word is an adjective or participle with an ending, as only nouns of their kind are: "die Ältesten".
  private func isAdjective(_ word: String) -> Bool {
    guard let last = word.split(separator: "-").last?.lowercased(), last.utf8.count > 4 else { return false }
    return ["en", "er", "es", "em", "e"].contains { ending in
      guard last.hasSuffix(ending) else { return false }
      let stem = String(last.dropLast(ending.count))
      return isAdjectiveStem(stem) || isParticiple(stem)
    }
  }

  private func isAdjectiveStem(_ stem: String) -> Bool {
    let umlauted = stem.replacing("ä", with: "a").replacing("ö", with: "o").replacing("ü", with: "u")
    return [stem, umlauted].contains { stem in
      ["", "st", "est", "er"].contains { degree in
        guard stem.hasSuffix(degree) else { return false }
        let positive = String(stem.dropLast(degree.count))
        return positive.utf8.count > 2
          && [positive, positive + "e"].contains { CompoundLexicon.carried(for: $0).isAdjective($0) }
      }
    }
  }

  /// "vereinigt", "auserwählt", "verborgen"; "leidend".
  private func isParticiple(_ stem: String) -> Bool {
    if stem.hasSuffix("end") { return isVerb(String(stem.dropLast())) }
    let rest = Self.particles.first { stem.hasPrefix($0) && stem.utf8.count > $0.utf8.count + 4 }
      .map { String(stem.dropFirst($0.count)) }
    return [stem, rest].compactMap(\.self).contains { stem in
      guard stem.hasSuffix("t") || stem.hasSuffix("en") else { return false }
      let infinitive = stem.hasSuffix("t") ? String(stem.dropLast(stem.hasSuffix("et") ? 2 : 1)) + "en" : stem
      if stem.hasPrefix("ge") { return isVerb(String(infinitive.dropFirst(2))) }
      return isVerb(infinitive) && ["be", "ent", "er", "ver", "zer"].contains(where: stem.hasPrefix)
    }
  }

  /// Whether a word is a verb in the infinitive, also one of a particle and a verb.
  private func isInfinitive(_ word: String) -> Bool {
    isVerb(word)
      || Self.particles.contains { word.hasPrefix($0) && isVerb(String(word.dropFirst($0.count))) }
  }

  private static let particles = """
    heraus herunter herein herauf herum hinaus hinein hinunter hinzu voraus vorbei voran zurück zusammen weiter wieder
    nieder durch aus auf bei ein fest fort frei her hin hoch los mit nach um vor weg ab an zu
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// The citation form of a noun that no word list knows: a shorter word of the texts that has it among its forms, or what its
  /// ending says.
  private func unknownLexeme(of word: String) -> Lexeme {
    // A name has no plural: "Vincent" is not like "Student".
    if NamesBeforeSurnames.contains(word) { return Lexeme(word, .noun) }
    let lemma = Self.endings.lazy.compactMap { ending -> String? in
      guard word.utf8.count > ending.utf8.count + 3, word.hasSuffix(ending) else { return nil }
      let shorter = String(word.dropLast(ending.count))
      guard let count = counts[shorter.lowercasedByICU], count.capital + count.atStart > count.small else { return nil }
      let forms = GermanInflection.forms(of: Lexeme(shorter, .noun))
      return forms.contains { $0.text == word } ? shorter : nil
    }.first
    if lemma == nil, let plural = Self.surePlurals.first(where: { word.hasSuffix($0.ending) }),
      word.utf8.count > plural.ending.utf8.count + 3
    {
      let singular = word.dropLast(plural.ending.count) + plural.singular
      return Lexeme(String(singular), .noun, gender: plural.gender, plural: .form(word))
    }
    let noun = GermanInflection.completed(Lexeme(lemma ?? word, .noun))
    // Without a gender the plural is no more than a guess.
    return noun.gender == nil ? Lexeme(noun.lemma, .noun) : noun
  }

  private static let endings = ["en", "es", "er", "n", "s", "e"]

  /// Endings that only plurals have, or other cases of words that have them in the plural too, with those of the singular.
  private static let surePlurals: [(ending: String, singular: String, gender: GrammaticalGender)] = [
    ("ungen", "ung", .feminine), ("heiten", "heit", .feminine), ("keiten", "keit", .feminine),
    ("schaften", "schaft", .feminine), ("itäten", "ität", .feminine), ("tionen", "tion", .feminine),
    ("sionen", "sion", .feminine), ("innen", "in", .feminine), ("ologen", "ologe", .masculine),
    ("gogen", "goge", .masculine), ("isten", "ist", .masculine), ("atoren", "ator", .masculine),
    ("ktoren", "ktor", .masculine), ("itoren", "itor", .masculine),
  ]
}

extension String {
  /// A word in small letters as a noun: with a capital at the beginning and after each hyphen.
  var capitalizedWords: String {
    split(separator: "-", omittingEmptySubsequences: false)
      .map(\.capitalizedFirst)
      .joined(separator: "-")
  }
}
