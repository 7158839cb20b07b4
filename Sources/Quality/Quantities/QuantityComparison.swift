/// Which quantities of two texts have no counterpart.
struct QuantityComparison {
  /// A quantity of the one side that the other contradicts or does not have.
  struct Difference {
    var source: Quantity?
    var target: Quantity?
    /// Whether the value stands on the other side, only not as often.
    var isRepeat = false
  }

  private(set) var differences: [Difference] = []
  /// Quantities that agree.
  private(set) var pairs: [(source: Quantity, target: Quantity)] = []
  /// Measures that say the same in another unit: 5 km, 3.1 miles.
  private(set) var conversions: [(source: Quantity, target: Quantity)] = []

  init(_ source: [Quantity], _ target: [Quantity]) {
    var left = Self.apart(source, beside: target)
    var right = Self.apart(target, beside: source)
    pair(&left, &right) { source, target in
      guard let measure = source.measure, let other = target.measure else { return false }
      return measure.kind.agrees(with: other.kind) && source.agrees(with: target)
    }
    pair(&left, &right) { MeasureConversion.isSameTime($0, $1) }
    pair(&left, &right) { !$0.isWord && !$1.isWord && $0.agrees(with: $1) }
    pair(&left, &right) { $0.agrees(with: $1) && $0.mayBeSaidAs($1) }
    pair(&left, &right) { $0.isShort(for: $1) || $1.isShort(for: $0) }
    convert(&left, &right)
    collect(left, right)
  }

  /// Quantities, and of fractions that the other text cannot have the parts.
  private static func apart(_ quantities: [Quantity], beside others: [Quantity]) -> [Quantity] {
    quantities.flatMap { quantity in
      let isWhole =
        quantity.parts.isEmpty || others.contains(where: quantity.agrees)
        || quantity.isWord && others.contains { !$0.parts.isEmpty && $0.isWord }
      return isWhole ? [quantity] : quantity.parts
    }
  }

  private mutating func convert(_ left: inout [Quantity], _ right: inout [Quantity]) {
    left.removeAll { quantity in
      guard let match = right.firstIndex(where: { MeasureConversion.converts(quantity, $0) }) else { return false }
      conversions.append((quantity, right.remove(at: match)))
      return true
    }
  }

  private mutating func pair(
    _ left: inout [Quantity], _ right: inout [Quantity], where fits: (Quantity, Quantity) -> Bool
  ) {
    left.removeAll { quantity in
      guard let match = right.firstIndex(where: { fits(quantity, $0) }) else { return false }
      pairs.append((quantity, right.remove(at: match)))
      return true
    }
  }

  /// What is left over: changed where both sides have something of one kind left, else missing or added.
  private mutating func collect(_ left: [Quantity], _ right: [Quantity]) {
    var missing = left.filter { !$0.isWord }
    var added = right.filter { !$0.isWord }
    for kind in [Quantity.Kind.date, .time, .number] {
      while let source = missing.firstIndex(where: { $0.kind == kind && !isRepeat($0) }),
        let target = added.firstIndex(where: { $0.kind == kind && !isRepeat($0) })
      {
        differences.append(Difference(source: missing.remove(at: source), target: added.remove(at: target)))
      }
    }
    differences += missing.map { Difference(source: $0, isRepeat: isRepeat($0)) }
    differences += added.map { Difference(target: $0, isRepeat: isRepeat($0)) }
    collectWords(left, right)
  }

  /// Words that stand for two different values contradict each other; one without a counterpart is no mistake.
  private mutating func collectWords(_ left: [Quantity], _ right: [Quantity]) {
    var right = right.filter(\.isWord)
    for source in left where source.isWord {
      guard let match = right.firstIndex(where: { $0.isSure(beside: source) && $0.mayContradict(source) }) else {
        continue
      }
      differences.append(Difference(source: source, target: right.remove(at: match)))
    }
  }

  private func isRepeat(_ quantity: Quantity) -> Bool {
    pairs.contains { $0.source.agrees(with: quantity) || $0.target.agrees(with: quantity) }
  }
}

extension Quantity {
  /// "12" for "2012", "90er" for "1990er".
  fileprivate func isShort(for other: Quantity) -> Bool {
    guard isShortened, let short = magnitude?.whole, let long = other.magnitude?.whole, (1900...2099).contains(long)
    else { return false }
    return long % 100 == short
  }

  /// "Drittel" is not "three", though both have a three in them.
  fileprivate func mayBeSaidAs(_ other: Quantity) -> Bool {
    !(isWord && other.isWord) || forms.contains(.fraction) == other.forms.contains(.fraction)
      || !forms.isDisjoint(with: other.forms)
  }

  /// Whether one of two words stands for nothing else, and the other one too, or for nothing but an ordinal beside it.
  fileprivate func isSure(beside other: Quantity) -> Bool {
    if isSureWord && other.isSureWord { return true }
    return (isSureWord || other.isSureWord) && forms == .ordinal && other.forms.contains(.ordinal)
      || (isSureWord || other.isSureWord) && other.forms == .ordinal && forms.contains(.ordinal)
  }

  /// Values of one sort can contradict each other.
  fileprivate func mayContradict(_ other: Quantity) -> Bool {
    sort == other.sort && (sort != 0 || !forms.isDisjoint(with: other.forms))
  }

  private var sort: Int {
    switch readings.first {
    case .number: 0
    case .month: 1
    case .weekday: 2
    case .time: 3
    case .third: 4
    case .literal, nil: 5
    case .fraction: 6
    }
  }
}
