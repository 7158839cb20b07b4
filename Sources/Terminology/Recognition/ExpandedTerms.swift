import Morphology
import Synchronization
import UnicodeText

/// The terms of glossaries with all their forms, which are made when a text has a word that begins like them: a large
/// glossary is loaded in no time, and a small text needs few of its terms.
final class ExpandedTerms: Sendable {
  private let state: Mutex<State>

  /// What the finders of one text ask.
  struct State: Sendable {
    fileprivate(set) var trie = FormTrie()
    fileprivate(set) var verbs = SeparatedVerbs()
    var compounds = CompoundTerms()

    private var terms: [Lexeme]
    /// By `LetterKey`, the terms that begin so and wait.
    private var waiting: [[Int32]]
    private var isExpanded: [Bool]
  }

  /// - Complexity: O(number of terms)
  init(_ terms: [Lexeme]) { state = Mutex(State(terms)) }

  /// Calls `body` with all the forms that the words of a text may be. Other texts wait meanwhile.
  func expanded<Result: Sendable>(for words: Words, _ body: (inout State) -> Result) -> Result {
    state.withLock { state in
      state.expand(for: words)
      return body(&state)
    }
  }
}

extension ExpandedTerms.State {
  fileprivate init(_ terms: [Lexeme]) {
    self.terms = terms
    waiting = Array(repeating: [], count: LetterKey.count)
    isExpanded = Array(repeating: false, count: terms.count)
    for index in terms.indices { file(index) }
  }

  /// Lets a term wait, or makes its forms at once where they do not all begin alike.
  private mutating func file(_ index: Int) {
    let term = terms[index]
    guard !Self.mayChangeBeginning(term) else { return expand(index) }
    var keys: [Int] = []
    for form in [term.lemma] + term.listedForms {
      guard let key = LetterKey.first(of: Self.firstWord(of: form)) else { return expand(index) }
      if !keys.contains(key) { keys.append(key) }
    }
    for key in keys { waiting[key].append(Int32(index)) }
  }

  /// The letters that a term begins with, up to a space, hyphen or the like.
  private static func firstWord(of term: String) -> [UInt8] {
    term.utf8.prefix { $0 >= 0x80 || (0x41...0x5A).contains($0 & ~0x20) }.map { $0 }
  }

  /// Verbs have "ge-" and strong forms, and short adjectives "besser" and "nächst".
  private static func mayChangeBeginning(_ term: Lexeme) -> Bool {
    switch term.partOfSpeech {
    case _ where GermanInflection.mayBeginOtherwise(term): true
    case .verb: true
    case .phrase: term.lemma.utf8.last == UInt8(ascii: "n")
    case .adjective: term.lemma.utf8.count < 5
    case .noun, .name, .adverb, .other: false
    }
  }

  fileprivate mutating func expand(for words: Words) {
    for token in words.tokens where token.kind == .letter {
      let isCompound = token.isCapitalized && token.bytes.count > Self.shortestPart
      LetterKey.forEach(in: words.bytes, token.bytes) { key in
        if !waiting[key].isEmpty {
          let indices = waiting[key]
          waiting[key] = []
          for index in indices { expand(Int(index)) }
        }
        return isCompound
      }
    }
  }

  /// In bytes: parts are sought in longer words.
  private static let shortestPart = 5

  private mutating func expand(_ index: Int) {
    if isExpanded[index] { return }
    isExpanded[index] = true
    let term = terms[index]
    compounds.add(term)
    for form in GermanInflection.forms(of: term) {
      trie.insert(form.text, FormTrie.Form(entry: index, rule: form.rule, isCitation: form.text == term.lemma))
    }
    if let verb = GermanInflection.separableVerb(of: term) { verbs.add(verb, entry: index, to: &trie) }
  }
}
