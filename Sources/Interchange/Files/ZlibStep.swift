internal import CZlib

extension z_stream {
  /// Runs zlib once.
  ///
  /// - Parameter operation: `inflate` or `deflate`.
  /// - Returns: what it says, how many bytes of the input it took and how many of the output it made.
  mutating func step(
    _ input: inout [UInt8], _ output: inout [UInt8], _ operation: (inout z_stream) -> Int32
  ) -> (status: Int32, taken: Int, made: Int) {
    let inputCount = input.count
    let outputCount = output.count
    return unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe next_in = source.baseAddress
        unsafe avail_in = UInt32(inputCount)
        unsafe next_out = target.baseAddress
        unsafe avail_out = UInt32(outputCount)
        let status = unsafe operation(&self)
        return unsafe (status, inputCount - Int(avail_in), outputCount - Int(avail_out))
      }
    }
  }
}
