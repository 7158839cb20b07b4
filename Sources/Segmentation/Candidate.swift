/// A place where a sentence may end, with the words around it that decide whether it does.
struct Candidate {
  /// What stands at the end of the sentence.
  enum Mark {
    case period, exclamation, question
    /// Two points or more, or "…".
    case ellipsis
    /// Three points with blanks between them: ". . ."
    case spacedEllipsis
    case colon, semicolon
    /// A mark of a script that puts no blank behind it: "。"
    case ideographic
    /// None: the next item of a list begins.
    case listItem
  }

  /// What stands behind the mark and before the gap, and belongs to the sentence.
  struct Tail: OptionSet {
    let rawValue: UInt8

    /// A closing quotation mark or bracket behind the mark.
    static let closer = Tail(rawValue: 1 << 0)
    /// A quotation mark among them.
    static let quote = Tail(rawValue: 1 << 1)
    /// Footnote marks: "[3]".
    static let footnote = Tail(rawValue: 1 << 2)
    /// Emoticons or emoji.
    static let emoticon = Tail(rawValue: 1 << 3)
  }

  /// What stands before the next word, if anything does.
  enum Opener {
    case none
    /// A quotation mark.
    case quote
    /// A bracket.
    case bracket
    /// Points in brackets: words are left out there.
    case omission
    /// A dash or bullet, alone or before a quotation mark.
    case dash
    /// Any other sign: an arrow, "§".
    case sign
    /// The next word is an address, a handle or a hashtag.
    case address
  }

  var mark: Mark
  var tail: Tail = []
  /// Whether white space separates the sentence from what follows.
  var hasGap = true
  /// The byte offset behind the mark and all that belongs to the sentence: where its text ends.
  var end: Int
  /// The byte offset where the next sentence's text begins.
  var nextStart: Int

  /// The word before the mark, without brackets and quotes around it and without the mark: `21`, `Dr`, `z.B`.
  var word = Word.none
  /// Whether a quotation mark or bracket closes between `word` and the mark.
  var wordIsClosed = false
  /// Whether the mark stands alone in brackets: "(!)".
  var isBracketedMark = false
  /// Whether the token around a mark without a gap looks like an address: a slash or another of their signs is in it.
  var isInAddress = false
  /// Whether `word` is the first one of its line or sentence.
  var startsSegment = false
  /// Whether a colon stands before `word`.
  var followsColon = false
  /// Whether `word` is the number of the next item of the list that the line holds.
  var continuesList = false
  /// The classes of `word` together with the abbreviated words directly before it: `i.d.R` in "i. d. R."
  var chain: WordClasses = []
  /// Whether that chain goes on with the next word: "z." and "B." of `z.B`.
  var chainContinues = false
  /// The word before `word`, and what stands behind it. It is not read where `word` is ordinary.
  var before = Word.none
  var beforeHasPeriod = false
  /// Whether `before` is the first word of its line or sentence.
  var beforeStartsSegment = false
  var beforeHasComma = false
  /// The word after the gap, without quotes and brackets before it and marks behind it.
  var next = Word.none
  /// Whether a period stands directly behind `next`.
  var nextHasPeriod = false
  /// Whether `next` is `word` once more, in the same letters; known only behind an ellipsis.
  var nextRepeatsWord = false
  var opener = Opener.none
  /// Whether the place lies inside a quotation; known only where quotations are kept whole.
  var isInsideQuotation = false
  /// Whether the line is written in small letters throughout, as in a chat.
  var lineIsLowercase = false
}

extension Candidate {
  /// Whether the mark is a period that could belong to the word before it.
  var isPlainPeriod: Bool { mark == .period && !wordIsClosed && tail.isDisjoint(with: [.closer, .footnote]) }

  /// Whether a capital, a sign or a quotation begins behind the gap: what sentences begin with.
  var nextCanStart: Bool { !next.isEmpty && !next.isLowercase }
}
