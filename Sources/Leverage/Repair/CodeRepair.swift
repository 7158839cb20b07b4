internal import Quality

extension Repair {
  /// Codes that stand in the same order, and are taken over as they are.
  func codeEdits(_ sides: Sides) -> [Edit] {
    let (old, new) = (sides.old.codes, sides.new.codes)
    guard old.count == new.count, zip(old, new).allSatisfy({ $0.text.first == $1.text.first }) else { return [] }
    return zip(old, new).compactMap { old, new in
      guard old.text != new.text, sides.old.codes.count(where: { $0.text == old.text }) == 1 else { return nil }
      let places = sides.target.codes.filter { $0.text == old.text }
      guard places.count == 1 else { return nil }
      return Edit(kind: .code, range: places[0].range, new: new.text)
    }
  }
}
