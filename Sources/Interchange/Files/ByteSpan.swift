extension String {
  /// The text of bytes that are UTF-8; what is not becomes U+FFFD.
  init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension [UInt8] {
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Span<UInt8> {
  var copied: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(copying: self)
    return bytes
  }

  func isEqual(to other: [UInt8]) -> Bool { isEqual(to: other.span) }

  func isEqual(to other: StaticString) -> Bool {
    guard count == other.utf8CodeUnitCount else { return false }
    for index in indices where unsafe self[index] != other.utf8Start[index] { return false }
    return true
  }

  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
