/// What of a page is its article: no scripts, no forms, no navigation, nothing around the text.
///
/// What is dropped goes by the elements of HTML and the roles of WAI-ARIA, by words in `class` and `id` that site builders
/// agree on, and by lists that hold little but links. An element that holds half of the text or its main heading stays
/// whatever it is called.
struct HTMLMainText {
  private let tree: HTMLTree
  private let isWhole: Bool
  /// The bytes of text, and of those the ones inside links, before each event.
  private var textBefore: [Int] = [0]
  private var linkedBefore: [Int] = [0]
  private var linksBefore: [Int] = [0]
  private var headingsBefore: [Int] = [0]

  /// - Parameter isWhole: whether it is a page, of which only the article counts, and not a piece of one.
  init(_ tree: HTMLTree, isWhole: Bool) {
    self.tree = tree
    self.isWhole = isWhole
    measure()
  }

  /// The events of the article, in ascending order: those of the main element without what is dropped.
  var events: [Range<Int>] {
    let root = isWhole ? rootElement : nil
    let all = root.map { tree.elements[$0].events } ?? tree.events.indices
    var kept: [Range<Int>] = []
    var start = all.lowerBound
    var i = all.lowerBound
    while i < all.upperBound {
      if case .open(let index) = tree.events[i], index != root, isDropped(index, within: all) {
        if start < i { kept.append(start..<i) }
        i = tree.elements[index].events.upperBound
        start = i
      } else {
        i += 1
      }
    }
    if start < all.upperBound { kept.append(start..<all.upperBound) }
    return kept
  }

  // MARK: - The element that holds the article

  /// The page's one `main`, or its one `article`, if it holds the main heading; else the body.
  private var rootElement: Int? {
    let body = elements { $0.name == "body" }.first
    let headings = headingsBefore.last ?? 0
    for candidates in [elements { $0.name == "main" || $0["role"] == "main" }, elements { $0.name == "article" }] {
      guard let first = candidates.first else { continue }
      let events = tree.elements[first].events
      let holdsOthers = candidates.allSatisfy { events.contains(tree.elements[$0].events.lowerBound) }
      if holdsOthers, text(in: events) > 0, headings == 0 || count(headingsBefore, events) > 0 { return first }
    }
    return body
  }

  private func elements(_ isWanted: (HTMLTree.Element) -> Bool) -> [Int] {
    tree.elements.indices.filter { isWanted(tree.elements[$0]) }
  }

  // MARK: - What is dropped

  private func isDropped(_ index: Int, within root: Range<Int>) -> Bool {
    let element = tree.elements[index]
    if Self.neverText.contains(element.name) || isHidden(element) { return true }
    guard isWhole, isAroundText(element) else { return false }
    let isLarge = 2 * text(in: element.events) > text(in: root)
    return !isLarge && count(headingsBefore, element.events) == 0
  }

  private func isHidden(_ element: HTMLTree.Element) -> Bool {
    if element["hidden"] != nil || element["aria-hidden"] == "true" { return true }
    guard let style = element["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private func isAroundText(_ element: HTMLTree.Element) -> Bool {
    if Self.aroundText.contains(element.name) { return true }
    if element.name == "header", !holdsHeading(element.events) { return true }
    if let role = element["role"]?.lowercased(), Self.rolesAroundText.contains(role) { return true }
    if isNamedAroundText(element["class"]) || isNamedAroundText(element["id"]) { return true }
    return Self.lists.contains(element.name) && isListOfLinks(element.events)
  }

  private func isNamedAroundText(_ names: String?) -> Bool {
    guard let names else { return false }
    return names.split(whereSeparator: \.isWhitespace).contains { name in
      Self.namesAroundText.contains(name.lowercased())
        || Self.words(of: name).contains { Self.wordsAroundText.contains($0) || $0.hasSuffix("nav") }
    }
  }

  private func holdsHeading(_ events: Range<Int>) -> Bool {
    tree.events[events].contains { event in
      guard case .open(let index) = event else { return false }
      return ["h1", "h2", "h3", "h4", "h5", "h6"].contains(tree.elements[index].name)
    }
  }

  private func isListOfLinks(_ events: Range<Int>) -> Bool {
    count(linksBefore, events) >= 3 && 4 * count(linkedBefore, events) >= 3 * text(in: events)
  }

  /// `site-nav`, `siteNav` and `SITE_NAV` are `site` and `nav`.
  private static func words(of name: Substring) -> [String] {
    var words: [String] = [""]
    var wasLowercase = false
    for character in name {
      if !character.isLetter || character.isUppercase && wasLowercase { words.append("") }
      if character.isLetter { words[words.count - 1] += character.lowercased() }
      wasLowercase = character.isLowercase
    }
    return words
  }

  static let neverText: Set<String> = [
    "head", "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio",
    "video",
    "map", "label", "select", "textarea", "button", "input", "datalist", "progress", "meter", "dialog", "noframes",
    "frameset",
  ]
  private static let aroundText: Set<String> = ["nav", "aside", "footer", "form", "menu", "dir", "search"]
  private static let rolesAroundText: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar",
    "toolbar",
    "doc-toc", "doc-pagelist",
  ]
  private static let wordsAroundText: Set<String> = [
    "navi", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr",
    "share", "sharing", "social", "sidebar", "footer", "comments", "disqus", "newsletter", "advert", "advertisement",
    "ads",
    "banner", "promo", "popup", "modal", "pagination", "pager", "toolbar", "skiplink", "paywall", "related",
    "editsection",
  ]
  private static let namesAroundText: Set<String> = [
    "ad", "skip-link", "sr-only", "visually-hidden", "screen-reader-text", "read-more", "noprint", "toc", "tags",
  ]
  private static let lists: Set<String> = ["ul", "ol", "div", "section", "table"]

  // MARK: - Measures

  private mutating func measure() {
    var (text, linked, links, headings) = (0, 0, 0, 0)
    var (linkDepth, hiddenDepth) = (0, 0)
    for event in tree.events {
      switch event {
      case .open(let index):
        let name = tree.elements[index].name
        if name == "a" { linkDepth += 1; links += 1 }
        if name == "h1" { headings += 1 }
        if Self.neverText.contains(name) { hiddenDepth += 1 }
      case .close(let index):
        let name = tree.elements[index].name
        if name == "a" { linkDepth -= 1 }
        if Self.neverText.contains(name) { hiddenDepth -= 1 }
      case .text(let bytes, _):
        let length = hiddenDepth > 0 ? 0 : bytes.count { $0 > 0x20 }
        text += length
        if linkDepth > 0 { linked += length }
      }
      textBefore.append(text)
      linkedBefore.append(linked)
      linksBefore.append(links)
      headingsBefore.append(headings)
    }
  }

  private func text(in events: Range<Int>) -> Int { count(textBefore, events) }

  private func count(_ before: [Int], _ events: Range<Int>) -> Int {
    before[events.upperBound] - before[events.lowerBound]
  }
}
