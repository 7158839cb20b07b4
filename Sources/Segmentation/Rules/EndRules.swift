extension BoundaryRule {
  /// Rules that see an end.
  static let ends: [BoundaryRule] = [
    .split(
      "footnote mark", "a footnote mark stands behind the mark",
      decides: [
        "Das gilt seit langem.[3] | Danach kam nichts.", "Das gilt seit langem. [1] [2] | Danach kam nichts.",
        "Das gilt seit langem.12 | Danach kam nichts.",
      ],
      leaves: ["Das gilt seit langem. | Danach kam nichts.", "Das steht in Buchst.~2 Satz 1."],
      when: { candidate, _ in candidate.tail.contains(.footnote) }),
    .join(
      "stammering", "a short word is said again behind three points",
      decides: [.english("I... ~ I am not sure."), "„Sie … ~ Sie wissen es?“"],
      leaves: ["Er kam … | Sie ging."],
      when: { candidate, _ in candidate.mark == .ellipsis && candidate.nextRepeatsWord }),
    .split(
      "ellipsis", "three points, and a capital letter after them",
      decides: ["Er wartete … | Niemand kam.", "Er wartete... | Dann ging er."],
      leaves: ["Er wartete … ~ und ging."],
      when: { candidate, _ in candidate.mark == .ellipsis && !candidate.next.isNumber }),
    .split(
      "number follows", "a mark after a word, and a number that begins the next sentence",
      decides: [
        "Das Rennen ist vorbei. | 17 von 20 kamen an.", "Das war 1999. | 17 von 20 kamen an.",
        "So steht es im Urteil (Az. 94). | 10. Länder kamen dazu.",
      ],
      leaves: ["Das steht in Nr. ~ 12 des Heftes."],
      when: { candidate, _ in
        candidate.next.isNumber && candidate.mark != .ellipsis
          && (!candidate.isPlainPeriod || candidate.word.number.map { $0 > 100 } ?? (candidate.word.range.count > 2))
      }),
    .split(
      "end mark", "a mark that ends sentences, and a word that can begin one",
      decides: [
        "Er kam. | – Sie blieb.", "Er hat 94 €. | Das reicht.", "Es war 1990. | Danach kam nichts.",
        .english("It was in 2005. | The rest is known."),
      ],
      leaves: ["Am 3. ~ Mai kam er."],
      when: { candidate, _ in
        candidate.mark != .ellipsis
          && (candidate.nextCanStart && !candidate.next.isNumber || candidate.opener == .omission)
      }),
  ]
}
