/// What the arguments of an intrinsic must be, as its signature says: `"cls: type of set, i: int, key, /"`.
///
/// The prelude passes what is right. But intrinsics can be reached by whoever writes an image – in frames of the prelude with other
/// values in them, or in code of his own – and they read memory as what they take their arguments for.
///
/// | annotation | the argument must |
/// | --- | --- |
/// | `int` | be an immediate int |
/// | the name of a layout (see `Kind`) | have that layout |
/// | `type of` and the name of a layout | be a class whose instances have that layout |
struct ParameterKinds {
    private struct Rule {
        let parameter: Int
        /// nil: an immediate int.
        let kind: Kind?
        let instances: Kind?
    }
    private let rules: [Rule]

    /// nil: the signature says nothing.
    init?(signature: String) {
        var rules: [Rule] = []
        var i = 0
        Signature.read(signature) { parameter in
            guard parameter.kind == .parameter else { return }
            if !parameter.annotation.isEmpty {
                let words = String(decoding: parameter.annotation, as: UTF8.self).split(separator: " ")
                rules.append(Rule(
                    parameter: i, kind: words[0] == "int" ? nil : ParameterKinds.kind(words[0]),
                    instances: words.count == 3 ? ParameterKinds.kind(words[2]) : nil))
            }
            i += 1
        }
        if rules.isEmpty { return nil }
        self.rules = rules
    }

    private static func kind(_ name: Substring) -> Kind {
        guard let layout = LayoutDescription.all.first(where: { $0.name == name }) else { preconditionFailure("no layout is named \(name)") }
        return layout.kind
    }

    /// The first argument that is not what it must be; nil if there is none. What was not given (null) is nothing wrong.
    @inline(__always) func firstWrong(in arguments: Arguments) -> Int? {
        for rule in rules {
            let value = arguments[rule.parameter]
            if value.isNull { continue }
            guard let kind = rule.kind else {
                if value.isInt { continue }
                return rule.parameter
            }
            guard value.isKind(kind) else { return rule.parameter }
            if let instances = rule.instances, TypeRef(value.object).instanceKind != instances { return rule.parameter }
        }
        return nil
    }

    /// The native function with the check in front: SystemError, as CPython's own functions complain of bad calls from within.
    static func checked(_ native: Native) -> NativeFunction {
        guard let kinds = ParameterKinds(signature: native.signature) else { return native.function }
        let function = native.function, name = native.name
        return { runtime, arguments in
            if let wrong = kinds.firstWrong(in: arguments) {
                return runtime.raise(.systemError, "bad argument \(wrong + 1) to internal function \(name)")
            }
            return function(runtime, arguments)
        }
    }
}
