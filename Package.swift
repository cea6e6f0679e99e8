// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Torpor",
    products: [
        .library(name: "Torpor", targets: ["Torpor"]),
        .executable(name: "torpor", targets: ["TorporCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        // Debian: libsqlite3-dev, zlib1g-dev, nettle-dev. `tools/setup` installs them.
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),

        .target(name: "Bytecode", dependencies: ["BigInt"], exclude: ["opcodes.txt"]),
        .target(name: "Syntax", dependencies: ["BigInt"]),
        .target(name: "Compiler", dependencies: ["Syntax", "Bytecode", "BigInt"]),
        .target(name: "Runtime", dependencies: ["Compiler", "Syntax", "Bytecode", "BigInt", "CZlib"],
                exclude: ["Prelude/python", "Library/python"]),
        .target(name: "ImageStore", dependencies: ["CSQLite", "CZlib", "CNettle"]),
        .target(name: "Torpor", dependencies: ["Runtime", "Compiler", "Syntax", "Bytecode", "ImageStore"]),
        .executableTarget(
            name: "TorporCommand",
            dependencies: ["Torpor", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Sources/CommandLine"),

        .testTarget(name: "SyntaxTests", dependencies: ["Syntax"], exclude: ["Fixtures"]),
        .testTarget(name: "BytecodeTests", dependencies: ["Bytecode", "BigInt"]),
        .testTarget(name: "CompilerTests", dependencies: ["Compiler", "Syntax", "Bytecode"], exclude: ["Fixtures"]),
        .testTarget(name: "RuntimeTests", dependencies: ["Runtime", "Compiler", "Syntax", "Bytecode"], exclude: ["Fixtures"]),
        .testTarget(name: "ImageStoreTests", dependencies: ["ImageStore", "CSQLite"]),
        // These start the program as well.
        .testTarget(name: "TorporTests", dependencies: ["Torpor", "Runtime", "Bytecode", "TorporCommand"], exclude: ["Crashes"]),
    ]
)
