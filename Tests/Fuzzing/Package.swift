// swift-tools-version: 6.2
import PackageDescription

/// Fuzz targets (libFuzzer, AddressSanitizer): a package of its own, so that nobody who builds satzpaar has to build them.
///
///     Tests/Fuzzing/run tmx 1800        half an hour; a finding ends the run and leaves its input behind
///     Tests/Fuzzing/run tmx crash-…     the same input again
///
/// `Modules` is a link to the sources of satzpaar, which are compiled anew here with the fuzzer's counters in them. To add a
/// target, add its name to `fuzzers` and a file `Targets/NAMEFuzzer/NAMEFuzzer.swift` that exports `LLVMFuzzerTestOneInput` (see
/// the one for PO); seeds go to `Seeds/NAME`.

/// What readers of files need.
let files: [Target.Dependency] = [
  "Interchange", "Morphology", "Segmentation", "Terminology", "TranslationMemory", "UnicodeText",
]

let fuzzers: KeyValuePairs<String, [Target.Dependency]> = [
  "Article": files, "PO": files, "Segmentation": ["Segmentation", "UnicodeText"],
  "SRX": files,
  "Table": files, "TBX": files, "TMX": files, "XLIFF": files,
]

let instrumented: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-O"]),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "satzpaar-fuzzing",
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")],
  targets: [
    .target(
      name: "CICU", path: "Modules/CICU", cxxSettings: [.unsafeFlags(["-fsanitize=address"])],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .systemLibrary(name: "CExpat", path: "Modules/CExpat", pkgConfig: "expat"),
    .systemLibrary(name: "CZlib", path: "Modules/CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CGumbo", path: "Modules/CGumbo", pkgConfig: "gumbo"),
    .systemLibrary(name: "CCmark", path: "Modules/CCmark", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CHunspell", path: "Modules/CHunspell", pkgConfig: "hunspell"),
    .target(name: "CGlossaries", path: "Modules/CGlossaries"),

    module("UnicodeText", ["CICU"]),
    module("Segmentation", ["UnicodeText"]),
    module("Morphology", ["UnicodeText", "CHunspell"]),
    module("BilingualLexicon", ["UnicodeText", "Morphology"]),
    module("Terminology", ["UnicodeText", "Morphology", "BilingualLexicon", "CGlossaries"]),
    module("Alignment", ["UnicodeText", "Morphology", "BilingualLexicon", "Terminology", "CGlossaries"]),
    module("TranslationMemory", ["UnicodeText", "Morphology", "BilingualLexicon", grdb]),
    module(
      "Interchange",
      [
        "UnicodeText", "Segmentation", "Morphology", "BilingualLexicon", "Terminology", "Alignment",
        "TranslationMemory", "CExpat", "CZlib", "CGumbo", "CCmark", grdb,
      ]),
    .target(name: "FuzzTarget", path: "Targets/FuzzTarget", swiftSettings: instrumented),
  ]
    + fuzzers.map { name, dependencies in
      .executableTarget(
        name: "\(name)Fuzzer", dependencies: dependencies + ["FuzzTarget"], path: "Targets/\(name)Fuzzer",
        swiftSettings: instrumented + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [
          // SwiftPM has `main` be NAMEFuzzer_main. The linker reads these in their order, so `main` is set again.
          .unsafeFlags([
            "-sanitize=fuzzer,address", "-Xlinker", "--defsym=\(name)Fuzzer_main=fuzzer_main", "-Xlinker",
            "--defsym=main=fuzzer_main",
          ])
        ])
    },
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Modules/\(name)", swiftSettings: instrumented)
}
