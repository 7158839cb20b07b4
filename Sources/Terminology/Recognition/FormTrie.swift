import UnicodeText

/// All forms of all terms as sequences of words, in one automaton: a state is the words read so far.
struct FormTrie: Sendable {
  /// A form that ends in a state: the entry it belongs to, and the rule that made it.
  struct Form: Sendable {
    let entry: Int
    let rule: String
    let isCitation: Bool
  }

  typealias State = Int32

  static let root: State = 0
  /// The state that nothing leads out of.
  static let dead: State = -1

  private struct Edge: Hashable {
    let state: State
    let word: Int32
    /// Whether the word follows the one before without a space: "NATO-Gipfel" is three words.
    let isAdjacent: Bool
  }

  private var words: [String: Int32] = [:]
  private var uppercaseWords: [String: [Int32]] = [:]
  private var edges: [Edge: State] = [:]
  private var forms: [[Form]] = [[]]

  /// - Complexity: O(length of `text`)
  mutating func insert(_ text: String, _ form: Form) {
    var state = Self.root
    var end = -1
    for token in text.tokens {
      let edge = Edge(state: state, word: intern(text.slice(token.bytes)), isAdjacent: token.bytes.lowerBound == end)
      end = token.bytes.upperBound
      if let next = edges[edge] {
        state = next
      } else {
        forms.append([])
        state = State(forms.count - 1)
        edges[edge] = state
      }
    }
    guard state != Self.root, !forms[Int(state)].contains(where: { $0.entry == form.entry }) else { return }
    forms[Int(state)].append(form)
  }

  func forms(at state: State) -> [Form] { forms[Int(state)] }

  func next(_ state: State, _ word: Int32, isAdjacent: Bool) -> State {
    edges[Edge(state: state, word: word, isAdjacent: isAdjacent)] ?? Self.dead
  }

  /// The words of the trie that a word of a text may stand for: itself with ss for ß, in capitals throughout any word, and
  /// where a sentence begins also the word with a small first letter.
  func readings(of word: Substring, startsSentence: Bool) -> [Int32] {
    let key = Self.key(word)
    var readings: [Int32] = []
    if let exact = words[key] { readings.append(exact) }
    guard let first = key.unicodeScalars.first, first.properties.isUppercase else { return readings }
    if startsSentence, let small = words[first.properties.lowercaseMapping + key.dropFirst()] { readings.append(small) }
    if key.utf8.count > 1, key == key.uppercased() {
      readings += (uppercaseWords[key] ?? []).filter { !readings.contains($0) }
    }
    return readings
  }

  private mutating func intern(_ word: Substring) -> Int32 {
    let key = Self.key(word)
    if let known = words[key] { return known }
    let id = Int32(words.count)
    words[key] = id
    let capitals = key.uppercased()
    if capitals != key { uppercaseWords[capitals, default: []].append(id) }
    return id
  }

  /// One spelling for ß and ss, for the kinds of apostrophe and of hyphen.
  private static func key(_ word: Substring) -> String {
    switch word {
    case "’", "ʼ", "‘": "'"
    case "‐", "‑": "-"
    default: word.unicodeScalars.contains("ß") ? String(word.replacing("ß", with: "ss")) : String(word)
    }
  }
}
