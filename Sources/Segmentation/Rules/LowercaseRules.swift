extension BoundaryRule {
  /// Rules for places with a small letter behind them.
  static let lowercaseStarts: [BoundaryRule] = [
    .split(
      "brand in lower case", "the word after it is a brand that is written with a small first letter",
      decides: ["Das Gerät ist neu. | iPhone und Uhr kosten mehr."],
      leaves: ["Das Gerät ist neu, z. B. ~ das Telefon."],
      when: { candidate, _ in
        candidate.next.shape.contains(.innerCapital) && candidate.next.isLowercase
          && candidate.word.range.count > 2 && candidate.mark != .ellipsis
      }),
    .split(
      "address follows", "a web address, a handle or a hashtag stands behind the sentence",
      decides: ["Die Folien sind online. | http://beispiel.de/folien", "Das war gut ... | #tagung"],
      leaves: ["Vgl. ~ http://beispiel.de/folien"],
      when: { candidate, _ in candidate.opener == .address && candidate.hasGap }),
    .split(
      "sign follows", "an arrow or another sign begins a remark behind the sentence",
      decides: ["„Wie geht das?“ | <- das frage ich mich auch.", "Der Ofen ist neu. | + es gibt Kuchen"],
      leaves: ["Der Wert beträgt ca. ~ = 5 Meter."],
      when: { candidate, _ in candidate.opener == .sign && candidate.mark != .ellipsis }),
    .join(
      "quotation, sentence goes on", "a small letter behind a quotation or bracket: who said it follows",
      decides: [
        "„Komm sofort!“ ~ rief sie.", .english("“Why not?” ~ she asked."), .english("He came (he had to.) ~ at noon."),
      ],
      leaves: ["„Komm sofort!“ | Sie rief laut."],
      when: { candidate, _ in
        candidate.next.isLowercase && candidate.tail.contains(.closer) && !candidate.tail.contains(.footnote)
          && candidate.opener != .sign
      }),
    .split(
      "sentence in small letters", "a line in small letters, where sentences begin with them too",
      decides: ["na gut, marc. | kein geschenk für dich", "welches zeugnis? | klärt mich mal auf"],
      leaves: ["Was ist? ~ fragte er sich.", "naja ... ~ und so weiter"],
      when: { candidate, _ in
        candidate.next.isLowercase && candidate.lineIsLowercase && candidate.opener == .none
          && candidate.mark != .ellipsis && candidate.word.number == nil
      }),
    .split(
      "small letter in English", "English writes nouns in small letters: after a period one begins a careless sentence",
      decides: [.english("They are looking for you. | call them soon.")],
      leaves: [.english("They waited... ~ and left.")],
      when: { candidate, data in
        candidate.next.isLowercase && !data.capitalizesNouns && candidate.opener == .none
          && candidate.mark != .ellipsis
      }),
    .join(
      "lower case follows", "the sentence goes on with a small letter",
      decides: ["Ist das wahr? ~ fragte er sich.", "Er wartete … ~ und wartete."],
      leaves: ["„Komm sofort!“ | Sie rief laut."],
      when: { candidate, _ in candidate.next.isLowercase }),
  ]
}
