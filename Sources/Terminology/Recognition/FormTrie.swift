import UnicodeText

/// All forms of all terms as sequences of words, in one automaton: a state is the words read so far.
struct FormTrie: Sendable {
  /// A form that ends in a state: the entry it belongs to, and the rule that made it.
  struct Form: Sendable {
    let entry: Int
    let rule: String
    let isCitation: Bool
    /// Whether the term may be a compound: nouns may, all other words stay whole.
    var mayBeCompound = true
    /// Whether the form may be better known as another word (``Homographs``).
    var isDoubtful = false
    /// The number of the form in the trie.
    fileprivate(set) var id: Int32 = -1
  }

  typealias State = Int32

  static let root: State = 0
  /// The state that nothing leads out of.
  static let dead: State = -1

  private(set) var words = WordTable()
  /// For each word, the state that it leads to from the root.
  private var first: [State] = []
  /// All other edges: the state, the word, and whether the word follows without a space ("NATO-Gipfel" is three words).
  private var edges: [UInt64: State] = [:]
  private var forms: [Form] = []
  /// For each form, the next one in its state, and for each state, its first: -1 at the end. By entry.
  private var nextForm: [Int32] = []
  private var firstForm: [Int32] = [-1]
  /// For each state, its last form.
  private var lastForm: [Int32] = [-1]
  /// Whether something leads on from a state.
  private var leadsOn: [Bool] = [true]

  /// - Complexity: O(length of `text`)
  mutating func insert(_ text: String, _ form: Form) {
    let bytes = Array(text.utf8)
    var state = Self.root
    var end = -1
    for token in text.tokens {
      let word = insert(bytes, token.bytes)
      let isAdjacent = token.bytes.lowerBound == end
      end = token.bytes.upperBound
      let next = next(state, word, isAdjacent: isAdjacent)
      state = next == Self.dead ? addState(after: state, word, isAdjacent: isAdjacent) : next
    }
    if state != Self.root { add(form, at: state) }
  }

  /// The same for a form that is a single token.
  ///
  /// - Complexity: O(length of the word)
  mutating func insert(word text: [UInt8], _ range: Range<Int>, _ form: Form) {
    let word = insert(text, range)
    let known = first[Int(word)]
    add(form, at: known == Self.dead ? addState(after: Self.root, word, isAdjacent: false) : known)
  }

  /// The number of a word, which is new or not: for tables beside the trie.
  mutating func insert(_ text: [UInt8], _ range: Range<Int>) -> WordTable.WordID {
    let word = words.insert(text, range)
    if words.count > first.count { first.append(Self.dead) }
    return word
  }

  /// Files a form under a state, in the order of the entries; of an entry's equal forms the first.
  private mutating func add(_ form: Form, at state: State) {
    let last = lastForm[Int(state)]
    let isLast = last < 0 || forms[Int(last)].entry < form.entry
    var before = isLast ? last : -1
    var index = isLast ? -1 : firstForm[Int(state)]
    while index >= 0, forms[Int(index)].entry <= form.entry {
      if forms[Int(index)].entry == form.entry { return }
      (before, index) = (index, nextForm[Int(index)])
    }
    let new = Int32(forms.count)
    var form = form
    form.id = new
    forms.append(form)
    nextForm.append(index)
    if before < 0 { firstForm[Int(state)] = new } else { nextForm[Int(before)] = new }
    if isLast { lastForm[Int(state)] = new }
  }

  func hasForms(at state: State) -> Bool { firstForm[Int(state)] >= 0 }
  func leadsOn(from state: State) -> Bool { leadsOn[Int(state)] }

  /// Calls `body` with the forms that end in a state, in the order of their entries.
  @inline(__always)
  func forEachForm(at state: State, _ body: (Form) -> Void) {
    var index = firstForm[Int(state)]
    while index >= 0 {
      body(forms[Int(index)])
      index = nextForm[Int(index)]
    }
  }

  /// The forms that a whole text is.
  func forms(of text: String) -> [Form] {
    let bytes = Array(text.utf8)
    var state = Self.root
    var end = -1
    for token in text.tokens {
      let word = words.find(bytes, token.bytes, .none)
      guard word >= 0 else { return [] }
      state = next(state, word, isAdjacent: token.bytes.lowerBound == end)
      guard state != Self.dead else { return [] }
      end = token.bytes.upperBound
    }
    var found: [Form] = []
    if state != Self.root { forEachForm(at: state) { found.append($0) } }
    return found
  }

  /// The forms that one word is, in another case than the text has it.
  func forms(ofWord text: [UInt8], _ change: CaseChange) -> [Form] {
    let word = words.find(text, text.indices, change)
    guard word >= 0, first[Int(word)] != Self.dead else { return [] }
    var found: [Form] = []
    forEachForm(at: first[Int(word)]) { found.append($0) }
    return found
  }

  /// The state that a word leads to; `dead` where no term goes on with it.
  func next(_ state: State, _ word: WordTable.WordID, isAdjacent: Bool) -> State {
    if state == Self.root { return first[Int(word)] }
    return leadsOn[Int(state)] ? edges[Self.edge(state, word, isAdjacent)] ?? Self.dead : Self.dead
  }

  private mutating func addState(after state: State, _ word: WordTable.WordID, isAdjacent: Bool) -> State {
    firstForm.append(-1)
    lastForm.append(-1)
    leadsOn.append(false)
    let new = State(firstForm.count - 1)
    leadsOn[Int(state)] = true
    if state == Self.root { first[Int(word)] = new } else { edges[Self.edge(state, word, isAdjacent)] = new }
    return new
  }

  private static func edge(_ state: State, _ word: WordTable.WordID, _ isAdjacent: Bool) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 33 | UInt64(UInt32(bitPattern: word)) << 1 | (isAdjacent ? 1 : 0)
  }
}
