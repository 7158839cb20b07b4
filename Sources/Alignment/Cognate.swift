/// Words that are spelled alike in two languages: names, loans, common roots.
struct Cognate {
  /// The spelling with the habits of transliteration and orthography folded: w and v, sch and sh, tsch and ch, j and y,
  /// k and c, ph and f, doubled letters.
  let skeleton: [UInt8]

  /// - Parameter surface: folded as in `TokenizedText`, as UTF-8.
  init(_ surface: some Sequence<UInt8>) {
    var skeleton: [UInt8] = []
    var rest = Array(surface)[...]
    while let first = rest.first {
      let rewriting = Self.rewritings[Int(first)].first { rest.starts(with: $0.from) }
      let letters = rewriting?.to ?? [first]
      for letter in letters where letter != skeleton.last { skeleton.append(letter) }
      rest = rest.dropFirst(rewriting?.from.count ?? 1)
    }
    self.skeleton = skeleton
  }

  /// The first three letters, under which words that may be alike are found; nil for shorter words.
  var bucket: UInt32? {
    skeleton.count < 3 ? nil : skeleton.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// How alike two skeletons are, from 0 to 1: the letters of their common beginning and of the common ending behind it,
  /// of all their letters. 0 where they are not alike enough to tell anything.
  func similarity(to other: Cognate) -> Float {
    let (a, b) = (skeleton, other.skeleton)
    let shorter = min(a.count, b.count)
    var prefix = 0
    while prefix < shorter, a[prefix] == b[prefix] { prefix += 1 }
    if prefix == a.count, prefix == b.count { return 1 }
    var suffix = 0
    while suffix < shorter - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
    let shared = Float(2 * (prefix + suffix)) / Float(a.count + b.count)
    if prefix >= 3, prefix + suffix >= 4, shared >= 0.7 { return shared * 0.9 }
    if prefix >= 4, shared >= 0.6 { return shared * 0.7 }
    return prefix == shorter && shorter >= 5 || prefix >= 6 ? 0.35 : 0
  }

  /// By the first byte of what is rewritten.
  private static let rewritings: [[(from: [UInt8], to: [UInt8])]] = {
    let pairs = [
      ("tsch", "ch"), ("sch", "sh"), ("ch", "ch"), ("ck", "k"), ("c", "k"), ("w", "v"), ("j", "i"), ("y", "i"),
      ("ie", "i"), ("ph", "f"), ("th", "t"), ("z", "s"), ("x", "ks"), ("qu", "kv"), ("ou", "u"), ("ae", "a"),
      ("oe", "o"), ("ue", "u"),
    ].map { (from: Array($0.utf8), to: Array($1.utf8)) }
    return (0...UInt8.max).map { byte in pairs.filter { $0.from[0] == byte } }
  }()
}
