/// The input of a fuzz target: bytes, of which the first ones may choose options.
public struct FuzzInput {
  public private(set) var bytes: [UInt8]

  public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    bytes = Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Takes the first byte, from which a target chooses its options; 0 at the end.
  public mutating func choice() -> UInt8 { bytes.isEmpty ? 0 : bytes.removeFirst() }

  /// The rest as valid UTF-8; what is none becomes U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
