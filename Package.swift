// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: its folder in Sources bears the short name, its module the prefix.
func room(
  _ name: String, uses dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(
    name: "Materia\(name)", dependencies: dependencies, path: "Sources/\(name)",
    resources: resources, swiftSettings: strict)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests",
    swiftSettings: strict)
}

let package = Package(
  name: "materia",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "materia", targets: ["materia"]),
    .library(
      name: "Materia",
      targets: ["MateriaCommand", "MateriaSiteModel", "MateriaMarkup"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", path: "Sources/CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    room("Diagnostics"),
    room("Markup"),
    room("Markdown", uses: ["CCMark", "MateriaDiagnostics", "MateriaMarkup"]),
    room("ArticleText", uses: ["MateriaMarkdown", "MateriaDiagnostics"]),
    room(
      "Content",
      uses: [
        "MateriaMarkdown", "MateriaArticleText", "MateriaDiagnostics",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room(
      "SiteModel",
      uses: ["MateriaContent", "MateriaMarkdown", "MateriaMarkup", "MateriaDiagnostics"]),
    .target(
      name: "MateriaTheme", dependencies: ["MateriaSiteModel", "MateriaMarkup"],
      path: "Templates", resources: [.embedInCode("Assets")], swiftSettings: strict),
    room("Rendering", uses: ["MateriaContent", "MateriaSiteModel", "MateriaMarkup"]),
    room(
      "Checks",
      uses: ["MateriaContent", "MateriaSiteModel", "MateriaMarkdown", "MateriaDiagnostics"]),
    room(
      "Publishing",
      uses: [
        "MateriaRendering", "MateriaDiagnostics",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room(
      "Preview",
      uses: [
        "MateriaRendering", "MateriaDiagnostics",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], resources: [.embedInCode("Assets")]),
    room(
      "Command",
      uses: [
        "MateriaDiagnostics", "MateriaMarkup", "MateriaMarkdown", "MateriaArticleText",
        "MateriaContent", "MateriaSiteModel", "MateriaRendering", "MateriaChecks",
        "MateriaPublishing", "MateriaPreview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "materia", dependencies: ["MateriaCommand", "MateriaTheme"],
      path: "Sources/materia", swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "MateriaContent", "MateriaSiteModel", "MateriaRendering", "MateriaChecks", "MateriaTheme",
        "MateriaDiagnostics",
      ],
      path: "Tests/Support", swiftSettings: strict),
    tests("Diagnostics", of: ["MateriaDiagnostics"]),
    tests("Markup", of: ["MateriaMarkup"]),
    tests("Markdown", of: ["MateriaMarkdown", "MateriaDiagnostics"]),
    tests("ArticleText", of: ["MateriaArticleText", "MateriaMarkdown", "MateriaDiagnostics"]),
    tests("Content", of: ["MateriaContent", "MateriaDiagnostics", "TestSupport"]),
    tests(
      "SiteModel",
      of: [
        "MateriaSiteModel", "MateriaContent", "MateriaMarkdown", "MateriaDiagnostics",
        "TestSupport",
      ]),
    tests(
      "Rendering",
      of: [
        "MateriaRendering", "MateriaSiteModel", "MateriaContent", "MateriaTheme",
        "MateriaDiagnostics", "TestSupport",
      ]),
    tests("Theme", of: ["MateriaTheme", "MateriaSiteModel", "MateriaMarkup"]),
    tests("Publishing", of: ["MateriaPublishing", "MateriaDiagnostics"]),
    tests(
      "Preview",
      of: [
        "MateriaPreview", "MateriaDiagnostics", "MateriaContent", "MateriaSiteModel",
        "MateriaRendering", "MateriaTheme", "materia",
      ]),
    tests("EndToEnd", of: ["MateriaDiagnostics", "TestSupport", "materia"]),
  ],
  swiftLanguageModes: [.v6]
)
