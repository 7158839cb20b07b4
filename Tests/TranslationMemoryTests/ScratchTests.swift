import FoundationEssentials
import SeededRandom
import Testing

@testable import TranslationMemory

@Suite("Lists outside of memory")
struct ScratchTests {
  @Test("They hold what was put in, in a file or without one", arguments: [true, false])
  func contents(hasFile: Bool) throws {
    let folder = try TemporaryFolder()
    var numbers = ScratchArray<UInt32>(in: hasFile ? folder.path : nil)
    let count = 300_000
    for number in 0..<count { numbers.append(UInt32(number * 7)) }
    numbers.append(repeating: 5, count: 1000)
    numbers[3] = 1
    let held = numbers.withSpan { numbers in numbers.indices.map { numbers[$0] } }
    #expect(held.count == count + 1000)
    #expect(held[3] == 1)
    #expect((0..<count).allSatisfy { $0 == 3 || held[$0] == UInt32($0 * 7) })
    #expect(held[count...].allSatisfy { $0 == 5 })
    var other = ScratchArray<UInt32>(in: folder.path)
    other.append(9)
    other.append(contentsOf: numbers)
    let copied = other.withSpan { other in other.indices.map { other[$0] } }
    #expect(copied == [9] + held)
    // The files have no names.
    #expect(folder.files.isEmpty)
  }

  @Test("A folder in which no file can be made is done without")
  func noFolder() {
    var bytes = ScratchArray<UInt8>(in: "/nonexistent")
    bytes.append(repeating: 7, count: 1 << 20)
    let last = bytes[1 << 20 - 1]
    #expect(last == 7)
  }

  @Test("Words get numbers in the order in which they come, short ones and long ones")
  func words() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 11)
    var words = WordNumbers(in: folder.path)
    var truth: [String: Int] = [:]
    for _ in 0..<60_000 {
      let letters = ["a", "b", "ä", "\u{0}"]
      let length = Int.random(in: 1...14, using: &random)
      let word = (0..<length).map { _ in letters.randomElement(using: &random) ?? "a" }.joined()
      let text = Array("x\(word)y".utf8)
      let expected = truth[word] ?? truth.count
      truth[word] = expected
      let number = words.number(of: text.span, 1..<text.count - 1)
      #expect(number == expected)
    }
    let count = words.count
    #expect(count == truth.count)
    let sample = try #require(truth.first)
    let range = words.range(of: sample.value)
    let letters = words.withLetters { letters in range.map { letters[$0] } }
    #expect(letters == Array(sample.key.utf8))
  }
}
