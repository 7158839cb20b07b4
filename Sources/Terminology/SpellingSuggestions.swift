internal import Morphology
internal import UnicodeText

/// Finds the terms that a mistyped word may have been meant for: those of which a few slips of the pen make it, from the term
/// itself or from one of its forms.
///
/// A slip is a letter too many, too few or another, or two neighbors that changed places (optimal string alignment). Slips that
/// are made most, such as a single letter for a double one, weigh less than others, which decides between equals.
package struct SpellingSuggestions: Sendable {
  /// The word, and the word with "ae", "oe", "ue" read as letters with umlaut where it has some.
  private let readings: [LatinLetters]
  /// What the words that may be meant begin with.
  private let initials: Set<UInt8>
  private let isCapitalized: Bool
  /// The weight of slips that a suggestion may have.
  private let limit: Int
  private var found: [String: Candidate] = [:]

  private struct Candidate: Sendable {
    let weight: Int
    let isOtherClass: Bool
    let frequency: Int
    let order: Int

    var rank: (Int, Int, Int, Int) { (weight, isOtherClass ? 1 : 0, frequency, order) }
  }

  /// In letters: a shorter word is too much like too many others; a longer one is no word.
  private static let lengths = 4...40
  private static let shown = 3
  /// What counts for a term of which nobody has said how common it is: the dictionary has the common ones.
  private static let unknownFrequency = 3

  /// - Parameter word: what may be a slip of the pen.
  package init(for word: String) {
    readings = TermQuestion(word).spellings.map { LatinLetters($0.utf8) }
    let letters = readings[0].letters
    isCapitalized = word.unicodeScalars.first?.properties.isUppercase == true
    limit =
      switch letters.count {
      case ..<6: Slip.plain
      case 6...8: 2 * Slip.light
      default: 2 * Slip.plain
      }
    // Participles begin with "ge".
    initials = Set(
      ([letters] + (letters.starts(with: "ge".utf8) ? [Array(letters.dropFirst(2))] : [])).compactMap(\.first))
  }

  /// The likeliest terms, best first: those with the lightest slips, then those of the same class of words as far as a capital
  /// tells, then the commoner ones, then those that were offered first.
  package var best: [String] { within(limit) }

  /// Those of the best that are but one slip away.
  package var nearest: [String] { within(Slip.plain) }

  private func within(_ limit: Int) -> [String] {
    found.filter { $0.value.weight <= limit }.sorted { $0.value.rank < $1.value.rank }.prefix(Self.shown).map(\.key)
  }

  // MARK: - Offers

  /// Whether a term may be meant: a quick test that nearly all terms fail which are not.
  ///
  /// - Parameters:
  ///   - text: UTF-8, and where in it the term stands.
  ///   - isEnglish: whether it is an English term, whose forms are but its beginning and an ending.
  /// - Complexity: O(length)
  package func mayBeMeant(_ text: [UInt8], _ range: Range<Int>, isEnglish: Bool) -> Bool {
    guard Self.lengths.contains(readings[0].letters.count) else { return false }
    for reading in readings.indices {
      let difference = range.count - readings[reading].letters.count
      // A letter has two bytes at most; a form has more letters than its term, or hardly fewer.
      guard difference >= -(isEnglish ? Self.englishEnding : Self.addedLetters), difference <= Self.lostLetters + 3
      else {
        continue
      }
      let (count, letters) = LatinLetters.survey(text, range)
      if isNear(readings[reading], count, letters),
        readings[reading].letters.slips(to: LatinLetters.letters(text[range]), atMost: limit) <= limit
      {
        return true
      }
      let mayInflect =
        isEnglish
        ? mayInflectInEnglish(to: readings[reading], text, range)
        : mayInflect(to: readings[reading], text, range, count, letters)
      if mayInflect { return true }
    }
    return false
  }

  /// How many slips there may be.
  private var slips: Int { limit / Slip.light }
  /// How many letters a form has more and fewer than its term, at most.
  private static let addedLetters = 6
  private static let lostLetters = 3
  /// How many letters an English form has more, at most: "stopping".
  private static let englishEnding = 4
  /// How many consonants an ending, "ge" and slips add, at most.
  private static let addedConsonants = 3

  /// Whether the letters of a term are few slips away. A slip changes two letters at most.
  private func isNear(_ reading: LatinLetters, _ count: Int, _ letters: UInt32) -> Bool {
    abs(count - reading.letters.count) <= slips && (reading.set ^ letters).nonzeroBitCount <= 2 * slips
  }

  /// Whether a form of a term may be few slips away: it begins like it and has its consonants in their order, but for one, and
  /// few besides.
  private func mayInflect(
    to reading: LatinLetters, _ text: [UInt8], _ range: Range<Int>, _ count: Int, _ letters: UInt32
  ) -> Bool {
    guard count >= 3, count >= reading.letters.count - Self.addedLetters,
      count <= reading.letters.count + Self.lostLetters,
      // The -n of infinitives is lost in most forms.
      ((letters & ~reading.set) & LatinLetters.consonants & ~LatinLetters.infinitive).nonzeroBitCount <= 1,
      ((reading.set & ~letters) & LatinLetters.consonants & ~LatinLetters.endings).nonzeroBitCount <= 1,
      LatinLetters.initial(text, range).map(initials.contains) == true
    else { return false }
    var own = LatinLetters(text[range]).skeleton
    if own.last == UInt8(ascii: "n") { own.removeLast() }
    let shared = Self.longestCommon(own, reading.skeleton)
    return own.count - shared <= 1 && reading.skeleton.count - shared <= Self.addedConsonants
  }

  /// Whether a form of an English term may be one slip away: the term but for its last letter begins it.
  private func mayInflectInEnglish(to reading: LatinLetters, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, LatinLetters.initial(text, range).map(initials.contains) == true else { return false }
    let stem = LatinLetters.letters(text[range.dropLast()])
    return reading.letters.slips(to: stem, atMost: Slip.plain, isBeginning: true) <= Slip.plain
  }

  /// The length of the longest common subsequence.
  private static func longestCommon(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(repeating: 0, count: other.count + 1)
    for letter in one {
      var diagonal = 0
      for column in other.indices {
        let above = row[column + 1]
        row[column + 1] = letter == other[column] ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[other.count]
  }

  /// Considers the terms of an entry, in German and English, with their forms.
  ///
  /// - Complexity: O(total length of the forms) for those that pass `mayBeMeant`
  package mutating func offer(_ entry: GlossaryEntry) {
    if entry.status == .forbidden { return }
    if ([entry.term.lemma] + entry.term.listedForms).contains(where: { mayBeMeant($0, isEnglish: false) }) {
      offer(entry.term.lemma, entry) { GermanInflection.forms(of: entry.term) }
    }
    for translation in entry.translations where mayBeMeant(translation, isEnglish: true) {
      offer(translation, entry) { EnglishInflection.forms(of: translation, entry.term.partOfSpeech) }
    }
  }

  private func mayBeMeant(_ term: String, isEnglish: Bool) -> Bool {
    let bytes = Array(term.utf8)
    return mayBeMeant(bytes, bytes.indices, isEnglish: isEnglish)
  }

  private mutating func offer(_ term: String, _ entry: GlossaryEntry, _ forms: () -> [WordForm]) {
    var least = slips(to: term, atMost: limit)
    // Forms are for those that are not near themselves, and begin like them.
    if least > Slip.plain, beginsAlike(term) {
      for form in forms() { least = min(least, slips(to: form.text, atMost: limit)) }
    }
    guard least > 0, least <= limit else { return }
    // A capitalized word is hardly meant for one that has no capital: that counts like another slip.
    let isCapital = term.unicodeScalars.first?.properties.isUppercase == true
    let weight = least + (isCapitalized && !isCapital ? Slip.plain : 0)
    guard weight <= limit else { return }
    let candidate = Candidate(
      weight: weight, isOtherClass: isCapitalized != isCapital, frequency: entry.frequency ?? Self.unknownFrequency,
      order: found[term]?.order ?? found.count)
    if let known = found[term], known.rank <= candidate.rank { return }
    found[term] = candidate
  }

  /// Whether a term begins like what may be meant, umlaut aside.
  private func beginsAlike(_ term: String) -> Bool {
    guard let first = LatinLetters(term.utf8.prefix(2)).letters.first else { return false }
    return initials.contains { LatinLetters.bit($0) == LatinLetters.bit(first) }
  }

  private func slips(to form: String, atMost limit: Int) -> Int {
    let other = LatinLetters(form.utf8)
    return readings.filter { isNear($0, other.letters.count, other.set) }
      .map { $0.letters.slips(to: other.letters, atMost: limit) }.min() ?? Int.max
  }
}

/// What slips weigh.
private enum Slip {
  static let plain = 10
  /// A double letter written once or a single one twice, neighbors that changed places, letters that sound alike.
  static let light = 8
  /// How much more one weighs that changes the first letter, which hardly happens.
  static let first = 5
}

/// A word as the letters that are compared: small, a byte each, and ss for ß.
private struct LatinLetters: Sendable {
  let letters: [UInt8]
  /// Which letters it has, a bit each, umlauts as their vowels.
  let set: UInt32
  /// The consonants in their order.
  let skeleton: [UInt8]

  init(_ text: some Collection<UInt8>) {
    letters = Self.letters(text)
    set = letters.reduce(0) { $0 | Self.bit($1) }
    skeleton = letters.filter { Self.bit($0) & Self.consonants != 0 }
  }

  static let consonants = ~"aeiouy -".utf8.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }
  static let infinitive = UInt32(1) << UInt32(UInt8(ascii: "n") & 31)
  /// The consonants of endings and of "ge", "zu".
  static let endings = "dgmnrstz".utf8.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }

  static func bit(_ letter: UInt8) -> UInt32 {
    switch letter {
    case 0xE4: 1 << 1
    case 0xF6: 1 << 15
    case 0xFC: 1 << 21
    default: 1 << UInt32(letter & 31)
    }
  }

  /// A letter a byte, in small letters: those of ASCII and Latin-1, and one byte for each byte of any other.
  static func letters(_ text: some Collection<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    var isSecond = false
    for byte in text {
      if isSecond, byte == 0x9F {
        letters += "ss".utf8
      } else if isSecond {
        letters.append((0x80...0x9E).contains(byte) ? byte + 0x60 : byte + 0x40)
      } else if byte != 0xC3 {
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      isSecond = byte == 0xC3
    }
    return letters
  }

  /// How many letters a text has, and which, without making anything of it.
  static func survey(_ text: [UInt8], _ range: Range<Int>) -> (count: Int, set: UInt32) {
    var count = 0
    var set: UInt32 = 0
    var isSecond = false
    for index in range {
      let byte = text[index]
      if byte == 0xC3 {
        isSecond = true
        continue
      }
      count += 1
      if isSecond {
        if byte == 0x9F { count += 1 }
        set |= second(byte)
        isSecond = false
      } else {
        set |= 1 << UInt32(byte & 31)
      }
    }
    return (count, set)
  }

  private static func second(_ byte: UInt8) -> UInt32 {
    byte == 0x9F ? 1 << 19 : bit((0x80...0x9E).contains(byte) ? byte + 0x60 : byte &+ 0x40)
  }

  /// The first letter of a text.
  static func initial(_ text: [UInt8], _ range: Range<Int>) -> UInt8? { letters(text[range].prefix(2)).first }
}

extension [UInt8] {
  /// The least weight of the slips that make another word of this one, or of its beginning; more than `limit` where it is exceeded.
  ///
  /// Only cells near the diagonal are looked at: so many letters too many or too few would exceed the limit (Ukkonen 1985).
  ///
  /// - Complexity: O(*n*) for a limit that is a constant
  fileprivate func slips(to other: [UInt8], atMost limit: Int, isBeginning: Bool = false) -> Int {
    let band = limit / Slip.light
    if other.count - count > band || !isBeginning && count - other.count > band { return Int.max }
    let (far, width) = (Int.max / 2, count + 2)
    // Three rows, the one before the last, the last and the next, each with a cell more than it needs.
    var cells = [Int](repeating: far, count: 3 * width)
    var (before, last, next) = (0, width, 2 * width)
    cells[last] = 0
    for column in 0..<Swift.min(band, count) { cells[last + column + 1] = (column + 1) * Slip.plain + Slip.first }
    for row in other.indices {
      let columns = Swift.max(0, row - band)..<Swift.max(Swift.min(count, row + band + 1), Swift.max(0, row - band))
      cells[next + columns.lowerBound] = columns.lowerBound == 0 ? (row + 1) * Slip.plain + Slip.first : far
      cells[next + columns.upperBound + 1] = far
      var least = cells[next + columns.lowerBound]
      for column in columns {
        let isDoubled = row > 0 && other[row] == other[row - 1]
        let isSingle = column > 0 && self[column] == self[column - 1]
        var value = Swift.min(
          cells[last + column + 1] + (isDoubled ? Slip.light : Slip.plain),
          cells[next + column] + (isSingle ? Slip.light : Slip.plain))
        let exchange =
          self[column] == other[row] ? 0 : Self.soundAlike(self[column], other[row]) ? Slip.light : Slip.plain
        let isFirst = row == 0 && column == 0 && exchange > 0
        value = Swift.min(value, cells[last + column] + exchange + (isFirst ? Slip.first : 0))
        if row > 0, column > 0, self[column] == other[row - 1], self[column - 1] == other[row],
          self[column] != other[row]
        {
          value = Swift.min(value, cells[before + column - 1] + Slip.light)
        }
        cells[next + column + 1] = value
        least = Swift.min(least, value)
      }
      if least > limit { return Int.max }
      (before, last, next) = (last, next, before)
    }
    if !isBeginning { return cells[last + count] }
    return (Swift.max(0, other.count - band)...Swift.min(count, other.count + band)).map { cells[last + $0] }.min()
      ?? far
  }

  private static func soundAlike(_ one: UInt8, _ other: UInt8) -> Bool {
    let group = groups[Int(one)]
    return group != 0 && group == groups[Int(other)]
  }

  /// For each letter the group of letters that are taken for each other; 0 for none.
  private static let groups: [UInt8] = {
    var groups = [UInt8](repeating: 0, count: 256)
    let alike: [[UInt8]] = [
      Array("dt".utf8), Array("bp".utf8), Array("ckgq".utf8), Array("sz".utf8), Array("fvw".utf8), Array("mn".utf8),
      Array("ijy".utf8) + [0xFC], Array("e".utf8) + [0xE4], Array("a".utf8), Array("o".utf8) + [0xF6],
    ]
    for (number, letters) in alike.enumerated() { for letter in letters { groups[Int(letter)] = UInt8(number + 1) } }
    return groups
  }()
}
