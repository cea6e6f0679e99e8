/// Reading UTF-16 and UTF-32 as text: characters are made of units of two or four bytes, in an order that the mark at the
/// beginning of the file tells unless the encoding's name does.
extension Runtime {
    func takeWideText(_ t: TextFileRef, _ amount: TextAmount) -> Value? {
        guard let isBig = byteOrder(of: t) else { return nil }
        let newline = t.newline
        var units: [UInt32] = [], characters = 0, seen = 0
        while amount.wants(characters) {
            guard let unit = nextUnit(t, isBig) else { return nil }
            guard unit >= 0 else { break }
            characters += 1
            units.append(UInt32(unit))
            let next = unit == 13 || t.unit == 2 && unit & 0xFC00 == 0xD800 ? nextUnit(t, isBig, isTaken: false) : -1
            guard let next else { return nil }
            if next & ~0x3FF == 0xDC00 {
                // The other half of the pair.
                units.append(UInt32(next))
                _ = nextUnit(t, isBig)
            } else if newline == nil && (unit == 13 || unit == 10) {
                seen |= unit == 10 ? 2 : next == 10 ? 4 : 1
                units[units.count - 1] = 10
                if next == 10 { _ = nextUnit(t, isBig) }
            } else if newline == "" && (unit == 13 && next != 10 || unit == 10) {
                seen |= unit == 13 ? 1 : units.dropLast().last == 13 ? 4 : 2
            }
            if amount.isLine && endsLine(units, newline, next) { break }
        }
        if seen & ~t.object.raw(TextFileRef.seenWord) != 0 {
            t.object.storeRaw(TextFileRef.seenWord, t.object.raw(TextFileRef.seenWord) | seen)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count * t.unit)
        for unit in units {
            for i in 0..<t.unit { bytes.append(UInt8(truncatingIfNeeded: unit >> UInt32(8 * (isBig ? t.unit - 1 - i : i)))) }
        }
        if amount.wants(characters), !(amount.isLine && endsLine(units, newline, -1)) {
            guard let rest = takeBytes(t.file, t.unit - 1) else { return nil }
            bytes += rest
        }
        return decodeTaken(bytes, t, str("utf-\(t.unit * 8)-\(isBig ? "be" : "le")"))
    }

    private func endsLine(_ units: [UInt32], _ newline: String?, _ next: Int) -> Bool {
        switch newline {
        case "\r": units.last == 13
        case "\r\n": units.last == 10 && units.dropLast().last == 13
        case "": units.last == 10 || units.last == 13 && next != 10
        default: units.last == 10
        }
    }

    /// Whether units begin with their high byte; nil with an exception pending. The mark is read at the first reading.
    private func byteOrder(of t: TextFileRef) -> Bool? {
        switch t.codec {
        case .utf16(.big?), .utf32(.big?): return true
        case .utf16(.little?), .utf32(.little?): return false
        default: break
        }
        guard t.flags & TextFileRef.signed == 0 else { return t.flags & TextFileRef.bigEndian != 0 }
        guard let mark = takeBytes(t.file, t.unit) else { return nil }
        if mark.count < t.unit {
            // Nothing to read: the file may still grow.
            return seekFile(t.file, -mark.count, 1) == nil ? nil : false
        }
        let value = mark.reduce(0) { $0 << 8 | Int($1) }
        guard value == 0xFEFF || value == (t.unit == 2 ? 0xFFFE : 0xFFFE_0000) else {
            _ = raise(.unicodeError, "UTF-\(t.unit * 8) stream does not start with BOM")
            return nil
        }
        t.flags = t.flags & ~TextFileRef.bigEndian | TextFileRef.signed | (value == 0xFEFF ? TextFileRef.bigEndian : 0)
        return value == 0xFEFF
    }

    /// The next unit, -1 where no whole one is left; nil with an exception pending.
    private func nextUnit(_ t: TextFileRef, _ isBig: Bool, isTaken: Bool = true) -> Int? {
        let f = t.file, size = t.unit
        guard let available = bufferBytes(f, size) else { return nil }
        if available < size { return -1 }
        var unit = 0
        for i in 0..<size { unit |= Int(f.bytes[f.cursor + i]) << (8 * (isBig ? size - 1 - i : i)) }
        if isTaken { f.set(count: f.count, position: f.position, cursor: f.cursor + size) }
        return unit
    }
}
