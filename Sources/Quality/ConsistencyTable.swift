package import Interchange
internal import TranslationMemory
internal import UnicodeText

/// Finds equal sources with different translations, and equal translations of different sources, among any number of units in
/// little memory: what is needed of each unit waits in temporary files, by the hash of its text.
package final class ConsistencyTable {
  /// Where a unit stands.
  package struct Place: Hashable, Sendable {
    /// The file's number, as the caller counts.
    package var file: Int
    /// The line, or the unit's number in a memory.
    package var line: Int

    package init(file: Int, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// A unit that disagrees with an earlier one.
  package struct Conflict: Hashable, Sendable {
    /// What is to be reported.
    package var finding: Finding
    /// Where the later of the two pairs stands.
    package var place: Place
    /// The texts, their beginnings where they are long.
    package var source: String
    /// The later pair's target.
    package var target: String
    /// Where the pair stands that it contradicts.
    package var earlier: Place
  }

  private enum Side: CaseIterable {
    case source, target
  }

  private static let parts = 64
  private static let longestExcerpt = 120
  private let sides: [Side]
  private var files: [Side: [ScratchFile]] = [:]

  /// - Parameters:
  ///   - off: names of checks that are not made.
  ///   - memory: how many bytes stay in memory, about.
  package init(off: Set<String> = [], memory: Int = 1 << 24) {
    sides = [(Side.source, Check.sameSource), (.target, Check.sameTarget)].filter { !off.contains($0.1) }.map(\.0)
    for side in sides { files[side] = (0..<Self.parts).map { _ in ScratchFile(capacity: memory / 2 / Self.parts) } }
  }

  /// - Throws: what temporary files throw.
  package func add(_ pair: CheckedPair, at place: Place) throws(InterchangeError) {
    let (source, target) = (pair.source.text, pair.target.text)
    let keys = (MatchKey.of(source), MatchKey.of(target))
    guard !keys.0.isEmpty, !keys.1.isEmpty else { return }
    let hashes = (Self.hash(keys.0), Self.hash(keys.1))
    let record = Record(
      source: hashes.0, target: hashes.1, place: place, sourceText: Self.excerpt(source),
      targetText: Self.excerpt(target))
    for side in sides {
      let part = Int((side == .source ? hashes.0 : hashes.1) % UInt64(Self.parts))
      try files[side]?[part].append(record.bytes)
    }
  }

  /// Calls `body` with the units that disagree with an earlier one, in the order of their places for each part of the table.
  package func forEachConflict(_ body: (Conflict) throws -> Void) throws {
    for side in sides {
      for file in files[side] ?? [] {
        let records = Record.all(in: try file.readAll())
        let groups = Dictionary(grouping: records.indices) { side == .source ? records[$0].source : records[$0].target }
        for group in groups.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
          var seen: Set<UInt64> = []
          for index in group {
            let record = records[index]
            let isNew = seen.insert(side == .source ? record.target : record.source).inserted
            if isNew, seen.count > 1 { try body(conflict(side, record, with: records[group[0]])) }
          }
        }
      }
    }
  }

  private func conflict(_ side: Side, _ record: Record, with earlier: Record) -> Conflict {
    let reason =
      side == .source
      ? "the same source was translated “\(earlier.targetText)” in line \(earlier.place.line)"
      : "the translation stands for “\(earlier.sourceText)” in line \(earlier.place.line)"
    let finding = Finding(
      check: side == .source ? Check.sameSource : Check.sameTarget, severity: side == .source ? .warning : .hint,
      reason: reason)
    return Conflict(
      finding: finding, place: record.place, source: record.sourceText, target: record.targetText,
      earlier: earlier.place)
  }

  private static func excerpt(_ text: String) -> String {
    text.utf8.count <= longestExcerpt ? text : String(text.prefix(longestExcerpt / 2)) + "…"
  }

  /// That of the key, stirred so that its low bits are good.
  private static func hash(_ key: String) -> UInt64 {
    var hash = FNV1a()
    hash.combine(key.utf8)
    return hash.value ^ hash.value >> 32
  }

  /// What is kept of a unit.
  private struct Record {
    var source: UInt64
    var target: UInt64
    var place: Place
    var sourceText: String
    var targetText: String

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      let texts = [sourceText, targetText]
      for number in [source, target, UInt64(place.file), UInt64(place.line)] + texts.map({ UInt64($0.utf8.count) }) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
      }
      for text in texts { bytes.append(contentsOf: text.utf8) }
      return bytes
    }

    static func all(in bytes: [UInt8]) -> [Record] {
      var records: [Record] = []
      var place = 0
      func number() -> UInt64 {
        defer { place += 8 }
        return (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
      }
      func text(_ length: Int) -> String {
        defer { place += length }
        return String(decoding: bytes[place..<place + length], as: UTF8.self)
      }
      while place < bytes.count {
        let (source, target, file, line) = (number(), number(), Int(number()), Int(number()))
        let lengths = (Int(number()), Int(number()))
        records.append(
          Record(
            source: source, target: target, place: Place(file: file, line: line), sourceText: text(lengths.0),
            targetText: text(lengths.1)))
      }
      return records
    }
  }
}
