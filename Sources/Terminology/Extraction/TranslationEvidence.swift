internal import BilingualLexicon
internal import Morphology
internal import UnicodeText

/// What the carried dictionary, terms and names say on whether words translate each other.
struct TranslationEvidence: Sendable {
  static let carried = TranslationEvidence()

  /// Words that translate words, under keys that bring their forms together.
  private let lexicon: BilingualLexicon
  /// For the lemma of a noun or name its translations, in small letters.
  private var wholes: [String: [String]] = [:]

  private init() {
    var builder = LexiconBuilder(from: .german, to: .english)
    let glossaries = [Glossary.dictionary, Glossary.names] + Glossary.terms
    wholes.reserveCapacity(20_000)
    for entry in glossaries.flatMap(\.entries) where entry.status != .forbidden {
      let lemma = entry.term.lemma
      if [.noun, .name].contains(entry.term.partOfSpeech) {
        wholes[lemma, default: []].append(contentsOf: entry.translations)
      }
      guard !Self.hasSpace(lemma) else { continue }
      for translation in entry.translations where !Self.hasSpace(translation) {
        builder.add(source: lemma, target: translation)
      }
    }
    lexicon = builder.build()
  }

  private static func hasSpace(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: " ")) }

  /// The translations of a noun or name by its citation form, in small letters; nil for one that is not known.
  func translations(ofNoun lemma: String) -> [String]? { wholes[lemma]?.map(\.lowercasedByICU) }

  /// The number of a German word, or of what has its key; nil for one that is in no entry.
  func source(of word: String) -> Int32? { lexicon.sources.id(of: WordFolding.german.key(ofMatchKey: word)[...]) }

  /// The number of an English word, likewise.
  func target(of word: String) -> Int32? { lexicon.targets.id(of: WordFolding.english.key(ofMatchKey: word)[...]) }

  /// Whether an entry has two words as translations of each other.
  func translates(_ source: Int32, _ target: Int32) -> Bool {
    lexicon.table.row(source).contains { $0.target == target }
  }

  /// Whether a word, in small letters, is made of a translation of one word and one of another: "timestamp".
  func translates(_ first: Int32, _ second: Int32, closed word: String) -> Bool {
    let bytes = Array(word.utf8)
    return lexicon.table.row(first).contains { entry in
      let beginning = stem(Int(entry.target))
      guard beginning.count >= 3, bytes.starts(with: beginning) else { return false }
      let rest = bytes[beginning.count...]
      return lexicon.table.row(second).contains { entry in
        let end = stem(Int(entry.target))
        // Keys have lost a silent -e and the like.
        return end.count >= 3
          && (0...2).contains { rest.dropFirst($0).starts(with: end) && rest.count - $0 - end.count <= 3 }
      }
    }
  }

  /// A key without the last letter where that may have been another: "directori".
  private func stem(_ target: Int) -> ArraySlice<UInt8> {
    let key = lexicon.targets[target]
    return key.last == UInt8(ascii: "i") ? key.dropLast() : key
  }
}

/// Words of two languages that are spelled nearly alike: "Hurrikan", "hurricane".
enum Cognates {
  /// Whether two words in small letters are one, but for a letter in three or four.
  static func areAlike(_ german: String, _ english: String) -> Bool {
    let (a, b) = (letters(german), letters(english))
    if a == b { return !a.isEmpty }
    // "hyperbolic" is an adjective.
    guard !english.hasSuffix("ic") || german.hasSuffix("ik"), min(a.count, b.count) >= 4, abs(a.count - b.count) <= 3,
      a[0] == b[0]
    else { return false }
    return distance(a, b) * 10 <= max(a.count, b.count) * 3
  }

  /// With what the two languages spell differently as a rule brought together.
  private static func letters(_ word: String) -> [UInt8] {
    var bytes = Array(word.utf8)
    if bytes.ends(with: "ies") {
      bytes.removeLast(3)
      bytes.append(UInt8(ascii: "y"))
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    for byte in bytes {
      let letter =
        switch byte {
        case UInt8(ascii: "k"), UInt8(ascii: "z"): UInt8(ascii: "c")
        case UInt8(ascii: "j"): UInt8(ascii: "i")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        default: byte
        }
      letters.append(letter)
    }
    return letters
  }

  /// Levenshtein's distance.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = a[i] == b[j] ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool { suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
