/// Measures that translations convert for their readers: kilometers and miles, degrees Celsius and Fahrenheit.
enum MeasureConversion {
  /// Whether one measure is the other one in another unit, rounded as such figures are.
  static func converts(_ source: Quantity, _ target: Quantity) -> Bool {
    guard let from = source.measure?.kind.code, let to = target.measure?.kind.code, from != to,
      let value = source.magnitude?.number, let converted = target.magnitude?.number
    else { return false }
    if let expected = temperature(value, from, to) { return abs(expected - converted) <= 1.5 }
    guard let factor = factor(from, to) else { return false }
    return abs(value * factor - converted) <= tolerance * value * factor
  }

  /// Whether two spans of time are the same: "90 Minuten", "an hour and a half"; "14 Tage", "two weeks".
  static func isSameTime(_ source: Quantity, _ target: Quantity) -> Bool {
    guard let from = source.measure?.kind.code, let to = target.measure?.kind.code, from != to,
      let sizes = spans.first(where: { $0[from] != nil && $0[to] != nil }), let size = sizes[from],
      let other = sizes[to], let value = source.magnitude?.number, let converted = target.magnitude?.number
    else { return false }
    // German counts eight days to a week.
    return value * size == converted * other || from == "day" && value == 8 && to == "week" && converted == 1
  }

  private static let spans: [[String: Double]] = [
    ["s": 1, "min": 60, "h": 3600, "day": 86_400, "week": 604_800], ["month": 1, "year": 12, "decade": 120],
  ]

  /// "5 km" is "3 miles": 3 percent off.
  private static let tolerance = 0.07

  private static func temperature(_ value: Double, _ from: String, _ to: String) -> Double? {
    switch (from, to) {
    case ("C", "F"), ("degree", "F"): value * 9 / 5 + 32
    case ("F", "C"), ("F", "degree"): (value - 32) * 5 / 9
    default: nil
    }
  }

  private static func factor(_ from: String, _ to: String) -> Double? {
    for sizes in dimensions {
      if let size = sizes[from], let other = sizes[to] { return size / other }
    }
    return nil
  }

  /// By dimension: the units with their sizes. Units of one system among themselves are not converted silently.
  private static let dimensions: [[String: Double]] = [
    ["km": 1000, "mi": 1609.344], ["m": 1, "ft": 0.3048], ["m": 1, "yd": 0.9144], ["cm": 1, "in": 2.54],
    ["mm": 1, "in": 25.4], ["cm": 1, "ft": 30.48], ["km": 1000, "nmi": 1852], ["km²": 1, "mi²": 2.589_988],
    ["m²": 1, "ft²": 0.092_903], ["ha": 1, "acre": 0.404_686], ["kg": 1, "lb": 0.453_592],
    ["kg": 1, "pound": 0.453_592],
    ["g": 1, "oz": 28.349_5], ["l": 1, "gal": 3.785_41], ["km/h": 1, "mph": 1.609_344], ["km/h": 1, "knot": 1.852],
  ]
}

extension Magnitude {
  /// The value, as near as a floating-point number comes.
  var number: Double {
    var value = Double(mantissa)
    for _ in 0..<abs(exponent) { value = exponent < 0 ? value / 10 : value * 10 }
    return value
  }
}
