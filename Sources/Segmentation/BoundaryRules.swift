extension BoundaryRule {
  /// All rules, in the order in which they are asked. The examples are German unless they stand in `english`.
  static let all: [BoundaryRule] = unspaced + brackets + abbreviations + continuations + numbers + letters + fallbacks

  // MARK: - Marks that end nothing

  private static let unspaced: [BoundaryRule] = [
    .join(
      "no space", "nothing separates the mark from what follows: a file name, an address, a number",
      decides: ["Die Datei liegt unter www.beispiel.de/suche?~Wort=Haus auf dem Server."],
      leaves: ["Wer kommt? | Niemand."],
      when: { candidate, _ in candidate.gap == .none })
  ]

  private static let brackets: [BoundaryRule] = [
    .join(
      "bracketed mark", "a mark alone in brackets is a comment on the word before it",
      decides: ["Das kostet nur (!) ~ Zehntausende im Jahr.", "Der Minister (?) ~ Müller schwieg."],
      leaves: ["Das war neu (wirklich!). | Danach ging er."],
      when: { candidate, _ in candidate.isBracketedMark })
  ]

  private static let continuations: [BoundaryRule] = [
    .split(
      "brand in lower case", "the word after it is a brand that is written with a small first letter",
      decides: ["Das Gerät ist neu. | iPhone und Uhr kosten mehr."],
      leaves: ["Das Gerät ist neu, z. B. ~ das Telefon."],
      when: { candidate, data in
        candidate.nextIsLowercase && hasInnerCapital(candidate.next) && candidate.word.utf8.count > 2
          && !data.isAbbreviation(candidate)
      }),
    .join(
      "lower case follows", "the sentence goes on with a small letter",
      decides: ["„Komm sofort!“ ~ rief sie.", "Ist das wahr? ~ fragte er sich.", "Er wartete … ~ und wartete."],
      leaves: ["„Komm sofort!“ | Sie rief laut."],
      when: { candidate, _ in candidate.nextIsLowercase }),
    .join(
      "nothing begins", "no word follows that could begin a sentence",
      decides: ["Na ja ... ~ ?"],
      leaves: ["Na ja. | Gut."],
      when: { candidate, _ in candidate.next.isEmpty && !candidate.isICUBoundary }),
  ]

  // MARK: - Abbreviations

  private static let abbreviations: [BoundaryRule] = [
    .join(
      "inside an abbreviation", "an abbreviation of several parts goes on",
      decides: ["Viele, z. ~ B. Estland, waren da.", "Das gilt i. ~ d. R. nicht."],
      leaves: ["Viele, z. B. ~ Estland, waren da."],
      when: { candidate, data in
        candidate.mark == .period && candidate.nextHasPeriod && data.abbreviationStarts.contains(candidate.chain)
          && data.continues(candidate.chain, with: candidate.next)
      }),
    .join(
      "abbreviation", "an abbreviation that always has something after it",
      decides: ["Es sprach Dr. ~ Weber.", "Viele, z. B. ~ Estland, waren da.", "Er kam bzw. ~ Sie kamen."],
      leaves: ["Es gibt Milch, Brot usw. | Der Rest fehlt."],
      when: { candidate, data in
        candidate.mark == .period && !candidate.isClosed && data.openAbbreviations.contains(candidate.chain)
      }),
    .join(
      "abbreviation before a number", "an abbreviation that belongs to the number after it",
      decides: ["Nach Art. ~ 5 des Vertrags gilt das.", "Siehe S. ~ 12 und Abs. 3 dort."],
      leaves: ["Das ist von dieser Art. | Er ging."],
      when: { candidate, data in
        candidate.mark == .period && data.numberAbbreviations.contains(candidate.word)
          && (candidate.nextIsNumber || isRomanNumeral(candidate.next))
      }),
    .split(
      "abbreviation at the end", "an abbreviation that may end a sentence, and a word that begins one",
      decides: ["Es gibt Milch, Brot usw. | Der Rest fehlt.", "Dort leben 5,6 Mio. | Das ist wenig."],
      leaves: ["Es kostet 5 Mio. ~ Euro im Jahr."],
      when: { candidate, data in
        candidate.mark == .period && data.closingAbbreviations.contains(candidate.chain)
          && (data.starters.contains(candidate.next) || candidate.isClosed && candidate.nextIsUppercase)
      }),
    .join(
      "abbreviation, sentence goes on", "an abbreviation that may end a sentence, but no word that begins one",
      decides: ["Es kostet 5 Mio. ~ Euro im Jahr.", "Um 44 v. Chr. ~ Geborene gab es viele."],
      leaves: ["Es kostet 5 Mio. | Das ist viel."],
      when: { candidate, data in candidate.mark == .period && data.closingAbbreviations.contains(candidate.chain) }),
  ]

  // MARK: - Numbers

  private static let numbers: [BoundaryRule] = [
    .join(
      "list number", "a number, numeral or letter that opens its line counts a list",
      decides: ["2. ~ Soziale Netzwerke und ihre Folgen", "a. ~ Der erste Fall"],
      leaves: ["Er wurde 2. | Der Sieger jubelte."],
      when: { candidate, _ in
        candidate.mark == .period && candidate.startsSegment && !candidate.isClosed
          && ((candidate.number ?? .max) < 1000 || candidate.wordIsSingleLetter || candidate.wordIsRomanNumeral)
      }),
    .join(
      "date", "a day or an abbreviated month, and the month or year after it",
      decides: [
        "Am 21. ~ Mai 2025 war es so weit.", "Das Treffen im Okt. ~ 2024 fiel aus.", "Vom 3. ~ 5. bis zum Herbst.",
      ],
      leaves: ["Es war im Mai. | Danach kam der Juni."],
      when: { candidate, data in
        guard candidate.mark == .period, !candidate.isClosed else { return false }
        if let day = candidate.number, (1...31).contains(day), data.hasOrdinalPeriods {
          return data.months.contains(candidate.next) || isMonthNumber(candidate)
        }
        return data.months.contains(candidate.word) && candidate.word.unicodeScalars.count <= 4
          && candidate.nextIsNumber
          && candidate.word != "Mai" && candidate.word != "May"
      }),
    .join(
      "ordinal before its noun", "an ordinal and a noun that is counted by ordinals",
      decides: ["Sie wurde 31. ~ Mitglied der NATO.", "Im 17. ~ Jahrhundert war das so."],
      leaves: ["Er ist 31. | Der Jüngste ist 20."],
      when: { candidate, data in
        candidate.mark == .period && data.hasOrdinalPeriods && (candidate.number ?? .max) < 1000
          && data.ordinalNouns.contains(candidate.next)
      }),
    .join(
      "ordinal", "a number after an article, a preposition or a weekday is an ordinal",
      decides: ["Das ist die 35. ~ Kommandeurstagung.", "Er kam als 4. ~ Läufer an."],
      leaves: ["Er kam im Jahr 1990. | Danach ging er.", "Das steht auf Seite 12. | Danach folgt Seite 13."],
      when: { candidate, data in
        guard candidate.mark == .period, data.hasOrdinalPeriods, let number = candidate.number else { return false }
        return number < 1000 && !candidate.isClosed && data.ordinalLeads.contains(candidate.before)
          && !data.starters.contains(candidate.next) && !candidate.nextIsOpened
      }),
    .join(
      "ruler or council", "a Roman numeral with a period belongs to the name before it",
      decides: ["Papst Johannes Paul II. ~ Rom verließ er selten.", "Heinrich VIII. ~ Tudor war oft verheiratet."],
      leaves: ["Er sprach von Ludwig XIV. | Danach schwieg er."],
      when: { candidate, data in
        candidate.mark == .period && data.hasOrdinalPeriods && candidate.wordIsRomanNumeral && !candidate.isClosed
          && isCapitalized(candidate.before) && !data.starters.contains(candidate.next) && !candidate.nextIsOpened
      }),
    .join(
      "ordinal without article", "a small number before a noun, and no word that begins a sentence",
      decides: ["Nur 3. ~ Liga und Amateure spielten."],
      leaves: ["Er ist jetzt Rang 3. | Gold holte ein anderer."],
      when: { candidate, data in
        guard candidate.mark == .period, data.hasOrdinalPeriods, let number = candidate.number else { return false }
        return number < 100 && candidate.word.utf8.count <= 2 && !candidate.isClosed && candidate.nextIsUppercase
          && !candidate.nextIsOpened && !data.starters.contains(candidate.next)
          && !data.numberedNouns.contains(candidate.before)
      }),
  ]

  // MARK: - Letters

  private static let letters: [BoundaryRule] = [
    .join(
      "initial", "a single capital letter abbreviates a given name",
      decides: ["Es dirigierte J. ~ S. Bach.", "Dort wohnt George W. ~ Bush."],
      leaves: ["Das war Plan B. | Der Rest ist bekannt."],
      when: { candidate, data in
        candidate.mark == .period && candidate.wordIsSingleLetter && candidate.wordIsCapitalized && !candidate.isClosed
          && candidate.nextIsUppercase && !candidate.nextIsOpened
          && (!data.starters.contains(candidate.next) || candidate.nextHasPeriod)
      }),
    .join(
      "dotted abbreviation", "letters with periods between them, and no word that begins a sentence",
      decides: ["Das galt in den U.S.A. ~ Trump sah es anders."],
      leaves: ["Das galt in den U.S.A. | Der Rest sah es anders."],
      when: { candidate, data in
        candidate.mark == .period && candidate.word.utf8.contains(0x2E) && isDotted(candidate.word)
          && !data.starters.contains(candidate.next) && !candidate.nextIsOpened
      }),
  ]

  // MARK: - Everything else

  private static let fallbacks: [BoundaryRule] = [
    .split(
      "ellipsis", "three points, and a capital letter after them",
      decides: ["Er wartete … | Niemand kam.", "Er wartete... | Dann ging er."],
      leaves: ["Er wartete … ~ und ging."],
      when: { candidate, data in
        candidate.mark == .ellipsis && (candidate.nextIsUppercase || candidate.nextIsOpened) && !candidate.word.isEmpty
      }),
    .split(
      "footnote mark", "a footnote mark stands behind the mark, and a capital letter follows",
      decides: ["Das gilt seit langem.[3] | Danach kam nichts."],
      leaves: ["Das gilt seit langem. | [3] kam danach."],
      when: { candidate, _ in candidate.hasFootnote && (candidate.nextIsUppercase || candidate.nextIsOpened) }),
    .split(
      "end mark", "a mark that ends sentences, and a word that can begin one",
      decides: ["Er kam. | Sie blieb.", "„Er kam.“ | „Und sie?“", "Wirklich? | Ja."],
      leaves: ["Am 3. ~ Mai kam er."],
      when: { candidate, _ in candidate.isICUBoundary }),
    .split(
      "number follows", "a mark after a word, and a number that begins the next sentence",
      decides: ["Das Rennen ist vorbei. | 17 von 20 kamen an."],
      leaves: ["Das steht in Nr. ~ 12 des Heftes."],
      when: { candidate, _ in
        candidate.nextIsNumber && candidate.mark != .ellipsis && candidate.word.utf8.count > 2
          && candidate.number == nil
      }),
    .join(
      "no boundary", "neither ICU's rules nor ours see an end here",
      decides: ["Er zahlte 5. ~ 12 von 20 zahlten mehr."],
      leaves: ["Das ist der Fall. | Ja."],
      when: { _, _ in true }),
  ]

  /// Examples of the same rules in English text.
  static let englishExamples: [(rule: String, text: String)] = [
    ("abbreviation", "Here is Dr. ~ Brown again."),
    ("abbreviation", "They met, e.g. ~ Estonia and Latvia."),
    ("abbreviation, sentence goes on", "He left the U.S. ~ Senate early."),
    ("abbreviation at the end", "He left the U.S. | The rest stayed."),
    ("abbreviation before a number", "This is No. ~ 10 of the list."),
    ("end mark", "He said no. | Nobody heard him."),
    ("end mark", "“We must act.” | “Now.”"),
    ("date", "The talks of Oct. ~ 12 failed."),
    ("initial", "George W. ~ Bush was there."),
  ]

  // MARK: - What the rules ask of a word

  private static func isRomanNumeral(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
  }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  private static func hasInnerCapital(_ word: String) -> Bool {
    word.unicodeScalars.prefix(3).dropFirst().contains { $0.properties.isUppercase }
  }

  /// "3. 5." or "3. 5. 2025": a month in digits with its period.
  private static func isMonthNumber(_ candidate: Candidate) -> Bool {
    candidate.nextHasPeriod && Int(candidate.next).map((1...12).contains) ?? false
  }

  /// One or two letters between the periods: `U.S`, `Ph.D`.
  private static func isDotted(_ word: String) -> Bool {
    word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      (1...2).contains(part.unicodeScalars.count) && part.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
  }
}

extension LanguageData {
  func isAbbreviation(_ candidate: Candidate) -> Bool {
    openAbbreviations.contains(candidate.chain) || closingAbbreviations.contains(candidate.chain)
      || abbreviationStarts.contains(candidate.chain)
  }

  /// Whether an abbreviation of several parts that begins with `chain` goes on with `part`.
  func continues(_ chain: String, with part: String) -> Bool {
    let longer = chain + "." + part
    return abbreviationStarts.contains(longer) || openAbbreviations.contains(longer)
      || closingAbbreviations.contains(longer)
  }
}
