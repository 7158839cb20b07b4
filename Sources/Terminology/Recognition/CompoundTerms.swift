import Morphology
import Synchronization
import UnicodeText

/// Finds terms as parts of compounds, written with hyphens ("NATO-Gipfel") or without ("Gipfeltreffen").
struct CompoundTerms: Sendable {
  /// The terms in the spellings that they have as parts.
  private var lexicon = CompoundLexicon()
  private let seen = SeenCompounds()

  init(_ entries: [GlossaryEntry]) {
    for entry in entries { lexicon.add(entry.term, entry.term.partOfSpeech == .name ? .name : .unknown) }
  }

  /// The parts of all compounds of a text that are terms, also of compounds that are terms themselves.
  ///
  /// What stands between hyphens is taken apart only where none of it is a term.
  func matches(in text: TermFinder) -> [TermMatch] {
    let words = text.words
    var matches: [TermMatch] = []
    var isDone = false
    for index in words.tokens.indices where words.tokens[index].kind == .letter {
      let compound = words.hyphenCompound(of: index)
      if let compound, compound.lowerBound == index {
        let parts = self.parts(of: compound, in: text)
        isDone = !parts.isEmpty
        matches += parts
      }
      let range = words.tokens[index].bytes
      let isCandidate =
        range.count >= Self.shortest && words.bytes[range].beginsUppercase
        && !words.bytes[range].hasInnerCapital
      guard isCandidate, compound == nil || !isDone else { continue }
      let isLast = compound.map { $0.upperBound == index + 1 } ?? true
      for part in seen.parts(of: words.bytes, range, else: { parts(ofClosed: words.bytes[range], in: text.trie) }) {
        guard isLast || part.form.isCitation else { continue }
        matches.append(
          self.part(part.text, of: compound ?? index..<index + 1, part.form, isHead: part.isHead && isLast))
      }
    }
    return unique(matches) + Coordination.shortenedCompounds(in: text) { CompoundSplitter(lexicon, .carried) }
  }

  /// In bytes: shorter words are no compounds.
  private static let shortest = 6

  private func unique(_ matches: [TermMatch]) -> [TermMatch] {
    guard matches.count > 1 else { return matches }
    struct Key: Hashable {
      let tokens: Range<Int>
      let entry: Int
    }
    var seen: Set<Key> = []
    return matches.filter { seen.insert(Key(tokens: $0.tokens, entry: $0.entry)).inserted }
  }

  // MARK: - Hyphens

  /// The terms that stand between hyphens: "NATO-Gipfel" holds "Gipfel" as its head.
  private func parts(of compound: Range<Int>, in text: TermFinder) -> [TermMatch] {
    var parts: [TermMatch] = []
    for start in compound where text.words.tokens[start].kind != .mark {
      var states = [FormTrie.root]
      for index in start..<compound.upperBound {
        states = text.readings[index].states(after: states, in: text.trie, isAdjacent: index > start)
        if states.isEmpty { break }
        let isHead = index + 1 == compound.upperBound
        let isWhole = isHead && start == compound.lowerBound
        guard isHead || text.words.tokens[index + 1].kind == .mark, !isWhole else { continue }
        let written = text.words.text(start..<index + 1)
        for form in states.flatMap(text.trie.forms(at:)) {
          parts.append(part(written, of: compound, form, isHead: isHead))
        }
      }
    }
    return parts
  }

  private func part(_ written: String, of compound: Range<Int>, _ form: FormTrie.Form, isHead: Bool) -> TermMatch {
    TermMatch(
      tokens: compound, entry: form.entry, kind: isHead ? .head : .modifier,
      reason: "part \"\(written)\" of a compound, \(form.rule)")
  }

  // MARK: - Closed compounds

  /// The terms that are one part or several parts of a word, but not all of it.
  private func parts(ofClosed word: ArraySlice<UInt8>, in trie: FormTrie) -> [SeenCompounds.Part] {
    guard lexicon.mayHavePart(word) else { return [] }
    let bytes = Array(word)
    let parts = CompoundSplitter(lexicon, .carried).parts(of: String(decoding: bytes, as: UTF8.self))
    guard parts.count > 1 else { return [] }
    var found: [SeenCompounds.Part] = []
    for start in parts.indices {
      for end in start..<parts.count where end - start + 1 < parts.count {
        let isHead = end == parts.count - 1
        let written = parts[start].bytes.lowerBound..<parts[end].bytes.upperBound
        let spelling = String(decoding: bytes[written], as: UTF8.self)
        guard let term = isHead ? spelling : lexicon.lemma(ofModifier: spelling) else { continue }
        for form in forms(Array(term.utf8), in: trie) where isHead || form.isCitation {
          found.append(
            SeenCompounds.Part(text: spelling, form: form, isHead: isHead))
        }
      }
    }
    return found
  }

  /// The forms that a part is: nouns and names, which the compound may write small.
  private func forms(_ term: [UInt8], in trie: FormTrie) -> [FormTrie.Form] {
    let capitalized = term.lowercased.capitalized
    return trie.forms(of: String(decoding: capitalized, as: UTF8.self))
  }
}

/// The words that were taken apart already: a text repeats its words.
private final class SeenCompounds: Sendable {
  struct Part: Sendable {
    let text: String
    let form: FormTrie.Form
    let isHead: Bool
  }

  private struct Seen: Sendable {
    var words = WordTable()
    var parts: [[Part]] = []
  }

  private let seen = Mutex(Seen())

  /// How many words are kept; after that, words are taken apart anew each time.
  private static let capacity = 100_000

  func parts(of text: [UInt8], _ range: Range<Int>, else split: () -> [Part]) -> [Part] {
    if let known = seen.withLock({ seen in seen.words.find(text, range).map { seen.parts[Int($0)] } }) { return known }
    let parts = split()
    seen.withLock { seen in
      guard seen.words.count < Self.capacity else { return }
      let word = Int(seen.words.insert(text, range))
      if word == seen.parts.count { seen.parts.append(parts) }
    }
    return parts
  }
}
