/// A run of sentences of one text and the run of the other that translates it (a bead of the alignment).
package struct AlignedPair: Hashable, Sendable {
  /// Indices of the source's sentences; empty where the target has something of its own.
  package var source: Range<Int>
  /// Indices of the target's sentences; empty where something was left untranslated.
  package var target: Range<Int>
  /// How sure it is that the one translates the other, from 0 to 1; 0 for an unpaired run.
  package var score: Double
  /// What speaks for the pair, strongest first; asked for by `--explain`.
  package var evidence: [String]

  package init(source: Range<Int>, target: Range<Int>, score: Double, evidence: [String] = []) {
    self.source = source
    self.target = target
    self.score = score
    self.evidence = evidence
  }
}
