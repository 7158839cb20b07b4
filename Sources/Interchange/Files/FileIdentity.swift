internal import Glibc

/// Which file a path leads to, whatever the path is called: two paths of one file have one identity.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let node: UInt
  /// Whether it is a file with contents of its own: no folder, pipe or device.
  package let isRegular: Bool

  /// - Returns: nil where there is no such file, or it cannot be looked at.
  package init?(_ path: String) {
    guard let status = try? FileSystem.status(of: path) else { return nil }
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}
