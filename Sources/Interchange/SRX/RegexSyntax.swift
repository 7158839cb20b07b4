/// What can be told of a regular expression without running it: whether its brackets and repetitions are in order, and whether it may
/// take exponential time. The syntax is that of ICU's expressions, which SRX demands.
struct RegexSyntax {
  /// What is wrong; nil where nothing was found.
  private(set) var problem: String?
  /// Whether an unbounded repetition is itself repeated without bound: `(a+)+`.
  private(set) var repeatsRepetition = false
  private var scalars: ArraySlice<Unicode.Scalar>

  /// - Complexity: O(*n*), where *n* is the length of the expression.
  init(_ expression: String) {
    scalars = Array(expression.unicodeScalars)[...]
    scan()
    if problem != nil { repeatsRepetition = false }
  }

  /// A group that is open: whether its last part is repeated, and whether any is, without bound.
  private struct Group {
    var hasRepetition = false
    /// What stands directly before, and can be repeated.
    var last: Atom?
  }

  private enum Atom { case plain, repeating, repeated }

  private mutating func scan() {
    var groups = [Group()]
    while problem == nil, let scalar = scalars.popFirst() {
      switch scalar {
      case "\\": escape(&groups)
      case "[":
        set()
        groups[groups.count - 1].last = .plain
      case "(":
        groupStart()
        groups.append(Group())
      case ")":
        guard groups.count > 1, let group = groups.popLast() else {
          problem = "a ) without its ("
          return
        }
        groups[groups.count - 1].last = group.hasRepetition ? .repeating : .plain
        groups[groups.count - 1].hasRepetition = groups[groups.count - 1].hasRepetition || group.hasRepetition
      case "*", "+", "?": repeatLast(isUnbounded: scalar != "?", scalar, &groups)
      case "{": repeatLast(isUnbounded: counts(), scalar, &groups)
      case "|", "^": groups[groups.count - 1].last = nil
      default: groups[groups.count - 1].last = .plain
      }
    }
    if problem == nil, groups.count > 1 { problem = "a ( without its )" }
  }

  private mutating func escape(_ groups: inout [Group]) {
    guard let next = scalars.popFirst() else {
      problem = "a \\ at the end"
      return
    }
    if next == "Q" {
      while let scalar = scalars.popFirst() {
        if scalar == "\\", scalars.first == "E" {
          scalars.removeFirst()
          break
        }
      }
    } else if ["p", "P", "x", "N", "k"].contains(next), scalars.first == "{" || scalars.first == "<" {
      let end: Unicode.Scalar = scalars.first == "{" ? "}" : ">"
      guard let place = scalars.firstIndex(of: end) else {
        problem = "a \\\(next) without its \(end)"
        return
      }
      scalars = scalars[(place + 1)...]
    }
    groups[groups.count - 1].last = .plain
  }

  /// A set runs to its closing bracket; sets may stand in sets.
  private mutating func set() {
    var depth = 1
    var isAtStart = true
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\": _ = scalars.popFirst()
      case "[": depth += 1
      case "]" where !isAtStart: depth -= 1
      default: break
      }
      isAtStart = isAtStart && scalar == "^"
      if depth == 0 { return }
    }
    problem = "a [ without its ]"
  }

  /// Passes over what stands between `(?` and a group's content.
  private mutating func groupStart() {
    guard scalars.first == "?" else { return }
    scalars.removeFirst()
    while let scalar = scalars.first,
      [":", "=", "!", ">", "<", "#"].contains(scalar) || scalar.properties.isAlphabetic || scalar == "-"
    {
      scalars.removeFirst()
      if scalar == ":" || scalar == "=" || scalar == "!" || scalar == ">" { return }
    }
  }

  /// Reads `n}`, `n,}` or `n,m}`.
  ///
  /// - Returns: whether there is no upper bound.
  private mutating func counts() -> Bool {
    guard let end = scalars.firstIndex(of: "}") else {
      problem = "a { without its }"
      return false
    }
    let text = scalars[..<end]
    scalars = scalars[(end + 1)...]
    let isCount = text.first.map { $0.value >= 0x30 && $0.value <= 0x39 } ?? false
    if !isCount || !text.allSatisfy({ $0 == "," || $0.value >= 0x30 && $0.value <= 0x39 }) {
      problem = "a { without a number"
    }
    return text.last == ","
  }

  private mutating func repeatLast(isUnbounded: Bool, _ scalar: Unicode.Scalar, _ groups: inout [Group]) {
    guard problem == nil else { return }
    let last = groups[groups.count - 1].last
    // Behind a repetition, ? and + make it reluctant or possessive.
    if last == .repeated, scalar == "?" || scalar == "+" { return groups[groups.count - 1].last = .plain }
    guard let last else {
      problem = "a \(scalar) with nothing to repeat"
      return
    }
    if isUnbounded, last == .repeating { repeatsRepetition = true }
    if isUnbounded { groups[groups.count - 1].hasRepetition = true }
    groups[groups.count - 1].last = .repeated
  }
}
