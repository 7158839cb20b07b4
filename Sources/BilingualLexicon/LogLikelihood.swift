internal import Glibc

/// How surely two things occur together more often than by chance.
package enum LogLikelihood {
  /// The log-likelihood ratio (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", 1993).
  ///
  /// - Parameters:
  ///   - both: how many of the places have both.
  ///   - first: how many have the first, with or without the second.
  ///   - second: how many have the second.
  ///   - total: how many places there are.
  /// - Returns: 0 where they meet no more often than by chance; above 10.8 chance is excluded with 99.9 %.
  package static func ratio(both: Int, first: Int, second: Int, total: Int) -> Double {
    guard both * total > first * second else { return 0 }
    let cells = [both, first - both, second - both, total - first - second + both]
    let rows = [first, total - first]
    let columns = [second, total - second]
    let sum = cells.reduce(0) { $0 + entropy($1) } - rows.reduce(0) { $0 + entropy($1) }
    return 2 * (sum - columns.reduce(0) { $0 + entropy($1) } + entropy(total))
  }

  private static func entropy(_ count: Int) -> Double { count > 0 ? Double(count) * log(Double(count)) : 0 }
}
