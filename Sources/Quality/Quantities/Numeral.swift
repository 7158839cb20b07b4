internal import UnicodeText

/// A run of digits with the marks inside it, and what it may mean in a language.
struct Numeral {
  let end: Int
  private(set) var quantities: [Quantity] = []
  private let scalars: [Unicode.Scalar]
  private let words: QuantityWords
  /// The runs of digits, and the marks between them.
  private var groups: [Range<Int>]
  private var marks: [Unicode.Scalar]

  /// - Parameter start: the place of a digit that no digit stands before.
  init(at start: Int, in scalars: [Unicode.Scalar], _ words: QuantityWords) {
    self.scalars = scalars
    self.words = words
    if words.isGerman, let date = GermanDate(at: start, in: scalars) {
      end = date.end
      groups = []
      marks = []
      addDate(year: date.year, month: date.month, day: date.day)
      return
    }
    groups = [Self.digits(at: start, in: scalars)]
    marks = []
    while let (mark, group) = Self.next(after: groups, in: scalars, words) {
      marks.append(mark)
      groups.append(group)
    }
    end = groups[groups.count - 1].upperBound
    read()
  }

  static func digits(at start: Int, in scalars: [Unicode.Scalar]) -> Range<Int> {
    start..<(scalars[start...].firstIndex { !$0.isASCIIDigit } ?? scalars.count)
  }

  private static func next(
    after groups: [Range<Int>], in scalars: [Unicode.Scalar], _ words: QuantityWords
  ) -> (Unicode.Scalar, Range<Int>)? {
    let place = groups[groups.count - 1].upperBound
    guard place + 1 < scalars.count, scalars[place + 1].isASCIIDigit else { return nil }
    let group = digits(at: place + 1, in: scalars)
    switch scalars[place] {
    case ".", ",", ":", "/": return (scalars[place], group)
    case "-" where groups.count < 3 && isISODate(groups, group): return ("-", group)
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’":
      let isPlain = scalars[place] == " " && !words.isGerman
      let isThousands = group.count == 3 && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
      return isThousands && !isPlain ? (" ", group) : nil
    default: return nil
    }
  }

  /// "2025-05-21" so far.
  private static func isISODate(_ groups: [Range<Int>], _ group: Range<Int>) -> Bool {
    groups[0].count == 4 && group.count == 2 && (groups.count == 1 || groups[1].count == 2)
  }

  // MARK: Meaning

  private mutating func read() {
    let all = groups[0].lowerBound..<end
    switch Set(marks) {
    case []: add(.number, all, values(all))
    case [" "]: add(.number, all, [number(groups)].compactMap(\.self))
    case ["-"] where groups.count == 3: addDate(year: groups[0], month: groups[1], day: groups[2])
    case [":"] where isTime: addTime()
    case ["/"] where isFraction: addFraction()
    case ["/"] where groups.count == 3 && isDayAndMonth(groups[0], groups[1]): addSlashedDate()
    case ["/"] where isMonthAndYear: addMonthAndYear()
    case ["."] where isGermanDate: addDate(year: groups[2], month: groups[1], day: groups[0])
    case ["."], [","], [",", "."]: readMarked(all)
    default: readApart()
    }
  }

  /// Digits with points and commas: thousands, decimals, a time, or a version.
  private mutating func readMarked(_ all: Range<Int>) {
    let decimals = marks.last == words.decimalMark && marks.count { $0 == words.decimalMark } == 1
    let whole = decimals ? groups.dropLast() : groups[...]
    let inner = marks.dropLast(decimals ? 1 : 0)
    let isGrouped = whole.count == 1 || whole.dropFirst().allSatisfy { $0.count == 3 } && whole[0].count <= 3
    if isGrouped, inner.allSatisfy({ $0 == words.groupMark }) {
      let fraction = decimals ? groups[groups.count - 1] : nil
      var readings = [number(Array(whole), fraction: fraction)].compactMap(\.self)
      if isClock { readings.append(.time(minutes)) }
      add(.number, all, readings)
    } else if marks.count == 1, marks[0] == ".", isClock || groups[1].count != 3 {
      // A point in German is no decimal mark, but versions and times have it, and so has what was taken from English.
      var readings = [number([groups[0]], fraction: groups[1])].compactMap(\.self)
      if isClock { readings.append(.time(minutes)) }
      add(.number, all, readings)
    } else if marks.count == 1 || Set(marks) != [","] {
      add(.number, all, [.literal(text(all))])
    } else {
      readApart()
    }
  }

  /// "2/3"
  private var isFraction: Bool {
    groups.count == 2 && groups[0].count == 1 && groups[1].count <= 2 && value(groups[0]) > 0
      && value(groups[0]) < value(groups[1]) && value(groups[1]) <= 10
  }

  /// A fraction, which can be two numbers too.
  private mutating func addFraction() {
    let parts = groups.map { Quantity(kind: .number, range: $0, readings: values($0)) }
    var quantity = Quantity(
      kind: .number, range: groups[0].lowerBound..<end,
      readings: Quantity.Value.fraction(value(groups[0]), of: value(groups[1])))
    quantity.parts = parts
    quantities.append(quantity)
  }

  /// Numbers that only stand close to each other.
  private mutating func readApart() {
    // "9/11" may be a date.
    let isDate = !words.isGerman && marks == ["/"] && isDayAndMonth(groups[1], groups[0]) && value(groups[0]) <= 12
    for (index, group) in groups.enumerated() {
      let month = isDate && index == 0 ? [Quantity.Value.month(value(group))] : []
      add(.number, group, values(group) + month, isShortened: index > 0 && group.count <= 2)
    }
  }

  private mutating func add(
    _ kind: Quantity.Kind, _ range: Range<Int>, _ readings: [Quantity.Value], isShortened: Bool = false
  ) {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let after = scalars[range.upperBound...].prefix(2)
    let isDecade = after.first == "s" || after.elementsEqual(["e", "r"])
    let isShort = isShortened || range.count == 2 && ("-–/'’".unicodeScalars.contains(before) || isDecade)
    quantities.append(Quantity(kind: kind, range: range, readings: readings, isShortened: isShort))
  }

  private func values(_ group: Range<Int>) -> [Quantity.Value] { [number([group])].compactMap(\.self) }

  private func number(_ whole: [Range<Int>], fraction: Range<Int>? = nil) -> Quantity.Value? {
    let digits = whole.map(text).joined() + (fraction.map(text) ?? "")
    let magnitude = Magnitude(digits: digits, decimals: fraction?.count ?? 0)
    return magnitude.map(Quantity.Value.number) ?? .literal(digits)
  }

  private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  private func value(_ group: Range<Int>) -> Int { group.count <= 6 ? Int(text(group)) ?? 0 : Int.max }

  // MARK: Dates and times

  private func isDayAndMonth(_ day: Range<Int>, _ month: Range<Int>) -> Bool {
    day.count <= 2 && month.count <= 2 && (1...31).contains(value(day)) && (1...31).contains(value(month))
  }

  /// "21.05.2025"
  private var isGermanDate: Bool {
    groups.count == 3 && isDayAndMonth(groups[0], groups[1]) && value(groups[1]) <= 12
      && groups[2].count == 4
  }

  private mutating func addDate(year: Range<Int>?, month: Range<Int>, day: Range<Int>) {
    var parts: [(Range<Int>, [Quantity.Value])] = [(day, values(day)), (month, [.month(value(month))])]
    if let year { parts.append((year, values(year))) }
    for (range, readings) in parts {
      quantities.append(
        Quantity(kind: .date, range: range, readings: readings, isShortened: range == year && range.count == 2))
    }
    quantities.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "5/21/2025" or "21/5/2025": either may be the month.
  private mutating func addSlashedDate() {
    for group in groups.prefix(2) {
      quantities.append(Quantity(kind: .date, range: group, readings: values(group) + [.month(value(group))]))
    }
    add(.date, groups[2], values(groups[2]), isShortened: groups[2].count == 2)
  }

  /// "05/2025"
  private var isMonthAndYear: Bool {
    groups.count == 2 && groups[0].count <= 2 && (1...12).contains(value(groups[0])) && groups[1].count == 4
      && (1000..<3000).contains(value(groups[1]))
  }

  private mutating func addMonthAndYear() {
    let month = values(groups[0]) + [.month(value(groups[0]))]
    quantities.append(Quantity(kind: .date, range: groups[0], readings: month))
    quantities.append(Quantity(kind: .date, range: groups[1], readings: values(groups[1])))
  }

  private var isTime: Bool {
    groups.count <= 3 && groups[0].count <= 2 && value(groups[0]) <= 24
      && groups.dropFirst().allSatisfy { $0.count == 2 && value($0) < 60 }
  }

  /// "14.30"
  private var isClock: Bool {
    groups.count == 2 && groups[0].count <= 2 && value(groups[0]) <= 24 && groups[1].count == 2 && value(groups[1]) < 60
  }

  private var minutes: Int { (value(groups[0]) * 60 + value(groups[1])) % 1440 }

  private mutating func addTime() {
    // "7:30" may be in the evening, "07:30" not.
    let isMorning = value(groups[0]) < 12 && groups[0].count == 1 && !words.isGerman
    let range = groups[0].lowerBound..<end
    let readings: [Quantity.Value] = [.time(minutes)] + (isMorning ? [.time(minutes + 720)] : [])
    var quantity = Quantity(kind: .time, range: range, readings: readings)
    quantity.seconds = groups.count == 3 ? value(groups[2]) : nil
    quantities.append(quantity)
  }
}
