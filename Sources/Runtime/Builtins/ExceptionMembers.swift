/// What the classes of exceptions add to BaseException: one row for each member, which shows an entry of the exception's
/// list of details (`PyMemberDef` tables of CPython's exceptions). Python library reference, "Built-in Exceptions".
///
/// Native code that raises may leave the details out: they are then made from the arguments, as `__init__` would, when
/// they are first asked for.
enum ExceptionMembers {
    enum Access {
        /// Any object; deleted, it is None again.
        case object
        /// A position: an int that cannot be deleted.
        case position
        case readOnly
    }

    struct Row {
        let name: String
        let index: Int
        let access: Access
    }

    /// Places in the details.
    enum OSErrorPlace { static let errno = 0, strerror = 1, filename = 2, filename2 = 3, written = 4 }
    enum ImportErrorPlace { static let msg = 0, name = 1, path = 2 }
    enum AttributeErrorPlace { static let name = 0, obj = 1 }
    enum SyntaxErrorPlace { static let msg = 0, filename = 1, lineno = 2, offset = 3, text = 4, endLineno = 5, endOffset = 6 }
    enum GroupPlace { static let message = 0, exceptions = 1 }

    /// Classes with members of their own. A class derived from one of them has the same ones.
    static let classes: [(type: BuiltinType, rows: [Row])] = [
        (.stopIteration, rows("value")),
        (.systemExit, rows("code")),
        (.importError, rows("msg", "name", "path")),
        (.attributeError, rows("name", "obj")),
        (.nameError, rows("name")),
        (.osError, rows("errno", "strerror", "filename", "filename2") + [Row(name: "", index: 4, access: .object)]),
        (.syntaxError, rows("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")),
        (.unicodeDecodeError, rows("encoding", "object", "start", "end", "reason")),
        (.unicodeEncodeError, rows("encoding", "object", "start", "end", "reason")),
        (.unicodeTranslateError, rows("object", "start", "end", "reason")),
        (.baseExceptionGroup, [Row(name: "message", index: 0, access: .readOnly), Row(name: "exceptions", index: 1, access: .readOnly)]),
    ]

    /// The types of `classes`.
    static let types = classes.map(\.type)

    private static func rows(_ names: String...) -> [Row] {
        names.enumerated().map { Row(name: $1, index: $0, access: $1 == "start" || $1 == "end" ? .position : .object) }
    }

    /// The attributes of the class's instances.
    static func attributes(_ type: BuiltinType) -> [NativeAttribute] {
        let rows = classes.first { $0.type == type }?.rows ?? []
        return rows.filter { !$0.name.isEmpty }.map { row in
            NativeAttribute(row.name, get: { runtime, value in
                let detail = runtime.exceptionDetail(value, row.index)
                return detail.isNull ? .none : detail
            }, set: { runtime, value, new in set(runtime, row, value, new) })
        }
    }

    private static func set(_ runtime: Runtime, _ row: Row, _ exception: Value, _ new: Value) -> Value {
        switch row.access {
        case .readOnly: return runtime.raise(.attributeError, "readonly attribute")
        case .position:
            if new.isNull { return runtime.raise(.typeError, "can't delete numeric/char attribute") }
            guard runtime.smallInt(new) != nil else {
                return runtime.isInt(new) ? runtime.raise(.overflowError, "Python int too large to convert to C ssize_t")
                    : runtime.raise(.typeError, "an integer is required")
            }
        case .object: break
        }
        runtime.setExceptionDetail(exception, row.index, new.isNull ? .none : new)
        return .none
    }
}

extension Runtime {
    /// The class with members that the exception's class is or derives from; nil where it has none.
    private func memberClass(of type: TypeRef) -> (type: BuiltinType, rows: [ExceptionMembers.Row])? {
        memberClassPlace(type).map { ExceptionMembers.classes[$0] }
    }

    /// Its place among `ExceptionMembers.classes`. Every exception that is made asks for it: no array of rows may be touched.
    private func memberClassPlace(_ type: TypeRef) -> Int? {
        for ancestor in type.mro.buffer where !TypeRef(ancestor.object).isHeapType {
            if ancestor == self.type(.exception) { return nil }
            for (place, member) in ExceptionMembers.types.enumerated() where ancestor == self.type(member) { return place }
        }
        return nil
    }

    /// Number of details of instances of the class.
    func exceptionDetailCount(_ type: TypeRef) -> Int { memberClassPlace(type).map { ExceptionMembers.classes[$0].rows.count } ?? 0 }

    /// Entry `i` of the exception's details; None where it was not set.
    func exceptionDetail(_ exception: Value, _ i: Int) -> Value {
        let details = exceptionDetails(exception.object)
        return i < details.count ? details[i] : .none
    }

    func setExceptionDetail(_ exception: Value, _ i: Int, _ value: Value) {
        let details = exceptionDetails(exception.object)
        while details.count <= i { details.append(.none) }
        details.set(i, value)
    }

    /// The details, made from the arguments now if native code left them out.
    private func exceptionDetails(_ exception: Object) -> ListRef {
        let known = exception[ExceptionRef.detailsWord]
        if !known.isNull { return ListRef(known.object) }
        let args = ExceptionRef(exception).args
        let members = memberClass(of: exception.type)
        var details: [Value]
        switch members?.type {
        case .systemExit: details = [args.count > 1 ? args.value : args.count == 1 ? args[0] : .none]
        case .stopIteration, .syntaxError: details = args.count > 0 ? [args[0]] : []
        case .importError: details = args.count == 1 ? [args[0]] : []
        case .osError: details = (2...5).contains(args.count) ? [args[0], args[1]] : []
        case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError, .baseExceptionGroup: details = Array(args.buffer)
        default: details = []
        }
        let count = members?.rows.count ?? 0
        while details.count < count { details.append(.none) }
        let list = list(details)
        exception.store(ExceptionRef.detailsWord, list)
        return ListRef(list.object)
    }

    /// Gives a new exception its details, all None: its `__init__`, which may be Python code, fills them in.
    func initializeDetails(_ exception: Object) {
        let count = exceptionDetailCount(exception.type)
        if count == 0 { return }
        exception.initialize(ExceptionRef.detailsWord, list([Value](repeating: .none, count: count)))
    }
}
