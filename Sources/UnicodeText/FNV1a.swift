/// The 64-bit hash FNV-1a (Fowler, Noll and Vo, RFC 9923): a byte at a time, the same on every machine and in every run.
///
/// It is quick for words, but its low bits are weak, so tables that take their slot from them mix in the high ones. It has no
/// secret: texts can be made to collide, so what is found by it must be compared where that matters.
package struct FNV1a {
  /// The hash of the bytes so far.
  @usableFromInline package var value: UInt64

  @inlinable @inline(__always)
  package init() { value = Self.seed }

  /// The hash of no bytes.
  @inlinable package static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The factor, for loops that keep the hash in a variable of their own: a call for each byte costs more than the hash.
  @inlinable package static var prime: UInt64 { 0x0000_0100_0000_01B3 }

  /// Takes in a byte.
  @inlinable @inline(__always)
  package mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// Takes in bytes in their order.
  @inlinable @inline(__always)
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }
}
