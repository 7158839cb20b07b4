// swift-tools-version: 6.2
import PackageDescription

/// Measures the program as its users run it, beside other tools; a package of its own, so that nobody needs it to build the
/// program. README.md says how to run it.
let package = Package(
  name: "Benchmarks",
  targets: [
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CExpat", "CSQLite"],
      swiftSettings: [
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
