import BigInt

extension Code {
    /// All fields as bytes, nested code included: the same bytes for the same fields, different ones for different
    /// fields, in every process. An image stores a code object once, under the digest of these.
    ///
    /// The fields follow each other in the order of their declaration. A number is eight bytes, little-endian; bytes, a
    /// string (UTF-8) and a list have their count before them; a constant starts with a byte for its type.
    package var content: [UInt8] {
        var writer = ContentWriter(purpose: .identity)
        writer.write(self)
        return writer.bytes
    }

    /// What equality and hash look at, as bytes: CPython 3.11 compares neither `co_filename`, `co_qualname` nor
    /// `co_stacksize`, and takes sets of constants as sets.
    var comparedContent: [UInt8] {
        var writer = ContentWriter(purpose: .comparison)
        writer.write(self)
        return writer.bytes
    }
}

/// Writes a code object and what is nested in it, without recursion.
struct ContentWriter {
    enum Purpose {
        case identity, comparison
    }

    private enum Step {
        case constant(Constant)
        /// The fields that come after the constants.
        case rest(Code)
        /// An item of a frozenset is complete: it started at this place in `bytes`.
        case itemEnd(start: Int)
        /// Writes `constant` and notes where it started.
        case item(Constant)
        /// All items of a frozenset are complete.
        case setEnd(count: Int)
    }

    let purpose: Purpose
    private(set) var bytes: [UInt8] = []
    private var steps: [Step] = []
    /// Completed items of the frozensets being written.
    private var items: [[UInt8]] = []

    init(purpose: Purpose) {
        self.purpose = purpose
    }

    mutating func write(_ code: Code) {
        begin(code)
        while let step = steps.popLast() {
            switch step {
            case .constant(let constant):
                begin(constant)
            case .rest(let code):
                finish(code)
            case .item(let constant):
                steps.append(.itemEnd(start: bytes.count))
                begin(constant)
            case .itemEnd(let start):
                items.append(Array(bytes[start...]))
                bytes.removeSubrange(start...)
            case .setEnd(let count):
                let sorted = items.suffix(count).sorted { $0.lexicographicallyPrecedes($1) }
                items.removeLast(count)
                for item in sorted { bytes += item }
            }
        }
    }

    /// Writes the fields up to the constants, and puts the rest on the list of steps.
    private mutating func begin(_ code: Code) {
        write(code.argcount)
        write(code.posonlyargcount)
        write(code.kwonlyargcount)
        write(code.nlocals)
        if purpose == .identity { write(code.stacksize) }
        write(Int(code.flags.rawValue))
        write(code.code)
        write(code.consts.count)
        steps.append(.rest(code))
        steps += code.consts.reversed().map(Step.constant)
    }

    private mutating func finish(_ code: Code) {
        for strings in [code.names, code.varnames, code.freevars, code.cellvars] {
            write(strings.count)
            for string in strings { write(string) }
        }
        if purpose == .identity { write(code.filename) }
        write(code.name)
        if purpose == .identity { write(code.qualname) }
        write(code.firstlineno)
        write(code.linetable)
        write(code.exceptiontable)
    }

    private mutating func begin(_ constant: Constant) {
        switch constant {
        case .none: tag("N")
        case .true: tag("T")
        case .false: tag("F")
        case .ellipsis: tag(".")
        case .int(let value): write(BigInt(value))
        case .bigInt(let value): write(value)
        case .float(let value):
            tag("d")
            write(value)
        case .complex(let real, let imag):
            tag("c")
            write(real)
            write(imag)
        case .string(let codePoints):
            tag("s")
            write(codePoints.count)
            for codePoint in codePoints { append(codePoint) }
        case .bytes(let value):
            tag("b")
            write(value)
        case .tuple(let items):
            tag("(")
            write(items.count)
            steps += items.reversed().map(Step.constant)
        case .frozenset(let items):
            tag("{")
            write(items.count)
            switch purpose {
            case .identity:
                steps += items.reversed().map(Step.constant)
            case .comparison:
                steps.append(.setEnd(count: items.count))
                steps += items.map(Step.item)
            }
        case .code(let code):
            tag("C")
            begin(code)
        }
    }

    // MARK: Parts

    private mutating func tag(_ character: Unicode.Scalar) {
        bytes.append(UInt8(ascii: character))
    }

    private mutating func write(_ value: Int) {
        append(UInt64(bitPattern: Int64(value)))
    }

    /// By its bits, so that 0.0 and -0.0 differ.
    private mutating func write(_ value: Double) {
        append(value.bitPattern)
    }

    /// Sign and magnitude, in as few words as there are.
    private mutating func write(_ value: BigInt) {
        tag(value < 0 ? "-" : "+")
        let words = value.magnitude.words
        write(words.count)
        for word in words { append(UInt64(word)) }
    }

    private mutating func write(_ string: String) {
        write(string.utf8.count)
        bytes += string.utf8
    }

    private mutating func write(_ value: [UInt8]) {
        write(value.count)
        bytes += value
    }

    private mutating func append(_ value: some FixedWidthInteger) {
        var rest = value
        for _ in 0..<value.bitWidth / 8 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }
}
