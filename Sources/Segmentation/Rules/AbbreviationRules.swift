extension BoundaryRule {
  static let abbreviations: [BoundaryRule] = [
    .join(
      "inside an abbreviation", "an abbreviation of several parts goes on",
      decides: ["Viele, z. ~ B. Estland, waren da.", "Das gilt i. ~ d. R. nicht."],
      leaves: ["Viele, z. B. ~ Estland, waren da."],
      when: { candidate, _ in candidate.isPlainPeriod && candidate.chainContinues }),
    .join(
      "abbreviation", "an abbreviation that always has something after it",
      decides: [
        "Es sprach Dr. ~ Weber.", "Viele, z. B. ~ Estland, waren da.", "Er kam bzw. ~ Sie kamen.",
        .english("Here is Dr. ~ Brown again."), .english("They met, e.g. ~ Estonia and Latvia."),
      ],
      leaves: ["Es gibt Milch, Brot usw. | Der Rest fehlt."],
      when: { candidate, _ in candidate.isPlainPeriod && candidate.chain.contains(.openAbbreviation) }),
    .join(
      "abbreviation before a number", "an abbreviation that belongs to the number after it",
      decides: [
        "Nach Art. ~ 5 des Vertrags gilt das.", "Siehe S. ~ 12 und Abs. 3 dort.",
        .english("This is No. ~ 10 of the list."),
      ],
      leaves: ["Das ist von dieser Art. | Er ging."],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.classes.contains(.numberAbbreviation)
          && (candidate.next.isNumber || candidate.next.shape.contains(.roman) && !candidate.next.isStarter)
      }),
    .join(
      "street number", "an abbreviated street and its number",
      decides: ["Er wohnt in der Gartenstr. ~ 7 im Hof."],
      leaves: ["Er wohnt in der Gartenstr. | Das ist weit."],
      when: { candidate, data in
        candidate.isPlainPeriod && data.hasOrdinalPeriods && candidate.next.isNumber
          && candidate.word.shape.contains(.streetLike)
      }),
    .split(
      "abbreviation at the end", "an abbreviation that may end a sentence, and a word that begins one",
      decides: [
        "Es gibt Milch, Brot usw. | Der Rest fehlt.", "Dort leben 5,6 Mio. | Das ist wenig.",
        .english("He left the U.S. | The rest stayed."),
      ],
      leaves: ["Es kostet 5 Mio. ~ Euro im Jahr."],
      when: { candidate, _ in
        candidate.mark == .period && candidate.chain.contains(.closingAbbreviation)
          && candidate.next.isCapitalized
          && (candidate.next.isStarter || !candidate.isPlainPeriod || candidate.opener == .quote
            || candidate.word.classes.contains(.enumerationEnd))
      }),
    .join(
      "abbreviation, sentence goes on", "an abbreviation that may end a sentence, but no word that begins one",
      decides: [
        "Es kostet 5 Mio. ~ Euro im Jahr.", "Um 44 v. Chr. ~ Geborene gab es viele.",
        .english("He left the U.S. ~ Senate early."), .english("The talks of Oct. ~ 12 failed."),
      ],
      leaves: ["Es kostet 5 Mio. | Das ist viel."],
      when: { candidate, _ in candidate.isPlainPeriod && candidate.chain.contains(.closingAbbreviation) }),
  ]
}
