/// The native side of one builtin type.
struct NativeTable {
    let type: BuiltinType
    let methods: [Native]
    let attributes: [NativeAttribute]
    /// `__hash__` is None.
    let unhashable: Bool

    init(_ type: BuiltinType, methods: [Native], attributes: [NativeAttribute] = [], unhashable: Bool = false) {
        self.type = type
        self.methods = methods
        self.attributes = attributes
        self.unhashable = unhashable
    }
}

/// A module written in Swift.
struct NativeModule {
    let name: String
    let functions: [Native]
    /// Fills in what is not a function.
    let constants: @Sendable (Runtime, DictRef) -> Void

    init(_ name: String, functions: [Native], constants: @escaping @Sendable (Runtime, DictRef) -> Void = { _, _ in }) {
        self.name = name
        self.functions = functions
        self.constants = constants
    }
}

/// Every table of native functions: bootstrapping walks these lists.
enum NativeTables {
    static let types: [NativeTable] = [
        ListMethods.table, TupleMethods.table, RangeMethods.table, SliceMethods.table, DictMethods.table, DictViews.keys,
        DictViews.values, DictViews.items, MappingProxyMethods.table, SetMethods.set, SetMethods.frozenSet,
        StrMethods.table, BytesMethods.table, ByteArrayMethods.table, MemoryViewMethods.table, TextStreamMethods.table, TextFileMethods.table,
        IntMethods.table, BoolMethods.table, FloatMethods.table, ComplexMethods.table,
        ExceptionMethods.table, OSErrorMethods.table, ExceptionGroups.table, SimpleNamespaceMethods.table,
    ] + ExceptionClasses.tables + StructSequences.tables + ObjectModel.tables + FileMethods.tables + IteratorTypes.tables + IteratorAdapters.tables

    /// The functions of the module `builtins`.
    static let builtins: [[Native]] = [
        IterationFunctions.functions, ReflectionFunctions.functions,
        FormattingFunctions.functions,
        NumberFunctions.functions,
        Evaluation.functions, SiteFunctions.functions, ImportFunctions.functions, CoroutineMethods.functions,
    ]

    static let modules: [NativeModule] = ObjectModel.modules + ImportModules.modules + LibraryNatives.modules + PosixModule.modules + IOModule.modules + [
        MathModule.module, TorporModule.module, SysModule.module, TimeModule.module,
    ]

    /// What only the prelude sees.
    static let intrinsics: [[Native]] = [
        IterationFunctions.intrinsics, IteratorTypes.intrinsics, IteratorAdapters.intrinsics, TupleMethods.intrinsics,
        SliceMethods.intrinsics, DictIntrinsics.intrinsics, SetIntrinsics.intrinsics,
        FormattingFunctions.intrinsics,
        NumberFunctions.intrinsics,
        Evaluation.intrinsics, ImportFunctions.intrinsics, ExceptionDisplay.intrinsics,
        FinalizationIntrinsics.intrinsics,
    ] + ObjectModel.intrinsics
}
