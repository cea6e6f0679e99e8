import Bytecode
import Glibc

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
        guard placed.depth >= slots || placed.depth == 0, placed.depth <= slots + code.stacksize + 1,
            placed.words >= decoded.pointee.frameWords || placed.words == .max
        else { throw SnapshotFailure("the stack of a frame of \(name) does not fit its code") }
        for i in code.nlocals..<max(code.nlocals, min(slots, placed.depth)) where !frame.base[i].isNull && !frame.base[i].isKind(.cell) {
            throw SnapshotFailure("a frame of \(name) has something else than a cell where a cell must be")
        }
        if let map = try? Verifier.verify(runtime.codeShape(code)), getenv("TORPOR_DEBUG_STACK") != nil, index >= 0 {
            let bytes = code.bytes(CodeRef.code, in: runtime)
            let d = map.depth(at: placed.lasti) ?? -100
            let op = Opcode(rawValue: bytes[placed.lasti])?.name ?? "?"
            let line = "STACK \(placed.owner == nil ? "call" : "gen\(GeneratorRef(placed.owner!).state)") \(op) \(placed.depth == 0 ? -50 : placed.depth - slots - d)\n"
            _ = line.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
        }
        frame.pc = index
        if frame.frameObject.isKind(.frame) { frame.frameObject.object.storeDerived(FrameObjectRef.live, Int(bitPattern: frame.base)) }
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
            state.pointee.frame = frame
            state.pointee.depth += 1
        }
    }
}
