import ArgumentParser

/// Options that would be passed over in silence.
enum IdleOptions {
  /// - Parameters:
  ///   - options: those that do nothing here, and whether they were given.
  ///   - condition: `with --jsonl`, `without --into`: what makes them idle.
  /// - Throws: `ValidationError` that names those that were given.
  static func refuse(_ options: KeyValuePairs<String, Bool>, _ condition: String) throws {
    let given = options.filter(\.value).map(\.key)
    guard let last = given.last else { return }
    let names = given.count == 1 ? last : "\(given.dropLast().joined(separator: ", ")) and \(last)"
    throw ValidationError(
      "\(names) \(given.count == 1 ? "has" : "have") no effect \(condition); leave \(given.count == 1 ? "it" : "them") out"
    )
  }
}
