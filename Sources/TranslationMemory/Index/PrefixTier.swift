/// How early a word comes when the words of its segment are sorted by rarity, the rarest first.
///
/// Two sequences that have *o* words in common have one of them among the first *m* - *o* + 1 of either, in any order of all
/// words that both follow (Chaudhuri, Ganti, Kaushik, "A primitive operator for similarity joins in data cleaning", 2006; the
/// order by rarity: Xiao et al., "Efficient similarity joins for near duplicate detection", 2008). So the list of a word is cut
/// in parts: the segments in which it is among the first at 85 %, then those in which it is at 70 %, at 50 %, and the
/// rest. A search at 75 % reads the first two, and only the first one of segments that are shorter than the query, as soon as
/// these need more words in common than their own length asks for.
enum PrefixTier {
  static let percents = [85.0, 70, 50]
  static let count = 4

  /// Lists up to this length are not cut.
  static let shortList = 16
}

/// Says for the words of a segment in which part of their lists it stands.
struct PrefixTiers {
  /// By length of the segment and percentage: among how many of the first words one is found.
  private var prefixes: [Prefixes] = []

  /// Those of one length.
  struct Prefixes {
    fileprivate let ends: InlineArray<3, Int>

    /// - Parameter position: of a word among those of its segment, the rarest first.
    @inline(__always)
    func tier(of position: Int) -> Int {
      (position < ends[0] ? 0 : 1) &+ (position < ends[1] ? 0 : 1) &+ (position < ends[2] ? 0 : 1)
    }
  }

  mutating func prefixes(ofLength length: Int) -> Prefixes {
    while prefixes.count <= length {
      let longer = prefixes.count
      prefixes.append(
        Prefixes(
          ends: InlineArray { tier in
            longer - max(1, longer - EditScore.limit(length: longer, percent: PrefixTier.percents[tier])) + 1
          }))
    }
    return prefixes[length]
  }

  /// How many parts of a list have all segments of this length that have `overlap` words in common with a query, each at the
  /// rarest of these words: it has all but `overlap` - 1 of the segment's words before it at most.
  mutating func needed(ofLength length: Int, overlap: Int) -> Int {
    prefixes(ofLength: length).tier(of: length - overlap) + 1
  }
}
