/// The name of a sports club that ends in its city: "Torpedo Moskau".
struct ClubName: Sendable {
  /// The club's own part of the name in English.
  let english: String
  let city: String

  /// What clubs of Eastern Europe are called, in German and English.
  private static let clubs: [String: String] = [
    "Achmat": "Akhmat", "Anschi": "Anzhi", "Arsenal": "Arsenal", "Awangard": "Avangard", "Botew": "Botev",
    "Dinamo": "Dinamo", "Dnipro": "Dnipro", "Dynamo": "Dynamo", "Karpaty": "Karpaty",
    "Krylja Sowetow": "Krylia Sovetov",
    "Lewski": "Levski", "Lokomotiv": "Lokomotiv", "Lokomotive": "Lokomotiv", "Lokomotiw": "Lokomotiv",
    "Metalist": "Metalist", "Metallurg": "Metallurg", "Metalurh": "Metalurh", "Obolon": "Obolon", "Rotor": "Rotor",
    "Rubin": "Rubin", "Schachtar": "Shakhtar", "Schachtjor": "Shakhtyor", "Slavia": "Slavia", "Slawia": "Slavia",
    "Sokol": "Sokol", "Sorja": "Zorya", "Spartak": "Spartak", "Torpedo": "Torpedo", "Traktor": "Traktor",
    "Tschernomorez": "Chernomorets", "Tschornomorez": "Chornomorets", "Ural": "Ural", "Wolyn": "Volyn",
    "Worskla": "Vorskla", "Zenit": "Zenit", "ZSKA": "CSKA",
  ]

  /// A club and its city; nil for any other name.
  static func split(_ name: String) -> ClubName? {
    guard let space = name.lastIndex(of: " "), let english = clubs[String(name[..<space])] else { return nil }
    return ClubName(english: english, city: String(name[space...].dropFirst()))
  }

  /// The candidates of the city, each behind the club.
  func translations(of candidates: [NameCandidate]) -> [NameCandidate] {
    candidates.map { NameCandidate(text: "\(english) \($0.text)", reason: $0.reason) }
  }
}
