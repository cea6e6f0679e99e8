/// The objects that every runtime has, by the names under which images refer to them, and back.
///
/// A name is what its group begins with and the object's own: `type:list.` and `append`. Registering is cheap, because it happens
/// at every start; the indexes are made when a name is first asked for, which only saving and waking do.
struct PermanentTable {
    private struct Entry {
        let object: Object
        /// The last part of the name, a str of ASCII.
        let name: StrRef
        let group: Int32
        /// Two internal objects may share a name; the first has the plain one, the others `#2`, `#3`, … at its end. 1: plain.
        var number: Int32 = 1
    }

    private var groups: [String] = []
    private var entries: [Entry] = []
    /// Open addressing: numbers of entries plus one by the hash of the name, and by address. Empty until needed.
    private var byName: [Int32] = []
    private var byAddress: [Int32] = []
    private var indexed = 0

    init() { entries.reserveCapacity(2048) }

    /// Begins a group: the objects registered from now on have names that begin with `prefix`.
    mutating func begin(_ prefix: String) { groups.append(prefix) }

    /// Registers an object in the group begun last.
    mutating func register(_ value: Value, _ name: Value) {
        value.object.flags.insert(.permanent)
        entries.append(Entry(object: value.object, name: StrRef(name.object), group: Int32(groups.count - 1)))
    }

    func forEach(_ body: (Value) -> Void) {
        for entry in entries { body(entry.object.value) }
    }

    /// The object of that name.
    subscript(_ name: String) -> Value? {
        mutating get {
            index()
            var name = name
            return name.withUTF8 { text in
                find(UnsafeRawBufferPointer(text)).map { entries[$0].object.value }
            }
        }
    }

    /// The name of an object, nil when it is not registered.
    mutating func name(of value: Value) -> String? {
        index()
        let mask = byAddress.count - 1
        var slot = PermanentTable.hash(address: value) & mask
        while byAddress[slot] != 0 {
            let i = Int(byAddress[slot]) - 1
            if entries[i].object.value == value { return String(decoding: text(entries[i]), as: UTF8.self) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The objects that have an oid, and their names, in the order of their oids.
    var numbered: [(name: String, value: Value)] {
        mutating get {
            index()
            return entries.filter { $0.object.oid != 0 }.sorted { $0.object.oid < $1.object.oid }
                .map { (String(decoding: text($0), as: UTF8.self), $0.object.value) }
        }
    }

    // MARK: Indexes

    private func text(_ entry: Entry) -> [UInt8] {
        var text: [UInt8] = []
        write(entry, into: &text)
        return text
    }

    private func write(_ entry: Entry, into text: inout [UInt8]) {
        text.removeAll(keepingCapacity: true)
        text += groups[Int(entry.group)].utf8
        text += UnsafeBufferPointer(start: entry.name.bytes, count: entry.name.byteCount)
        if entry.number > 1 { text += "#\(entry.number)".utf8 }
    }

    private static func hash(address value: Value) -> Int {
        Int(truncatingIfNeeded: (value.bits &>> 4) &* 0x9E37_79B9_7F4A_7C15 &>> 32)
    }

    /// FNV-1a: <http://www.isthe.com/chongo/tech/comp/fnv/>
    private static func hash(_ text: UnsafeRawBufferPointer) -> Int {
        var h: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { h = (h ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: h &>> 20)
    }

    private func find(_ name: UnsafeRawBufferPointer) -> Int? {
        let mask = byName.count - 1
        var slot = PermanentTable.hash(name) & mask
        while byName[slot] != 0 {
            let i = Int(byName[slot]) - 1
            if has(entries[i], name) { return i }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func has(_ entry: Entry, _ name: UnsafeRawBufferPointer) -> Bool {
        let prefix = groups[Int(entry.group)].utf8
        let plain = prefix.count + entry.name.byteCount
        guard name.count >= plain, prefix.elementsEqual(name[..<prefix.count]),
              UnsafeBufferPointer(start: entry.name.bytes, count: entry.name.byteCount).elementsEqual(name[prefix.count..<plain])
        else { return false }
        return entry.number == 1 ? name.count == plain : "#\(entry.number)".utf8.elementsEqual(name[plain...])
    }

    /// Takes into the indexes what was registered since the last time.
    private mutating func index() {
        if indexed == entries.count && indexed > 0 { return }
        if byName.count < entries.count * 2 || byName.isEmpty {
            var size = 4096
            while size < entries.count * 2 { size *= 2 }
            byName = Array(repeating: 0, count: size)
            byAddress = Array(repeating: 0, count: size)
            indexed = 0
        }
        let mask = byName.count - 1
        var text: [UInt8] = []
        while indexed < entries.count {
            write(entries[indexed], into: &text)
            while let _ = text.withUnsafeBytes({ find($0) }) {
                entries[indexed].number += 1
                write(entries[indexed], into: &text)
            }
            var slot = text.withUnsafeBytes { PermanentTable.hash($0) } & mask
            while byName[slot] != 0 { slot = (slot + 1) & mask }
            byName[slot] = Int32(indexed + 1)
            slot = PermanentTable.hash(address: entries[indexed].object.value) & mask
            while byAddress[slot] != 0 { slot = (slot + 1) & mask }
            byAddress[slot] = Int32(indexed + 1)
            indexed += 1
        }
    }
}
