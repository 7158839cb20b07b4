extension BoundaryRule {
  static let letters: [BoundaryRule] = [
    .join(
      "initial", "a single capital letter abbreviates a given name",
      decides: [
        "Es dirigierte J. ~ S. Bach.", "Dort wohnt George W. ~ Bush.", .english("George W. ~ Bush was there."),
      ],
      leaves: ["Das war Plan B. | Der Rest ist bekannt.", .english("He is as tall as I. | She is not.")],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.isSingleLetter && candidate.word.isCapitalized
          && candidate.word.classes.isDisjoint(with: .wholeWord)
          && candidate.before.classes.isDisjoint(with: .numberedNoun) && candidate.next.isCapitalized
          && candidate.opener == .none && (!candidate.next.isStarter || candidate.nextHasPeriod)
      }),
    .join(
      "initial of a name", "a letter that is a word too, between the parts of a name",
      decides: [.english("Did you see Albert I. ~ Jones yesterday?")],
      leaves: [.english("We are a team, you and I. | Jones is not.")],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.isSingleLetter && candidate.word.isCapitalized
          && candidate.before.isCapitalized && !candidate.before.isStarter
          && candidate.before.classes.isDisjoint(with: .numberedNoun) && candidate.next.isCapitalized
          && candidate.opener == .none && !candidate.next.isStarter
      }),
    .join(
      "author and bracket", "an initial behind a family name and a comma, and what a bracket says of the author",
      decides: ["Zitiert nach Fuchs, H. ~ (Hrsg.) im zweiten Band."],
      leaves: ["Das war, wie er sagt, Plan B. | (Der andere war A.)"],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.isSingleLetter && candidate.word.isCapitalized
          && candidate.before.isCapitalized && candidate.beforeHasComma && candidate.opener == .bracket
      }),
    .join(
      "author and year", "an initial behind a name, and the year of a publication",
      decides: ["Zitiert nach Fuchs, Hans F. ~ 1979 als Beleg."],
      leaves: ["Das war Plan B. | Der von 1979 war besser."],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.isSingleLetter && candidate.word.isCapitalized
          && candidate.before.isCapitalized && candidate.before.classes.isDisjoint(with: .numberedNoun)
          && candidate.next.isNumber
      }),
    .join(
      "dotted abbreviation", "letters with periods between them, and no word that begins a sentence",
      decides: ["Das galt in den U.S.A. ~ Trump sah es anders."],
      leaves: ["Das galt in den U.S.A. | Der Rest sah es anders."],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.shape.contains(.dotted) && !candidate.next.isStarter
          && candidate.opener == .none
      }),
    .join(
      "small letter", "a single small letter abbreviates a word",
      decides: ["Das war Hans v. ~ Brauchitsch mit Frau.", "Sie fängt Fliegen u. ~ Motten."],
      leaves: ["Das macht die Option -a. | Die anderen fehlen."],
      when: { candidate, _ in
        candidate.isPlainPeriod && candidate.word.isSingleLetter && candidate.word.isLowercase
          && candidate.word.classes.isDisjoint(with: .wholeWord)
          && candidate.before.classes.isDisjoint(with: .numberedNoun)
          && !(candidate.next.isStarter && candidate.next.isCapitalized)
      }),
    .join(
      "shape of an abbreviation",
      "a word without vowels, or one that breaks off, and none after it that begins a sentence",
      decides: ["Das ist ein landesgeschichtl. ~ Vortrag.", "Das Lied klingt nd. ~ Mundart ähnlich."],
      leaves: ["Der Vortrag war landesgeschichtl. | Danach kam nichts.", "Er lief 5 km. | Lisa ging."],
      when: { candidate, _ in
        candidate.isPlainPeriod && !candidate.word.shape.isDisjoint(with: [.vowelless, .cutOff])
          && candidate.word.classes.isDisjoint(with: .wholeWord) && !candidate.before.isNumber
          && !(candidate.next.isStarter && candidate.next.isCapitalized) && candidate.opener == .none
      }),
    .join(
      "name with a mark", "a name that is written with a mark at its end",
      decides: [.english("She works at Yahoo! ~ in accounting.")],
      leaves: [.english("She works at Yahoo! | He does not.")],
      when: { candidate, _ in
        candidate.mark != .period && candidate.word.classes.contains(.nameWithMark) && !candidate.next.isStarter
      }),
  ]
}
