extension BoundaryRule {
  /// Rules for places where the mark alone decides.
  static let places: [BoundaryRule] = [
    .split(
      "list item", "the next item of the list with which the line begins",
      decides: ["1) Der erste Punkt | 2) Der zweite Punkt", .english("a. The first item | b. The second item")],
      leaves: ["1. Platz für den Sieger, sagt er. | Der 2. Platz ist frei."],
      when: { candidate, data in
        candidate.mark == .listItem
          && (!data.hasOrdinalPeriods || candidate.word.classes.isDisjoint(with: .ordinalLead))
      }),
    .join(
      "ordinal in a list", "the number that looks like a list's next item belongs to the words around it",
      decides: ["1. Spieltag heute, am ~ 2. Spieltag ist Pause"],
      leaves: ["1) Der erste Punkt | 2) Der zweite Punkt"],
      when: { candidate, _ in candidate.mark == .listItem }),
    .split(
      "ideographic mark", "a mark of a script that puts no blank between sentences",
      decides: [.other("ja", "今日は。|明日も。")],
      leaves: ["Er kam. | Sie blieb."],
      when: { candidate, _ in candidate.mark == .ideographic }),
    .split(
      "missing space", "the blank after the mark was forgotten: a word that begins sentences follows in capitals",
      decides: [
        "Das Hotel ist sauber.|Wir kommen wieder.", .english("It is in the south...|Miramar is further north."),
      ],
      leaves: [
        "Das ist die Seite Stadt.~Land mit Karten.", .english("What does it do (and why?)~, and how?"),
      ],
      when: { candidate, data in
        !candidate.hasGap && !candidate.next.isEmpty && candidate.opener == .none
          && candidate.word.shape.contains(.plain)
          && candidate.word.range.count > 2 && !candidate.nextHasPeriod && !candidate.isInAddress
          && candidate.word.classes.isDisjoint(with: [.openAbbreviation, .nameWithMark])
          && !candidate.word.shape.contains(.innerCapital)
          && (candidate.next.isStarter && candidate.next.isCapitalized && !candidate.next.isSingleLetter
            || !data.capitalizesNouns && candidate.mark == .ellipsis && candidate.next.isCapitalized
            || !data.capitalizesNouns && candidate.mark == .question && !candidate.next.isNumber)
      }),
    .join(
      "no space", "nothing separates the mark from what follows: a file name, an address, a number",
      decides: ["Die Datei liegt unter www.beispiel.de/suche?~Wort=Haus auf dem Server."],
      leaves: ["Wer kommt? | Niemand."],
      when: { candidate, _ in !candidate.hasGap }),
    .join(
      "bracketed mark", "a mark alone in brackets is a comment on the word before it",
      decides: ["Das kostet nur (!) ~ Zehntausende im Jahr.", "Der Minister (?) ~ Müller schwieg."],
      leaves: ["Das war neu (wirklich!). | Danach ging er."],
      when: { candidate, _ in candidate.isBracketedMark }),
    .join(
      "nothing begins", "no word follows that could begin a sentence",
      decides: ["Na ja ... ~ ?", "Das sei „ein Witz!“ ~ , sagte er."],
      leaves: ["Na ja. | Gut.", "Er kam. | [...]"],
      when: { candidate, _ in
        candidate.next.isEmpty && candidate.opener != .address && candidate.opener != .omission
      }),
    .join(
      "nothing ends", "no word stands before the mark",
      decides: ["... ~ Und dann kam er."],
      leaves: ["Er hat 94 €. | Das reicht."],
      when: { candidate, _ in candidate.startsSegment && candidate.word.isEmpty }),
    .split(
      "emoticon", "emoticons or emoji behind the mark close the sentence",
      decides: ["Das wird gut. 😻 | und dann feiern wir.", "Kommst du? ;-) | Ich ja.", "Klar! XD | Bis dann."],
      leaves: ["Er kam heim. | Bis dann."],
      when: { candidate, _ in candidate.tail.contains(.emoticon) }),
    .join(
      "spaced ellipsis", "three points with blanks between them leave words out inside a sentence",
      decides: [.english("The thing is . . . ~ I did not mean it.")],
      leaves: [.english("The thing is done. | . . . Nobody meant it.")],
      when: { candidate, _ in candidate.mark == .spacedEllipsis }),
  ]

  /// Rules for what the user may choose.
  static let options: [BoundaryRule] = [
    .join(
      "inside a quotation", "the quotation goes on; it is kept whole as the options say",
      decides: [.with(.keepingQuotations, "„Er kam. ~ Sie blieb“, sagte er.")],
      leaves: ["„Er kam. | Sie blieb“, sagte er."],
      when: { candidate, _ in candidate.isInsideQuotation }),
    .split(
      "colon", "a colon ends a sentence as the options say",
      decides: [.with(.splittingAtColons, "Er sagte: | Das geht so nicht.")],
      leaves: [.with(.splittingAtColons, "Er sagte: ~ das geht so nicht.")],
      when: { candidate, _ in candidate.mark == .colon && candidate.nextCanStart && !candidate.next.isNumber }),
    .join(
      "colon, sentence goes on", "a small letter or a number follows the colon",
      decides: [.with(.splittingAtColons, "Das Ergebnis: ~ 3 von 5 kamen.")],
      leaves: [.with(.splittingAtColons, "Er sagte: | Das geht so nicht.")],
      when: { candidate, _ in candidate.mark == .colon }),
    .split(
      "semicolon", "a semicolon ends a sentence as the options say",
      decides: [.with(.splittingAtColons, "Er kam; | sie blieb.")],
      leaves: ["Er kam. | Sie blieb."],
      when: { candidate, _ in candidate.mark == .semicolon }),
  ]
}

extension SegmentationOptions {
  /// The options of the rules' examples.
  fileprivate static var keepingQuotations: SegmentationOptions {
    var options = SegmentationOptions()
    options.keepsQuotations = true
    return options
  }

  fileprivate static var splittingAtColons: SegmentationOptions {
    var options = SegmentationOptions()
    options.splitsAtColon = true
    options.splitsAtSemicolon = true
    return options
  }
}
