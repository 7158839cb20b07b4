/// Something in a text that a translation keeps, however it is written: a number, a month, a time of day.
package struct Quantity: Sendable {
  /// Which check speaks for it.
  package enum Kind: Hashable, Sendable {
    case number, date, time
  }

  /// What a number, date or time can mean.
  package enum Value: Hashable, Sendable {
    case number(Magnitude)
    case month(Int)
    /// 1 is Monday.
    case weekday(Int)
    /// The beginning (1), middle (2) or end (3) of a month or year.
    case third(Int)
    /// In minutes since midnight.
    case time(Int)
    /// A part of a whole: "zwei Drittel", "jeder fünfte"; in lowest terms.
    case fraction(Int, Int)
    /// Digits that are no number: "1.2.3".
    case literal(String)
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands, in code points of the text.
  package var range: Range<Int>
  /// What it may mean; where both sides share a reading, they agree.
  package var readings: [Value]
  /// Digits must have a counterpart; a word need not, but can be one.
  package var isWord = false
  /// Whether a word stands for this value and nothing else, so that another value on the other side contradicts it.
  var isSureWord = false
  /// What kinds of number word it is.
  var forms: Forms = .cardinal
  /// A currency or a unit of measure, by its code: "EUR", "km".
  var measure: Measure?
  /// Whether it may be the end of a longer number: "2010–12", "'90s".
  var isShortened = false

  /// What a fraction is written with; it counts for itself where the other text has no fraction.
  var parts: [Quantity] = []
  /// Whether a minus stands before it.
  var isNegative = false
  /// Of a time of day that has them.
  var seconds: Int?

  /// Number words contradict each other only where they are of one kind.
  struct Forms: OptionSet {
    let rawValue: Int

    static let cardinal = Forms(rawValue: 1)
    static let ordinal = Forms(rawValue: 2)
    static let fraction = Forms(rawValue: 4)
  }

  /// What a number counts.
  struct Measure: Hashable, Sendable {
    var kind: MeasureWords.Kind
    var range: Range<Int>

    var isCurrency: Bool { kind.isCurrency }
  }

  /// The plain number, where one of the readings is that.
  package var magnitude: Magnitude? {
    for case .number(let magnitude) in readings { return magnitude }
    return nil
  }

  /// Whether it is a year or decade in digits.
  var isYear: Bool {
    !isWord && (range.count == 4 || isShortened) && magnitude?.whole.map((1000..<3000).contains) == true
  }

  /// Whether one reading of each says the same.
  package func agrees(with other: Quantity) -> Bool { readings.contains(where: other.readings.contains) }

  /// Whether both count the same currency or unit, or neither counts any.
  package func hasMeasure(of other: Quantity) -> Bool { measure?.kind == other.measure?.kind }
}

/// A number without rounding: mantissa · 10^exponent, the mantissa without zeros at its end.
package struct Magnitude: Hashable, Sendable {
  let mantissa: UInt64
  let exponent: Int

  /// - Parameters:
  ///   - digits: ASCII digits.
  ///   - decimals: how many of them stand behind the point.
  /// - Returns: nil for more digits than a number is counted with.
  init?(digits: String, decimals: Int = 0) {
    guard let mantissa = UInt64(digits), digits.utf8.count <= 18 else { return nil }
    self.init(mantissa, exponent: -decimals)
  }

  init(_ mantissa: UInt64, exponent: Int = 0) {
    var (mantissa, exponent) = (mantissa, mantissa == 0 ? 0 : exponent)
    while mantissa != 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  func scaled(by power: Int) -> Magnitude { Magnitude(mantissa, exponent: exponent + power) }

  /// Nil for what is no whole number of some size.
  package var whole: Int? {
    guard (0...12).contains(exponent) else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return Int(exactly: value)
  }
}
