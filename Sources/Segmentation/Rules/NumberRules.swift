extension BoundaryRule {
  static let numbers: [BoundaryRule] = [
    listNumber,
    .join(
      "section number", "a number of several levels that opens its line counts a section",
      decides: ["1.2. ~ Die Methode", "3.1.4. ~ Auswertung der Daten"],
      leaves: ["Er kam am 1.2. | Danach kam niemand."],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.startsSegment && candidate.word.isNumber && candidate.word.number == nil
          && candidate.word.range.count <= 6
      }),
    .join(
      "heading number", "a noun and its number open a heading, and no word follows that begins sentences",
      decides: ["Kapitel 4. ~ Nebenwirkungen", .english("Appendix B. ~ Tables of results")],
      leaves: ["Kapitel 4. | Danach folgt Kapitel 5.", "Er las Kapitel 4. | Nachbarn störten ihn."],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.beforeStartsSegment && candidate.before.isCapitalized
          && candidate.before.classes.contains(.numberedNoun) && candidate.opener == .none
          && (candidate.word.isNumber || candidate.word.isSingleLetter || candidate.word.shape.contains(.roman))
          && candidate.next.isCapitalized && !candidate.next.isStarter
      }),
    .join(
      "list letter", "a letter or numeral that opens its line counts a list",
      decides: ["a. ~ Der erste Fall", "IV. ~ Der vierte Teil"],
      leaves: ["Er wurde 2. | Der Sieger jubelte."],
      when: { candidate, _ in
        candidate.mark == .period && candidate.startsSegment && !candidate.wordIsClosed
          && !candidate.tail.contains(.quote)
          && (candidate.word.isSingleLetter || candidate.word.shape.contains(.roman))
      }),
    .join(
      "date", "a day or an abbreviated month, and the month or year after it",
      decides: [
        "Am 21. ~ Mai 2025 war es so weit.", "Das Treffen im Okt. ~ 2024 fiel aus.", "Vom 3. ~ 5. bis zum Herbst.",
        "Das Urteil vom 3. 5. ~ 2012 gilt.",
      ],
      leaves: ["Es war im Mai. | Danach kam der Juni."],
      when: { candidate, data in
        guard candidate.isPlainPeriod else { return false }
        guard let day = candidate.word.number else {
          return candidate.word.classes.contains(.month) && candidate.next.isNumber
            && candidate.word.range.count <= 4 && !candidate.word.classes.contains(.starter)
        }
        guard data.hasOrdinalPeriods, 1...31 ~= day else { return false }
        return candidate.next.classes.contains(.month) || isMonthNumber(candidate) || isYearOfDate(candidate)
      }),
    .join(
      "ordinal before its noun", "an ordinal and a noun that is counted by ordinals",
      decides: ["Sie wurde 31. ~ Mitglied der NATO.", "Im 17. ~ Jahrhundert war das so."],
      leaves: ["Er ist 31. | Der Jüngste ist 20."],
      when: { candidate, data in
        candidate.isPlainPeriod && data.hasOrdinalPeriods && (candidate.word.number ?? .max) < 1000
          && candidate.next.classes.contains(.ordinalNoun)
      }),
    .join(
      "ordinal", "a number after an article, a preposition or a weekday is an ordinal",
      decides: ["Das ist die 35. ~ Kommandeurstagung.", "Er kam als 4. ~ Läufer an."],
      leaves: ["Er kam im Jahr 1990. | Danach ging er.", "Das steht auf Seite 12. | Danach folgt Seite 13."],
      when: { candidate, data in
        guard candidate.isPlainPeriod, data.hasOrdinalPeriods, let number = candidate.word.number else { return false }
        return number < 1000 && candidate.before.classes.contains(.ordinalLead) && !candidate.next.isStarter
          && candidate.opener == .none && !candidate.next.isNumber
      }),
    .join(
      "ruler or council", "a Roman numeral with a period belongs to the name before it",
      decides: ["Papst Johannes Paul II. ~ Rom verließ er selten.", "Heinrich VIII. ~ Tudor war oft verheiratet."],
      leaves: ["Er sprach von Ludwig XIV. | Danach schwieg er."],
      when: { candidate, data in
        candidate.isPlainPeriod && data.hasOrdinalPeriods && candidate.word.shape.contains(.roman)
          && candidate.before.isCapitalized && candidate.before.classes.isDisjoint(with: .numberedNoun)
          && !candidate.next.isStarter && candidate.opener == .none
      }),
    .join(
      "ordinal without article",
      "a small number before a noun, neither numbering the noun before it nor ending a sentence",
      decides: ["Es sind alte Möbel, 3. ~ Wahl für den Markt."],
      leaves: ["Er ist jetzt Rang 3. | Gold holte ein anderer.", "Das war der Typ Leopard 2. | Panzer rollten."],
      when: { candidate, data in
        guard candidate.isPlainPeriod, data.hasOrdinalPeriods, let number = candidate.word.number else { return false }
        return number < 100 && candidate.word.range.count <= 2 && candidate.next.isCapitalized
          && candidate.opener == .none && !candidate.next.isStarter
          && candidate.before.classes.isDisjoint(with: .numberedNoun) && !numbersNounBefore(candidate)
      }),
  ]

  /// "Leopard 2.": a noun or name directly before the number.
  private static func numbersNounBefore(_ candidate: Candidate) -> Bool {
    candidate.before.isCapitalized && !candidate.before.isStarter && !candidate.beforeHasPeriod
      && !candidate.beforeHasComma
  }

  /// The scanner counts on from where it applies, so that "2." is known in the middle of a line.
  static let listNumber = BoundaryRule.join(
    "list number", "a number that opens its line, follows a colon or counts on counts a list",
    decides: ["2. ~ Soziale Netzwerke und ihre Folgen", "Die Tipps: 1. ~ Fester Stand", "1.) ~ Der Anfang"],
    leaves: ["Er wurde 2. | Der Sieger jubelte."],
    when: { candidate, _ in
      guard candidate.mark == .period, !candidate.wordIsClosed, !candidate.tail.contains(.quote),
        let number = candidate.word.number
      else { return false }
      return candidate.startsSegment && number < 1000 || candidate.followsColon && number < 10
        || candidate.continuesList
    })

  /// "3. 5." or "3. 5. 2025": a month in digits with its period.
  private static func isMonthNumber(_ candidate: Candidate) -> Bool {
    candidate.nextHasPeriod && candidate.next.number.map { 1...12 ~= $0 } ?? false
  }

  /// "5. 2025" behind "3.": a month in digits, and its year.
  private static func isYearOfDate(_ candidate: Candidate) -> Bool {
    guard candidate.beforeHasPeriod, let day = candidate.before.number, let month = candidate.word.number else {
      return false
    }
    return 1...31 ~= day && 1...12 ~= month && (candidate.next.isNumber || candidate.next.isLowercase)
  }
}
