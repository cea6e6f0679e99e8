/// Short texts for values, at most a line: what a table of an inspection shows.
extension Inspector {
    /// Elements of a container that are shown, and code points of a text.
    private static let mostItems = 6, mostText = 60
    private static let deepest = 3

    /// The value as `repr` would show it where that takes no Python code, shortened; other objects by class and number.
    func brief(_ value: Value, depth: Int = 0) -> String {
        guard value.isPointer else { return text(value) ?? "NULL" }
        let object = value.object
        if object.flags.contains(.permanent) { return permanent(value) }
        if object.type.isHeapType { return reference(object) }
        switch object.kind {
        case .int, .float, .complex, .range, .slice: return shortened(text(value) ?? reference(object))
        case .str:
            let s = StrRef(object)
            if s.length <= Inspector.mostText { return text(value) ?? reference(object) }
            return (text(runtime.substring(s, 0..<Inspector.mostText)) ?? reference(object)) + "…"
        case .bytes, .byteArray: return shortened(text(value) ?? reference(object))
        case .tuple:
            let items = TupleRef(object)
            return list(items.count, "(", items.count == 1 ? ",)" : ")", depth) { brief(items[$0], depth: depth + 1) }
        case .list:
            let items = ListRef(object)
            return list(items.count, "[", "]", depth) { brief(items[$0], depth: depth + 1) }
        case .dict: return brief(DictRef(object), depth)
        case .set: return brief(SetRef(object), depth)
        case .function: return "<function \(fullName(FunctionRef(object))) #\(number(object))>"
        case .code: return "<code \(CodeRef(object).qualname.string) #\(number(object))>"
        case .type: return "<class \(TypeRef(object).name.string)>"
        case .module: return moduleName(object)
        case .method: return "<method \(brief(object[0], depth: depth + 1)) of \(brief(object[1], depth: depth + 1))>"
        default: return reference(object)
        }
    }

    /// `<Point #17>`
    private func reference(_ object: Object) -> String {
        if object.kind == .type { return "<class \(runtime.fullName(TypeRef(object))) #\(number(object))>" }
        return "<\(runtime.fullName(object.type)) #\(number(object))>"
    }

    /// An object every runtime has.
    private func permanent(_ value: Value) -> String {
        if value.object.kind == .module { return moduleName(value.object) }
        return text(value).map { shortened($0) } ?? "<\(runtime.typeName(value))>"
    }

    private func moduleName(_ object: Object) -> String {
        let name = object[0].isKind(.dict)
            ? DictRef(object[0].object).lookup(name: runtime.name(.__name__), in: runtime) : .null
        return "<module \(name.isKind(.str) ? StrRef(name.object).string : "?")>"
    }

    /// The native repr; nil where Python code would have to run, or an error arises (an int with too many digits).
    private func text(_ value: Value) -> String? {
        if value.isNull { return nil }
        let text = runtime.nativeRepr(value)
        if text.isKind(.str) { return StrRef(text.object).string }
        runtime.exception = .null
        return nil
    }

    private func shortened(_ text: String) -> String {
        text.unicodeScalars.count <= Inspector.mostText + 2
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(Inspector.mostText))) + "…"
    }

    /// Some elements between brackets, and how many more there are.
    private func list(_ count: Int, _ open: String, _ close: String, _ depth: Int, item: (Int) -> String) -> String {
        if count > 0 && depth >= Inspector.deepest { return open + "…" + close }
        var parts: [String] = []
        var room = Inspector.mostText
        for i in 0..<min(count, Inspector.mostItems) {
            if room <= 0 { break }
            parts.append(item(i))
            room -= parts[i].utf8.count + 2
        }
        if parts.count < count { return open + parts.joined(separator: ", ") + ", … \(count - parts.count) more" + (close == ",)" ? ")" : close) }
        return open + parts.joined(separator: ", ") + close
    }

    private func brief(_ dict: DictRef, _ depth: Int) -> String {
        var positions: [Int] = []
        var i = dict.next(0)
        while i >= 0 && positions.count <= Inspector.mostItems {
            positions.append(i)
            i = dict.next(i + 1)
        }
        return list(dict.used, "{", "}", depth) { n in
            let entry = dict.entries[positions[n]]
            return brief(entry.key, depth: depth + 1) + ": " + brief(entry.value, depth: depth + 1)
        }
    }

    private func brief(_ set: SetRef, _ depth: Int) -> String {
        let isFrozen = runtime.isExact(set.value, .frozenSet)
        if set.used == 0 { return isFrozen ? "frozenset()" : "set()" }
        var keys: [Value] = []
        for i in 0...set.mask where set.slots[i].isElement && keys.count < Inspector.mostItems { keys.append(set.slots[i].key) }
        let text = list(set.used, "{", "}", depth) { brief(keys[$0], depth: depth + 1) }
        return isFrozen ? "frozenset(\(text))" : text
    }
}
