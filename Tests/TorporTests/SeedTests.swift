import Glibc
import Testing

/// The program that Torpor began with: its listing byte for byte, its closures, before and after waking.
struct SeedTests {
    private let folder = TemporaryFolder()

    private static let program = """
        from __past__ import print_statement
        x = 1000
        def foo(x):
            def bar(y):
                print x + y
            return bar

        b1 = foo(10)
        b2 = foo(20)
        numbers = id(b1.func_code), id(b1), id(b2), id(b2.func_closure[0]), hash(b1)
        import dis
        def show():
            dis.dis(b1)
            dis.dis(b2)
            dis.dis(foo)
            print b1.func_closure[0].cell_contents, b2.func_closure[0].cell_contents
            print b1.func_code is b2.func_code, b1 == b2
            print numbers == (id(b1.func_code), id(b1), id(b2), id(b2.func_closure[0]), hash(b1))
        show()
        b1(1)
        b2(1)
        show()

        """

    /// What CPython 2's `dis` prints of `bar` and of `foo`; ADDRESS and FILE stand for what differs from run to run.
    private static let bar = """
          5           0 LOAD_DEREF               0 (x)
                      3 LOAD_FAST                0 (y)
                      6 BINARY_ADD
                      7 PRINT_ITEM
                      8 PRINT_NEWLINE
                      9 LOAD_CONST               0 (None)
                     12 RETURN_VALUE

        """
    private static let foo = """
          4           0 LOAD_CLOSURE             0 (x)
                      3 BUILD_TUPLE              1
                      6 LOAD_CONST               1 (<code object bar at ADDRESS, file "FILE", line 4>)
                      9 MAKE_CLOSURE             0
                     12 STORE_FAST               1 (bar)

          6          15 LOAD_FAST                1 (bar)
                     18 RETURN_VALUE

        """

    @Test func listingIsTheSeeds() throws {
        let script = folder.file("seed.py", SeedTests.program)
        let image = folder.file("a.image")
        /// The listing without what differs from run to run.
        func listing(_ text: String) -> String {
            text.replacing(script, with: "FILE").replacing(/0x[0-9a-f]+/, with: "ADDRESS")
        }
        let straight = listing(try Command.run("run", script).output)
        let parts = straight.components(around: "11\n21\n")
        #expect(parts.count == 2)
        #expect(parts.first == parts.last)
        #expect(parts.first == SeedTests.bar + SeedTests.bar + SeedTests.foo + "10 20\nTrue False\nTrue\n")
        // The first of these stand between the two calls of foo.
        for count in [10, 12, 14, 16, 18, 30, 150, 600] {
            unlink(image)
            let first = try Command.run("run", "--image", image, "--suspend-after", "\(count)", script)
            #expect(first.exitCode == 75, "\(count)")
            #expect(listing(first.output + (try Command.run("resume", image).output)) == straight, "\(count)")
        }
    }

    /// Both spellings of every member are one member, in the table's ways.
    @Test func membersHaveTwoSpellings() throws {
        let printed = try Command.run("run", "-c", """
            def make(n):
                def f(a=1): "doc"; return n
                return f
            f = make(1)
            f.extra = 2
            for name in ('closure', 'code', 'globals', 'defaults', 'dict', 'doc', 'name'):
                old, new = 'func_' + name, '__' + name + '__'
                print(name, getattr(f, old) is getattr(f, new), getattr(f, old) is not None)
                for spelling in old, new:
                    try: setattr(f, spelling, 5)
                    except (AttributeError, TypeError) as e: print(' ', type(e).__name__, e)
                f = make(1)
                f.extra = 2
            f.func_name = 'renamed'
            f.func_defaults = (7,)
            f.func_code = make(2).func_code
            print(f.__name__, f.__defaults__, f.__code__ is make(3).__code__)
            """)
        #expect(printed.error == "")
        #expect(printed.output == """
            closure True True
              AttributeError readonly attribute
              AttributeError readonly attribute
            code True True
              TypeError __code__ must be set to a code object
              TypeError __code__ must be set to a code object
            globals True True
              AttributeError readonly attribute
              AttributeError readonly attribute
            defaults True True
              TypeError __defaults__ must be set to a tuple object
              TypeError __defaults__ must be set to a tuple object
            dict True True
              TypeError __dict__ must be set to a dictionary, not a 'int'
              TypeError __dict__ must be set to a dictionary, not a 'int'
            doc True True
            name True True
              TypeError __name__ must be set to a string object
              TypeError __name__ must be set to a string object
            renamed (7,) True

            """)
    }

    /// RESTRICTED members cannot be read or written in a restricted session, by either spelling or through the descriptor, and
    /// WRITE_RESTRICTED ones not be written; waking does not change that.
    @Test func restrictedMembersAreHidden() throws {
        let script = folder.file("a.py", """
            def make(n):
                def f(a=1): "doc"; return n
                return f
            f = make(1)
            def attempt(action, *arguments):
                try: action(*arguments)
                except AttributeError as e: return str(e)
                return 'done'
            def show():
                for name in ('closure', 'code', 'globals', 'defaults', 'dict', 'doc', 'name'):
                    for spelling in 'func_' + name, '__' + name + '__':
                        print(spelling, attempt(getattr, f, spelling), attempt(setattr, f, spelling, None),
                              attempt(type(f).__dict__[spelling].__get__, f), sep=', ')
            show()
            print('asleep')
            show()
            """)
        let hidden = "restricted attribute"
        var expected = ""
        for name in ["closure", "code", "globals", "defaults", "dict", "doc", "name"] {
            for spelling in ["func_\(name)", "__\(name)__"] {
                let read = ["doc", "name"].contains(name) ? "done" : hidden
                let written = ["closure", "globals"].contains(name) ? "readonly attribute" : hidden
                expected += "\(spelling), \(read), \(written), \(read)\n"
            }
        }
        #expect(try Command.run("run", "--restricted", script).output == expected + "asleep\n" + expected)
        let image = folder.file("a.image")
        var result = try Command.run("run", "--restricted", "--image", image, "--suspend-after", "300", script)
        var output = result.output
        #expect(result.exitCode == 75)
        result = try Command.run("resume", image)
        output += result.output
        #expect(output == expected + "asleep\n" + expected)
    }
}

extension String {
    /// The text before and after a part of it.
    fileprivate func components(around part: String) -> [String] {
        guard let range = firstRange(of: part) else { return [self] }
        return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
    }
}
