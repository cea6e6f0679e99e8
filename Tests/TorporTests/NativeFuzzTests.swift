import Glibc
import Testing
import Torpor

@testable import Runtime

/// Native functions called with arguments of every kind, as code and frames of a hostile image can: each call ends in a result or an
/// exception, and leaves a heap that can be collected and saved.
///
/// The loop and the compiler are not between: intrinsics, which the prelude alone calls, are met with what they never get from it.
struct NativeFuzzTests {
    @Test(.timeLimit(.minutes(10))) func hostileCalls() throws { try Fuzzing.run("NativeFuzzRole", most: 1500) }
}

/// The child's part. It does nothing in an ordinary run.
@Suite struct NativeFuzzRole {
    /// One value of each kind, and some that are wrong in a way of their own.
    private static let pool = """
        import torpor, sys, math, gc, _weakref
        for name in ['_sre', '_imp', '_struct', '_random', '_string', 'array', 'binascii', 'unicodedata', 'cmath', '_codecs', '_json', 'zlib']:
            try: __import__(name)
            except ImportError: pass
        def plain(a, b=2): return a + b
        def make(n):
            def inner(): return n
            return inner
        class Plain: pass
        class Slots: __slots__ = ('slot', 'other')
        class Items(list): pass
        class Table(dict): pass
        class Number(int): pass
        class Text(str): pass
        class Elements(set): pass
        class Meta(type): pass
        class Made(metaclass=Meta): x = property(lambda self: 1)
        def steps():
            try: yield 1
            finally: pass
        async def later(): return 1
        async def many(): yield 1
        started = steps(); next(started)
        ended = steps(); list(ended)
        delegating = (lambda: (yield from steps()))(); next(delegating)
        try: 1 / 0
        except ZeroDivisionError as e: error, trace = e, e.__traceback__
        pool = [
            None, True, 0, 1, -1, 2, 7, 300, 1 << 70, 1.5, float('nan'), 2j, '', 'x', 'text', '%s {0!r:>{1}}', 'é\\U0001F600', b'', b'bytes', bytearray(b'array'),
            memoryview(b'0123456789'), memoryview(bytearray(b'0123'))[::2], (), (1, 'a', None), ('x',), [], [3, 1, 2], ['b', 'a'], {}, {'k': 1, 'l': [2]}, {1: 2, (3,): 4},
            set(), {1, 2, 3}, frozenset('ab'), range(10), range(0), slice(1, None, 2), slice('a'), plain, make(1), plain.__code__, make.__code__, make(1).__closure__[0],
            Plain, Plain(), Slots, Slots(), Items([1, 2]), Table(a=1), Number(5), Text('t'), Elements([1]), Meta, Made, Made(), Made.__dict__['x'],
            type, object, int, str, list, dict, set, frozenset, tuple, zip, map, filter, enumerate, reversed, super, property, BaseException, OSError, ExceptionGroup,
            started, steps(), ended, delegating, later(), many(), many().__anext__(), error, trace, trace.tb_frame, sys._getframe(), OSError(2, 'no', 'f'),
            iter([1, 2]), iter('ab'), iter({1}), iter({'a': 1}), iter({'a': 1}.items()), iter(range(3)), iter(int, 1), reversed([1, 2]),
            enumerate('ab'), zip('ab', [1, 2]), map(len, ['a']), filter(None, [0, 1]), {'a': 1}.keys(), {'a': 1}.values(), {'a': 1}.items(), Plain.__dict__,
            len, [].append, 'a'.join, dict.fromkeys, list.append, int.__add__, Plain().__init__, Plain.__init__, plain.__get__(1), classmethod(plain), staticmethod(plain),
            super(Made, Made()), Slots.slot, type.__dict__['__mro__'], sys, math, NotImplemented, ..., int | str, list[int], sys.flags, sys.version_info,
        ]
        torpor.suspend()
        """

    /// What reaches beyond the process, waits, or ends it; and what takes as long as its argument is large.
    private static let excluded: Set<String> = [
        "factorial", "perm", "comb", "pow", "__pow__", "__rpow__", "__lshift__", "__rlshift__",
        "open", "input", "print", "_open", "_flush_streams", "breakpoint", "__import__", "_find_source", "_compile_file", "_library_code", "_native_module", "exit", "quit",
    ]

    /// Modules whose functions do that.
    private static let outside: Set<String> = ["posix", "time", "torpor", "sys", "atexit", "dis", "_signal", "_io", "_frozen_importlib_external", ""]

    @Test(.enabled(if: Fuzzing.isPlaying("NativeFuzzRole")))
    func play() throws {
        let folder = TemporaryFolder()
        chdir(folder.path)
        Fuzzing.play { NativeFuzzRole.attempt($0) }
    }

    private static func pool(of session: Session) -> ListRef {
        let runtime = session.program.runtime
        let main = DictRef(runtime.root(.modules).object).lookup(name: runtime.name(.__main__), in: runtime)
        return ListRef(DictRef(main.object[0].object).lookup(name: runtime.intern("pool"), in: runtime).object)
    }

    /// Puts something else into a slot of an object of the pool: its place.
    private static func spoil(_ list: ListRef, _ random: inout Random) -> Int? {
        let place = Int(random.next() % UInt64(list.count)), value = list.buffer[place]
        // What is wrong with code, the encoder meets first: `HostileStateTests` has it.
        guard value.isPointer, !value.object.flags.contains(.permanent), !value.isKind(.code) else { return nil }
        let slots = LayoutDescription.all[Int(value.object.kind.rawValue)].slots
        guard !slots.isEmpty else { return nil }
        let i = Int(random.next() % UInt64(slots.count))
        switch slots[i] {
        case .value:
            let other = list.buffer[Int(random.next() % UInt64(list.count))]
            value.object.store(i, random.next() % 8 == 0 ? .null : other)
        // The numbers of these say where their contents lie, which the encoder reads.
        case .integer where ![.dict, .set, .str, .generator, .type].contains(value.object.kind):
            let numbers = [-1, 0, 1, 2, 3, 5, 64, 255, 1 << 20, 1 << 59, .min, .max, value.object.raw(i) &+ 1, value.object.raw(i) &- 1]
            value.object.storeRaw(i, numbers[Int(random.next() % UInt64(numbers.count))])
        default: return nil
        }
        return place
    }

    /// Whether there were calls: half of the attempts make them in a state that was spoilt, saved and, if that is possible, woken.
    private static func attempt(_ seed: Int) -> Bool {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9)
        guard var session = try? Session(.code(pool), hashSeed: 1) else { return false }
        session.program.redirect(output: { _ in }, error: { _ in })
        guard case .suspended? = try? session.run() else { return false }
        var spoilt: Int?
        if seed % 2 == 1 {
            spoilt = spoil(pool(of: session), &random)
            if spoilt == nil { return false }
            guard let state = try? session.captured(), let woken = try? Session(state) else { return false }
            session = woken
            session.program.redirect(output: { _ in }, error: { _ in })
        }
        let runtime = session.program.runtime
        let list = pool(of: session)
        var natives: [NativeRef] = [], intrinsics: [NativeRef] = [], descriptors: [Value] = []
        let known = DictRef(runtime.state.pointee.host.intrinsics.object)
        runtime.state.pointee.host.permanents.forEach { value in
            if value.isKind(.nativeDescriptor) { descriptors.append(value) }
            guard value.isKind(.nativeFunction) else { return }
            let native = NativeRef(value.object)
            let owner = native.owner.isNull ? "" : TypeRef(native.owner.object).name.string
            let place = native.object[NativeRef.module]
            let module = place.isKind(.str) ? StrRef(place.object).string : ""
            if excluded.contains(native.name) || owner.contains("IO") || owner.contains("Text") || owner.contains("Buffered") { return }
            if !native.owner.isNull || !outside.contains(module) { natives.append(native) }
            if native.owner.isNull && known.lookup(name: value.object[NativeRef.name], in: runtime) == value { intrinsics.append(native) }
        }
        // The methods of what was spoilt.
        let own = spoilt.map { place in natives.filter { !$0.owner.isNull && runtime.typeOf(list.buffer[place]).isSubtype(of: TypeRef($0.owner.object)) } } ?? []
        let base = UnsafeMutablePointer<Value>.allocate(capacity: 16)
        defer { base.deallocate() }
        for _ in 0..<200 {
            let choice = random.next() % 4
            if choice == 3 {
                // Reads, sets or deletes a computed attribute of what has it.
                let descriptor = descriptors[Int(random.next() % UInt64(descriptors.count))], owner = TypeRef(descriptor.object[0].object)
                let preferred = spoilt.flatMap { runtime.typeOf(list.buffer[$0]).isSubtype(of: owner) ? list.buffer[$0] : nil }
                guard let object = preferred ?? list.buffer.filter({ runtime.typeOf($0).isSubtype(of: owner) }).randomElement(using: &random) else { continue }
                let attribute = runtime.nativeAttribute(descriptor)
                let other = random.next() % 8 == 0 ? .null : list.buffer[Int(random.next() % UInt64(list.count))]
                if getenv("TORPOR_FUZZ_SHOW") != nil {
                    print(attribute.name, runtime.typeName(object))
                    fflush(nil)
                }
                _ = random.next() % 3 == 0 ? attribute.set?(runtime, object, other) : attribute.get(runtime, object)
                runtime.exception = .null
                runtime.state.pointee.request.kind = .none
                continue
            }
            let these = choice == 0 ? intrinsics : choice == 1 && !own.isEmpty ? own : natives
            let native = these[Int(random.next() % UInt64(these.count))]
            let least = native.arity.least, most = max(native.arity.most, least)
            let count = native.arity.isVariadic ? least + Int(random.next() % 3) : least + Int(random.next() % UInt64(most - least + 1))
            if count > 8 { continue }
            for i in 0..<count { base[1 + i] = list.buffer[Int(random.next() % UInt64(list.count))] }
            // A method gets a self of its class, when there is one.
            if choice == 1, !own.isEmpty, let spoilt {
                base[1] = list.buffer[spoilt]
            } else if count > 0, !native.owner.isNull, let own = list.buffer.filter({ runtime.typeOf($0).isSubtype(of: TypeRef(native.owner.object)) }).randomElement(using: &random) {
                base[1] = own
            }
            if getenv("TORPOR_FUZZ_SHOW") != nil {
                print(native.name, (0..<count).map { runtime.typeName(base[1 + $0]) })
                fflush(nil)
            }
            let result = runtime.callNative(native.object, base + 1, count, names: .null, completion: Completion(.push, pops: 0), usesTwin: false)
            runtime.exception = .null
            runtime.state.pointee.request.kind = .none
            runtime.state.pointee.requestFallback = .null
            if !result.isControl && random.next() % 4 == 0 { list.append(result) }
        }
        session.program.collect()
        _ = try? session.captured()
        return true
    }
}
