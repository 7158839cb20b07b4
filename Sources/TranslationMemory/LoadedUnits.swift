internal import GRDB
internal import UnicodeText

/// Units of a memory that are looked through one by one: those that a match index does not have, or all of them.
struct LoadedUnits {
  struct Unit {
    let header: UnitHeader
    let texts: [String]
    /// Nil unless they were asked for.
    let identity: UInt64?

    var standing: Standing { Standing(recency: header.recency, usage: header.usage, unit: header.id) }
  }

  private(set) var units: [Unit] = []
  /// The variants by the hashes of their `MatchKey`s.
  private var variants: [UInt32: [FoundVariant]] = [:]

  /// - Parameter withIdentities: whether the units' identities are worth the time.
  init(
    _ db: Database, path: String, _ part: MemoryReader.Part, _ kinds: KindTable, withIdentities: Bool = false
  ) throws {
    var key: [UInt8] = []
    do {
      try MemoryReader.forEachUnit(db, part, kinds) { header, content in
        let unit = try Unit(header, content, withIdentity: withIdentities)
        for (place, text) in unit.texts.enumerated() {
          key.removeAll(keepingCapacity: true)
          MatchKey.append(of: text, to: &key)
          variants[StableHash.ofKey(key), default: []].append(unit.variant(place))
        }
        units.append(unit)
      }
    } catch is UnitContent.Malformed {
      throw MemoryError.damaged(path)
    }
  }

  /// These and other units.
  func joined(with others: LoadedUnits) -> LoadedUnits {
    var joined = self
    joined.units += others.units
    joined.variants.merge(others.variants) { $0 + $1 }
    return joined
  }

  func contains(_ unit: Int64) -> Bool { units.contains { $0.header.id == unit } }

  /// The variants that may have this `MatchKey`, as far as the look-up wants them.
  func variants(withKey hash: UInt32, for lookup: Lookup) -> [FoundVariant] {
    (variants[hash] ?? []).filter { lookup.isWanted(Schema.place(of: $0.variant), ofKind: $0.kind) }
  }

  /// The wanted segments, in the order of their units.
  func texts(for lookup: Lookup) -> [ScanText] {
    units.flatMap { unit in
      unit.texts.enumerated().compactMap { place, text in
        guard lookup.isWanted(place, ofKind: Int(unit.header.kind)) else { return nil }
        return ScanText(variant: unit.variant(place), text: text)
      }
    }
  }
}

extension LoadedUnits.Unit {
  fileprivate init(
    _ header: UnitHeader, _ content: [UInt8], withIdentity: Bool
  ) throws(UnitContent.Malformed) {
    self.header = header
    texts = try UnitContent.texts(content)
    let span = content.span
    identity = withIdentity ? try UnitContent.identity(span, 0..<span.count, languages: header.languages) : nil
    guard texts.count == header.languages.count else { throw UnitContent.Malformed() }
  }

  fileprivate func variant(_ place: Int) -> FoundVariant {
    FoundVariant(
      variant: Schema.variant(place, of: header.id), standing: standing, kind: Int(header.kind))
  }
}

/// A variant of a memory that may be similar to a query.
struct FoundVariant {
  /// The variant's number.
  let variant: Int64
  let standing: Standing
  /// The row number of its unit's `UnitKind`.
  let kind: Int
}
