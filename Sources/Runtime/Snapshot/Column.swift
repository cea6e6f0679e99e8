/// How a token of a column is to be read: its low three bits (`Images/FORMAT.md`, "Columns").
enum ValueTag {
    /// The oid less that of the reference before it in the column, zigzag.
    static let reference: UInt64 = 0
    /// The int less the one before it in the column, zigzag, where that takes no more than 61 bits.
    static let int: UInt64 = 1
    /// Index into the pack's table of permanents.
    static let permanent: UInt64 = 2
    /// Index into `specials`.
    static let special: UInt64 = 3
    /// The eight bytes of a double follow.
    static let float: UInt64 = 4
    /// The token before, so many times more.
    static let again: UInt64 = 5
    /// Eight bytes of an int follow.
    static let wideInt: UInt64 = 6

    static let specials: [Value] = [.null, .none, .false, .true, .notImplemented, .ellipsis, SetRef.dummy]
}

/// Writes a column: values that stand in the same place of neighbouring records, each as its difference from the one before. A constant
/// column, and one that goes up in even steps, is two tokens.
struct ColumnWriter {
    private var reference = 0
    private var int = 0
    /// The last token, if it can be repeated.
    private var token = UInt64.max
    private var repeats: UInt64 = 0
    // The value before, for values that are the same again.
    private var lastBits = ColumnWriter.nothing
    private var lastWord: UInt64 = 0
    private var sameToken: UInt64 = 0

    /// The bits of no value that a column holds.
    private static let nothing: UInt64 = 0xFC

    init() {}

    /// Every column ends with this.
    @inline(__always) mutating func end(_ out: inout RecordWriter) {
        if repeats > 0 {
            out.varint(repeats &<< 3 | ValueTag.again)
            repeats = 0
        }
    }

    @inline(__always) private mutating func put(_ next: UInt64, _ out: inout RecordWriter) {
        if next == token {
            repeats &+= 1
        } else {
            end(&out)
            out.varint(next)
            token = next
        }
    }

    @inline(__always) private mutating func putWide(_ tag: UInt64, _ bits: UInt64, _ out: inout RecordWriter) {
        end(&out)
        out.varint(tag)
        out.fixed64(bits)
        token = .max
    }

    /// A number. Gives its word.
    @inline(__always) mutating func put(int n: Int, _ out: inout RecordWriter) -> UInt64 {
        let difference = RecordWriter.zigzag(n &- int)
        int = n
        if difference < 1 << 61 {
            put(difference &<< 3 | ValueTag.int, &out)
        } else {
            putWide(ValueTag.wideInt, UInt64(bitPattern: Int64(n)), &out)
        }
        return RecordHash.int(n)
    }

    @inline(__always) mutating func put(oid: UInt64, _ out: inout RecordWriter) -> UInt64 {
        let n = Int(truncatingIfNeeded: oid)
        put(RecordWriter.zigzag(n &- reference) &<< 3 | ValueTag.reference, &out)
        reference = n
        return RecordHash.word(ValueTag.reference, oid)
    }

    /// A permanent by its index; `name` is the hash of its name.
    mutating func put(permanent index: UInt64, name: UInt64, _ out: inout RecordWriter) -> UInt64 {
        put(index &<< 3 | ValueTag.permanent, &out)
        return RecordHash.word(ValueTag.permanent, name)
    }

    @inline(__always) mutating func put(special index: Int, _ out: inout RecordWriter) -> UInt64 {
        put(UInt64(index) &<< 3 | ValueTag.special, &out)
        return RecordHash.word(ValueTag.special, UInt64(index))
    }

    mutating func put(float bits: UInt64, _ out: inout RecordWriter) -> UInt64 {
        putWide(ValueTag.float, bits, &out)
        return RecordHash.word(ValueTag.float, bits)
    }

    /// A value. Gives its word.
    @inline(__always)
    mutating func put(_ value: Value, _ out: inout RecordWriter, _ permanents: inout PermanentNames) -> UInt64 {
        if value.bits == lastBits {
            // A column in which one value follows itself is the commonest; it needs no look at the object.
            put(sameToken, &out)
            return lastWord
        }
        var word: UInt64 = 0
        if value.isPointer {
            let object = value.object
            if object.flags.contains(.permanent) {
                let (index, name) = permanents.index(of: object)
                word = put(permanent: index, name: name, &out)
                sameToken = index &<< 3 | ValueTag.permanent
            } else {
                word = put(oid: object.oid, &out)
                sameToken = ValueTag.reference
            }
            lastBits = value.bits
        } else if value.isInt {
            word = put(int: value.int, &out)
            sameToken = ValueTag.int
            lastBits = value.bits
        } else if value.isFlonum {
            lastBits = ColumnWriter.nothing
            return put(float: value.flonum.bitPattern, &out)
        } else {
            let index = ValueTag.specials.firstIndex(of: value) ?? 0
            word = put(special: index, &out)
            sameToken = UInt64(index) &<< 3 | ValueTag.special
            lastBits = value.bits
        }
        lastWord = word
        return word
    }
}

/// What a column gives.
struct Cell {
    let tag: UInt64
    /// An oid, the bits of an int or a double, an index.
    let payload: UInt64
}

/// Reads a column from memory that may hold anything. After a failure it gives nulls; the caller asks for `failure` at the end of
/// the column, not for each value.
struct ColumnReader {
    private var next: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private var reference = 0
    private var int = 0
    private var token: UInt64 = 0
    private var repeats: UInt64 = 0
    private var canRepeat = false
    private(set) var failure: StaticString?

    init(_ reader: borrowing RecordReader) {
        let rest = reader.rest
        next = rest.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
        end = next + rest.count
    }

    /// Where the column ends; `reader` goes on there.
    ///
    /// - Throws: `SnapshotFailure` if the column is not as it must be.
    func finish(_ reader: inout RecordReader) throws(SnapshotFailure) {
        if let failure { throw SnapshotFailure("\(failure)") }
        if repeats > 0 { throw SnapshotFailure("a column is longer than its records") }
        try reader.skip(to: UnsafeRawPointer(next))
    }

    private mutating func fail(_ what: StaticString) {
        if failure == nil { failure = what }
        next = end
        token = ValueTag.special
        repeats = .max
    }

    @inline(__always) private mutating func varint() -> UInt64 {
        if next < end {
            let first = next.pointee
            if first < 0x80 {
                next += 1
                return UInt64(first)
            }
        }
        return longVarint()
    }

    @inline(never) private mutating func longVarint() -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while next < end && shift <= 63 {
            let byte = next.pointee
            next += 1
            result |= UInt64(byte & 0x7F) &<< shift
            if byte & 0x80 == 0 { return result }
            shift &+= 7
        }
        fail("the records are cut short")
        return ValueTag.special
    }

    private mutating func fixed64() -> UInt64 {
        guard end - next >= 8 else {
            fail("the records are cut short")
            return 0
        }
        let bits = UInt64(littleEndian: UnsafeRawPointer(next).loadUnaligned(as: UInt64.self))
        next += 8
        return bits
    }

    @inline(__always) mutating func cell() -> Cell {
        if repeats > 0 {
            repeats &-= 1
        } else {
            let read = varint()
            if read & 7 == ValueTag.again {
                if !canRepeat || read < 8 { fail("a column repeats what cannot be repeated") } else { repeats = read &>> 3 &- 1 }
            } else {
                token = read
            }
        }
        let content = token &>> 3
        switch token & 7 {
        case ValueTag.reference:
            canRepeat = true
            reference &+= ColumnReader.signed(content)
            return Cell(tag: ValueTag.reference, payload: UInt64(bitPattern: Int64(reference)))
        case ValueTag.int:
            canRepeat = true
            int &+= ColumnReader.signed(content)
            return Cell(tag: ValueTag.int, payload: UInt64(bitPattern: Int64(int)))
        case ValueTag.permanent, ValueTag.special:
            canRepeat = true
            return Cell(tag: token & 7, payload: content)
        default: return wideCell()
        }
    }

    @inline(never) private mutating func wideCell() -> Cell {
        canRepeat = false
        switch token & 7 {
        case ValueTag.float where token == ValueTag.float:
            return Cell(tag: ValueTag.float, payload: fixed64())
        case ValueTag.wideInt where token == ValueTag.wideInt:
            let bits = fixed64()
            int = Int(Int64(bitPattern: bits))
            return Cell(tag: ValueTag.int, payload: bits)
        default:
            fail("a column has a value of an unknown sort")
            return Cell(tag: ValueTag.special, payload: 0)
        }
    }

    /// A number; anything else is a failure.
    @inline(__always) mutating func integer() -> Int {
        let cell = cell()
        if cell.tag != ValueTag.int { fail("a column of numbers has something else") }
        return Int(Int64(bitPattern: cell.payload))
    }

    @inline(__always) private static func signed(_ n: UInt64) -> Int { Int(bitPattern: UInt(n &>> 1)) ^ -Int(bitPattern: UInt(n & 1)) }
}

/// The permanents that a pack refers to, in the order in which it first does.
struct PermanentNames {
    private let runtime: Runtime
    private var indices: [UInt64: (index: UInt64, name: UInt64)] = [:]
    private(set) var names: [String] = []

    init(_ runtime: Runtime) { self.runtime = runtime }

    mutating func index(of object: Object) -> (index: UInt64, name: UInt64) {
        if let known = indices[object.value.bits] { return known }
        let name = runtime.state.pointee.host.permanents.name(of: object.value) ?? ""
        let result = (index: UInt64(names.count), name: RecordHash.name(name))
        names.append(name)
        indices[object.value.bits] = result
        return result
    }
}
