import Glibc

/// A bytearray: its bytes lie in external storage. While a buffer of it is exported its size is fixed.
struct ByteArrayRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let countWord = 0, capacityWord = 1, storageWord = 2, exportsWord = 3

    @inline(__always) var count: Int { object.raw(ByteArrayRef.countWord) }
    /// Only where there is storage, that is, after `reserve`.
    @inline(__always) var bytes: UnsafeMutablePointer<UInt8> {
        UnsafeMutablePointer(bitPattern: object.raw(ByteArrayRef.storageWord)).unsafelyUnwrapped
    }

    /// Makes room for `n` bytes in all.
    func reserve(_ n: Int) {
        let old = object.raw(ByteArrayRef.capacityWord)
        if n <= old && object.raw(ByteArrayRef.storageWord) != 0 { return }
        let larger = max(n + n >> 3 + 8, old)
        let heap = Block.of(object).pointee.heap
        let storage = heap.pointee.reallocateExternal(
            UnsafeMutableRawPointer(bitPattern: object.raw(ByteArrayRef.storageWord)), from: old, to: larger)
        object.initializeRaw(ByteArrayRef.storageWord, Int(bitPattern: storage))
        object.initializeRaw(ByteArrayRef.capacityWord, larger)
    }

    func set(_ i: Int, _ byte: UInt8) {
        object.writeBarrier()
        bytes[i] = byte
    }

    func append(_ byte: UInt8) {
        object.writeBarrier()
        let n = count
        reserve(n + 1)
        bytes[n] = byte
        object.initializeRaw(ByteArrayRef.countWord, n + 1)
    }

    /// Replaces the bytes `range` (clipped bounds) by `new`, which must not lie in this object's storage.
    func replace(_ range: Range<Int>, with new: UnsafeBufferPointer<UInt8>) {
        object.writeBarrier()
        let n = count, larger = n - range.count + new.count
        reserve(max(larger, n))
        memmove(bytes + range.lowerBound + new.count, bytes + range.upperBound, n - range.upperBound)
        if let source = new.baseAddress { memcpy(bytes + range.lowerBound, source, new.count) }
        object.initializeRaw(ByteArrayRef.countWord, larger)
    }

    func replace(_ range: Range<Int>, with new: [UInt8]) {
        new.withUnsafeBufferPointer { replace(range, with: $0) }
    }
}

extension Runtime {
    func newByteArray(_ content: UnsafeBufferPointer<UInt8>) -> Value {
        let result = ByteArrayRef(newObject(.byteArray, .byteArray))
        result.reserve(content.count)
        result.replace(0..<0, with: content)
        return result.object.value
    }

    /// A bytearray where `template` is one, otherwise bytes.
    func newBytes(_ content: UnsafeBufferPointer<UInt8>, like template: Value) -> Value {
        template.isKind(.byteArray) ? newByteArray(content) : bytes(content)
    }

    func newBytes(_ content: [UInt8], like template: Value) -> Value {
        content.withUnsafeBufferPointer { newBytes($0, like: template) }
    }

    /// The content of a bytes-like object; nil for anything else.
    @inline(__always) func bytesLike(_ value: Value) -> UnsafeBufferPointer<UInt8>? {
        value.isKind(.bytes) || value.isKind(.byteArray) ? byteBuffer(value) : value.isKind(.memoryView) ? viewedBytes(value) : nil
    }

    /// The bytes that a memoryview shows, in their place or, where they do not lie in a row, in a copy; nil for a released one.
    @inline(never) private func viewedBytes(_ value: Value) -> UnsafeBufferPointer<UInt8>? {
        let view = MemoryViewRef(value.object)
        if view.isReleased { return nil }
        let all = byteBuffer(view.base), count = view.count * view.itemSize
        if view.isContiguous && view.offset >= 0 && view.offset + count <= all.count {
            return UnsafeBufferPointer(rebasing: all[view.offset..<(view.offset + count)])
        }
        return content(of: view).map { byteBuffer(bytes($0)) }
    }

    /// The TypeError for something else than a bytes-like object.
    func raiseNotBytesLike(_ value: Value) -> Value {
        if value.isKind(.memoryView), !checkOpen(MemoryViewRef(value.object)) { return .error }
        return raise(.typeError, "a bytes-like object is required, not '\(typeName(value))'")
    }

    /// What a value given as one byte comes to.
    enum ByteArgument {
        case byte(UInt8)
        case needsPython
        case failed
    }

    /// - Parameter what: `byte` or `bytes`, as the message says.
    func byteArgument(_ value: Value, _ what: String = "byte") -> ByteArgument {
        if let n = integer(value) {
            if let small = n.smallValue, (0...255).contains(small) { return .byte(UInt8(small)) }
            _ = raise(.valueError, "\(what) must be in range(0, 256)")
            return .failed
        }
        if case .needsPython = sequenceIndex(value) { return .needsPython }
        _ = raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
        return .failed
    }
}
