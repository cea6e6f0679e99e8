import Testing

/// `--memory`: what takes more raises MemoryError in the program, which goes on.
struct MemoryLimitTests {
    @Test(arguments: [
        "list(range(10**9))", "tuple(range(10**9))", "'x' * 10**9", "bytes(10**9)", "bytearray(10**9)", "1 << 10**10", "10 ** 10**10", "'%1000000000d' % 1",
        "'%.1000000000f' % 1", "f'{1:1000000000}'", "format(1.5, '.1000000000f')", "'{:1000000000}'.format('x')", "'a'.ljust(10**9)", "'a'.zfill(10**9)",
        "'\\t'.expandtabs(10**9)", "[0] * 10**9", "set(range(10**9))", "dict.fromkeys(range(10**9))", "' '.join(['x' * 10**6] * 1000)",
        "b' '.join([b'x' * 10**6] * 1000)", "('x' * 10**6).replace('x', 'y' * 10**3)", "('a' * 10**7).split('a')", "sorted(range(10**9))",
        "list(zip(range(10**9), range(10**9)))", "{i: i for i in range(10**9)}", "[x := []] + [x.append(x[:]) for _ in iter(int, 1)]", "(1).to_bytes(10**10, 'big')",
        "'a' * 10**7 + 'é' * 10**7 + '\\U0001f600' * 10**7", "'a'.translate({97: 'b' * 10**9})", "list(map(str, range(10**9)))",
    ])
    func whatTakesMoreRaisesMemoryError(_ expression: String) throws {
        let program = "try:\n    \(expression)\nexcept MemoryError:\n    print('MemoryError')\nprint(sum(range(1000)))"
        let result = try Command.run("run", "--memory", "64M", "-c", program)
        #expect(result.output == "MemoryError\n499500\n")
        #expect(result.error == "")
    }

    @Test func theLimitHoldsAfterWaking() throws {
        let folder = TemporaryFolder(), image = folder.file("a.image")
        let program = "import torpor\ntorpor.suspend()\nx = []\ntry:\n    while True: x.append(bytes(1000))\nexcept MemoryError:\n    print(20_000 < len(x) < 70_000)"
        #expect(try Command.run("run", "--image", image, "-c", program).exitCode == 75)
        #expect(try Command.run("resume", image, "--memory", "64M").output == "True\n")
    }

    @Test(arguments: ["x", "-1", "", "12Q"]) func whatIsNoSizeIsRefused(_ size: String) throws {
        let result = try Command.run("run", "--memory=\(size)", "-c", "1")
        #expect(result.exitCode == 2)
        #expect(result.error.hasPrefix("torpor: "))
    }
}
