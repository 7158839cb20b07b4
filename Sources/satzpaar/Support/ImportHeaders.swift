import Interchange
import TranslationMemory

/// What the headers of the TMX files in a memory say of its units.
struct ImportHeaders {
  /// The one header that the imports have, as far as they have any; nil for none or for several.
  private(set) var common: TMXHeader?
  /// How many different headers there are.
  private(set) var differing = 0
  /// What is to be said of each unit of an import, where it cannot be said of all units of the memory.
  private(set) var attributes: [BatchID: [TranslationUnit.Attribute]] = [:]

  init(of store: MemoryStore) throws {
    let headers = try store.importHeaders()
    let all = Set(headers.values.joined()).subtracting([""])
    differing = all.count
    if all.count == 1 { common = all.first.map { TMXHeader(stored: $0) } }
    if all.count == 1, headers.values.allSatisfy({ $0 == all }) { return }
    for (batch, texts) in headers {
      let said = TMXHeader.attributes(of: texts.sorted().map { TMXHeader(stored: $0) })
      if !said.isEmpty { attributes[batch] = said }
    }
  }

  /// The unit with what is said of its import; what it says itself goes before.
  func adding(to unit: TranslationUnit, of batch: BatchID) -> TranslationUnit {
    guard let said = attributes[batch] else { return unit }
    var unit = unit
    unit.attributes += said.filter { attribute in !unit.attributes.contains { $0.name == attribute.name } }
    return unit
  }
}
