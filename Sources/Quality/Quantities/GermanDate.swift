internal import UnicodeText

/// A date in digits as German writes it, with or without its year: "21. 5. 2025", "am 21.5.".
struct GermanDate {
  let day: Range<Int>
  let month: Range<Int>
  private(set) var year: Range<Int>?
  let end: Int

  /// - Parameter start: the place of a digit that no digit stands before.
  /// - Returns: nil for what is no date, and for "3.5." where nothing says that it is one.
  init?(at start: Int, in scalars: [Unicode.Scalar]) {
    guard let day = Self.part(at: start, in: scalars, atMost: 31) else { return nil }
    let next = Self.afterBlank(day.upperBound + 1, in: scalars)
    guard let month = Self.part(at: next, in: scalars, atMost: 12) else { return nil }
    (self.day, self.month) = (day, month)
    let point = month.upperBound
    if let year = Self.year(at: Self.afterBlank(point + 1, in: scalars), in: scalars) {
      // "GIMP 2.10.18" is a version.
      let isPadded = [day, month].contains { $0.count == 2 && scalars[$0.lowerBound] == "0" }
      guard year.count == 4 || isPadded || start == 0 || Self.isAnnounced(start, in: scalars) else { return nil }
      self.year = year
      end = year.upperBound
      return
    }
    if point + 1 < scalars.count, scalars[point + 1].isASCIIDigit || scalars[point + 1].characterClass == .letter {
      return nil
    }
    guard Self.isAnnounced(start, in: scalars) else { return nil }
    end = point
  }

  /// A day or month with its point behind it.
  private static func part(at start: Int, in scalars: [Unicode.Scalar], atMost highest: Int) -> Range<Int>? {
    guard start < scalars.count, scalars[start].isASCIIDigit else { return nil }
    let digits = Numeral.digits(at: start, in: scalars)
    guard digits.count <= 2, digits.upperBound < scalars.count, scalars[digits.upperBound] == ".",
      let value = Int(String(String.UnicodeScalarView(scalars[digits]))), (1...highest).contains(value)
    else { return nil }
    return digits
  }

  /// Four digits, or two that follow the point directly.
  private static func year(at start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard start < scalars.count, scalars[start].isASCIIDigit else { return nil }
    let digits = Numeral.digits(at: start, in: scalars)
    let isShort = digits.count == 2 && scalars[start - 1] == "."
    guard isShort || digits.count == 4 && ["1", "2"].contains(scalars[start]) else { return nil }
    let rest = scalars[digits.upperBound...].prefix(2)
    let goesOn = [".", ",", ":"].contains(rest.first) && rest.count == 2 && rest.last?.isASCIIDigit == true
    return goesOn ? nil : digits
  }

  private static func afterBlank(_ place: Int, in scalars: [Unicode.Scalar]) -> Int {
    place < scalars.count && scalars[place].characterClass == .space ? place + 1 : place
  }

  /// Whether a word before it says that a date follows: "am", "vom", "Montag,".
  private static func isAnnounced(_ start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var end = start
    while end > 0, scalars[end - 1].characterClass == .space || [",", "(", "."].contains(scalars[end - 1]) { end -= 1 }
    let word = scalars[..<end].reversed().prefix { $0.characterClass == .letter }.reversed()
    return words.contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  private static let words = Set(
    "am vom zum dem den bis ab seit vor nach montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
      .split(separator: " ").map(String.init) + ["mo", "di", "mi", "do", "fr", "sa", "so", "datum"])
}
