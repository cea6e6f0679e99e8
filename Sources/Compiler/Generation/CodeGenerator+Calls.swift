import Bytecode
import Syntax

extension CodeGenerator {
    /// Whether a call of an attribute can be LOAD_METHOD and CALL_METHOD: positional arguments only, and not too many.
    func isMethodCall(_ call: Expression) -> Bool {
        guard case .call(let function, let args, let keywords) = call.kind,
            case .attribute(_, _, .load) = function.kind
        else { return false }
        return keywords.isEmpty && args.count < Self.longestRun && !args.containsStarred
    }

    /// Calls a method of the object on the stack. `node` is the attribute.
    func generateMethodCall(_ call: Expression, _ attribute: String, _ node: Expression) throws(SyntaxFailure) {
        guard case .call(_, let args, _) = call.kind else { return }
        locateAttribute(attribute, node)
        emitName(.loadMethod, attribute)
        for argument in args { try generate(argument) }
        locate(call.range)
        locateAttribute(attribute, node)
        emit(.callMethod, args.count)
        locate(call.range)
    }

    /// Pushes arguments and calls the callable below them.
    ///
    /// - Parameter pushed: arguments that are on the stack already and come first.
    func generateCallArguments(
        _ args: [Expression], _ keywords: [Keyword], pushed: Int
    ) throws(SyntaxFailure) {
        try checkKeywords(keywords)
        let position = unit.position
        let isSimple = args.count + keywords.count * 2 <= Self.longestRun && !args.containsStarred
            && !keywords.contains { $0.arg == nil }
        guard isSimple else { return try generateExtendedCall(args, keywords, pushed: pushed) }
        for argument in args { try generate(argument) }
        guard !keywords.isEmpty else { return emit(.callFunction, pushed + args.count) }
        for keyword in keywords { try generate(keyword.value) }
        unit.position = position
        emitConstant(.tuple(keywords.map { keywordName($0) }))
        emit(.callFunctionKw, pushed + args.count + keywords.count)
    }

    /// Not mangled, as in CPython.
    private func keywordName(_ keyword: Keyword) -> Constant { .text(keyword.arg ?? "") }

    /// A call with `*` or `**`, or with many arguments: one tuple and one dict.
    private func generateExtendedCall(
        _ args: [Expression], _ keywords: [Keyword], pushed: Int
    ) throws(SyntaxFailure) {
        if pushed == 0, args.count == 1, case .starred(let value, _) = args[0].kind {
            try generate(value)
        } else {
            try generateDisplay(args, .tuple, pushed: pushed)
        }
        var isBuilt = false
        var run: [Keyword] = []

        func flush() throws(SyntaxFailure) {
            guard !run.isEmpty else { return }
            try generateKeywords(run)
            if isBuilt { emit(.dictMerge, 1) }
            isBuilt = true
            run = []
        }

        for keyword in keywords {
            guard keyword.arg == nil else {
                run.append(keyword)
                continue
            }
            try flush()
            if !isBuilt {
                emit(.buildMap, 0)
                isBuilt = true
            }
            try generate(keyword.value)
            emit(.dictMerge, 1)
        }
        try flush()
        emit(.callFunctionEx, keywords.isEmpty ? 0 : 1)
    }

    private func generateKeywords(_ keywords: [Keyword]) throws(SyntaxFailure) {
        let isLong = keywords.count * 2 > Self.longestRun
        if keywords.count > 1, !isLong {
            for keyword in keywords { try generate(keyword.value) }
            emitConstant(.tuple(keywords.map { keywordName($0) }))
            emit(.buildConstKeyMap, keywords.count)
            return
        }
        if isLong { emit(.buildMap, 0) }
        for keyword in keywords {
            emitConstant(keywordName(keyword))
            try generate(keyword.value)
            if isLong { emit(.mapAdd, 1) }
        }
        if !isLong { emit(.buildMap, keywords.count) }
    }

    func checkKeywords(_ keywords: [Keyword]) throws(SyntaxFailure) {
        var seen: Set<String> = []
        for keyword in keywords {
            guard let name = keyword.arg else { continue }
            try checkName(name, .store)
            if !seen.insert(name).inserted {
                throw failures.failure("keyword argument repeated: \(name)", at: keyword.range)
            }
        }
    }
}
