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

  private var words = WordTable()
  /// For each word, the state that it leads to from the root.
  private var first: [State] = []
  /// All other edges: the state, the word, and whether the word follows without a space ("NATO-Gipfel" is three words).
  private var edges: [UInt64: State] = [:]
  private var forms: [Form] = []
  /// For each form, the next one in its state, and for each state, its first: -1 at the end.
  private var nextForm: [Int32] = []
  private var firstForm: [Int32] = [-1]

  /// - Complexity: O(length of `text`)
  mutating func insert(_ text: String, _ form: Form) {
    let bytes = Array(text.utf8)
    var state = Self.root
    var end = -1
    for token in text.tokens {
      let word = words.insert(bytes, token.bytes)
      if words.count > first.count { first.append(Self.dead) }
      let isAdjacent = token.bytes.lowerBound == end
      end = token.bytes.upperBound
      state = next(state, word, isAdjacent: isAdjacent) ?? addState(after: state, word, isAdjacent: isAdjacent)
    }
    guard state != Self.root else { return }
    var known = firstForm[Int(state)]
    while known >= 0 {
      if forms[Int(known)].entry == form.entry { return }
      known = nextForm[Int(known)]
    }
    forms.append(form)
    nextForm.append(firstForm[Int(state)])
    firstForm[Int(state)] = Int32(forms.count - 1)
  }

  func hasForms(at state: State) -> Bool { firstForm[Int(state)] >= 0 }

  /// The forms that end in a state, in the order in which they were inserted.
  func forms(at state: State) -> [Form] {
    var index = firstForm[Int(state)]
    guard index >= 0 else { return [] }
    var found = [forms[Int(index)]]
    while nextForm[Int(index)] >= 0 {
      index = nextForm[Int(index)]
      found.append(forms[Int(index)])
    }
    return found.reversed()
  }

  /// The forms that a whole text is.
  func forms(of text: String) -> [Form] {
    let bytes = Array(text.utf8)
    var state = Self.root
    var end = -1
    for token in text.tokens {
      guard let word = word(bytes, token.bytes),
        let next = next(state, word, isAdjacent: token.bytes.lowerBound == end)
      else { return [] }
      state = next
      end = token.bytes.upperBound
    }
    return state == Self.root ? [] : forms(at: state)
  }

  /// The state that a word leads to; nil where no term goes on with it.
  func next(_ state: State, _ word: WordTable.WordID, isAdjacent: Bool) -> State? {
    if state == Self.root {
      let state = first[Int(word)]
      return state == Self.dead ? nil : state
    }
    return edges[Self.edge(state, word, isAdjacent)]
  }

  /// The word of the trie that stands at a place in a text.
  func word(_ text: [UInt8], _ range: Range<Int>) -> WordTable.WordID? { words.find(text, range) }

  private mutating func addState(after state: State, _ word: WordTable.WordID, isAdjacent: Bool) -> State {
    firstForm.append(-1)
    let new = State(firstForm.count - 1)
    if state == Self.root { first[Int(word)] = new } else { edges[Self.edge(state, word, isAdjacent)] = new }
    return new
  }

  private static func edge(_ state: State, _ word: WordTable.WordID, _ isAdjacent: Bool) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 33 | UInt64(UInt32(bitPattern: word)) << 1 | (isAdjacent ? 1 : 0)
  }
}
