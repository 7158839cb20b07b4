internal import TranslationMemory
internal import UnicodeText

extension Check {
  /// Numbers, dates, times, currencies and units, in the conventions of the two languages.
  static let quantities: [Check] = [numbers, dates, times, currencies, units, numberFormat]

  private static let numbers = Check(
    "numbers", "numbers that differ, are missing or were added", worst: .error, mildest: .warning,
    finds: [
      .init("Es kamen 1.000,5 Tonnen an.", "1,005.5 tonnes arrived.", .error),
      .init("Es waren 3 Mio. Euro.", "It was €3 billion.", .error), .init("17 von 20 kamen.", "17 came.", .warning),
      .init("Viele kamen.", "200 came.", .warning), .init("Hellgrau 1", "Light gray", .warning),
      .init("Die drei Minister kamen.", "The four ministers came.", .warning),
      .init("Zum elften Mal in Folge", "For the sixteenth time in a row", .warning),
      .init("Ein Drittel kam.", "A quarter came.", .warning), .init("Ein Dutzend kam.", "Ten came.", .warning),
      .init("um das Dreieinhalbfache", "by eight and a half times", .warning),
      .init("Sie hat 23 Sitze.", "It has twenty-four seats."),
      .init("Jeder fünfte Deutsche hat Angst.", "One in four Germans is afraid.", .warning),
      .init("Zwei Drittel sind dafür.", "One third are in favour.", .warning),
      .init("Hundertfünfzig Menschen kamen.", "Fifteen people came.", .warning),
      .init("Hundertfünfzig Menschen kamen.", "A hundred and fifteen people came.", .warning),
      .init("Die zweite Auflage erschien.", "The third edition appeared.", .warning),
      .init("Die dritte Auflage erschien.", "The second edition appeared.", .warning),
      .init("Es sind -5 Grad in Berlin.", "It is 5 degrees in Berlin.", .warning),
      .init("Es sind minus 14 Grad.", "It is 14 degrees.", .warning),
    ],
    passes: [
      .init("Es kamen 1.000,5 Tonnen an.", "1,000.5 tonnes arrived."), .init("3 Mio. Euro", "€3 million"),
      .init("Es waren 2,5 Milliarden.", "There were 2.5bn."),
      .init("Die drei Minister kamen.", "The 3 ministers came."),
      .init("In den 1990er Jahren", "In the 1990s"), .init("In den 90er Jahren", "In the 1990s"),
      .init("Er wurde 3. im Lauf.", "He came third in the race."), .init("Die 23 Sitze", "The twenty-three seats"),
      .init("Version 1.2.3", "Version 1.2.3"), .init("10 000 Menschen", "10,000 people"),
      .init("Einer von 5 kam.", "1 in five came."), .init("das 19. Jahrhundert", "the 19th century"),
      .init("2010/11 war es so.", "It was so in 2010-11."), .init("um das Sechseinhalbfache", "by 6.5 times"),
      .init("im vierten Jahr", "in year four"), .init("Rund 5 Bio-Höfe gibt es.", "There are 5 organic farms."),
      .init("hunderttausend Menschen", "100,000 people"), .init("hundertfünfzig Orte", "150 places"),
      .init("Es waren 20 °C.", "It was 68 °F."),
      .init("5 Kilometer weit", "for 3 miles"), .init("zwei Drittel der Stimmen", "two thirds of the votes"),
      .init("Die 44jährige kam.", "The 44-year-old came."),
      .init("500.000 Einwohner", "half a million inhabitants"), .init("eine halbe Million", "half a million"),
      .init("ein halbes Dutzend Boote", "six boats"), .init("1.500.000 Leute", "a million and a half people"),
      .init("Mitte der Neunzigerjahre", "in the mid-1990s"), .init("in den Neunzigern", "in the 1990s"),
      .init("Die Fahrt dauert 90 Minuten.", "The journey takes an hour and a half."),
      .init("nach nur 14 Tagen", "after just two weeks"), .init("In 14 Tagen ist Ostern.", "Easter is in a fortnight."),
      .init("Er schlief 24 Stunden.", "He slept for a day."), .init("in 30 Minuten", "in half an hour"),
      .init("nach 18 Monaten", "after a year and a half"), .init("eine Viertelstunde", "15 minutes"),
      .init("50 Prozent der Schüler fehlten.", "Half of the pupils were absent."),
      .init("Jeder Fünfte ist arm.", "One in five is poor."), .init("Jeder zehnte Haushalt", "One household in ten"),
      .init("Jeder vierte", "25 percent"), .init("jeden dritten Tag", "every three days"),
      .init("zwei Drittel der Stimmen", "2/3 of the votes"), .init("am 2/3 Ort", "at 2 and 3"),
      .init("hundertfünfzig Orte", "a hundred and fifty places"), .init("ein dritter Mann", "a third man"),
      .init("Es sind -5 Grad.", "It is minus 5 degrees."), .init("Es sind minus 5 Grad.", "It is 5 below zero."),
      .init("-5 % Umsatz", "Revenue fell by 5%"), .init("Die Anschläge vom 11. September", "The 9/11 attacks"),
      .init("am 2. Weihnachtstag", "on Boxing Day"), .init("Zum zweiten Mal", "Twice"),
      .init("beim zweiten Mal und dritten Ort", "next time and at the third place"),
    ]
  ) { pair, _ in differences(of: .number, in: pair) + signs(in: pair) }

  /// Numbers that lost their minus or got one.
  private static func signs(in pair: PairReading) -> [Issue] {
    pair.comparison.pairs.compactMap { source, target in
      guard source.isNegative != target.isNegative, !(source.isNegative ? pair.target : pair.source).tellsOfLess else {
        return nil
      }
      return Issue(
        severity: .warning, source: [source.range], target: [target.range],
        reason: source.isNegative ? "the minus is missing in the translation" : "the source has no minus")
    }
  }

  private static let dates = Check(
    "dates", "days, months and years that differ", worst: .error, mildest: .hint,
    finds: [
      .init("Am 21. Mai 2025 tagte der Rat.", "The council met on May 12, 2025.", .error),
      .init("Am 21. Mai tagte der Rat.", "The council met on 21 March.", .error),
      .init("Am 21.05.2025 tagte er.", "It met on 21 May 2024.", .error),
      .init("Im März tagte der Rat.", "The council met in April.", .warning),
      .init("Im August tagte er.", "It met in May.", .warning), .init("Anfang März", "in late March", .warning),
      .init("am dritten Januar", "on 1 January", .warning), .init("Am 13.12.93", "On 13 December 1893", .error),
      .init("Mittwoch, 12. September", "Fri, Sept. 12", .warning),
      .init("Am Montag tagte der Rat.", "The council met on Tuesday.", .warning),
      .init("In der Nacht zum Sonntag", "On Friday night", .warning),
    ],
    passes: [
      .init("Am 21. Mai 2025 tagte der Rat.", "The council met on May 21, 2025."),
      .init("Am 21.05.2025 tagte er.", "It met on 21 May 2025."), .init("Ab GIMP 2.10.18", "From GIMP 2.10.18 on"),
      .init("R46: Kann schaden", "R46: May harm"), .init("Am 1. Januar", "On 1st January"),
      .init("Am 5.3.2024", "On 3/5/2024"), .init("Am 21.05.2025", "On 2025-05-21"),
      .init("bis Ende März", "by late March"), .init("Ende 2024", "at the end of 2024"),
      .init("am 21. 5. 2025", "on 21 May 2025"), .init("am 3.10. um 9 Uhr", "at 9 a.m. on October 3"),
      .init("Freitag, 4.2.,", "Friday, February 4"), .init("ab 05/2025", "from May 2025"),
      .init("vom 29.4. bis 3.5.", "from April 29 to May 3"), .init("Mi., 21. Mai", "Wed, May 21"),
      .init("Sonnabend, 3. Okt. 2020", "Saturday, Oct. 3, 2020"),
      .init("In der Nacht zum Sonntag", "On Saturday night"),
      .init("in der Nacht auf Montag", "in the night to Monday"),
    ]
  ) { pair, _ in differences(of: .date, in: pair) }

  private static let times = Check(
    "times", "times of day that differ", worst: .error, mildest: .warning,
    finds: [
      .init("Beginn ist um 14.30 Uhr.", "It begins at 4:30 p.m.", .error),
      .init("Beginn ist um 9 Uhr.", "It begins at 9 p.m.", .error),
      .init("Um halb acht", "At half past eight", .warning), .init("Um 15 Uhr", "At 3:00 in the morning", .error),
      .init("um 19.30 Uhr", "at 07:30", .error), .init("um 14:05:30 Uhr", "at 2:05:33 p.m.", .error),
      .init("Um Mitternacht endet die Frist.", "The deadline ends at noon.", .warning),
      .init("Um drei Viertel acht war er da.", "He was there at a quarter past eight.", .warning),
      .init("um zwölf Uhr mittags", "at twelve midnight", .warning),
      .init("um fünf vor zwölf", "at five past twelve", .warning), .init("um 5 vor 12", "at five past twelve"),
    ],
    passes: [
      .init("Beginn ist um 14.30 Uhr.", "It begins at 2:30 p.m."), .init("Um 14 Uhr", "At 2pm"),
      .init("Um 8 Uhr", "At 8 o’clock"), .init("Um 12 Uhr", "At noon"), .init("Um 20:15 Uhr", "At 20:15"),
      .init("Um 0 Uhr", "At midnight"), .init("Um 14 Uhr 30", "At 14:30"),
      .init("von 9 bis 17 Uhr", "from 9 a.m. to 5 p.m."), .init("um 14.30 Uhr", "at 1430 hours"),
      .init("um Viertel vor acht", "at 7:45"), .init("um halb drei", "at half past two"),
      .init("um 8 Uhr abends", "at 8 p.m."), .init("um 12 Uhr nachts", "at midnight"),
      .init("um 12 Uhr nachts", "at 12 a.m."), .init("um 1 Uhr mittags", "at 1 p.m."), .init("um 12 Uhr", "at 12 noon"),
      .init("um 14.9223372036854775807 Uhr", "at 14.9223372036854775807 pm"),
      .init("um sieben Uhr", "at seven o’clock"), .init("um 14:05:30 Uhr", "at 2:05:30 p.m."),
      .init("um Mitternacht", "at midnight"), .init("um drei Viertel acht", "at a quarter to eight"),
      .init("um fünf vor zwölf", "at 11:55"), .init("um 5 vor 12", "at five to twelve"),
      .init("Fünf bis zehn Leute kamen.", "Five to ten people came."),
    ]
  ) { pair, _ in
    differences(of: .time, in: pair)
      + pair.comparison.pairs.compactMap { source, target in
        guard let seconds = source.seconds, let others = target.seconds, seconds != others else { return nil }
        return Issue(
          severity: .error, source: [source.range], target: [target.range],
          reason: "\(pair.source[source.range]) became \(pair.target[target.range])")
      }
  }

  private static let currencies = Check(
    "currencies", "sums in another currency, or in none", worst: .error, mildest: .hint,
    finds: [
      .init("Es kostet 30 Euro.", "It costs $30.", .error), .init("Es kostet 30 US-Dollar.", "It costs 30.", .warning),
      .init("5 bis 10 Euro und 3 Euro", "€5 to 10 and 3", .hint), .init("Preis: 5,– €", "Price: £5", .error),
      .init("Es kostet 3 Mio. CHF.", "It costs 3 million euros.", .error),
      .init("Es sind 5 kanadische Dollar.", "It is 5 Australian dollars.", .error),
      .init("20 schwedische Kronen", "DKK 20", .error),
      .init("Das kostet ein Euro.", "That costs one pound.", .warning),
      .init("Es sind 5 Mio. US-Dollar.", "It is 5 million US euros.", .error),
    ],
    passes: [
      .init("Es kostet 30 Euro.", "It costs €30."), .init("Fr 21. Mai", "Fri, May 21"),
      .init("Es kostet 30 €.", "It costs EUR 30."),
      .init("30 US-Dollar", "US$30"), .init("3 Mio. Euro", "€3 million"), .init("30 Pfund", "30 pounds sterling"),
      .init("100 Schweizer Franken", "100 francs"), .init("500 US-$", "US$500"), .init("5 Kronen", "5 Swedish kronor"),
      .init("In einer Stunde kostet es ein Pfund.", "It costs a pound in an hour."),
    ]
  ) { pair, _ in
    pair.comparison.pairs.compactMap { source, target in
      guard let money = source.measure, money.isCurrency else { return nil }
      guard let other = target.measure else {
        return Issue(
          severity: pair.target.hasCurrency || target.isWord ? .hint : .warning, source: [money.range],
          target: [target.range],
          reason: "\(pair.source[money.range]) stands in the source, no currency in the translation")
      }
      guard !other.kind.agrees(with: money.kind) else { return nil }
      return Issue(
        severity: source.isWord ? .warning : .error, source: [money.range], target: [other.range],
        reason: "\(pair.source[money.range]) became \(pair.target[other.range])")
    }
  }

  private static let units = Check(
    "units", "the same number of another unit", worst: .error, mildest: .hint,
    finds: [
      .init("Es sind 5 km.", "It is 5 m.", .error), .init("Das sind 5 Prozent.", "That is 5 degrees.", .error),
      .init("Nach 3 Stunden", "After 3 minutes", .error), .init("bei 120 km/h", "at 120 mph", .error),
      .init("20 Grad Celsius", "20 °F", .error), .init("5 m²", "5 cubic metres", .error),
      .init("30 MWh", "30 megawatts", .error), .init("Es waren 20 °C.", "It was 68 °F.", .hint),
      .init("Es sind 5 km.", "It is 3.1 miles.", .hint), .init("Drei Stunden später", "Three minutes later", .warning),
      .init("Eine halbe Stunde später", "Half a day later", .warning),
      .init("um 25 Basispunkte", "by 25 percent", .error),
      .init("20 Prozent mehr", "20 percentage points more", .warning),
    ],
    passes: [
      .init("Es sind 5 km.", "It is 5 kilometres."), .init("Das sind 5 %.", "That is 5 per cent."),
      .init("Es sind 5 km.", "It is a distance of 5."), .init("Nach 3 Stunden", "After 3 hours"),
      .init("20 °C", "20 degrees"), .init("20 Grad Celsius", "20°C"), .init("5 Quadratmeter", "5 sq m"),
      .init("120 Stundenkilometer", "120 kilometres an hour"), .init("in den 90er Jahren", "in the 90s"),
      .init("4 PS", "4 horsepower"), .init("3,5 Kilowattstunden", "3.5 kWh"),
      .init("90 Minuten", "an hour and a half"), .init("14 Tage", "a fortnight"), .init("24 Stunden", "a day"),
      .init("vor einem halben Jahr", "six months ago"), .init("heute in acht Tagen", "a week from today"),
    ]
  ) { pair, _ in
    pair.comparison.pairs.compactMap { source, target in
      guard let unit = source.measure, let other = target.measure, !unit.kind.agrees(with: other.kind),
        !MeasureConversion.isSameTime(source, target), !(unit.isCurrency && other.isCurrency)
      else { return nil }
      // Percent for percentage points is common, though it is wrong.
      let isPercent = Set([unit.kind.code, other.kind.code]) == ["%", "pp"]
      return Issue(
        severity: source.isWord || isPercent ? .warning : .error, source: [unit.range], target: [other.range],
        reason: "\(pair.source[unit.range]) became \(pair.target[other.range])")
    }
      + pair.comparison.conversions.map { source, target in
        let places = [source, target].map {
          $0.range.lowerBound..<($0.measure?.range.upperBound ?? $0.range.upperBound)
        }
        return Issue(
          severity: .hint, source: [places[0]], target: [places[1]],
          reason: "\(pair.source[places[0]]) was converted into \(pair.target[places[1]])")
      }
  }

  private static let numberFormat = Check(
    "number-format", "numbers left as the other language writes them", worst: .warning, mildest: .warning,
    finds: [
      .init("Es sind 2.500 Orte.", "There are 2.500 places.", .warning),
      .init("Es sind 2,5 Grad.", "It is 2,5 degrees.", .warning),
      .init("Es sind 1.250,75 Euro.", "It is 1.250,75 euros.", .warning),
    ],
    passes: [
      .init("Es sind 2.500 Orte.", "There are 2,500 places."), .init("Version 2.5", "Version 2.5"),
      .init("Es sind 2500 Orte.", "There are 2500 places."),
    ]
  ) { pair, _ in
    pair.comparison.differences.compactMap { difference in
      guard let source = difference.source, let target = difference.target, pair.isCopied(source, target) else {
        return nil
      }
      return Issue(
        severity: .warning, source: [source.range], target: [target.range],
        reason: "\(pair.target[target.range]) is written as in the source, and means another number here")
    }
  }

  /// Differences of one kind, as findings.
  private static func differences(of kind: Quantity.Kind, in pair: PairReading) -> [Issue] {
    pair.comparison.differences.compactMap { difference in
      guard (difference.source ?? difference.target)?.kind == kind else { return nil }
      switch (difference.source, difference.target) {
      case (let source?, let target?):
        guard !pair.isCopied(source, target) else { return nil }
        return Issue(
          severity: source.isWord ? .warning : .error, source: [source.range], target: [target.range],
          reason: "\(pair.source[source.range]) became \(pair.target[target.range])")
      case (let source?, nil):
        return Issue(
          severity: difference.severity(of: source), source: [source.range],
          reason: "\(pair.source[source.range]) is missing in the translation")
      case (nil, let target?):
        return Issue(
          severity: difference.severity(of: target), target: [target.range],
          reason: "\(pair.target[target.range]) is not in the source")
      case (nil, nil): return nil
      }
    }
  }
}

extension QuantityComparison.Difference {
  /// Of a quantity without counterpart: a month or year may be said once or twice, "from May 3 to May 5".
  fileprivate func severity(of quantity: Quantity) -> Severity {
    isRepeat && quantity.kind == .date ? .hint : .warning
  }
}

extension CheckedText {
  /// Whether some currency is named.
  fileprivate var hasCurrency: Bool {
    let names = MeasureWords.english.words
    return scalars.contains { "€$£¥".unicodeScalars.contains($0) }
      || quantities.contains { $0.measure?.isCurrency == true }
      || words.contains { names[$0.folded]?.isCurrency == true }
  }

  /// Whether a word says that something is negative or became less.
  fileprivate var tellsOfLess: Bool { words.contains { Self.lessWords.contains($0.folded) } }

  private static let lessWords: Set<String> = [
    "minus", "below", "negative", "down", "fell", "fall", "falls", "fallen", "falling", "drop", "dropped", "drops",
    "decline", "declined", "decrease", "decreased", "loss", "losses", "lost", "less", "lower", "reduced", "cut",
    "under",
    "shrank", "shrunk", "deficit", "sub", "off", "unter", "negativ", "negative", "negativen", "minusgrade",
    "minusgraden", "rückgang", "verlust", "gesunken", "sank", "sinkt", "fiel", "fällt", "weniger", "frost", "kälte",
  ]
}

extension PairReading {
  /// Whether a number with marks in it was taken over as it stood.
  fileprivate func isCopied(_ source: Quantity, _ target: Quantity) -> Bool {
    let text = self.source[source.range]
    return source.kind == .number && !source.isWord && text.contains { $0 == "." || $0 == "," }
      && self.target[target.range] == text
  }
}
