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
      let (_, taken, made) = unsafe stream.step(&input, &output) { unsafe deflate(&$0, flush) }
      input.removeFirst(taken)
      if made > 0 { try sink.write(Array(output.prefix(made))) }
      if made < output.count, input.isEmpty { return }
    }
  }
}
