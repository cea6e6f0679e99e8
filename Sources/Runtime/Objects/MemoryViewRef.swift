import Glibc

/// A memoryview: a window on the bytes of a bytes object or bytearray. Shape and strides are tuples of ints; a bytearray may
/// become shorter while a view of it is forgotten, so every access is checked against what is there.
struct MemoryViewRef {
    let object: Object
    init(_ object: Object) { self.object = object }
    static let base = 0, formatWord = 1, shapeWord = 2, stridesWord = 3, offsetWord = 4, flagsWord = 5
    static let released = 1, readOnly = 2

    var base: Value { object[MemoryViewRef.base] }
    var isReleased: Bool { object.raw(MemoryViewRef.flagsWord) & MemoryViewRef.released != 0 }
    var isReadOnly: Bool { object.raw(MemoryViewRef.flagsWord) & MemoryViewRef.readOnly != 0 }
    var offset: Int { object.raw(MemoryViewRef.offsetWord) }
    var shape: [Int] { ints(MemoryViewRef.shapeWord) }
    var strides: [Int] { ints(MemoryViewRef.stridesWord) }
    /// The format's one letter.
    var letter: UInt8 { MemoryViewRef.letter(of: StrRef(object[MemoryViewRef.formatWord].object).string) ?? UInt8(ascii: "B") }
    var itemSize: Int { MemoryViewRef.size(of: letter) }
    /// Number of items in all.
    var count: Int { shape.reduce(1, *) }

    private func ints(_ word: Int) -> [Int] { TupleRef(object[word].object).buffer.map { $0.isInt ? $0.int : 0 } }

    /// Whether the items lie one behind the other in C order.
    var isContiguous: Bool {
        var expected = itemSize
        for (n, stride) in zip(shape, strides).reversed() {
            if n > 1 && stride != expected { return false }
            expected *= n
        }
        return true
    }

    /// The letter of a native format, which may have `@` in front; nil for any other format.
    static func letter(of format: String) -> UInt8? {
        var text = Substring(format).utf8
        if text.first == UInt8(ascii: "@") { text = text.dropFirst() }
        guard text.count == 1, let letter = text.first, size(of: letter) > 0 else { return nil }
        return letter
    }

    static func size(of letter: UInt8) -> Int {
        switch letter {
        case UInt8(ascii: "B"), UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "?"): 1
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "e"): 2
        case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
        case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "n"), UInt8(ascii: "N"),
             UInt8(ascii: "d"), UInt8(ascii: "P"): 8
        default: 0
        }
    }
}

extension Runtime {
    func newMemoryView(base: Value, format: Value, shape: [Int], strides: [Int], offset: Int, flags: Int) -> Value {
        let object = newObject(.memoryView, .memoryView)
        object.initialize(MemoryViewRef.base, base)
        object.initialize(MemoryViewRef.formatWord, format)
        object.initialize(MemoryViewRef.shapeWord, tuple(shape.map { int($0) }))
        object.initialize(MemoryViewRef.stridesWord, tuple(strides.map { int($0) }))
        object.initializeRaw(MemoryViewRef.offsetWord, offset)
        object.initializeRaw(MemoryViewRef.flagsWord, flags)
        if base.isKind(.byteArray) { base.object.storeRaw(ByteArrayRef.exportsWord, base.object.raw(ByteArrayRef.exportsWord) + 1) }
        return object.value
    }

    func release(_ view: MemoryViewRef) {
        if view.isReleased { return }
        view.object.storeRaw(MemoryViewRef.flagsWord, view.object.raw(MemoryViewRef.flagsWord) | MemoryViewRef.released)
        if view.base.isKind(.byteArray) {
            view.base.object.storeRaw(ByteArrayRef.exportsWord, max(view.base.object.raw(ByteArrayRef.exportsWord) - 1, 0))
        }
    }

    /// Whether a living memoryview shows the array, whose size then must not change. Views that nothing refers to any more do not
    /// count, though no collection has found them yet.
    func isExported(_ array: ByteArrayRef) -> Bool {
        if array.object.raw(ByteArrayRef.exportsWord) == 0 { return false }
        var collector = Collector(self)
        let count = collector.countLive { $0.kind == .memoryView && $0[MemoryViewRef.base] == array.object.value && !MemoryViewRef($0).isReleased }
        array.object.storeRaw(ByteArrayRef.exportsWord, count)
        return count > 0
    }

    /// The address of the item at a byte position of the view's base; nil where the base has become too short.
    func address(in view: MemoryViewRef, at position: Int) -> UnsafeMutableRawPointer? {
        let bytes = byteBuffer(view.base)
        guard position >= 0, position + view.itemSize <= bytes.count, let start = bytes.baseAddress else { return nil }
        return UnsafeMutableRawPointer(mutating: UnsafeRawPointer(start) + position)
    }

    /// The byte positions of all items in C order.
    func positions(of view: MemoryViewRef) -> [Int] {
        var result = [view.offset]
        for (n, stride) in zip(view.shape, view.strides) { result = result.flatMap { start in (0..<n).map { start + $0 * stride } } }
        return result
    }

    /// The bytes of a view in C order; nil with ValueError pending where it is released or its base has become too short.
    func content(of view: MemoryViewRef) -> [UInt8]? {
        guard checkOpen(view) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(view.count * view.itemSize)
        let size = view.itemSize
        for position in positions(of: view) {
            guard let p = address(in: view, at: position) else {
                _ = raise(.bufferError, "the memory that this view shows has become shorter")
                return nil
            }
            for i in 0..<size { result.append(p.load(fromByteOffset: i, as: UInt8.self)) }
        }
        return result
    }

    func checkOpen(_ view: MemoryViewRef) -> Bool {
        if !view.isReleased { return true }
        _ = raise(.valueError, "operation forbidden on released memoryview object")
        return false
    }

    // MARK: Items

    func unpack(_ letter: UInt8, _ p: UnsafeRawPointer) -> Value {
        switch letter {
        case UInt8(ascii: "B"): return Value(Int(p.load(as: UInt8.self)))
        case UInt8(ascii: "b"): return Value(Int(p.load(as: Int8.self)))
        case UInt8(ascii: "c"): return bytes([p.load(as: UInt8.self)])
        case UInt8(ascii: "?"): return Value(p.load(as: UInt8.self) != 0)
        case UInt8(ascii: "h"): return Value(Int(p.loadUnaligned(as: Int16.self)))
        case UInt8(ascii: "H"): return Value(Int(p.loadUnaligned(as: UInt16.self)))
        case UInt8(ascii: "i"): return Value(Int(p.loadUnaligned(as: Int32.self)))
        case UInt8(ascii: "I"): return Value(Int(p.loadUnaligned(as: UInt32.self)))
        case UInt8(ascii: "l"), UInt8(ascii: "q"), UInt8(ascii: "n"): return int(p.loadUnaligned(as: Int.self))
        case UInt8(ascii: "f"): return float(Double(p.loadUnaligned(as: Float.self)))
        case UInt8(ascii: "d"): return float(p.loadUnaligned(as: Double.self))
        case UInt8(ascii: "e"): return float(Double(Float16(bitPattern: p.loadUnaligned(as: UInt16.self))))
        default: return int(Integer(high: 0, low: p.loadUnaligned(as: UInt.self)))
        }
    }

    /// Writes an item; `.none`, `.error`, or `.declined` where Python code must make a number of the value.
    func pack(_ letter: UInt8, _ value: Value, into p: UnsafeMutableRawPointer) -> Value {
        func format() -> String { String(Unicode.Scalar(letter)) }
        func wrongType() -> Value { raise(.typeError, "memoryview: invalid type for format '\(format())'") }
        func wrongValue() -> Value { raise(.valueError, "memoryview: invalid value for format '\(format())'") }
        switch letter {
        case UInt8(ascii: "c"):
            guard value.isKind(.bytes) else { return wrongType() }
            let bytes = byteBuffer(value)
            guard bytes.count == 1 else { return wrongValue() }
            p.storeBytes(of: bytes[0], as: UInt8.self)
        case UInt8(ascii: "?"):
            switch nativeTruth(value) {
            case .needsPython: return .declined
            case .true: p.storeBytes(of: 1, as: UInt8.self)
            case .false: p.storeBytes(of: 0, as: UInt8.self)
            }
        case UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "e"):
            guard let x = double(value) ?? integer(value).map({ Double($0.smallValue ?? 0) }) else {
                return lookup(typeOf(value), .__float__).isNull ? wrongType() : .declined
            }
            if letter == UInt8(ascii: "d") { p.storeBytes(of: x, as: Double.self) }
            if letter == UInt8(ascii: "f") { p.storeBytes(of: Float(x), as: Float.self) }
            if letter == UInt8(ascii: "e") { p.storeBytes(of: Float16(x).bitPattern, as: UInt16.self) }
        default:
            guard let n = integer(value) else {
                return lookup(typeOf(value), .__index__).isNull ? wrongType() : .declined
            }
            let isSigned = letter >= UInt8(ascii: "a"), bits = MemoryViewRef.size(of: letter) * 8
            let low = isSigned ? Integer(Int(-1) << (bits - 1)) : Integer(0)
            let high = isSigned ? Integer(Int(bitPattern: UInt(1) << (bits - 1) &- 1)) : Integer(high: 0, low: UInt.max >> (64 - bits))
            if n < low || high < n { return wrongValue() }
            let word = n.smallValue ?? Int(bitPattern: UInt.max) &+ (n - Integer(high: 0, low: UInt.max)).smallValue.unsafelyUnwrapped
            switch bits {
            case 8: p.storeBytes(of: UInt8(truncatingIfNeeded: word), as: UInt8.self)
            case 16: p.storeBytes(of: UInt16(truncatingIfNeeded: word), as: UInt16.self)
            case 32: p.storeBytes(of: UInt32(truncatingIfNeeded: word), as: UInt32.self)
            default: p.storeBytes(of: UInt64(truncatingIfNeeded: word), as: UInt64.self)
            }
        }
        return .none
    }
}
