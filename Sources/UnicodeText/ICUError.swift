internal import CICU

/// A failure that ICU itself reported, by ICU's own name for it.
package struct ICUError: Error, Equatable, Sendable, CustomStringConvertible {
  /// ICU's status code; above zero.
  package let status: Int32

  package var description: String { unsafe String(cString: satz_icu_error_name(status)) }
}
