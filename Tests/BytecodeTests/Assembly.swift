import Bytecode

/// A line of hand-written code.
enum Line {
    case op(Opcode, Int = 0)
    /// A jump to a label.
    case jump(Opcode, String)
    case label(String)
}

/// The bytes of hand-written code, and the offsets of its labels. An argument above 16 bits gets its prefix; a jump
/// must not need one.
func assemble(_ lines: [Line]) -> (code: [UInt8], labels: [String: Int]) {
    var labels: [String: Int] = [:]
    var offset = 0
    for line in lines {
        switch line {
        case .op(let opcode, let argument): offset += opcode.size + (argument > 0xffff ? 3 : 0)
        case .jump(let opcode, _): offset += opcode.size
        case .label(let name): labels[name] = offset
        }
    }
    var code: [UInt8] = []
    func append(_ opcode: Opcode, _ argument: Int) {
        if argument > 0xffff { append(.extendedArg, argument >> 16) }
        code.append(opcode.rawValue)
        if opcode.hasArgument { code += [UInt8(argument & 0xff), UInt8(argument >> 8 & 0xff)] }
    }
    for line in lines {
        switch line {
        case .op(let opcode, let argument):
            append(opcode, argument)
        case .jump(let opcode, let name):
            let target = labels[name] ?? 0
            append(opcode, opcode.operand == .jumpRelative ? target - (code.count + opcode.size) : target)
        case .label:
            break
        }
    }
    return (code, labels)
}

/// A handler by the labels around its range.
struct Guarded {
    var start, end, target: String
    var depth: Int
    var lasti = false
}

/// A function with room for everything: two parameters, four names, a cell and a free variable, constants of all kinds.
func makeShape(_ lines: [Line], guarded: [Guarded] = [], flags: CodeFlags = [], stacksize: Int = 12) -> CodeShape {
    let (code, labels) = assemble(lines)
    var shape = CodeShape()
    shape.argcount = 2
    shape.nlocals = 2
    shape.varnameCount = 2
    shape.nameCount = 4
    shape.cellvarCount = 1
    shape.freevarCount = 1
    shape.stacksize = stacksize
    shape.flags = flags
    shape.code = code
    shape.consts = [
        .none, .natural, .string, .stringTuple(count: 1), .tuple(count: 2), .code(freevarCount: 0),
        .code(freevarCount: 1), .other,
    ]
    shape.exceptiontable = ExceptionTable.encode(
        guarded.map {
            ExceptionHandler(
                (labels[$0.start] ?? 0)..<(labels[$0.end] ?? 0), target: labels[$0.target] ?? 0, depth: $0.depth,
                pushesLasti: $0.lasti)
        })
    return shape
}

/// The constants of `makeShape`, by what they are.
enum Const {
    static let none = 0, natural = 1, string = 2, oneName = 3, twoItems = 4, function = 5, closure = 6
}

/// Reproducible random numbers (SplitMix64).
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }

    mutating func bytes(upTo count: Int) -> [UInt8] {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}
