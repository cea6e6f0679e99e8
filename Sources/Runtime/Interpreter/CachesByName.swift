/// Inline caches for attributes that a shape does not place: those of instances whose attributes lie in a dict, and what instances
/// of any shape inherit from their class. They know the class by its version, and look for the name in the instance itself.
extension Runtime {
    /// The attribute that a cache of the kinds `dictValue` and `inheritedValue` knows, null where it does not hold.
    @inline(never) func attributeByName(_ object: Object, _ cache: UnsafeMutablePointer<InlineCache>) -> Value {
        guard object.kind == .instance, object.type.version == cache.pointee.version else { return .null }
        if cache.pointee.kind == .inheritedValue { return inherits(object, cache) ? cache.pointee.value : .null }
        let attributes = object.words[2]
        guard attributes.isKind(.dict) else { return .null }
        let dict = DictRef(attributes.object), i = cache.pointee.index
        if i < dict.count && dict.entries[i].key == cache.pointee.name { return dict.entries[i].value }
        return dict.lookup(name: cache.pointee.name, in: self)
    }

    /// As `loadCachedMethod`, for those two and for `inheritedMethod` and `inheritedClassMethod`.
    @inline(never)
    func loadMethodByName(_ value: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ to: UnsafeMutablePointer<Value>) -> Bool {
        let object = value.object
        switch cache.pointee.kind {
        case .inheritedMethod, .inheritedClassMethod:
            guard object.kind == .instance, object.type.version == cache.pointee.version, inherits(object, cache) else { return false }
            to[1] = cache.pointee.kind == .inheritedMethod ? value : object.classValue
            to[0] = cache.pointee.value
        default:
            let attribute = attributeByName(object, cache)
            if attribute.isNull { return false }
            to[1] = attribute
            to[0] = .null
        }
        return true
    }

    /// Sets an attribute that lies in the instance's dict, as a cache of the kind `dictValue` knows; false where it does not hold.
    @inline(never) func storeByName(_ object: Object, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value) -> Bool {
        let attributes = object.words[2]
        guard attributes.isKind(.dict) else { return false }
        let dict = DictRef(attributes.object), i = cache.pointee.index
        guard i < dict.count, dict.entries[i].key == cache.pointee.name else { return false }
        dict.setValue(at: i, value)
        return true
    }

    /// Whether an instance has no attribute of its own under the cache's name.
    private func inherits(_ object: Object, _ cache: UnsafeMutablePointer<InlineCache>) -> Bool {
        let attributes = object.words[2]
        if attributes.isNull || attributes.bits == cache.pointee.shape && attributes.object.kind == .shape { return true }
        if attributes.object.kind == .shape { return ShapeRef(attributes.object).index(of: cache.pointee.name) < 0 }
        let name = cache.pointee.name
        if case .absent = DictRef(attributes.object).find(name, hash: hash(StrRef(name.object)), in: self) { return true }
        return false
    }
}
