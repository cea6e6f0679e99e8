/// A format of the module `struct`. Python library reference, "struct: Format Strings".
struct StructFormat {
    struct Item {
        let code: UInt8
        /// Bytes of one value; of `s` and `p`, of the whole text.
        let size: Int
        /// Number of values.
        let count: Int
        let offset: Int
    }

    private(set) var items: [Item] = []
    private(set) var size = 0
    let isBigEndian: Bool
    /// Native sizes and alignment.
    let isNative: Bool

    /// Number of values in all.
    var count: Int { items.reduce(0) { $0 + $1.count } }

    /// What is wrong with a format.
    struct Fault: Error { let message: String }

    init(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) {
        var i = 0
        let order = text.first ?? 0
        isBigEndian = order == UInt8(ascii: ">") || order == UInt8(ascii: "!")
        isNative = !isBigEndian && order != UInt8(ascii: "<") && order != UInt8(ascii: "=")
        if "@=<>!".utf8.contains(order) { i = 1 }
        while i < text.count {
            let c = text[i]
            i += 1
            if c == 32 || c &- 9 < 5 { continue }
            var code = c, count = 1
            if c &- 0x30 < 10 {
                count = Int(c - 0x30)
                while i < text.count, text[i] &- 0x30 < 10 {
                    let (product, overflow) = count.multipliedReportingOverflow(by: 10)
                    if overflow || product > Int.max - 9 { throw Fault(message: "total struct size too long") }
                    count = product + Int(text[i] - 0x30)
                    i += 1
                }
                guard i < text.count else { throw Fault(message: "repeat count given without format specifier") }
                code = text[i]
                i += 1
            }
            guard let itemSize = StructFormat.size(of: code, isNative: isNative) else { throw Fault(message: "bad char in struct format") }
            if isNative && itemSize > 1 { size = (size + itemSize - 1) / itemSize * itemSize }
            let (bytes, overflow) = count.multipliedReportingOverflow(by: itemSize)
            let (end, carry) = size.addingReportingOverflow(bytes)
            if overflow || carry || end > Int.max - 16 { throw Fault(message: "total struct size too long") }
            if code == UInt8(ascii: "s") || code == UInt8(ascii: "p") {
                items.append(Item(code: code, size: count, count: 1, offset: size))
            } else if code != UInt8(ascii: "x") {
                items.append(Item(code: code, size: itemSize, count: count, offset: size))
            }
            size = end
        }
    }

    private static func size(of code: UInt8, isNative: Bool) -> Int? {
        switch code {
        case UInt8(ascii: "x"), UInt8(ascii: "s"), UInt8(ascii: "p"): 1
        case UInt8(ascii: "l"), UInt8(ascii: "L"): isNative ? 8 : 4
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "P"): isNative ? 8 : nil
        default:
            switch MemoryViewRef.size(of: code) {
            case 0: nil
            case let size: size
            }
        }
    }
}
