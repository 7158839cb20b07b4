/// A German word before the name of a place or a unit that English puts after it: "Oblast Sumy", "Rajon Pokrowsk".
struct GenericName: Sendable {
  /// As German writes it.
  let german: String
  /// What English writes after the name, best first.
  let english: [String]

  /// Whether it stands before names of the former Soviet Union alone; others stand before German names, too, which stay.
  var isSlavic: Bool { ["Oblast", "Rajon", "Hromada"].contains(german) }

  private static let all = [
    GenericName(german: "Oblast", english: ["Oblast", "Region"]),
    GenericName(german: "Gebiet", english: ["Region", "Oblast"]),
    GenericName(german: "Region", english: ["Region"]),
    GenericName(german: "Rajon", english: ["District", "Raion"]),
    GenericName(german: "Bezirk", english: ["District"]),
    GenericName(german: "Kreis", english: ["District"]),
    GenericName(german: "Hromada", english: ["Hromada"]),
    GenericName(german: "Regiment", english: ["Regiment"]),
    GenericName(german: "Bataillon", english: ["Battalion"]),
    GenericName(german: "Brigade", english: ["Brigade"]),
    GenericName(german: "Flughafen", english: ["Airport"]),
    GenericName(german: "Kernkraftwerk", english: ["Nuclear Power Plant"]),
    GenericName(german: "Atomkraftwerk", english: ["Nuclear Power Plant"]),
    GenericName(german: "Fluss", english: ["River"]),
  ]

  /// A generic word and the name after it; nil where a name does not begin with one.
  static func split(_ name: String) -> (generic: GenericName, name: String)? {
    guard let space = name.firstIndex(of: " ") else { return nil }
    let named = name[space...].dropFirst()
    guard named.first?.isUppercase == true, let generic = all.first(where: { $0.german == name[..<space] }) else {
      return nil
    }
    return (generic, String(named))
  }

  /// The candidates of the name, each with the English of the generic word: first all with its best.
  func translations(of candidates: [NameCandidate]) -> [NameCandidate] {
    english.flatMap { english in
      candidates.map { candidate in
        let hasReason = candidate.reason != "unchanged"
        return NameCandidate(
          text: "\(candidate.text) \(english)", reason: hasReason ? candidate.reason : "pattern \(german) …")
      }
    }
  }
}
