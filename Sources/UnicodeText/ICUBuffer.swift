internal import CICU

/// Where the C interface fills buffers: the unsafe half of this module's calls lies in this file.
enum ICUBuffer {
  typealias Fill = (_ text: UnsafePointer<UInt8>?, _ length: Int, _ out: UnsafeMutablePointer<UInt8>?, _ capacity: Int)
    -> Int64

  /// The string that `fill` makes out of `text`.
  static func transform(_ text: String, _ fill: Fill) throws(ICUError) -> String {
    var text = text
    let result: Result<String, ICUError> = text.withUTF8 { bytes in
      unsafe string(expecting: bytes.count + bytes.count / 8) { out, capacity in
        unsafe fill(bytes.baseAddress, bytes.count, out, capacity)
      }
    }
    return try result.get()
  }

  /// The string that `fill` writes. It is called a second time when the result is longer than `expected` bytes.
  static func string(
    expecting expected: Int, _ fill: (UnsafeMutablePointer<UInt8>?, Int) -> Int64
  ) -> Result<String, ICUError> {
    var capacity = max(expected, 64)
    while true {
      var needed: Int64 = 0
      let made = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
        needed = unsafe fill(buffer.baseAddress, capacity)
        return needed >= 0 && needed <= capacity ? Int(needed) : 0
      }
      if needed < 0 { return .failure(ICUError(status: Int32(-needed))) }
      if needed <= capacity { return .success(made) }
      capacity = Int(needed)
    }
  }
}
