/// How two states of one program differ: objects told apart by their permanent numbers and named by a path from a root.
package struct StateDifference {
    package struct Item: Sendable {
        package let oid: UInt64
        package let path: String
        /// What it is; of a changed object what it was and is.
        package let text: String
    }

    package private(set) var added: [Item] = []
    package private(set) var removed: [Item] = []
    package private(set) var changed: [Item] = []
    /// A line for each frame that is not where it was.
    package private(set) var frames: [String] = []

    /// - Parameter sharedUpTo: up to this number equal numbers mean the same object; beyond it the states have given them apart.
    package init(_ a: Program, _ b: Program, sharedUpTo: UInt64) {
        let before = StatePaths(a.runtime), after = StatePaths(b.runtime)
        let oldTable = a.runtime.state.pointee.host.records, newTable = b.runtime.state.pointee.host.records
        for object in after.order {
            let oid = object.oid
            if oid > sharedUpTo || before.objects[oid] == nil {
                added.append(Item(oid: oid, path: after.path(of: oid), text: after.brief(object)))
            } else if newTable.hash(of: oid) != oldTable.hash(of: oid), let old = before.objects[oid] {
                let was = before.brief(old), now = after.brief(object)
                changed.append(Item(oid: oid, path: after.path(of: oid), text: was == now ? now : "\(was) → \(now)"))
            }
        }
        for object in before.order where object.oid > sharedUpTo || after.objects[object.oid] == nil {
            removed.append(Item(oid: object.oid, path: before.path(of: object.oid), text: before.brief(object)))
        }
        frames = StateDifference.frames(a, b)
    }

    /// Frames are compared from the bottom: where each stands, and, if both run the same function, what its variables and its value stack
    /// hold.
    private static func frames(_ a: Program, _ b: Program) -> [String] {
        let old = Array(a.frames().filter(\.isRunning).reversed()), new = Array(b.frames().filter(\.isRunning).reversed())
        func place(_ frames: [Inspection.Frame], _ i: Int) -> String {
            guard i < frames.count else { return "no frame" }
            return "\(frames[i].function) at line \(frames[i].line), \(frames[i].lasti) \(frames[i].instruction)"
        }
        return (0..<max(old.count, new.count)).flatMap { i in
            let was = place(old, i), now = place(new, i)
            let moved = was == now ? [] : ["\(i): \(was) → \(now)"]
            guard i < old.count, i < new.count, old[i].function == new[i].function, old[i].filename == new[i].filename else { return moved }
            return moved + values(old[i], new[i]).map { "\(i): \($0)" }
        }
    }

    /// The variables that differ between two frames of one function, and then the places on the value stack: `x 1 → 2`.
    private static func values(_ old: Inspection.Frame, _ new: Inspection.Frame) -> [String] {
        let was = Dictionary(old.locals.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        let now = Dictionary(new.locals.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        let names = new.locals.map(\.name) + old.locals.map(\.name).filter { now[$0] == nil }
        let variables = names.map { ($0, was[$0], now[$0]) }
        let stack = (0..<max(old.stack.count, new.stack.count)).map { i in
            ("stack[\(i)]", i < old.stack.count ? old.stack[i] : nil, i < new.stack.count ? new.stack[i] : nil)
        }
        return (variables + stack).filter { $0.1 != $0.2 }.map { "\($0.0)  \($0.1 ?? "nothing") → \($0.2 ?? "nothing")" }
    }

    /// The number given last in the state with these roots, 0 if they are not as they must be.
    package static func lastOid(roots: [UInt8]) -> UInt64 {
        roots.withUnsafeBytes { bytes in
            guard bytes.count > RootReader.fixedBytes else { return 0 }
            var r = RecordReader(UnsafeRawBufferPointer(rebasing: bytes[RootReader.fixedBytes...]))
            do throws(SnapshotFailure) {
                _ = try r.varint()
                _ = try r.varint()
                return try r.varint()
            } catch { return 0 }
        }
    }
}

/// The objects of a state that can be reached by names, breadth first, so that paths are short.
struct StatePaths {
    private(set) var objects: [UInt64: Object] = [:]
    private(set) var order: [Object] = []
    /// Whose part an object is, 0 for a root; and what stands in its path behind that.
    private var steps: [UInt64: (parent: UInt64, step: Step)] = [:]
    private let runtime: Runtime
    private let inspector: Inspector

    private enum Step {
        case root(String)
        case attribute(String)
        case item(Int)
        case key(Value)
        case element
    }

    init(_ runtime: Runtime) {
        self.runtime = runtime
        inspector = Inspector(runtime)
        var queue: [Object] = []
        let modules = runtime.root(.modules)
        if modules.isKind(.dict) {
            // The program's own module first: its names are the ones a reader knows.
            let entries = (0..<DictRef(modules.object).count).map { DictRef(modules.object).entries[$0] }.filter { $0.key.isKind(.str) }
            for entry in entries.sorted(by: { isMain($0.key) && !isMain($1.key) }) {
                visit(entry.value, 0, .root(StrRef(entry.key.object).string), &queue)
            }
        }
        for (i, frame) in runtime.framesFromBottom().enumerated() {
            let name = "frame \(i) (\(frame.code.qualname.string))"
            if frame.generator.isPointer { visit(frame.generator, 0, .root(name + " generator"), &queue) }
            visit(frame.function.value, 0, .root(name + " function"), &queue)
            visitFrame(frame, 0, name + " ", &queue)
        }
        for root in Root.persisted { visit(runtime.root(root), 0, .root("<\(root)>"), &queue) }
        var next = 0
        while next < queue.count {
            expand(queue[next], &queue)
            next += 1
        }
    }

    private func isMain(_ key: Value) -> Bool { StrRef(key.object).equals("__main__") }

    private mutating func visit(_ value: Value, _ parent: UInt64, _ step: Step, _ queue: inout [Object]) {
        guard value.isPointer, !value.object.flags.contains(.permanent), value.object.oid != 0, objects[value.object.oid] == nil else { return }
        objects[value.object.oid] = value.object
        steps[value.object.oid] = (parent, step)
        order.append(value.object)
        queue.append(value.object)
    }

    private mutating func visitFrame(_ frame: Frame, _ parent: UInt64, _ prefix: String, _ queue: inout [Object]) {
        let code = frame.code
        let names = inspector.strings(code.varnames) + inspector.strings(code.cellvars) + inspector.strings(code.freevars)
        var p = frame.base
        var i = 0
        while p < frame.stackTop {
            let name = prefix + (i < names.count ? names[i] : "stack[\(i - names.count)]")
            visit(p.pointee, parent, parent == 0 ? .root(name) : .attribute(name), &queue)
            p += 1
            i += 1
        }
    }

    private mutating func expand(_ object: Object, _ queue: inout [Object]) {
        let oid = object.oid
        let memory = runtime.heap.pointee.layout(object.kind).pointee
        if object.kind == .module {
            // A module's names are those of its dict.
            if object[0].isKind(.dict) {
                let dict = object[0].object
                if objects[dict.oid] == nil {
                    objects[dict.oid] = dict
                    steps[dict.oid] = (oid, .attribute("__dict__"))
                    order.append(dict)
                }
                for i in 0..<DictRef(dict).count where DictRef(dict).entries[i].key.isKind(.str) {
                    visit(DictRef(dict).entries[i].value, oid, .attribute(StrRef(DictRef(dict).entries[i].key.object).string), &queue)
                }
                queue.append(dict)
            }
        }
        let slots = LayoutDescription.all[Int(object.kind.rawValue)].slots
        for (i, slot) in slots.enumerated() {
            switch slot {
            case .value(let name), .weak(let name): visit(object[i], oid, .attribute(name), &queue)
            case .content, .integer, .float, .count, .capacity, .storage, .derived, .derivedMemory: break
            }
        }
        expandTail(object, memory, &queue)
        if object.extensionWords > 0 {
            let instance = InstanceRef(object, in: runtime.heap)
            let shape = instance.attributes
            for i in 0..<object.extensionWords {
                let slot = i - 1 - object.type.slotCount
                let name = shape.isKind(.shape) && slot >= 0 && slot < ShapeRef(shape.object).count
                    ? StrRef(ShapeRef(shape.object).names[slot].object).string : i == 0 ? "__dict__" : "slot \(i - 1)"
                visit(instance.words[i], oid, .attribute(name), &queue)
            }
        }
        visit(object.classValue, oid, .attribute("__class__"), &queue)
    }

    private mutating func expandTail(_ object: Object, _ memory: Layout, _ queue: inout [Object]) {
        let oid = object.oid
        switch memory.tail {
        case .none, .bytes, .words, .externalBytes: break
        case .values:
            let items = memory.tailAddress(object).assumingMemoryBound(to: Value.self)
            for i in 0..<object.raw(memory.countWord) { visit(items[i], oid, .item(i), &queue) }
        case .externalValues:
            guard let storage = object.storage(runtime.heap) else { break }
            for i in 0..<object.raw(memory.countWord) { visit(storage.assumingMemoryBound(to: Value.self)[i], oid, .item(i), &queue) }
        case .externalEntries:
            let dict = DictRef(object)
            for i in 0..<dict.count {
                visit(dict.entries[i].value, oid, .key(dict.entries[i].key), &queue)
                visit(dict.entries[i].key, oid, .element, &queue)
            }
        case .externalSlots:
            let set = SetRef(object)
            for i in 0...set.mask where set.slots[i].isElement { visit(set.slots[i].key, oid, .element, &queue) }
        case .frame: visitFrame(GeneratorRef(object).frame, oid, "", &queue)
        }
    }

    // MARK: Texts

    func brief(_ object: Object) -> String {
        switch object.kind {
        case .cell: "cell of " + (object[0].isNull ? "nothing" : inspector.brief(object[0]))
        case .instance where object.type.isHeapType: instance(object)
        default: inspector.brief(object.value)
        }
    }

    /// An instance with its attributes.
    private func instance(_ object: Object) -> String {
        let name = inspector.brief(object.value)
        let instance = InstanceRef(object, in: runtime.heap)
        guard object.extensionWords > 0, instance.attributes.isKind(.shape) else { return name }
        let shape = ShapeRef(instance.attributes.object)
        let parts = (0..<min(shape.count, 6)).map { "\(StrRef(shape.names[$0].object).string)=\(inspector.brief(instance.values[$0], depth: 2))" }
        return "\(name) \(parts.joined(separator: " "))"
    }

    func path(of oid: UInt64) -> String {
        var parts: [String] = []
        var next = oid
        while next != 0, let (parent, step) = steps[next] {
            switch step {
            case .root(let name): parts.append(name)
            case .attribute(let name): parts.append(".\(name)")
            case .item(let i): parts.append("[\(i)]")
            case .key(let key): parts.append("[\(inspector.brief(key, depth: 1))]")
            case .element: parts.append("{}")
            }
            next = parent
        }
        return parts.reversed().joined()
    }
}
