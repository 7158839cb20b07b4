extension Int {
  /// The number with what it counts: "1 unit", "2 entries".
  ///
  /// - Parameter noun: in the singular; its plural is regular.
  func counted(_ noun: String) -> String {
    if self == 1 { return "1 \(noun)" }
    let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
    return "\(self) \(plural)"
  }
}
