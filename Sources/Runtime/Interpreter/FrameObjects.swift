/// Frame objects: what Python code sees of a frame. Made only when asked for (`sys._getframe`, tracebacks, `gi_frame`).
struct FrameObjectRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let code = 0, function = 1, namespace = 2, back = 3, trace = 4, lasti = 5, live = 6, count = 7, fixedWords = 8

    /// The frame while it runs or is suspended in its generator; nil once it has ended.
    var live: Frame? {
        UnsafeMutablePointer<Value>(bitPattern: object.raw(FrameObjectRef.live)).map { Frame(base: $0) }
    }
    var code: CodeRef { CodeRef(object[FrameObjectRef.code].object) }
    /// Locals, cells and free variables as they were when the frame ended.
    var locals: UnsafeMutablePointer<Value> { object.words + Object.headerWords + FrameObjectRef.fixedWords }
}

extension Runtime {
    /// The frame's object, made now if it has none.
    func frameObject(of frame: Frame) -> Value {
        if !frame.frameObject.isNull { return frame.frameObject }
        let slots = frame.code.frameSlots
        let object = heap.pointee.allocate(
            .frame, class: type(.frame), bytes: (Object.headerWords + FrameObjectRef.fixedWords + slots) * 8)
        object.initialize(FrameObjectRef.code, frame.codeValue)
        object.initialize(FrameObjectRef.function, frame.function.value)
        object.initialize(FrameObjectRef.namespace, frame.namespace)
        object.initialize(FrameObjectRef.back, .null)
        object.initialize(FrameObjectRef.trace, .null)
        object.initializeRaw(FrameObjectRef.lasti, frame.lasti)
        object.initializeRaw(FrameObjectRef.live, Int(bitPattern: frame.base))
        object.initializeRaw(FrameObjectRef.count, slots)
        FrameObjectRef(object).locals.update(repeating: .null, count: slots)
        frame.frameObject = object.value
        if !frame.generator.isNull { frame.generator.object.writeBarrier() }
        return object.value
    }

    /// Ends the link between a frame that is left and its object, which keeps the locals from now on.
    func detachFrameObject(_ frame: Frame) {
        if frame.frameObject.isNull { return }
        let object = frame.frameObject.object
        object.writeBarrier()
        let f = FrameObjectRef(object)
        f.locals.update(from: frame.base, count: object.raw(FrameObjectRef.count))
        object.initializeRaw(FrameObjectRef.lasti, frame.lasti)
        object.storeDerived(FrameObjectRef.live, 0)
        if let back = visible(frame.back) { object.initialize(FrameObjectRef.back, frameObject(of: back)) }
        frame.frameObject = .null
    }

    /// The first frame at or below `frame` that is not the prelude's.
    func visible(_ frame: Frame?) -> Frame? {
        var f = frame
        while let g = f, g.codeValue.object[CodeRef.filename] == state.pointee.preludeFilename { f = g.back }
        return f
    }
}
