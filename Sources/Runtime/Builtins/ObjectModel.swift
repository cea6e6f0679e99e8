/// The tables of the object model: what the language itself is made of.
enum ObjectModel {
    static let tables: [NativeTable] = [
        ObjectMethods.table, TypeMethods.table, InstanceAttributes.table, FunctionMethods.table, CodeMethods.table, CellMethods.table,
        MethodMethods.table, MethodMethods.builtinTable, MethodMethods.wrapperTable, NativeFunctionMethods.builtinTable, NativeFunctionMethods.methodTable,
        NativeFunctionMethods.classMethodTable, NativeFunctionMethods.wrapperTable, PropertyMethods.table,
        WrapperMethods.classMethodTable, WrapperMethods.staticMethodTable, SuperMethods.table, DescriptorMethods.slotTable,
        DescriptorMethods.nativeTable, ModuleMethods.table, GeneratorMethods.table, FrameMethods.table, TracebackMethods.table,
        UnionTypeMethods.table, GenericAliasMethods.table, WeakReferenceMethods.table, SingletonMethods.none,
        SingletonMethods.notImplemented, SingletonMethods.ellipsis,
    ] + CoroutineMethods.tables

    static let intrinsics: [[Native]] = [
        ObjectIntrinsics.intrinsics, TracingFunctions.intrinsics, TypeIntrinsics.intrinsics, PropertyMethods.intrinsics, GeneratorMethods.intrinsics,
        CoroutineMethods.intrinsics,
        DisModule.intrinsics,
    ]

    static let modules: [NativeModule] = [DisModule.module, GcModule.module, AtexitModule.module, WeakReferenceMethods.lowModule, WeakReferenceMethods.module]
}

/// `None`, `NotImplemented` and `Ellipsis`: calling their types gives them back.
enum SingletonMethods {
    static let none = NativeTable(.noneType, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            a.hasExcess(over: 1) ? runtime.raise(.typeError, "NoneType takes no arguments") : .none
        },
        Native("__bool__", "self, /") { _, _ in .false },
        repr,
    ])

    static let notImplemented = NativeTable(.notImplementedType, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            a.hasExcess(over: 1) ? runtime.raise(.typeError, "NotImplementedType takes no arguments") : .notImplemented
        },
        Native("__reduce__", "self, /", .slotless) { runtime, _ in runtime.str("NotImplemented") },
        repr,
    ])

    static let ellipsis = NativeTable(.ellipsisType, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            a.hasExcess(over: 1) ? runtime.raise(.typeError, "EllipsisType takes no arguments") : .ellipsis
        },
        Native("__reduce__", "self, /", .slotless) { runtime, _ in runtime.str("Ellipsis") },
        repr,
    ])

    private static let repr = Native("__repr__", "self, /") { $0.builtinRepr($1[0]) }
}
