import Testing

/// `torpor run -m MODULE`, with what CPython 3.11.2 prints for `python3.11 -m` in the same folder. The package is `imports/cart`.
struct ModuleRunTests {
    private func run(_ words: String...) throws -> Command.Result {
        try Command.start(["run", "-m"] + words, behind: ["/usr/bin/env", "-C", TestProgram.root + "/imports"]).wait()
    }

    @Test func aPackageRunsItsMain() throws {
        let result = try run("cart", "a", "b")
        #expect(result.output == """
            cart is cart cart cart __init__.py
            __main__ cart cart.__main__ cart What `-m cart` runs. __main__.py
            ['__main__.py', 'a', 'b'] True False cart.parts
            ['cart.parts', 'cart.parts']

            """)
        #expect(result.error == "")
        #expect(result.exitCode == 3)
    }

    @Test func aModuleWithinAPackageImportsRelatively() throws {
        let result = try run("cart.parts.wheels", "x")
        #expect(result.output == "cart is cart cart cart __init__.py\nrun as __main__ cart.parts cart.parts.wheels ['cart.parts'] ['x']\n")
        #expect(result.exitCode == 0)
    }

    @Test func errorsPassThroughIt() throws {
        let result = try run("cart", "fail")
        #expect(result.exitCode == 1)
        #expect(result.error.hasPrefix("Traceback (most recent call last):\n"))
        #expect(result.error.hasSuffix("TypeError: can't multiply sequence by non-int of type 'str'\n"))
    }

    @Test(arguments: [
        ("nothing", "No module named nothing"), ("cart.nothing", "No module named cart.nothing"),
        ("cart.parts", "No module named cart.parts.__main__; 'cart.parts' is a package and cannot be directly executed"),
        ("cart.parts.wheels.turn", "Error while finding module specification for 'cart.parts.wheels.turn' (ModuleNotFoundError: "
            + "__path__ attribute not found on 'cart.parts.wheels' while trying to find 'cart.parts.wheels.turn')"),
    ])
    func whatCannotBeRunIsNamed(_ module: String, _ message: String) throws {
        let result = try run(module)
        #expect(result.error == "torpor: \(message)\n")
        #expect(result.exitCode == 1)
    }

    /// A program begun with `-m` goes on in another process.
    @Test func itSleepsAndWakes() throws {
        let folder = TemporaryFolder(), image = folder.file("m.image")
        let here = ["/usr/bin/env", "-C", TestProgram.root + "/imports"]
        var result = try Command.start(["run", "--image", image, "--suspend-after", "150", "-m", "cart", "a", "b"], behind: here).wait()
        var output = result.output
        while result.exitCode == 75 {
            result = try Command.run("resume", image, "--suspend-after", "150")
            output += result.output
        }
        #expect(result.exitCode == 3)
        #expect(output == (try run("cart", "a", "b")).output)
    }
}
