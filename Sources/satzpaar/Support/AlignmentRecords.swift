import Alignment
import Interchange

/// Pairs of sentences as the command line shows them.
enum AlignmentRecords {
  static func write(
    _ documents: [AlignedDocument], as format: OutputFormat, explain: Bool, to out: Output
  ) throws {
    for document in documents { try write(document, as: format, explain: explain, to: out) }
  }

  private static func write(
    _ aligned: AlignedDocument, as format: OutputFormat, explain: Bool, to out: Output
  ) throws {
    let pairs = aligned.pairs.lazy.map { (pair: $0, texts: aligned.texts(of: $0)) }
    switch format {
    case .text:
      for (pair, texts) in pairs { try write(pair, texts, explain: explain, to: out) }
    case .tsv:
      for (pair, texts) in pairs {
        let evidence = explain ? [pair.evidence.joined(separator: "; ")] : []
        try out.row([texts.source, texts.target, number(pair.score)] + evidence)
      }
    case .jsonl:
      for (pair, texts) in pairs { try out.line(json: TextPair(pair, texts, of: aligned.name, explain: explain)) }
    case .json:
      let records = pairs.map { TextPair($0.pair, $0.texts, of: nil, explain: explain) }
      try out.line(json: File(document: aligned.name, pairs: Array(records)))
    }
  }

  private static func write(
    _ pair: AlignedPair, _ texts: (source: String, target: String), explain: Bool, to out: Output
  ) throws {
    try out.line(out.dim(number(pair.score)) + "  " + (texts.source.isEmpty ? "—" : texts.source))
    try out.line("      " + (texts.target.isEmpty ? "—" : texts.target))
    if explain, !pair.evidence.isEmpty { try out.line(out.dim("      " + pair.evidence.joined(separator: "; "))) }
  }

  private static func number(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// A pair by the numbers of its sentences, from 0.
  struct Pair: Encodable {
    let source: [Int]
    let target: [Int]
    let score: Double
    let evidence: [String]?

    init(_ pair: AlignedPair, explain: Bool) {
      source = Array(pair.source)
      target = Array(pair.target)
      score = (pair.score * 10_000).rounded() / 10_000
      evidence = explain ? pair.evidence : nil
    }
  }

  private struct File: Encodable {
    let document: String
    let pairs: [TextPair]
  }

  private struct TextPair: Encodable {
    /// Nil where the object around it says it.
    let document: String?
    let source: String
    let target: String
    let score: Double
    let evidence: [String]?

    init(_ pair: AlignedPair, _ texts: (source: String, target: String), of document: String?, explain: Bool) {
      self.document = document
      let record = Pair(pair, explain: explain)
      source = texts.source
      target = texts.target
      score = record.score
      evidence = record.evidence
    }
  }
}
