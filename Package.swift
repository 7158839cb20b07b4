// swift-tools-version: 6.2
import PackageDescription

/// The one list of settings that every Swift target of this package is built with.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "satzpaar",
  products: [
    .executable(name: "satzpaar", targets: ["satzpaar"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The system's libraries. ICU's headers must not reach Swift (its Foundation carries an ICU of its own), so CICU
    // is a C++ shim with an opaque C header and not a module map.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .target(name: "CGlossaries"),

    // From here on a target depends only on targets above it.
    .target(name: "UnicodeText", dependencies: ["CICU"]),
    .target(name: "Segmentation", dependencies: ["UnicodeText"]),
    .target(name: "Morphology", dependencies: ["UnicodeText", "CHunspell"]),
    .target(name: "BilingualLexicon", dependencies: ["UnicodeText", "Morphology"]),
    .target(name: "Terminology", dependencies: ["UnicodeText", "Morphology", "BilingualLexicon", "CGlossaries"]),
    .target(name: "Alignment", dependencies: ["UnicodeText", "Morphology", "BilingualLexicon", "Terminology"]),
    .target(
      name: "TranslationMemory",
      dependencies: [
        "UnicodeText", "Morphology", "BilingualLexicon", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "Interchange",
      dependencies: [
        "UnicodeText", "Segmentation", "Morphology", "BilingualLexicon", "Terminology", "Alignment",
        "TranslationMemory", "CExpat", "CZlib", "CGumbo", "CCmark", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Quality",
      dependencies: [
        "UnicodeText", "Morphology", "BilingualLexicon", "Terminology", "TranslationMemory", "Interchange",
      ]),
    .target(
      name: "Leverage",
      dependencies: [
        "UnicodeText", "Segmentation", "Morphology", "Terminology", "TranslationMemory", "Interchange", "Quality",
      ]),
    .executableTarget(
      name: "satzpaar",
      dependencies: [
        "UnicodeText", "Segmentation", "Morphology", "BilingualLexicon", "Terminology", "Alignment",
        "TranslationMemory", "Interchange", "Quality", "Leverage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests of several modules share.
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),

    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"]),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation", "UnicodeText", "SeededRandom"]),
    .testTarget(name: "MorphologyTests", dependencies: ["Morphology", "UnicodeText"]),
    .testTarget(name: "BilingualLexiconTests", dependencies: ["BilingualLexicon", "UnicodeText"]),
    .testTarget(name: "TerminologyTests", dependencies: ["Terminology", "Morphology", "UnicodeText"]),
    .testTarget(
      name: "AlignmentTests",
      dependencies: ["Alignment", "BilingualLexicon", "Morphology", "Terminology", "UnicodeText", "SeededRandom"]),
    .testTarget(
      name: "TranslationMemoryTests",
      dependencies: [
        "TranslationMemory", "UnicodeText", "SeededRandom", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "Interchange", "Alignment", "BilingualLexicon", "TranslationMemory", "Terminology", "Morphology", "UnicodeText",
        "SeededRandom",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "QualityTests",
      dependencies: [
        "Quality", "BilingualLexicon", "Interchange", "Morphology", "Terminology", "TranslationMemory", "UnicodeText",
      ]),
    .testTarget(
      name: "LeverageTests",
      dependencies: [
        "Leverage", "Quality", "Segmentation", "Terminology", "TranslationMemory", "Interchange", "UnicodeText",
      ]),
    .testTarget(name: "CommandLineTests", dependencies: ["satzpaar"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system && !["CICU", "CGlossaries"].contains(target.name) {
  target.swiftSettings = settings
}
