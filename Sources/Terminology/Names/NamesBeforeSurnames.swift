import UnicodeText

/// Given names of any language behind which a word is a surname, whatever else it may be: "Jens Richter".
enum NamesBeforeSurnames {
  static let all = NameList(names.sorted())

  private static let names: Set<String> = {
    let slavic = NameOrigin.allCases.flatMap { GivenNames.table(for: $0).map(\.key) }
    return GivenNames.foreign.union(GivenNames.international).union(german).union(slavic).subtracting(ambiguous)
  }()

  /// Whether a word is one of the names as they are written, also in the genitive.
  static func hasInMixedCase(_ word: String) -> Bool { name(in: word) != nil }

  /// The name that a word is, without the ending of the genitive; nil for any other word.
  static func name(in word: String) -> String? {
    let letters = word.unicodeScalars
    guard letters.first?.properties.isUppercase == true, letters.dropFirst().first?.properties.isLowercase == true
    else { return nil }
    if names.contains(word) { return word }
    let base = ["'s", "’s", "'", "’", "s"].first(where: word.hasSuffix).map { String(word.dropLast($0.count)) }
    return base.flatMap { names.contains($0) ? $0 : nil }
  }

  /// More given names that are common in German newspapers.
  private static let german: Set<String> = words(
    """
    Abdul Adelheid Agnes Ahmed Aleksandar Albert Ali Alwin Amelie Andre Andrew Andrij Angelika Anita Anneliese Anni Antonio Armin
    Arne Arno Astrid Ayşe Bastian Bernardo Bernie Bert Berta Berthold Bianca Birte Bob Brian Burkhard Cem Charlotte Chris Christin
    Conrad Constanze Corinna Daniel Daniela Daniele Denise Dennis Diego Diana Dominique Dora Dorian Edgar Edith Edmund Edward Edwin
    Elfriede Elias Elisa Elizabeth Elke Ella Ellen Elmar Elsa Emilia Emily Enrico Erika Erna Erwin Esther Eugen Evelyn Fabian
    Fatma Federico Fernando Francesco Francesca Franco Franziska Frauke Frederik Frida Frieda Gabriel Gary Gavin Gerald Gertrud
    Gesine Giovanni Giuseppe Gordon Gregor Gregory Greta Gunnar Gunther Hanne Harry Hassan Hedwig Hella Hendrik Henning Henri Henrik
    Henry Hildegard Hillary Hinrich Ibrahim Ida Ilona Ingo Ingolf Irene Irmgard Isabell Isabella Ivo Jakob Jannik Jasmin Javier Jeff
    Jeffrey Jeremy Jerome Jennifer Jessica Jimmy Joaquín Jonathan Jorge Josefine Joshua Juliane Julius Justin Justus Kamala Karel
    Karlheinz Karoline Kathleen Keith Kenneth Kevin Kilian Konrad Korbinian Kristin Kristina Larry Laurent Lea Leah Lena Lennart
    Leon Leonie Leopold Liane Lina Linus Lorenz Lotte Luc Luca Luciano Ludger Ludwig Luigi Lydia Maike Maik Malte Mandy Manuel
    Mara Margaret Margret Margrit Marius Marlies Mathias Mathilde Matt Matteo Matthew Mechthild Mehmet Melania Miguel Miriam Mirjam
    Mitch Mohamed Mohammed Mohammad Mona Murat Mustafa Natascha Nathalie Nick Nico Nigel Niklas Noah Nora Olaf Ole Olivia Olivier
    Pablo Paolo Pascal Patricia Paulina Philip Rafael Rahel Raimund Raphael Rebecca Rebekka Recep Rémy René Renée Ricardo Rita
    Roberto Roger Romy Rosemarie Roswitha Ryan Sabrina Samuel Sara Sarah Scott Sean Sergio Severin Siegbert Silvio Sina Sofie Sonja
    Sönke Steven Susan Sven Swantje Sybille Tanja Tatjana Ted Terry Tilo Tony Tristan Ulla Ulli Valentin Valerie Vanessa Vera Vincent
    Walburga Walther Wendelin Wenke Wibke Wilhelmine Wilma Xavier Yannick
    """)

  /// Given names that are also months, places or ordinary words: what follows them need be no surname.
  private static let ambiguous: Set<String> = words(
    """
    Alja Alla Angel Arsen August Christian Christina Clara Claus Dora Emil Ernst Florian Georgia German Götz Hagen Hanna Herman
    Iskra Israel Jane Jordan Kai Kamil Kira Krum Lech Lew Luis Luka Maja Maria Mark Marina Maxim Meta Modest Nestor Nikola Orest Paris
    Pascal Penka Petra Regina Robin Roman Rosa Rosen Semen Simeon Sofia Soja Stella Swen Tamara Till Victoria Viktoria Wanda Wolf Zola
    """)

  /// Whether a word is a given name, if perhaps another word too.
  static func contains(_ word: String) -> Bool { GivenNames.contains(word) || german.contains(word) }

  /// Whether a given name is a month, a place or an ordinary word as well.
  static func isAmbiguous(_ name: String) -> Bool { ambiguous.contains(name) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
