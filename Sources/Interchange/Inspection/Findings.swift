/// What is worth a message in a file, a kind each, in the order of first sight.
struct Findings {
  private(set) var all: [UnitFile.Finding] = []
  private var places: [String: Int] = [:]

  /// - Parameter kind: tells repeats of one kind of trouble, of which the first is kept with its message.
  mutating func note(_ kind: String, _ line: Int, _ message: @autoclosure () -> String) {
    if let place = places[kind] {
      all[place].count += 1
    } else {
      places[kind] = all.count
      all.append(UnitFile.Finding(count: 1, line: line, message: message()))
    }
  }

  /// Notes what concerns the file as a whole and no unit by itself.
  mutating func remark(_ kind: String, _ line: Int, _ message: @autoclosure () -> String) {
    if places[kind] == nil {
      places[kind] = all.count
      all.append(UnitFile.Finding(count: 1, line: line, message: message(), concernsUnits: false))
    }
  }

  /// How many times a kind was met.
  subscript(kind: String) -> Int { places[kind].map { all[$0].count } ?? 0 }

  var remarks: [Inspection.Remark] {
    all.map { Inspection.Remark(line: $0.line, message: $0.message + ($0.count > 1 ? " (\($0.count) times)" : "")) }
  }
}
