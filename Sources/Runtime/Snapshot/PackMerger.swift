/// Merges packs into one that has the newest record of each oid: what keeps the packs behind a state few. It works on records alone, without
/// a runtime, so it is a function of the packs.
package struct PackMerger {
    /// A part of the bodies of a group, in the order of the columns: cells, or bytes.
    private struct Part {
        var cells: [Cell] = []
        var bytes: [UInt8] = []
        /// Where each record's share begins, and the end.
        var starts: [Int] = [0]
        let isBytes: Bool

        init(isBytes: Bool) { self.isBytes = isBytes }
    }

    /// What the records of a group of the merged pack have in common.
    private struct Signature: Hashable {
        let layout: Int, flags: UInt8, extensionWords: Int, evenCount: Int
        let classTag: UInt64, classPayload: UInt64
        /// Segments stay in groups of their own.
        let segment: UInt64
    }

    private var reader = PackReader()
    private var names: [String] = []
    private var nameIndex: [String: UInt64] = [:]
    private var parts: [[Part]] = []
    /// Groups of the result, with their records: a source group and a row in it.
    private var order: [Signature] = []
    private var members: [Signature: [(group: Int, row: Int)]] = [:]

    /// Merges payloads, the oldest first.
    ///
    /// - Returns: the payload of the merged pack, and its number of records.
    /// - Throws: `SnapshotFailure` when one is not as it must be.
    package static func merge(_ payloads: [UnsafeRawBufferPointer]) throws(SnapshotFailure) -> (payload: [UInt8], records: Int) {
        var merger = PackMerger()
        defer { merger.reader.deallocate() }
        for payload in payloads.reversed() { try merger.reader.read(payload) }
        try merger.choose()
        return merger.write()
    }

    /// Reads the bodies, and finds the newest record of each oid.
    private mutating func choose() throws(SnapshotFailure) {
        var seen = OidMap<UInt8>(empty: 0)
        defer { seen.deallocate() }
        for (g, group) in reader.groups.enumerated() {
            let map = reader.permanents[group.pack].map { index(of: $0) }
            parts.append(try bodies(of: group, map))
            let isSegment = RecordLayout.all[group.layout].kind == nil
            let signature = Signature(
                layout: group.layout, flags: group.flags, extensionWords: group.extensionWords, evenCount: group.evenCount,
                classTag: group.classCell.tag, classPayload: try PackMerger.mapped(group.classCell, map).payload,
                segment: isSegment ? reader.oids[group.first] : 0)
            for row in 0..<group.count where seen.set(reader.oids[group.first + row], 1) == 0 {
                if members[signature] == nil { order.append(signature) }
                members[signature, default: []].append((g, row))
            }
        }
    }

    private mutating func index(of name: String) -> UInt64 {
        if let known = nameIndex[name] { return known }
        let index = UInt64(names.count)
        names.append(name)
        nameIndex[name] = index
        return index
    }

    /// A cell with its permanent's index in the merged table.
    private static func mapped(_ cell: Cell, _ map: [UInt64]) throws(SnapshotFailure) -> Cell {
        guard cell.tag == ValueTag.permanent else { return cell }
        guard cell.payload < UInt64(map.count) else { throw SnapshotFailure("a record refers to permanent \(cell.payload) of \(map.count)") }
        return Cell(tag: cell.tag, payload: map[Int(cell.payload)])
    }

    // MARK: Reading

    private func bodies(of group: RecordGroup, _ map: [UInt64]) throws(SnapshotFailure) -> [Part] {
        let layout = RecordLayout.all[group.layout]
        var r = RecordReader(group.body)
        var parts: [Part] = []
        func count(_ row: Int) -> Int { reader.counts[group.first + row] }
        func cells(_ number: (Int) -> Int) throws(SnapshotFailure) { parts.append(try PackMerger.cells(group.count, &r, map, number)) }
        func bytes(_ number: (Int) -> Int) throws(SnapshotFailure) { parts.append(try PackMerger.bytes(group.count, &r, number)) }
        for column in layout.columns {
            switch column.column {
            case .value, .integer: try cells { _ in 1 }
            case .float: try bytes { _ in 8 }
            case .content: try bytes { _ in 32 }
            }
        }
        let isHashed = group.has(GroupFlags.hashed)
        // With even counts each element is a column; else all are one.
        let repeats = group.evenCount >= 0 ? group.evenCount : 1
        func share(_ row: Int) -> Int { group.evenCount >= 0 ? 1 : count(row) }
        if group.has(GroupFlags.segmented) {
            let size = Segments.size(layout.tail)
            try cells { (count($0) + size - 1) / size }
        } else {
            switch layout.tail {
            case .none: break
            case .values, .externalValues: for _ in 0..<repeats { try cells(share) }
            case .bytes, .externalBytes: try bytes(count)
            case .words: try bytes { count($0) * 8 }
            case .externalEntries:
                for _ in 0..<repeats {
                    try cells(share)
                    if isHashed { try bytes { share($0) * 8 } }
                    try cells(share)
                }
            case .externalSlots:
                for _ in 0..<repeats {
                    try cells(share)
                    guard isHashed, let keys = parts.last else { continue }
                    try bytes { row in
                        keys.cells[keys.starts[row]..<keys.starts[row + 1]].count { $0.tag != ValueTag.special || $0.payload != 0 } * 8
                    }
                }
            case .frame: parts.append(try PackMerger.frames(group.count, &r, map))
            }
        }
        for _ in 0..<group.extensionWords { try cells { _ in 1 } }
        if r.remaining != 0 { throw SnapshotFailure("\(r.remaining) bytes follow the last record of a group") }
        return parts
    }

    private static func cells(
        _ rows: Int, _ r: inout RecordReader, _ map: [UInt64], _ number: (Int) -> Int
    ) throws(SnapshotFailure) -> Part {
        var part = Part(isBytes: false)
        var column = ColumnReader(r)
        for row in 0..<rows {
            for _ in 0..<number(row) {
                part.cells.append(try mapped(column.cell(), map))
                if column.failure != nil { break }
            }
            part.starts.append(part.cells.count)
        }
        try column.finish(&r)
        return part
    }

    private static func bytes(_ rows: Int, _ r: inout RecordReader, _ number: (Int) -> Int) throws(SnapshotFailure) -> Part {
        var part = Part(isBytes: true)
        for row in 0..<rows {
            part.bytes += try r.bytes(number(row))
            part.starts.append(part.bytes.count)
        }
        return part
    }

    /// A frame says itself how many values it has, in its eleventh cell.
    private static func frames(_ rows: Int, _ r: inout RecordReader, _ map: [UInt64]) throws(SnapshotFailure) -> Part {
        var part = Part(isBytes: false)
        var column = ColumnReader(r)
        for _ in 0..<rows {
            for _ in 0..<FrameCells.fixed { part.cells.append(try mapped(column.cell(), map)) }
            let depth = part.cells[part.cells.count - 1]
            guard depth.tag == ValueTag.int, depth.payload < 1 << 20 else { throw SnapshotFailure("a frame has no depth") }
            for _ in 0..<depth.payload { part.cells.append(try mapped(column.cell(), map)) }
            part.starts.append(part.cells.count)
        }
        try column.finish(&r)
        return part
    }

    // MARK: Writing

    private func write() -> (payload: [UInt8], records: Int) {
        var out = RecordWriter(), directory = RecordWriter(), bodies = RecordWriter()
        defer {
            out.deallocate()
            directory.deallocate()
            bodies.deallocate()
        }
        var layouts: [Int] = []
        var layoutsNamed = 0, namesNamed = 0, inPiece = 0, records = 0
        func endPiece() {
            if inPiece == 0 { return }
            out.varint(UInt64(layouts.count - layoutsNamed))
            for layout in layouts[layoutsNamed...] { out.layout(layout) }
            layoutsNamed = layouts.count
            out.varint(UInt64(names.count - namesNamed))
            for name in names[namesNamed...] { out.text(name) }
            namesNamed = names.count
            out.varint(UInt64(directory.count))
            out.bytes(directory.buffer)
            out.bytes(bodies.buffer)
            directory.removeAll()
            bodies.removeAll()
            records += inPiece
            inPiece = 0
        }
        for signature in order {
            let all = members[signature] ?? []
            var first = 0
            while first < all.count {
                if inPiece == Encoder.pieceObjects { endPiece() }
                let last = min(all.count, first + Encoder.pieceObjects - inPiece)
                if !layouts.contains(signature.layout) { layouts.append(signature.layout) }
                write(signature, all[first..<last], layout: layouts.firstIndex(of: signature.layout) ?? 0, &directory, &bodies)
                inPiece += last - first
                first = last
            }
        }
        endPiece()
        return (out.array, records)
    }

    private func write(
        _ signature: Signature, _ rows: ArraySlice<(group: Int, row: Int)>, layout: Int, _ directory: inout RecordWriter, _ bodies: inout RecordWriter
    ) {
        let mark = bodies.count
        directory.varint(UInt64(layout))
        directory.byte(signature.flags)
        directory.varint(UInt64(signature.extensionWords))
        directory.varint(UInt64(rows.count))
        var column = ColumnWriter()
        column.put(Cell(tag: signature.classTag, payload: signature.classPayload), &directory)
        column.end(&directory)
        func record(_ row: (group: Int, row: Int)) -> Int { reader.groups[row.group].first + row.row }
        if RecordLayout.all[signature.layout].tail != .none {
            if signature.evenCount >= 0 {
                directory.varint(UInt64(signature.evenCount))
            } else {
                column = ColumnWriter()
                for row in rows { _ = column.put(int: reader.counts[record(row)], &directory) }
                column.end(&directory)
            }
        }
        column = ColumnWriter()
        for row in rows { _ = column.put(oid: reader.oids[record(row)], &directory) }
        column.end(&directory)
        for p in 0..<(rows.first.map { parts[$0.group].count } ?? 0) {
            column = ColumnWriter()
            for row in rows {
                let part = parts[row.group][p]
                let range = part.starts[row.row]..<part.starts[row.row + 1]
                if part.isBytes {
                    part.bytes[range].withUnsafeBytes { bodies.bytes($0) }
                } else {
                    for cell in part.cells[range] { column.put(cell, &bodies) }
                }
            }
            column.end(&bodies)
        }
        directory.varint(UInt64(bodies.count - mark))
    }
}

extension ColumnWriter {
    fileprivate mutating func put(_ cell: Cell, _ out: inout RecordWriter) {
        switch cell.tag {
        case ValueTag.reference: _ = put(oid: cell.payload, &out)
        case ValueTag.int: _ = put(int: Int(Int64(bitPattern: cell.payload)), &out)
        case ValueTag.permanent: _ = put(permanent: cell.payload, name: 0, &out)
        case ValueTag.special: _ = put(special: Int(truncatingIfNeeded: cell.payload), &out)
        default: _ = put(float: cell.payload, &out)
        }
    }
}
