internal import CZlib

/// Packs what is written as gzip (RFC 1952). Equal bytes give equal files: there is no date in them.
@safe package final class GzipSink: ByteSink {
  private var stream = unsafe z_stream()
  private let sink: any ByteSink
  private let isReady: Bool

  /// - Parameter sink: gets the packed bytes.
  package init(to sink: any ByteSink) {
    self.sink = sink
    // 15 bits of window, and 16 for the gzip wrapper.
    isReady =
      unsafe deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { if isReady { unsafe deflateEnd(&stream) } }

  /// Packs bytes; some of them may be held back.
  ///
  /// - Throws: what the sink throws, `writeFailed`.
  package func write(_ bytes: [UInt8]) throws(InterchangeError) { try pack(bytes, Z_NO_FLUSH) }

  /// Writes what is still held back. Must be called once at the end.
  ///
  /// - Throws: what the sink throws.
  package func finish() throws(InterchangeError) { try pack([], Z_FINISH) }

  private func pack(_ bytes: [UInt8], _ flush: Int32) throws(InterchangeError) {
    guard isReady else {
      throw InterchangeError(.writeFailed, file: "output", "there is no memory left to pack it; end other programs")
    }
    var input = bytes
    while true {
      var output = [UInt8](repeating: 0, count: 1 << 16)
      let (taken, made) = step(&input, &output, flush)
      input.removeFirst(taken)
      if made > 0 { try sink.write(Array(output.prefix(made))) }
      if made < output.count, input.isEmpty { return }
    }
  }

  private func step(_ input: inout [UInt8], _ output: inout [UInt8], _ flush: Int32) -> (taken: Int, made: Int) {
    let inputCount = input.count
    let outputCount = output.count
    return unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(inputCount)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(outputCount)
        _ = unsafe deflate(&stream, flush)
        return unsafe (inputCount - Int(stream.avail_in), outputCount - Int(stream.avail_out))
      }
    }
  }
}
