import Bytecode

/// Frames as images hold them: seven values, the position as an offset into `co_code`, how the result is taken, locals and value stack.
/// Everything that encoder and decoder know of `Frame` is in this file.
enum FrameCells {
    /// Seven values and four numbers: `f_lasti`, completion, values of the caller that the result replaces, values in the frame.
    static let fixed = Frame.valueWords + 4
}

extension Encoder {
    mutating func visit(frame: Frame) {
        var p = frame.stackTop - 1
        while p >= frame.base {
            visit(p.pointee)
            p -= 1
        }
        for i in 1...Frame.valueWords { visit(frame.base[-i]) }
    }

    mutating func write(frame: Frame, _ column: inout ColumnWriter, _ hash: inout UInt64) {
        let lasti = frame.code.isDecoded ? frame.lasti : 0
        let numbers = [lasti, Int(frame.completion.kind.rawValue), frame.completion.pops, frame.stackTop - frame.base]
        for i in 1...Frame.valueWords { hash = RecordHash.fold(hash, column.put(frame.base[-i], &bodies, &permanents)) }
        for n in numbers { hash = RecordHash.fold(hash, column.put(Value(n), &bodies, &permanents)) }
        var p = frame.base
        while p < frame.stackTop {
            hash = RecordHash.fold(hash, column.put(p.pointee, &bodies, &permanents))
            p += 1
        }
    }
}

/// A frame that has been read: where it stands becomes known when its code has been decoded.
struct PlacedFrame {
    let frame: Frame
    let lasti: Int
    /// Values in the frame: locals, cells, free variables, value stack.
    let depth: Int
    /// Words of the whole frame; `.max` for one on the stack of frames, whose room is checked there.
    let words: Int
    /// The generator that it belongs to.
    let owner: Object?
}

extension Decoder {
    /// Reads a frame into place; nil where a newer record has replaced it. Links (`back`, `limit`, the handled slot) are made when the
    /// stack is known.
    mutating func readFrame(
        _ frame: Frame?, words: Int, owner: Object? = nil, _ column: inout ColumnReader, _ hash: inout UInt64
    ) throws(SnapshotFailure) {
        var header: [Value] = []
        for _ in 1...Frame.valueWords { header.append(value(column.cell(), &hash)) }
        var numbers: [Int] = []
        for _ in 0..<4 {
            let number = value(column.cell(), &hash)
            guard number.isInt else { throw failure ?? SnapshotFailure("the frame in object \(current) has no position") }
            numbers.append(number.int)
        }
        if let failure { throw failure }
        let depth = numbers[3]
        guard numbers[0] >= -1, (0..<Completion.Kind.allCases.count).contains(numbers[1]), (0..<1 << 20).contains(numbers[2]),
            depth >= 0, depth <= words - Frame.headerWords
        else { throw SnapshotFailure("the frame in object \(current) has impossible numbers") }
        guard let frame else {
            for _ in 0..<depth { _ = value(column.cell(), &hash) }
            return
        }
        for i in 1...Frame.headerWords { frame.base[-i] = i <= Frame.valueWords ? header[i - 1] : .null }
        frame.completion = Completion(Completion.Kind.allCases[numbers[1]], pops: numbers[2])
        for i in 0..<depth { frame.base[i] = value(column.cell(), &hash) }
        frame.stackTop = frame.base + depth
        frame.limit = frame.base
        frames.append(PlacedFrame(frame: frame, lasti: numbers[0], depth: depth, words: words, owner: owner))
    }

    /// Gives a frame its position, after its code has been verified.
    func place(_ placed: PlacedFrame) throws(SnapshotFailure) {
        let frame = placed.frame
        guard frame.codeValue.isKind(.code), frame.function.value.isKind(.function), frame.function.code.value == frame.codeValue else {
            throw SnapshotFailure("a frame has no code or no function")
        }
        let code = frame.code
        let name = code.qualname.string
        guard frame.generator == placed.owner?.value ?? .null, frame.frameObject.isNull || frame.frameObject.isKind(.frame) else {
            throw SnapshotFailure("a frame of \(name) belongs to something else")
        }
        runtime.decode(code)
        let decoded = code.decoded
        let index = placed.lasti < 0 ? -1 : decoded.pointee.index(of: placed.lasti)
        guard index >= 0 || (placed.lasti < 0 && placed.owner != nil) else { throw SnapshotFailure("a frame of \(name) stands between two instructions") }
        let slots = decoded.pointee.frameSlots
        guard placed.words >= decoded.pointee.frameWords || placed.words == .max, placed.depth <= slots + code.stacksize else {
            throw SnapshotFailure("the stack of a frame of \(name) does not fit its code")
        }
        try checkStack(placed, name)
        frame.pc = index
        if frame.frameObject.isKind(.frame) { frame.frameObject.object.storeDerived(FrameObjectRef.live, Int(bitPattern: frame.base)) }
    }

    /// The value stack is what the verifier knows of the instruction that the frame stands at, and where a cell must be is one. A generator that
    /// waits at a `yield` has given away the value on top.
    private func checkStack(_ placed: PlacedFrame, _ name: String) throws(SnapshotFailure) {
        let frame = placed.frame, code = frame.code
        let slots = frame.decoded.pointee.frameSlots
        let state = placed.owner.map { GeneratorRef($0).state }
        if state == .finished {
            guard placed.depth <= slots else { throw SnapshotFailure("a frame of \(name) has ended and has values on its stack") }
            return
        }
        let map: StackMap
        do {
            map = try Verifier.verify(runtime.codeShape(code))
        } catch {
            throw SnapshotFailure("code object \(name) is not valid: \(error)")
        }
        guard (state == .created) == (placed.lasti < 0), var kinds = placed.lasti < 0 ? [] : map.kinds(at: placed.lasti) else {
            throw SnapshotFailure("a frame of \(name) stands where control cannot come")
        }
        if state == .suspended { _ = kinds.popLast() }
        if !kinds.isEmpty && placed.depth == slots + kinds.count && holdsCollected(placed) { kinds[kinds.count - 1] = .list }
        var extra = 0
        if waitsForMethod(placed, kinds.count) {
            // The object lies above null, which takes its place among what the verifier knows.
            kinds.removeLast()
            extra = 2
            guard placed.depth == slots + kinds.count + extra, !frame.base[slots + kinds.count + 1].isNull else {
                throw SnapshotFailure("a frame of \(name) waits for a method of nothing")
            }
        }
        guard placed.depth == slots + kinds.count + extra else {
            throw SnapshotFailure("a frame of \(name) has \(placed.depth - slots) values on its stack instead of \(kinds.count)")
        }
        for (i, kind) in kinds.enumerated() where !holds(frame.base[slots + i], kind) {
            throw SnapshotFailure("a frame of \(name) has something else on its stack than \(kind)")
        }
        for i in code.nlocals..<max(code.nlocals, slots) where !frame.base[i].isKind(.cell) {
            throw SnapshotFailure("a frame of \(name) has something else than a cell where a cell must be")
        }
    }

    /// Whether a frame stands at an instruction that takes any iterable from the top of the stack, and that has put the list of its items
    /// there, to be executed again.
    private func holdsCollected(_ placed: PlacedFrame) -> Bool {
        let frame = placed.frame
        guard placed.lasti >= 0, case let index = frame.decoded.pointee.index(of: placed.lasti), index >= 0,
              frame.base[placed.depth - 1].isKind(.list)
        else { return false }
        let instruction = frame.decoded.pointee.instructions[index]
        switch instruction.opcode {
        case .unpackSequence, .unpackEx, .listExtend: return true
        case .callFunctionEx: return instruction.arg & 1 == 0
        default: return false
        }
    }

    /// Whether a frame stands at a LOAD_METHOD whose attribute Python code is computing: then the object lies above the null that
    /// will be below the attribute.
    private func waitsForMethod(_ placed: PlacedFrame, _ known: Int) -> Bool {
        let frame = placed.frame, slots = frame.decoded.pointee.frameSlots
        guard placed.lasti >= 0, known > 0, case let index = frame.decoded.pointee.index(of: placed.lasti), index >= 0 else { return false }
        return frame.decoded.pointee.instructions[index].opcode == .loadMethod && placed.depth > slots + known - 1
            && frame.base[slots + known - 1].isNull
    }

    /// Whether a value is of that kind.
    private func holds(_ value: Value, _ kind: SlotKind) -> Bool {
        func isTuple(_ count: Int, of item: Kind?) -> Bool {
            guard value.isKind(.tuple) else { return false }
            let items = TupleRef(value.object).buffer
            return (count < 0 || items.count == count) && (item.map { item in items.allSatisfy { $0.isKind(item) } } ?? true)
        }
        return switch kind {
        case .any: !value.isNull
        case .none: value == .none
        case .natural: value.isInt && value.int >= 0 || value.isKind(.int)
        case .string: value.isKind(.str)
        case .tuple(let count), .namedTuple(let count): isTuple(count, of: nil)
        case .stringTuple(let count): isTuple(count, of: .str)
        case .cellTuple(let count): isTuple(count, of: .cell)
        case .cell: value.isKind(.cell)
        case .code(let free): value.isKind(.code) && CodeRef(value.object).freevars.count == free
        case .list: value.isKind(.list)
        case .set: value.isKind(.set)
        case .dict: value.isKind(.dict)
        case .exception: value.isKind(.exception)
        case .methodOrNull: true
        case .methodSelf: !value.isNull
        case .handledException: value.isNull || value == .none || value.isKind(.exception)
        case .lasti: value.isInt
        case .unusable: true
        }
    }

    /// Reads the frames of the stack, the bottom one first: `isGenerator` says for each whether it lies in a generator.
    mutating func readStack(_ isGenerator: [Bool], _ column: inout ColumnReader) throws(SnapshotFailure) {
        let state = runtime.state
        var limit = state.pointee.stackBase
        var unused: UInt64 = 0
        var linked: Set<UInt64> = []
        for isGenerator in isGenerator {
            let frame: Frame
            if isGenerator {
                let generator = value(column.cell(), &unused)
                if let failure { throw failure }
                guard generator.isKind(.generator), GeneratorRef(generator.object).state == .running, linked.insert(generator.bits).inserted
                else { throw SnapshotFailure("the stack has a frame that belongs to no running generator") }
                frame = GeneratorRef(generator.object).frame
                frame.back = state.pointee.frame
                frame.limit = limit
                frame.handledBefore = state.pointee.handledSlot
                state.pointee.handledSlot = frame.handledSlot
            } else {
                guard limit + (1 << 20) < state.pointee.stackLimit else { throw SnapshotFailure("the frames do not fit the stack") }
                frame = Frame(base: limit + Frame.headerWords)
                frames = []
                try readFrame(frame, words: 1 << 20, &column, &unused)
                if let failure { throw failure }
                for f in frames { try place(PlacedFrame(frame: f.frame, lasti: f.lasti, depth: f.depth, words: .max, owner: nil)) }
                frame.back = state.pointee.frame
                limit += frame.decoded.pointee.frameWords
                frame.limit = limit
            }
            try checkCompletion(frame, state.pointee.frame)
            state.pointee.frame = frame
            state.pointee.depth += 1
        }
        if state.pointee.suspension != .none {
            guard let frame = state.pointee.frame, state.pointee.suspensionCompletion.pops <= frame.stackTop - frame.stackBase else {
                throw SnapshotFailure("the waiting call does not fit its frame")
            }
        }
    }

    /// What is to be done with a frame's result can be done with its caller; the bottom frame ends the program.
    private func checkCompletion(_ frame: Frame, _ caller: Frame?) throws(SnapshotFailure) {
        let completion = frame.completion, extra = frame.extra
        guard let caller else {
            if completion.kind != .finish { throw SnapshotFailure("the bottom frame does not end the program") }
            return
        }
        let fits = switch completion.kind {
        case .binary: extra.isInt
        case .attribute: extra.isKind(.tuple) && TupleRef(extra.object).count == 2
        case .initialized, .pushExtra: !extra.isNull
        case .push, .discard, .retry, .truth, .iterate, .send, .contains, .namespace, .finish, .unraisable, .resume, .traced: true
        case .reraise: extra.isKind(.exception)
        }
        guard fits, completion.pops <= caller.stackTop - caller.stackBase else {
            throw SnapshotFailure("the result of a frame of \(frame.code.qualname.string) does not fit its caller")
        }
    }
}
