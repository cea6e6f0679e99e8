/// The attributes of an instance: its extension (see `Object`).
///
/// Word 0 says where they are: null – it has none yet; a *shape* – the names, whose values lie in the words behind the
/// slots; a dict – all of them lie there (after `__dict__` was asked for, or when they outgrew the words).
/// A shape belongs to one class, so a cache that compares the shape needs not compare the class.
struct InstanceRef {
    let object: Object
    let words: UnsafeMutablePointer<Value>

    @inline(__always) init(_ object: Object, in heap: UnsafeMutablePointer<Heap>) {
        self.object = object
        words = object.kind == .instance
            ? object.words + Object.headerWords
            : heap.pointee.layout(object.kind).pointee.extensionAddress(object)
    }

    @inline(__always) var attributes: Value { words[0] }

    /// Where the values of a shape's names lie.
    @inline(__always) var values: UnsafeMutablePointer<Value> { words + 1 + object.type.slotCount }
    var capacity: Int { object.extensionWords - 1 - object.type.slotCount }
}

/// The names of the attributes of instances, in the order they were first set. Shapes form a tree for each class: the
/// child for a name is found in `transitions` (a list of name, shape, name, shape…).
struct ShapeRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let ownerWord = 0, transitionsWord = 1, countWord = 2, fixedWords = 3
    /// More attributes than this go into a dict.
    static let mostNames = 48

    @inline(__always) var count: Int { object.raw(ShapeRef.countWord) }
    @inline(__always) var names: UnsafeMutablePointer<Value> { object.words + Object.headerWords + ShapeRef.fixedWords }

    /// Position of an interned name, -1 when it is not there.
    @inline(__always) func index(of name: Value) -> Int {
        let names = names
        for i in 0..<count where names[i] == name { return i }
        return -1
    }
}

extension Runtime {
    /// An instance of a class made by Python code, or of `object` or an exception: layout of the class's base, fixed words zero,
    /// `tailCount` elements of inline tail (unset), attributes and slots empty.
    func newInstance(of type: TypeRef, tailCount: Int = 0) -> Object {
        let kind = type.instanceKind
        let layout = heap.pointee.layout(kind)
        var extensionWords = 0
        if type.flags.contains(.instanceDict) || type.slotCount > 0 {
            extensionWords = 1 + type.slotCount
            if type.isHeapType && type.flags.contains(.instanceDict) { extensionWords += type.object.raw(TypeRef.attributeHintWord) }
        }
        extensionWords = min(extensionWords, 255)
        var tailBytes = 0
        switch layout.pointee.tail {
        case .values, .words, .frame: tailBytes = tailCount * 8
        case .bytes: tailBytes = (tailCount + 7) & ~7
        default: break
        }
        let words = Object.headerWords + layout.pointee.fixedWords
        let object = heap.pointee.allocate(
            kind, class: type.value, bytes: (words + extensionWords) * 8 + tailBytes,
            flags: extensionWords > 0 ? [.dirty, .extended] : .dirty, extensionWords: extensionWords)
        for i in 0..<layout.pointee.fixedWords { object.initializeRaw(i, 0) }
        if layout.pointee.countWord >= 0 && tailBytes > 0 { object.initializeRaw(layout.pointee.countWord, tailCount) }
        if extensionWords > 0 {
            (object.address + words * 8 + tailBytes).assumingMemoryBound(to: Value.self)
                .update(repeating: .null, count: extensionWords)
        }
        if type.flags.contains(.finalizer) {
            registerFinalizable(object)
            watchRunningFrame()
        }
        return object
    }

    // MARK: Attributes of instances, without descriptors

    /// The instance's own attribute (an interned name), null when there is none.
    @inline(__always) func instanceAttribute(_ object: Object, _ name: Value) -> Value {
        if !object.flags.contains(.extended) { return .null }
        let instance = InstanceRef(object, in: heap)
        let attributes = instance.attributes
        if attributes.isNull { return .null }
        if attributes.object.kind == .shape {
            let i = ShapeRef(attributes.object).index(of: name)
            return i < 0 ? .null : instance.values[i]
        }
        return DictRef(attributes.object).lookup(name: name, in: self)
    }

    /// Sets an attribute of an instance that has attributes of its own. `name` is interned.
    func setInstanceAttribute(_ object: Object, _ name: Value, _ value: Value) {
        let instance = InstanceRef(object, in: heap)
        object.writeBarrier()
        let attributes = instance.attributes
        let shape: ShapeRef
        if attributes.isNull {
            shape = rootShape(of: object.type)
        } else if attributes.object.kind == .shape {
            shape = ShapeRef(attributes.object)
            let i = shape.index(of: name)
            if i >= 0 {
                instance.values[i] = value
                return
            }
        } else {
            set(DictRef(attributes.object), name, value)
            return
        }
        let n = shape.count
        if n < instance.capacity, let next = child(of: shape, name) {
            instance.values[n] = value
            instance.words[0] = next.object.value
            return
        }
        if object.type.isHeapType {
            let hint = min(max(n * 2, n + 4), ShapeRef.mostNames)
            if hint > object.type.object.raw(TypeRef.attributeHintWord) {
                object.type.object.storeDerived(TypeRef.attributeHintWord, hint)
            }
        }
        set(instanceDict(object), name, value)
    }

    /// Removes an attribute; false when there is none.
    func deleteInstanceAttribute(_ object: Object, _ name: Value) -> Bool {
        if instanceAttribute(object, name).isNull { return false }
        let dict = instanceDict(object)
        guard case .found(let i) = dict.find(name, hash: hash(StrRef(name.object)), in: self) else { return false }
        dict.remove(at: i)
        return true
    }

    /// The instance's `__dict__`: from now on its attributes lie in it.
    func instanceDict(_ object: Object) -> DictRef {
        let instance = InstanceRef(object, in: heap)
        let attributes = instance.attributes
        if !attributes.isNull && attributes.object.kind != .shape { return DictRef(attributes.object) }
        let dict = newDict(capacity: 8)
        object.writeBarrier()
        if !attributes.isNull {
            let shape = ShapeRef(attributes.object)
            for i in 0..<shape.count {
                dict.append(shape.names[i], hash: hash(StrRef(shape.names[i].object)), instance.values[i])
                instance.values[i] = .null
            }
        }
        instance.words[0] = dict.value
        return dict
    }

    private func rootShape(of type: TypeRef) -> ShapeRef {
        let known = type.object[TypeRef.shapeWord]
        if !known.isNull { return ShapeRef(known.object) }
        let shape = newShape(owner: type, count: 0)
        type.object.store(TypeRef.shapeWord, shape.object.value)
        return shape
    }

    private func newShape(owner: TypeRef, count: Int) -> ShapeRef {
        let object = heap.pointee.allocate(
            .shape, class: type(.shape), bytes: (Object.headerWords + ShapeRef.fixedWords + count) * 8)
        object.initialize(ShapeRef.ownerWord, owner.value)
        object.initialize(ShapeRef.transitionsWord, .null)
        object.initializeRaw(ShapeRef.countWord, count)
        return ShapeRef(object)
    }

    /// The shape that adds `name`; nil when the instance should rather use a dict.
    private func child(of shape: ShapeRef, _ name: Value) -> ShapeRef? {
        let known = shape.object[ShapeRef.transitionsWord]
        if !known.isNull {
            let transitions = ListRef(known.object)
            var i = 0
            while i < transitions.count {
                if transitions[i] == name { return ShapeRef(transitions[i + 1].object) }
                i += 2
            }
            if i > 128 { return nil }
        }
        if shape.count >= ShapeRef.mostNames { return nil }
        let next = newShape(owner: TypeRef(shape.object[ShapeRef.ownerWord].object), count: shape.count + 1)
        next.names.update(from: shape.names, count: shape.count)
        next.names[shape.count] = name
        if known.isNull { shape.object.store(ShapeRef.transitionsWord, newList(capacity: 2).value) }
        let transitions = ListRef(shape.object[ShapeRef.transitionsWord].object)
        transitions.append(name)
        transitions.append(next.object.value)
        return next
    }
}
