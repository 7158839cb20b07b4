/// Exponentials and logarithms of several numbers at once, exact to six digits and the same on every machine: by the
/// exponent of the number's binary form and a short series for the rest.
extension SIMD8<Float> {
  /// e to the power of each lane; lanes below -80 count as -80.
  ///
  /// - Precondition: no lane is above 0.
  @inline(__always)
  func exponentials() -> Self {
    let powers = replacing(with: -80, where: self .< -80)
    // Adding and taking off 1.5 · 2²³ rounds; meanwhile the low bits hold the integer.
    let shifted = powers * 1.442_695_04 + Self.rounder
    let integers = shifted - Self.rounder
    let rest = (powers - integers * 0.693_359_375) + integers * 2.121_944_4e-4
    var series = rest * 1.388_888_9e-3 + 8.333_333_3e-3
    series = series * rest + 4.166_666_7e-2
    series = series * rest + 0.166_666_67
    series = series * rest + 0.5
    series = series * rest + 1
    series = series * rest + 1
    return series * Self(bits: (shifted.bits &- Self.rounder.bits &+ 127) &<< 23)
  }

  /// The natural logarithm of each lane.
  ///
  /// - Precondition: all lanes are positive and normal.
  @inline(__always)
  func logarithms() -> Self {
    let bits = self.bits
    var exponents = (bits &>> 23) &- 127
    var mantissas = Self(bits: (bits & 0x7F_FFFF) | 0x3F80_0000)
    let isHigh = mantissas .> 1.414_213_56
    mantissas.replace(with: mantissas * 0.5, where: isHigh)
    exponents.replace(with: exponents &+ 1, where: isHigh)
    let ratio = (mantissas - 1) / (mantissas + 1)
    let square = ratio * ratio
    var series = square * 0.142_857_14 + 0.2
    series = series * square + 0.333_333_33
    series = series * square + 1
    let powers = Self(bits: Self.rounder.bits &+ exponents) - Self.rounder
    return powers * 0.693_147_18 + ratio * series * 2
  }

  /// The logarithm of the sum of numbers whose logarithms the lanes are; minus infinity stands for zero.
  @inline(__always)
  func logarithmOfSum() -> Float {
    let highest = self.max()
    guard highest > -.infinity else { return highest }
    return highest + Self(repeating: (self - highest).exponentials().sum()).logarithms()[0]
  }

  private static var rounder: Self { Self(repeating: 12_582_912) }

  @inline(__always)
  private var bits: SIMD8<Int32> { unsafe unsafeBitCast(self, to: SIMD8<Int32>.self) }

  @inline(__always)
  private init(bits: SIMD8<Int32>) { self = unsafe unsafeBitCast(bits, to: Self.self) }
}

extension SIMD4<Float> {
  /// As for eight lanes.
  @inline(__always)
  func logarithms() -> Self { SIMD8(lowHalf: self, highHalf: SIMD4(repeating: 1)).logarithms().lowHalf }
}
