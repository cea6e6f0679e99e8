import Bytecode
import Syntax

extension CodeGenerator {
    func generateFunction(
        _ definition: FunctionDefinition, _ statement: Statement, isAsync: Bool
    ) throws(SyntaxFailure) {
        guard let scope = table.scope(ofStatementAt: statement.range) else { return }
        for decorator in definition.decoratorList { try generate(decorator) }
        let firstLine = definition.decoratorList.first?.range.lineno ?? statement.range.lineno
        let flags = try generateFunctionExtras(
            definition.args, annotations: definition.args.annotations, returns: definition.returns)

        try emitFunction(
            isAsync ? .asyncFunction : .function, scope, name: definition.name, firstLine: firstLine, flags: flags
        ) { () throws(SyntaxFailure) in
            try generateFunctionBody(definition)
        }
        applyDecorators(definition.decoratorList)
        try generateName(definition.name, .store)
    }

    private func generateFunctionBody(_ definition: FunctionDefinition) throws(SyntaxFailure) {
        unit.setParameters(definition.args)
        unit.keepsFirstConstant = true
        let docstring = options.optimizationLevel < 2 ? definition.body.docstring?.value : nil
        _ = unit.constants.index(of: docstring.map(Constant.string) ?? .none)
        for statement in docstring == nil ? definition.body[...] : definition.body.dropFirst() {
            try generate(statement)
        }
        emitReturnNone()
    }

    /// Calls the decorators on the stack with what is on top, the last one first.
    private func applyDecorators(_ decorators: [Expression]) {
        let position = unit.position
        for decorator in decorators.reversed() {
            locate(decorator.range)
            emit(.callFunction, 1)
        }
        unit.position = position
    }

    func generateLambda(_ arguments: Arguments, _ body: Expression, _ expression: Expression) throws(SyntaxFailure) {
        guard let scope = table.scope(of: expression) else { return }
        let flags = try generateFunctionExtras(arguments, annotations: [], returns: nil)
        try emitFunction(
            .lambda, scope, name: "<lambda>", firstLine: expression.range.lineno, flags: flags
        ) { () throws(SyntaxFailure) in
            unit.setParameters(arguments)
            unit.keepsFirstConstant = true
            _ = unit.constants.index(of: .none)
            try generate(body)
            emit(.returnValue)
        }
    }

    /// Pushes what a function has besides its code, and returns the flags of MAKE_FUNCTION for it.
    private func generateFunctionExtras(
        _ arguments: Arguments, annotations: [(name: String, annotation: Expression)], returns: Expression?
    ) throws(SyntaxFailure) -> Int {
        var flags = 0
        for name in arguments.names { try checkName(name, .store) }
        if !arguments.defaults.isEmpty {
            try generateTuple(arguments.defaults)
            flags |= 1
        }
        var keywordNames: [Constant] = []
        for (parameter, value) in zip(arguments.kwonlyargs, arguments.kwDefaults) {
            guard let value else { continue }
            try generate(value)
            keywordNames.append(.text(mangle(parameter.arg, in: unit.privateName)))
        }
        if !keywordNames.isEmpty {
            emitConstant(.tuple(keywordNames))
            emit(.buildConstKeyMap, keywordNames.count)
            flags |= 2
        }
        var count = 0
        for (name, annotation) in annotations {
            emitConstant(.text(mangle(name, in: unit.privateName)))
            try generateAnnotation(annotation)
            count += 1
        }
        if let returns {
            emitConstant(.text("return"))
            try generateAnnotation(returns)
            count += 1
        }
        if count > 0 {
            emit(.buildTuple, 2 * count)
            flags |= 4
        }
        return flags
    }

    /// Pushes an annotation: its value, or its text if annotations are not evaluated (PEP 563).
    func generateAnnotation(_ annotation: Expression) throws(SyntaxFailure) {
        if future.annotations {
            emitConstant(.string(try Unparser.text(of: annotation, failures: failures)))
        } else if case .starred(let value, _) = annotation.kind {
            // `*args: *Ts` (PEP 646)
            try generate(value)
            emit(.unpackSequence, 1)
        } else {
            try generate(annotation)
        }
    }

    func generateClass(_ definition: ClassDefinition, _ statement: Statement) throws(SyntaxFailure) {
        guard let scope = table.scope(ofStatementAt: statement.range) else { return }
        for decorator in definition.decoratorList { try generate(decorator) }
        let firstLine = definition.decoratorList.first?.range.lineno ?? statement.range.lineno
        emit(.loadBuildClass)
        try emitFunction(
            .class, scope, name: definition.name, privateName: definition.name, firstLine: firstLine, flags: 0
        ) { () throws(SyntaxFailure) in
            try generateClassBody(definition.body, scope)
        }
        emitConstant(.text(definition.name))
        try generateCallArguments(definition.bases, definition.keywords, pushed: 2)
        applyDecorators(definition.decoratorList)
        try generateName(definition.name, .store)
    }

    private func generateClassBody(_ body: [Statement], _ scope: Scope) throws(SyntaxFailure) {
        try generateName("__name__", .load)
        try generateName("__module__", .store)
        emitConstant(.text(unit.qualname))
        try generateName("__qualname__", .store)
        try generateBody(body)
        unit.position = .none
        if scope.needsClassCell {
            emit(.loadClosure, unit.index(ofCell: "__class__") ?? 0)
            emit(.dupTop)
            try generateName("__classcell__", .store)
        } else {
            emitConstant(.none)
        }
        emit(.returnValue)
    }
}

extension Arguments {
    /// Annotated parameters in the order of `__annotations__`.
    fileprivate var annotations: [(name: String, annotation: Expression)] {
        var parameters = posonlyargs + args
        if let vararg { parameters.append(vararg) }
        parameters += kwonlyargs
        if let kwarg { parameters.append(kwarg) }
        return parameters.compactMap { parameter in
            parameter.annotation.map { (parameter.arg, $0) }
        }
    }

    fileprivate var names: [String] {
        (posonlyargs + args + kwonlyargs).map(\.arg) + [vararg, kwarg].compactMap { $0?.arg }
    }
}

extension CodeUnit {
    fileprivate func setParameters(_ arguments: Arguments) {
        argcount = arguments.posonlyargs.count + arguments.args.count
        posonlyargcount = arguments.posonlyargs.count
        kwonlyargcount = arguments.kwonlyargs.count
    }
}
