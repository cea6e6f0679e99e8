/// The native part of `_struct`. Python library reference, "struct". What a function returns in place of its result says what is wrong: a str is
/// the message of a `struct.error`; an int, from `_packed`, is the place of an argument whose `__index__` or `__float__` must be called first.
enum StructModule {
    static let module = NativeModule("_struct", functions: [
        // (size, number of values)
        Native("_measured", "format, /", .function) { runtime, a in
            with(runtime, a[0]) { runtime.tuple([runtime.int($0.size), runtime.int($0.count)]) }
        },
        Native("_packed", "format, values, /", .function) { runtime, a in
            guard let values = runtime.items(of: a[1]) else { return runtime.raise(.typeError, "a tuple is required") }
            return with(runtime, a[0]) { format in
                if format.count != values.count { return runtime.str("expected \(format.count) items for packing (got \(values.count))") }
                guard runtime.mayAllocate(format.size, times: 1) else { return .error }
                var buffer = [UInt8](repeating: 0, count: format.size)
                return buffer.withUnsafeMutableBytes { bytes in
                    var next = 0
                    for item in format.items {
                        for k in 0..<item.count {
                            let target = UnsafeMutableRawBufferPointer(rebasing: bytes[(item.offset + k * item.size)..<(item.offset + (k + 1) * item.size)])
                            let outcome = pack(runtime, item, format, values[next], target)
                            if outcome == .declined { return Value(next) }
                            if outcome != .none { return outcome }
                            next += 1
                        }
                    }
                    return runtime.bytes(UnsafeBufferPointer(bytes.bindMemory(to: UInt8.self)))
                }
            }
        },
        Native("_unpacked", "format, buffer, offset, /", .function) { runtime, a in
            guard let content = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            return with(runtime, a[0]) { format in
                guard a[2].isInt, a[2].int >= 0, content.count >= format.size, a[2].int <= content.count - format.size
                else { return runtime.str("unpack requires a buffer of \(format.size) bytes") }
                let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(content)[a[2].int..<(a[2].int + format.size)])
                var values: [Value] = []
                for item in format.items {
                    for k in 0..<item.count {
                        values.append(unpack(runtime, item, format, UnsafeRawBufferPointer(
                            rebasing: bytes[(item.offset + k * item.size)..<(item.offset + (k + 1) * item.size)])))
                    }
                }
                return runtime.tuple(values)
            }
        },
    ])

    private static func with(_ runtime: Runtime, _ format: Value, _ body: (StructFormat) -> Value) -> Value {
        guard let text = format.isKind(.str) && StrRef(format.object).isASCII
            ? UnsafeBufferPointer(start: StrRef(format.object).bytes, count: StrRef(format.object).byteCount) : runtime.bytesLike(format)
        else { return runtime.raise(.typeError, "Struct() argument 1 must be a str or bytes object, not \(runtime.typeName(format))") }
        do throws(StructFormat.Fault) { return body(try StructFormat(text)) } catch { return runtime.str(error.message) }
    }

    // MARK: Values

    private static func pack(_ runtime: Runtime, _ item: StructFormat.Item, _ format: StructFormat, _ value: Value,
                             _ target: UnsafeMutableRawBufferPointer) -> Value {
        func store<T: FixedWidthInteger>(_ word: T) {
            let ordered = format.isBigEndian ? word.bigEndian : word.littleEndian
            withUnsafeBytes(of: ordered) { target.copyMemory(from: $0) }
        }
        switch item.code {
        case UInt8(ascii: "s"), UInt8(ascii: "p"):
            guard value.isKind(.bytes) || value.isKind(.byteArray) else {
                return runtime.str("argument for '\(Character(Unicode.Scalar(item.code)))' must be a bytes object")
            }
            let content = runtime.byteBuffer(value)
            let isPascal = item.code == UInt8(ascii: "p")
            if item.size == 0 { return .none }
            let room = isPascal ? item.size - 1 : item.size
            let n = min(room, content.count)
            if isPascal { target[0] = UInt8(min(n, 255)) }
            UnsafeMutableRawBufferPointer(rebasing: target[(isPascal ? 1 : 0)...]).copyMemory(from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(content)[..<n]))
        case UInt8(ascii: "c"):
            guard value.isKind(.bytes), runtime.byteBuffer(value).count == 1 else { return runtime.str("char format requires a bytes object of length 1") }
            target[0] = runtime.byteBuffer(value)[0]
        case UInt8(ascii: "?"):
            switch runtime.nativeTruth(value) {
            case .needsPython: return .declined
            case .true: target[0] = 1
            case .false: target[0] = 0
            }
        case UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "e"):
            let x: Double
            switch runtime.realArgument(value) {
            case .real(let real): x = real
            case .failed:
                runtime.exception = .null
                return runtime.str("required argument is not a float")
            case .needsPython: return .declined
            }
            switch item.size {
            case 8: store(x.bitPattern)
            case 4:
                if Float(x).isInfinite && x.isFinite && !format.isNative { return runtime.raise(.overflowError, "float too large to pack with f format") }
                store(Float(x).bitPattern)
            default:
                if Float16(x).isInfinite && x.isFinite { return runtime.raise(.overflowError, "float too large to pack with e format") }
                store(Float16(x).bitPattern)
            }
        default:
            guard let n = runtime.integer(value) else {
                return runtime.lookup(runtime.typeOf(value), .__index__).isNull ? runtime.str("required argument is not an integer") : .declined
            }
            let bits = item.size * 8, isSigned = item.code >= UInt8(ascii: "a")
            let isPointer = item.code == UInt8(ascii: "P")
            let low = isSigned || isPointer ? Integer(Int(-1) << (bits - 1)) : Integer(0)
            let high = isSigned ? Integer(Int(bitPattern: UInt(1) << (bits - 1) &- 1)) : Integer(high: 0, low: UInt.max >> (64 - bits))
            if n < low || high < n { return runtime.str(outOfRange(item, n, isSigned)) }
            let word = n.smallValue.map { UInt64(bitPattern: Int64($0)) }
                ?? UInt64.max &+ UInt64(bitPattern: Int64((n - Integer(high: 0, low: UInt.max)).smallValue ?? 0))
            switch item.size {
            case 1: store(UInt8(truncatingIfNeeded: word))
            case 2: store(UInt16(truncatingIfNeeded: word))
            case 4: store(UInt32(truncatingIfNeeded: word))
            default: store(word)
            }
        }
        return .none
    }

    /// CPython's words: a number that no C conversion takes has others than one that does not fit.
    private static func outOfRange(_ item: StructFormat.Item, _ n: Integer, _ isSigned: Bool) -> String {
        let isWide = [UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "N")].contains(item.code)
        let fits = isWide ? !(n < Integer(0)) && !(Integer(high: 0, low: UInt.max) < n) : n.smallValue != nil
        if !fits && item.code != UInt8(ascii: "P") { return "argument out of range" }
        switch item.code {
        case UInt8(ascii: "b"): return "byte format requires -128 <= number <= 127"
        case UInt8(ascii: "B"): return "ubyte format requires 0 <= number <= 255"
        case UInt8(ascii: "h"): return "short format requires -32768 <= number <= 32767"
        case UInt8(ascii: "H"): return "ushort format requires 0 <= number <= 65535"
        case UInt8(ascii: "P"): return "int too large to convert"
        default:
            let bits = item.size * 8
            let low = isSigned ? String(Int(-1) << (bits - 1)) : "0"
            let high = isSigned ? String(UInt(1) << (bits - 1) - 1) : String(UInt.max >> (64 - bits))
            return "'\(Character(Unicode.Scalar(item.code)))' format requires \(low) <= number <= \(high)"
        }
    }

    private static func unpack(_ runtime: Runtime, _ item: StructFormat.Item, _ format: StructFormat, _ bytes: UnsafeRawBufferPointer) -> Value {
        func word<T: FixedWidthInteger>(_ type: T.Type) -> T {
            let raw = bytes.loadUnaligned(as: T.self)
            return format.isBigEndian ? raw.bigEndian : raw.littleEndian
        }
        let isSigned = item.code >= UInt8(ascii: "a")
        switch item.code {
        case UInt8(ascii: "s"), UInt8(ascii: "c"): return runtime.bytes(bytes.bindMemory(to: UInt8.self))
        case UInt8(ascii: "p"):
            let n = min(Int(bytes.first ?? 0), max(bytes.count - 1, 0))
            return n == 0 ? runtime.bytes([]) : runtime.bytes(UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self)[1...n]))
        case UInt8(ascii: "?"): return Value(bytes[0] != 0)
        case UInt8(ascii: "e"): return runtime.float(Double(Float16(bitPattern: word(UInt16.self))))
        case UInt8(ascii: "f"): return runtime.float(Double(Float(bitPattern: word(UInt32.self))))
        case UInt8(ascii: "d"): return runtime.float(Double(bitPattern: word(UInt64.self)))
        default:
            switch item.size {
            case 1: return Value(isSigned ? Int(word(Int8.self)) : Int(word(UInt8.self)))
            case 2: return Value(isSigned ? Int(word(Int16.self)) : Int(word(UInt16.self)))
            case 4: return Value(isSigned ? Int(word(Int32.self)) : Int(word(UInt32.self)))
            default: return isSigned ? runtime.int(Int(word(Int64.self))) : runtime.int(Integer(high: 0, low: UInt(word(UInt64.self))))
            }
        }
    }
}
