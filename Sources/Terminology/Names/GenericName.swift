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

  /// The English of the nouns that German joins to a name with a hyphen: "Tretjakow-Galerie".
  private static let heads: [String: [String]] = [
    "Akademie": ["Academy"], "Bad": ["Baths"], "Ballett": ["Ballet"], "Bataillon": ["Battalion"],
    "Bibliothek": ["Library"], "Brigade": ["Brigade"], "Brücke": ["Bridge"], "Bucht": ["Bay"],
    "Damm": ["Dam"], "Ebene": ["Plain"], "Festung": ["Fortress"], "Flughafen": ["Airport"],
    "Friedhof": ["Cemetery"], "Galerie": ["Gallery"], "Gebirge": ["Mountains"], "Gletscher": ["Glacier"],
    "Grab": ["Tomb"], "Halbinsel": ["Peninsula"], "Höhle": ["Cave"], "Insel": ["Island"], "Inseln": ["Islands"],
    "Institut": ["Institute"], "Kanal": ["Canal"], "Kathedrale": ["Cathedral"],
    "Kernkraftwerk": ["Nuclear Power Plant"],
    "Atomkraftwerk": ["Nuclear Power Plant"], "Kirche": ["Church"], "Kloster": ["Monastery"],
    "Konservatorium": ["Conservatory"], "Museum": ["Museum"], "Nationalpark": ["National Park"], "Oper": ["Opera"],
    "Palais": ["Palace"], "Palast": ["Palace"], "Park": ["Park"], "Pass": ["Pass"], "Platz": ["Square"],
    "Preis": ["Prize"], "Regiment": ["Regiment"], "Stadion": ["Stadium"], "Staudamm": ["Dam"],
    "Stausee": ["Reservoir"], "Stiftung": ["Foundation"], "Straße": ["Street"], "Tal": ["Valley"],
    "Theater": ["Theatre", "Theater"], "Universität": ["University"], "Werft": ["Shipyard"], "Wüste": ["Desert"],
    "Zentrum": ["Centre", "Center"],
  ]

  /// A name and the generic word that a hyphen joins to it; nil where there is none. What the name itself has hyphens between, as
  /// German joins a full name, is parted with spaces: "Alexander-Newski-Kathedrale".
  static func splitCompound(_ name: String) -> (generic: GenericName, name: String)? {
    guard let hyphen = name.lastIndex(of: "-"), !name.contains(" ") else { return nil }
    let head = String(name[hyphen...].dropFirst())
    guard let english = heads[head], hyphen != name.startIndex else { return nil }
    let parts = name[..<hyphen].split(separator: "-")
    let isFullName = parts.count > 1 && GivenNames.contains(String(parts[0]))
    return (GenericName(german: head, english: english), parts.joined(separator: isFullName ? " " : "-"))
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
