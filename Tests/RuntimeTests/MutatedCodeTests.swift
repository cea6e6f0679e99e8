import Bytecode
import Compiler
import Syntax
import Testing

@testable import Runtime

/// What the verifier lets pass cannot bring the interpreter down: code with changed bytes is refused, or runs somehow.
struct MutatedCodeTests {
    private static let sources = [
        """
        def make(n):
            total = n
            def step(a, b=2, *rest, k=3, **more):
                nonlocal total
                total += a if a > b else -b
                return [total, *rest, k], more
            return step
        step = make(1)
        for i in range(5):
            print(step(i, 2, *range(i), k=i, z=i))
        """,
        """
        class Base:
            def __init__(self, x): self.x = x
            def __enter__(self): return self
            def __exit__(self, *a): return a[0] is ValueError
            def __iter__(self):
                try:
                    for i in range(self.x): got = yield i
                finally:
                    print('closed')
        class Derived(Base):
            def __init__(self, x): super().__init__(x + 1)
            @property
            def y(self): return {k: v for k, v in zip('abc', self)}
        with Derived(2) as d:
            print(d.y, [*d], f'{d.x:>5}{d.y!r}')
            raise ValueError
        try:
            try: 1 / 0
            except ZeroDivisionError as e: raise KeyError from e
            finally: print('finally')
        except (KeyError, TypeError) as e:
            print(repr(e), repr(e.__cause__))
        a, *b, c = 'spam'
        x = {1, 2} | {3}
        del a
        print(b[::-1], c, sorted(x, key=lambda v: -v), not b, 1 < len(b) < 3, b is c or c in b)
        """,
    ]

    /// Changes some bytes of one of the code objects; the number of the code object counts down to 0 where it is reached.
    private static func mutate(_ code: Code, _ number: inout Int, _ random: inout SplitMix) -> Code {
        var code = code
        if number == 0 {
            for _ in 0...Int(random.next() % 3) {
                let place = Int(random.next() % UInt64(code.code.count))
                switch random.next() % 4 {
                case 0: code.code[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: code.code[place] = code.code[Int(random.next() % UInt64(code.code.count))]
                case 2: code.code[place] ^= 1 << UInt8(random.next() % 8)
                default:
                    if code.exceptiontable.isEmpty { continue }
                    code.exceptiontable[Int(random.next() % UInt64(code.exceptiontable.count))] ^= 1 << UInt8(random.next() % 8)
                }
            }
        }
        number -= 1
        for i in code.consts.indices {
            guard case .code(let inner) = code.consts[i] else { continue }
            code.consts[i] = .code(mutate(inner, &number, &random))
        }
        return code
    }

    private struct SplitMix {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
            return z ^ z >> 31
        }
    }

    @Test(arguments: 0..<2, 0..<8)
    func neitherCrashesNorHangs(_ source: Int, _ seed: Int) throws {
        let tree = try parse(source: Array(MutatedCodeTests.sources[source].utf8), filename: "a.py")
        let whole = try Compiler.compile(tree.module, filename: "a.py")
        var random = SplitMix(state: UInt64(seed * 100 + source))
        var refused = 0, accepted = 0
        for _ in 0..<150 {
            var number = Int(random.next() % 8)
            let code = MutatedCodeTests.mutate(whole, &number, &random)
            do {
                try Verifier.verify(code)
            } catch {
                refused += 1
                continue
            }
            accepted += 1
            let program = Program(Program.Setting())
            program.redirect(output: { _ in }, error: { _ in })
            program.start(program.runtime.newCode(code))
            _ = program.run(limit: 3000)
            program.collect()
        }
        #expect(refused > 20)
        #expect(accepted > 5)
    }
}
