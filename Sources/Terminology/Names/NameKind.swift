/// What a name stands for, as far as its English spelling depends on it.
package enum NameKind: String, Hashable, Sendable, CaseIterable {
  case person, place, institution

  /// Whether house styles spell its names by system; institutions are called as they call themselves.
  var hasStyles: Bool { self != .institution }
}
