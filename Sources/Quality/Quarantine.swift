package import Interchange
package import TranslationMemory

/// The file that units go to when they are taken out of a memory: TMX, with the reasons as properties, so that people and tools
/// can look at it and everything can be put back.
package struct Quarantine {
  private static let reason = "x-satzpaar-quarantine"
  private var writer: TMXWriter

  /// - Throws: what the sink throws.
  package init(to sink: any ByteSink, _ options: TMXWriter.Options) throws(InterchangeError) {
    writer = try TMXWriter(to: sink, options)
  }

  /// Writes a unit with the findings that it is taken out for.
  package mutating func add(_ unit: TranslationUnit, because findings: [Finding]) throws(InterchangeError) {
    var unit = unit
    unit.properties += findings.map { .init(Self.reason, "\($0.check): \($0.reason)") }
    try writer.write(unit)
  }

  package mutating func finish() throws(InterchangeError) { try writer.finish() }

  /// How many units were written.
  package var units: Int { writer.report.units }

  /// A unit as it was before it came here; nil for one that no quarantine has written.
  package static func released(_ unit: TranslationUnit) -> TranslationUnit? {
    guard unit.properties.contains(where: { $0.type == reason }) else { return nil }
    var unit = unit
    unit.properties.removeAll { $0.type == reason }
    return unit
  }
}
