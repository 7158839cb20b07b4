/// How far long work is: a line on standard error that changes, for a person at a terminal; nobody else sees it. Whoever ends
/// the work erases it, and every message does.
final class ProgressLine {
  /// Clears a terminal's current line.
  static let eraser = "\r\u{1B}[K"

  private let isShown = Environment.showsProgress
  private let clock = ContinuousClock()
  private var count = 0
  private var due: ContinuousClock.Instant

  init() { due = clock.now }

  func show(_ text: String) {
    if isShown { Message.put("\(Self.eraser)\(text) …") }
  }

  /// Counts more of `things`, and shows the count five times a second at most.
  func advance(_ things: StaticString, by more: Int = 1) {
    let before = count
    count += more
    guard isShown, before / 128 < count / 128, clock.now >= due else { return }
    due = clock.now + .milliseconds(200)
    show("\(count) \(things)")
  }

  func erase() {
    if isShown { Message.put(Self.eraser) }
  }
}
