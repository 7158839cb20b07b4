import FoundationEssentials

enum Clock {
  /// The time for what is stored now, in TMX's form: `SOURCE_DATE_EPOCH` where it is set, so that a run can be repeated.
  static var now: String { basic(sourceDate ?? Date()) }

  /// The date that a file may bear: only one that was given, or two equal exports would differ.
  static var fileDate: String? { sourceDate.map(basic) }

  private static let sourceDate: Date? = {
    guard let text = Environment["SOURCE_DATE_EPOCH"] else { return nil }
    guard let seconds = Int64(text), (0..<endOfYear9999).contains(seconds) else {
      Message.warning("SOURCE_DATE_EPOCH=\(text): no number of seconds since 1970; the present time is taken")
      return nil
    }
    return Date(timeIntervalSince1970: Double(seconds))
  }()

  /// In seconds since 1970: later years have more digits than TMX has room for.
  private static let endOfYear9999: Int64 = 253_402_300_800

  /// `YYYYMMDDThhmmssZ`, in UTC.
  private static func basic(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    func digits(_ part: Int?, _ count: Int) -> String {
      let text = String(part ?? 0)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return digits(parts.year, 4) + digits(parts.month, 2) + digits(parts.day, 2) + "T" + digits(parts.hour, 2)
      + digits(parts.minute, 2) + digits(parts.second, 2) + "Z"
  }
}
