/// The native part of `binascii`. Python library reference, "binascii". A function returns a str, the message of a `binascii.Error`, where the data is wrong.
enum BinasciiModule {
    static let module = NativeModule("binascii", functions: [
        Native("_encoded", "data, /", .function) { runtime, a in
            guard let data = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
            guard runtime.mayAllocate(data.count, times: 2) else { return .error }
            return runtime.bytes(encode(data))
        },
        Native("_decoded", "data, strict, /", .function) { runtime, a in
            guard let data = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
            switch decode(data, isStrict: a[1] == .true) {
            case .success(let bytes): return runtime.bytes(bytes)
            case .failure(let fault): return runtime.str(fault.message)
            }
        },
        Native("_crc32", "data, crc, /", .function) { runtime, a in
            guard let data = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
            guard a[1].isInt else { return runtime.raise(.typeError, "an int is required") }
            return Value(Int(crc32(data, UInt32(truncatingIfNeeded: a[1].int))))
        },
        Native("_crc_hqx", "data, crc, /", .function) { runtime, a in
            guard let data = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
            guard a[1].isInt else { return runtime.raise(.typeError, "an int is required") }
            var crc = UInt16(truncatingIfNeeded: a[1].int)
            for byte in data {
                crc ^= UInt16(byte) << 8
                for _ in 0..<8 { crc = crc & 0x8000 == 0 ? crc << 1 : crc << 1 ^ 0x1021 }
            }
            return Value(Int(crc))
        },
    ])

    struct Fault: Error { let message: String }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (i, digit) in digits.enumerated() { values[Int(digit)] = UInt8(i) }
        return values
    }()

    /// Base 64. RFC 4648, section 4.
    private static func encode(_ data: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((data.count + 2) / 3 * 4 + 1)
        for i in stride(from: 0, to: data.count, by: 3) {
            let left = min(data.count - i, 3)
            let word = UInt32(data[i]) << 16 | (left > 1 ? UInt32(data[i + 1]) << 8 : 0) | (left > 2 ? UInt32(data[i + 2]) : 0)
            for k in 0..<4 { result.append(k <= left ? digits[Int(word >> UInt32(18 - 6 * k) & 63)] : UInt8(ascii: "=")) }
        }
        return result
    }

    /// Base 64 back to bytes.
    static func decode(_ data: UnsafeBufferPointer<UInt8>, isStrict: Bool) -> Result<[UInt8], Fault> {
        var result: [UInt8] = []
        result.reserveCapacity(data.count / 4 * 3 + 3)
        let pad = UInt8(ascii: "=")
        if isStrict && data.first == pad { return .failure(Fault(message: "Leading padding not allowed")) }
        var left: UInt8 = 0
        /// Place in a group of four, and number of paddings in it.
        var place = 0, paddings = 0, hasStartedPadding = false
        for (i, byte) in data.enumerated() {
            if byte == pad {
                hasStartedPadding = true
                if place >= 2 {
                    paddings += 1
                    if place + paddings >= 4 {
                        if isStrict && i + 1 < data.count { return .failure(Fault(message: "Excess data after padding")) }
                        return .success(result)
                    }
                }
                continue
            }
            let value = values[Int(byte)]
            if value == 0xFF {
                if isStrict { return .failure(Fault(message: "Only base64 data is allowed")) }
                continue
            }
            if isStrict && hasStartedPadding { return .failure(Fault(message: "Discontinuous padding not allowed")) }
            paddings = 0
            switch place {
            case 0: left = value
            case 1:
                result.append(left << 2 | value >> 4)
                left = value & 15
            case 2:
                result.append(left << 4 | value >> 2)
                left = value & 3
            default: result.append(left << 6 | value)
            }
            place = (place + 1) % 4
        }
        if place == 0 { return .success(result) }
        if place == 1 {
            let count = result.count / 3 * 4 + 1
            return .failure(Fault(message: "Invalid base64-encoded string: number of data characters (\(count)) cannot be 1 more than a multiple of 4"))
        }
        return .failure(Fault(message: "Incorrect padding"))
    }

    private static let crcTable: [UInt32] = (0..<256).map { i in
        (0..<8).reduce(UInt32(i)) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB8_8320 }
    }

    /// ISO 3309, as zlib has it.
    private static func crc32(_ data: UnsafeBufferPointer<UInt8>, _ start: UInt32) -> UInt32 {
        ~data.reduce(~start) { crc, byte in crc >> 8 ^ crcTable[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] }
    }
}
