import Bytecode
import Glibc

/// One classic instruction in fixed width: what the general forms read.
struct DecodedInstruction {
    /// Address of the `InlineCache`, or 0.
    var cache: UInt64
    /// The argument; jump targets are indices of instructions here.
    var arg: Int32
    /// The instruction; nil: unknown.
    var opcode: Opcode?

    @inline(__always) var inlineCache: UnsafeMutablePointer<InlineCache> {
        UnsafeMutablePointer(bitPattern: UInt(cache)).unsafelyUnwrapped
    }
}

/// What an attribute or global access remembers of its last executions. An instruction has two of them, the newer one first, so
/// that one place may see objects of two classes. `version` guards the rest: see `Runtime.clearCaches`.
struct InlineCache {
    enum Kind: Int {
        case empty, instanceValue, slotValue, classValue, method, moduleValue, addValue, globalValue, builtinValue
        /// The getter of a property.
        case property
        /// Of a type object: what its attribute is; or a function to be called with the type itself.
        case typeValue, typeMethod
        /// An attribute of the instance that lies in its `__dict__`, most likely in entry `index`.
        case dictValue
        /// What the class has under `name`, where the instance has nothing of its own under it: the attribute itself; a method of
        /// the instance; a function called with the class (a class method).
        case inheritedValue, inheritedMethod, inheritedClassMethod
    }
    var kind = Kind.empty
    /// Version of the class or dict keys.
    var version = 0
    /// The shape an instance must have (bits), or a second version.
    var shape: UInt64 = 0
    /// Word of the object, or entry of the dict.
    var index = 0
    /// The class attribute or method found, or the next shape.
    var value = Value.null
    /// The attribute's name, for the kinds that look for it. (The code object keeps it alive.)
    var name = Value.null
}

/// A handler of the exception table, in instruction indices.
struct DecodedHandler {
    var start: Int32
    var end: Int32
    var target: Int32
    var depth: Int32
    var pushesLasti: Bool
}

/// A code object's instructions in the forms that are executed, with caches: derived from `co_code` on the first call, never
/// stored. One `malloc` block, which belongs to the code object.
///
/// `instructions` are the classic ones, and a frame's saved position is an index into them. `fast` is what the loop runs;
/// `fastOf` and `classicOf` lead from one to the other.
struct DecodedCode {
    var instructions: UnsafeMutablePointer<DecodedInstruction>
    var count: Int
    var fast: UnsafeMutablePointer<FastInstruction>
    /// For each classic instruction the fast one that begins there, -1 where none does.
    var fastOf: UnsafeMutablePointer<Int32>
    /// For each fast instruction the classic one that it begins with.
    var classicOf: UnsafeMutablePointer<Int32>
    /// For each classic instruction the slot behind the top of the stack before it; -1 where control never comes.
    var depths: UnsafeMutablePointer<Int32>
    /// Byte offset of each instruction, and the code's length at the end.
    var offsets: UnsafeMutablePointer<Int32>
    var handlers: UnsafeMutablePointer<DecodedHandler>
    var handlerCount: Int
    /// For each cell variable the parameter it is filled from, -1 for none.
    var cellParameters: UnsafeMutablePointer<Int32>
    var cellCount: Int
    var freeCount: Int
    var nlocals: Int
    var frameSlots: Int
    /// Words of a whole frame on the stack of frames, header and some slack included.
    var frameWords: Int
    var argcount: Int
    var flags: Int
    /// Only positional parameters, no generator: the loop makes the frame itself.
    var isSimple: Bool
    var consts: UnsafeMutablePointer<Value>
    var names: UnsafeMutablePointer<Value>

    /// Values above the declared stack size in which the loop lays out arguments of implicit calls.
    static let slackWords = 8

    /// Index of the instruction at a byte offset, -1 when none begins there.
    func index(of offset: Int) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low < count && Int(offsets[low]) == offset ? low : -1
    }

    /// Caches of one instruction.
    static let cachesEach = 2
}

extension CodeRef {
    @inline(__always) var decoded: UnsafeMutablePointer<DecodedCode> {
        UnsafeMutablePointer(bitPattern: object.raw(CodeRef.decoded)).unsafelyUnwrapped
    }
    @inline(__always) var isDecoded: Bool { object.raw(CodeRef.decoded) != 0 }
}

extension Runtime {
    /// Makes the decoded form of a code object; its bytes come from our compiler or have passed the verifier.
    @inline(never) func decode(_ code: CodeRef) {
        if code.isDecoded { return }
        let bytes = byteBuffer(code.object[CodeRef.code])
        var starts: [Int32] = []
        var ops: [(UInt8, Int)] = []
        var indexAt = [Int32](repeating: -1, count: bytes.count + 1)
        var i = 0
        var extended = 0
        while i < bytes.count {
            indexAt[i] = Int32(ops.count)
            starts.append(Int32(i))
            let op = bytes[i]
            if op < Opcode.haveArgument || i + 2 >= bytes.count {
                ops.append((op, 0))
                extended = 0
                i += 1
            } else {
                let arg = Int(bytes[i + 1]) | Int(bytes[i + 2]) << 8 | extended
                extended = op == Opcode.extendedArg.rawValue ? arg << 16 : 0
                ops.append((op, arg))
                i += 3
            }
        }
        starts.append(Int32(bytes.count))
        indexAt[bytes.count] = Int32(ops.count)

        let handlers = bytes.count == 0 ? [] : decodeHandlers(code, indexAt)
        let cellvars = code.cellvars, varnames = code.varnames
        let parameters = code.argcount + code.kwonlyargcount + (code.flags & 4 != 0 ? 1 : 0) + (code.flags & 8 != 0 ? 1 : 0)
        let cached = ops.filter { DecodedCode.usesCache($0.0) }.count * DecodedCode.cachesEach

        // One block: header, instructions, caches, handlers, tables. Groups never outnumber the classic instructions, but every jump
        // back may need an instruction of its own besides.
        var size = MemoryLayout<DecodedCode>.stride
        func reserve<T>(_: T.Type, _ n: Int) -> Int {
            size = (size + 15) & ~15
            defer { size += MemoryLayout<T>.stride * n }
            return size
        }
        let mostFast = ops.count * 2 + 1
        let instructionsAt = reserve(DecodedInstruction.self, ops.count + 1)
        let fastAt = reserve(FastInstruction.self, mostFast)
        let cachesAt = reserve(InlineCache.self, cached)
        let handlersAt = reserve(DecodedHandler.self, handlers.count)
        let offsetsAt = reserve(Int32.self, starts.count)
        let fastOfAt = reserve(Int32.self, ops.count + 1)
        let classicOfAt = reserve(Int32.self, mostFast)
        let depthsAt = reserve(Int32.self, ops.count + 1)
        let cellsAt = reserve(Int32.self, cellvars.count)
        guard let memory = malloc(size) else { Heap.outOfMemory() }

        let instructions = (memory + instructionsAt).assumingMemoryBound(to: DecodedInstruction.self)
        let caches = (memory + cachesAt).assumingMemoryBound(to: InlineCache.self)
        caches.update(repeating: InlineCache(), count: cached)
        var nextCache = 0
        for (j, (op, arg)) in ops.enumerated() {
            var target = arg
            if let opcode = Opcode(rawValue: op) {
                switch opcode.operand {
                case .jumpAbsolute: target = arg < indexAt.count ? Int(indexAt[arg]) : -1
                case .jumpRelative:
                    let to = Int(starts[j]) + 3 + arg
                    target = to < indexAt.count ? Int(indexAt[to]) : -1
                default: break
                }
            }
            var cache: UInt64 = 0
            if DecodedCode.usesCache(op) {
                cache = UInt64(UInt(bitPattern: caches + nextCache))
                nextCache += DecodedCode.cachesEach
            }
            instructions[j] = DecodedInstruction(cache: cache, arg: Int32(truncatingIfNeeded: target), opcode: Opcode(rawValue: op))
        }
        instructions[ops.count] = DecodedInstruction(cache: 0, arg: 0, opcode: nil)
        let targets = (memory + handlersAt).assumingMemoryBound(to: DecodedHandler.self)
        for (j, h) in handlers.enumerated() { targets[j] = h }
        let offsets = (memory + offsetsAt).assumingMemoryBound(to: Int32.self)
        for (j, s) in starts.enumerated() { offsets[j] = s }
        let cells = (memory + cellsAt).assumingMemoryBound(to: Int32.self)
        for j in 0..<cellvars.count {
            cells[j] = -1
            for k in 0..<min(parameters, varnames.count) where nativeEquals(varnames[k], cellvars[j]) == .true { cells[j] = Int32(k) }
        }
        let header = memory.assumingMemoryBound(to: DecodedCode.self)
        let isSimple = code.flags & (4 | 8 | 0x20 | 0x80 | 0x200) == 0 && code.kwonlyargcount == 0 && code.flags & 2 != 0
        header.pointee = DecodedCode(
            instructions: instructions, count: ops.count,
            fast: (memory + fastAt).assumingMemoryBound(to: FastInstruction.self),
            fastOf: (memory + fastOfAt).assumingMemoryBound(to: Int32.self),
            classicOf: (memory + classicOfAt).assumingMemoryBound(to: Int32.self),
            depths: (memory + depthsAt).assumingMemoryBound(to: Int32.self),
            offsets: offsets, handlers: targets, handlerCount: handlers.count,
            cellParameters: cells, cellCount: cellvars.count, freeCount: code.freevars.count,
            nlocals: code.nlocals, frameSlots: code.frameSlots,
            frameWords: Frame.headerWords + code.frameSlots + code.stacksize + DecodedCode.slackWords,
            argcount: code.argcount, flags: code.flags, isSimple: isSimple, consts: code.consts.items, names: code.names.items)
        var builder = FastCodeBuilder(header)
        builder.build()
        code.object.storeDerived(CodeRef.decoded, Int(bitPattern: memory))
    }

    private func decodeHandlers(_ code: CodeRef, _ indexAt: [Int32]) -> [DecodedHandler] {
        let table = byteBuffer(code.object[CodeRef.exceptiontable])
        guard let handlers = try? ExceptionTable.decode(Span(_unsafeElements: table)) else { return [] }
        return handlers.compactMap { h in
            guard h.range.upperBound < indexAt.count, h.target < indexAt.count else { return nil }
            return DecodedHandler(
                start: indexAt[h.range.lowerBound], end: indexAt[h.range.upperBound], target: indexAt[h.target],
                depth: Int32(h.depth), pushesLasti: h.pushesLasti)
        }
    }
}

extension DecodedCode {
    static func usesCache(_ op: UInt8) -> Bool {
        switch Opcode(rawValue: op) {
        case .loadGlobal, .loadName, .loadAttr, .storeAttr, .loadMethod: true
        default: false
        }
    }
}
