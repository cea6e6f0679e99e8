import Bytecode
import Testing
import Torpor

@testable import Runtime

/// States that no program can come to, with good digests and the right sum: waking one must say what is wrong with it.
///
/// A sound state is changed in memory behind the runtime's back and saved: so each case is exactly one thing that is not as it must be.
struct HostileStateTests {
    private static let program = """
        import torpor, sys
        def plain(a, b=2): return a + b
        def make(n):
            def inner(): return n
            return inner
        inner = make(1)
        class Base:
            __slots__ = ('slot',)
        class Left(Base): pass
        class Right(Base): pass
        class Both(Left, Right): pass
        both = Both()
        both.attribute = 1
        def steps():
            try:
                yield 1
            finally:
                pass
        generator = steps()
        next(generator)
        try:
            1 / 0
        except ZeroDivisionError as e:
            error = e
            traceback = e.__traceback__
        table = {'k': 1, 'l': 2}
        numbers = {1, 2, 3}
        view = memoryview(bytearray(b'0123456789'))
        text = 'text' + str(len(table))
        iterator = iter(table)
        keys = table.keys()
        span = range(3)
        iteratorOverItems = iter([1])
        append = [].append
        bound = both.__init__
        torpor.suspend()
        print('woken')
        """

    /// The objects of a state by their names in `__main__`.
    struct World {
        let runtime: Runtime
        let names: DictRef

        init(_ session: Session) {
            runtime = session.program.runtime
            let main = DictRef(runtime.root(.modules).object).lookup(name: runtime.name(.__main__), in: runtime)
            names = DictRef(main.object[0].object)
        }

        subscript(_ name: String) -> Object { names.lookup(name: runtime.intern(name), in: runtime).object }

        /// Replaces the instructions of a function that is not running.
        func setCode(_ name: String, _ bytes: [UInt8]) { code(name).object.store(CodeRef.code, runtime.bytes(bytes)) }

        func code(_ name: String) -> CodeRef { CodeRef(self[name][FunctionRef.code].object) }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// Part of the message.
        let message: String
        let change: @Sendable (World) -> Void

        init(_ name: String, _ message: String, _ change: @escaping @Sendable (World) -> Void) {
            self.name = name
            self.message = message
            self.change = change
        }

        var testDescription: String { name }
    }

    private static func bytes(_ instructions: (Opcode, Int)...) -> [UInt8] {
        var code: [UInt8] = []
        for (op, arg) in instructions {
            code.append(op.rawValue)
            if op.hasArgument { code += [UInt8(arg & 0xFF), UInt8(arg >> 8)] }
        }
        return code
    }

    static let types: [Case] = [
        Case("a function's code is a str", "holds something else than code") { $0["plain"].store(FunctionRef.code, $0["text"].value) },
        Case("a function's globals are a list", "holds something else than dict") { w in
            w["plain"].store(FunctionRef.globals, w.runtime.newList().value)
        },
        Case("a class among its own bases", "is among its own bases") { w in
            w["Left"].store(TypeRef.basesWord, w.runtime.tuple([w["Left"].value]))
        },
        Case("two classes, each the base of the other", "is among its own bases") { w in
            w["Base"].store(TypeRef.basesWord, w.runtime.tuple([w["Both"].value]))
            w["Base"].store(TypeRef.baseWord, w["Both"].value)
        },
        Case("an MRO that begins with another class", "are not as they must be") { w in
            w["Left"].store(TypeRef.mroWord, w.runtime.tuple([w["Right"].value]))
        },
        Case("an MRO with a number in it", "are not as they must be") { w in
            w["Left"].store(TypeRef.mroWord, w.runtime.tuple([w["Left"].value, Value(1)]))
        },
        Case("a subclass that does not know it", "has a subclass that does not know it") { w in
            ListRef(w["Left"][TypeRef.subclassesWord].object).append(w["Right"].value)
        },
        Case("more slots than instances have room for", "less room than its class has slots") { w in
            w["Both"].storeRaw(TypeRef.slotCountWord, 200)
        },
        Case("an impossible number of slots", "which is impossible") { w in w["Base"].storeRaw(TypeRef.slotCountWord, 1 << 40) },
        Case("instances laid out as something else", "its class is not") { w in
            w["Both"].storeRaw(TypeRef.instanceKindWord, Int(Kind.dict.rawValue))
        },
        Case("a generator of no code", "holds something else than code") { $0["generator"].store(GeneratorRef.code, .none) },
        Case("a generator in no state", "which is impossible") { $0["generator"].storeRaw(GeneratorRef.state, 7) },
        Case("a generator that runs and is on no stack", "on its stack") { $0["generator"].storeRaw(GeneratorRef.state, 2) },
        Case("an exception whose arguments are a dict", "holds something else than tuple") { w in
            w["error"].store(ExceptionRef.argsWord, w["table"].value)
        },
        Case("an exception in the context of a number", "holds something else than exception") { w in
            w["error"].store(ExceptionRef.contextWord, Value(3))
        },
        Case("a traceback that leads back to itself", "leads back to itself") { w in w["traceback"].store(0, w["traceback"].value) },
        Case("a dict with the wrong count", "does not fit its entries") { w in w["table"].storeRaw(DictRef.usedWord, 1) },
        Case("a set with the wrong count", "do not fit its table") { w in w["numbers"].storeRaw(SetRef.usedWord, 1) },
        Case("a view of a dict that is a list", "holds something else than dict") { w in w["keys"].store(0, w.runtime.newList().value) },
        Case("a memoryview that reaches beyond what it shows", "does not fit what it shows") { w in
            w["view"].store(MemoryViewRef.shapeWord, w.runtime.tuple([Value(11)]))
        },
        Case("attributes that are a number", "neither a shape nor a dict") { w in
            w["both"].store(0, Value(1))
        },
        Case("a range that begins with itself", "holds something else than int") { $0["span"].store(0, $0["span"].value) },
        Case("an iterator over a number", "holds no object") { $0["iteratorOverItems"].store(0, Value(3)) },
        Case("a view that shows something else", "shows something else than its class") { $0["keys"].storeRaw(1, 1) },
        Case("a method of the runtime with a function of Python", "is none of a native function") { w in
            w["append"].store(0, w["plain"].value)
        },
        Case("what the prelude keeps is None", "'kept'") { $0.runtime.setRoot(.kept, .none) },
        Case("a closure of too few cells", "has 0 cells for 1 free variables") { w in w["inner"].store(FunctionRef.closure, .null) },
        Case("functions to call at the end that are none", "'atexit'") { $0.runtime.setRoot(.atexit, Value(1)) },
        Case("hooks that are none", "'asyncHooks'") { $0.runtime.setRoot(.asyncHooks, $0.runtime.tuple([])) },
        Case("modules that are a list", "'modules'") { $0.runtime.setRoot(.modules, $0.runtime.newList().value) },
    ]

    static let codes: [Case] = [
        Case("code that takes from an empty stack", "is not valid") { w in
            w.setCode("plain", bytes((.popTop, 0), (.loadConst, 0), (.returnValue, 0)))
        },
        Case("code that jumps outside", "is not valid") { w in w.setCode("plain", bytes((.jumpAbsolute, 50_000))) },
        Case("code that jumps into an instruction", "is not valid") { w in
            w.setCode("plain", bytes((.jumpAbsolute, 4), (.loadConst, 0), (.returnValue, 0)))
        },
        Case("code that has no end", "is not valid") { w in w.setCode("plain", bytes((.loadConst, 0), (.popTop, 0))) },
        Case("code without instructions", "is not valid") { w in w.setCode("plain", []) },
        Case("an instruction that is none", "is not valid") { w in w.setCode("plain", [255, 255, 255]) },
        Case("a constant that is not there", "is not valid") { w in w.setCode("plain", bytes((.loadConst, 999), (.returnValue, 0))) },
        Case("a variable that is not there", "is not valid") { w in w.setCode("plain", bytes((.loadFast, 999), (.returnValue, 0))) },
        Case("a value stack that is too small", "is not valid") { w in w.code("plain").object.storeRaw(CodeRef.stacksize, 0) },
        Case("more parameters than variables", "is not valid") { w in w.code("plain").object.storeRaw(CodeRef.argcount, 77) },
        Case("a handler outside the code", "is not valid") { w in
            w.code("plain").object.store(CodeRef.exceptiontable, w.runtime.bytes([0x80, 0x01, 0x7F, 0x3F, 0x00]))
        },
    ]

    static let frames: [Case] = [
        Case("a frame without a function", "has no code or no function") { w in
            w.runtime.framesFromBottom()[0].base[-2] = .none
        },
        Case("a value too few on a stack", "on its stack") { w in
            let frame = w.runtime.framesFromBottom()[0]
            frame.stackTop = frame.stackTop - 1
        },
    ]

    /// What is wrong with the state once it has been changed; nil if it can be woken.
    private func failure(_ change: (World) -> Void) throws -> String? {
        let session = try Session(.code(HostileStateTests.program), hashSeed: 1)
        #expect(try session.run() == .suspended(snapshot: nil))
        change(World(session))
        do {
            let state = try session.captured()
            let woken = try Session(state)
            woken.program.redirect(output: { _ in }, error: { _ in })
            _ = try woken.run(instructions: 10_000)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func theUnchangedStateIsSound() throws { #expect(try failure { _ in } == nil) }

    @Test(arguments: types + codes + frames)
    func isRefused(_ wrong: Case) throws {
        let message = try failure(wrong.change)
        #expect(message != nil, "it was woken")
        #expect(message?.contains(wrong.message) ?? true, "\(message ?? "")")
        #expect(message?.contains("\n") != true)
    }
}
