import Bytecode
import Syntax

/// Patterns that contain others.
extension CodeGenerator {
    // MARK: Sequences

    func generateSequence(_ patterns: [Pattern], _ context: inout PatternContext) throws(SyntaxFailure) {
        let star = patterns.firstIndex(where: \.isStar)
        if patterns.count(where: \.isStar) > 1 { throw failure("multiple starred names in sequence pattern") }
        context.onTop += 1
        emit(.matchSequence)
        emitJumpToFailure(.popJumpIfFalse, &context)
        if star == nil {
            emitLengthTest(.equal, patterns.count, &context)
        } else if patterns.count > 1 {
            emitLengthTest(.greaterEqual, patterns.count - 1, &context)
        }
        context.onTop -= 1
        if patterns.allSatisfy({ $0.isWildcard || $0.isWildcardStar }) {
            emit(.popTop)
        } else if let star, patterns[star].isWildcardStar {
            try generateItems(patterns, star, &context)
        } else {
            try generateUnpacking(patterns, star, &context)
        }
    }

    private func emitLengthTest(_ comparison: CompareOperator, _ length: Int, _ context: inout PatternContext) {
        emit(.getLen)
        emitConstant(.int(length))
        emit(.compareOp, comparison.rawValue)
        emitJumpToFailure(.popJumpIfFalse, &context)
    }

    /// All items on the stack, each matched in turn.
    private func generateUnpacking(
        _ patterns: [Pattern], _ star: Int?, _ context: inout PatternContext
    ) throws(SyntaxFailure) {
        if let star {
            let after = patterns.count - star - 1
            if star > 0xFF || after > 0xFF_FFFF {
                throw failure("too many expressions in star-unpacking sequence pattern")
            }
            emit(.unpackEx, star | after << 8)
        } else {
            emit(.unpackSequence, patterns.count)
        }
        context.onTop += patterns.count
        for pattern in patterns {
            context.onTop -= 1
            try generateInner(pattern, &context)
        }
    }

    /// `[a, *_, b]`: only the items that are asked for.
    private func generateItems(
        _ patterns: [Pattern], _ star: Int, _ context: inout PatternContext
    ) throws(SyntaxFailure) {
        context.onTop += 1
        for (index, pattern) in patterns.enumerated() where index != star && !pattern.isWildcard {
            emit(.dupTop)
            if index < star {
                emitConstant(.int(index))
            } else {
                // The subject may not know negative indices.
                emit(.getLen)
                emitConstant(.int(patterns.count - index))
                emit(.binarySubtract)
            }
            emit(.binarySubscr)
            try generateInner(pattern, &context)
        }
        context.onTop -= 1
        emit(.popTop)
    }

    // MARK: Mappings

    func generateMapping(
        _ keys: [Expression], _ patterns: [Pattern], _ rest: String?, _ context: inout PatternContext
    ) throws(SyntaxFailure) {
        context.onTop += 1
        emit(.matchMapping)
        emitJumpToFailure(.popJumpIfFalse, &context)
        if keys.isEmpty, rest == nil {
            context.onTop -= 1
            return emit(.popTop)
        }
        if !keys.isEmpty { emitLengthTest(.greaterEqual, keys.count, &context) }
        try generateKeys(keys)
        emit(.matchKeys)
        context.onTop += 2
        emit(.dupTop)
        emitJumpToFailure(.popJumpIfNone, &context)
        emit(.unpackSequence, keys.count)
        context.onTop += keys.count - 1
        for pattern in patterns {
            context.onTop -= 1
            try generateInner(pattern, &context)
        }
        context.onTop -= 2
        guard let rest else {
            emit(.popTop)
            return emit(.popTop)
        }
        // The subject and the keys give way to a dict of what the keys leave.
        emit(.buildMap, 0)
        emit(.swap, 3)
        emit(.dictUpdate, 2)
        emit(.unpackSequence, keys.count)
        for remaining in stride(from: keys.count, to: 0, by: -1) {
            emit(.copy, 1 + remaining)
            emit(.rotTwo)
            emit(.deleteSubscr)
        }
        try capture(rest, &context)
    }

    private func generateKeys(_ keys: [Expression]) throws(SyntaxFailure) {
        var seen: Set<ConstantKey> = []
        for key in keys {
            if let constant = constantValue(of: key) {
                if !seen.insert(ConstantKey(constant)).inserted {
                    let text = try Unparser.text(of: key, failures: failures).compactMap(Unicode.Scalar.init)
                    throw failure("mapping pattern checks duplicate key (\(String(String.UnicodeScalarView(text))))")
                }
            } else if case .attribute = key.kind {
                // A dotted name.
            } else {
                throw failure("mapping pattern keys may only match literals and attribute lookups")
            }
            try generate(key)
        }
        emit(.buildTuple, keys.count)
    }

    // MARK: Classes

    func generateClass(
        _ type: Expression, _ patterns: [Pattern], _ names: [String], _ keywordPatterns: [Pattern],
        _ context: inout PatternContext
    ) throws(SyntaxFailure) {
        var seen: Set<String> = []
        for (name, pattern) in zip(names, keywordPatterns) {
            try checkName(name, .store)
            if !seen.insert(name).inserted {
                throw failures.failure("attribute name repeated in class pattern: \(name)", at: pattern.range)
            }
        }
        try generate(type)
        emitConstant(.tuple(names.map(Constant.text)))
        emit(.matchClass, patterns.count)
        emit(.dupTop)
        context.onTop += 1
        emitJumpToFailure(.popJumpIfNone, &context)
        let all = patterns + keywordPatterns
        emit(.unpackSequence, all.count)
        context.onTop += all.count - 1
        for pattern in all {
            context.onTop -= 1
            if pattern.isWildcard {
                emit(.popTop)
            } else {
                try generateInner(pattern, &context)
            }
        }
    }

    // MARK: Alternatives

    /// `p | q`: every alternative starts anew with a copy of the subject and captures the same names, which end up in
    /// the order of the first one.
    func generateAlternatives(_ patterns: [Pattern], _ context: inout PatternContext) throws(SyntaxFailure) {
        let end = makeLabel()
        var names: [String] = []
        for (index, pattern) in patterns.enumerated() {
            locate(pattern.range)
            let isLast = index == patterns.count - 1
            var alternative = PatternContext(allowsIrrefutable: isLast && context.allowsIrrefutable)
            emit(.dupTop)
            try generate(pattern, &alternative)
            if index == 0 {
                names = alternative.stores
            } else {
                try reorder(&alternative.stores, as: names)
            }
            emitArtificialJump(to: end)
            emitFailures(&alternative)
        }
        // None has matched: the subject goes.
        emit(.popTop)
        emitJumpToFailure(.jumpAbsolute, &context)
        bind(end)
        // The captured values lie above the subject and what else is on top.
        let depth = names.count + 1 + context.onTop + context.stores.count
        for name in names {
            emitRotation(depth)
            try checkNew(name, context)
            context.stores.append(name)
        }
        emit(.popTop)
    }

    /// Brings captured values on the stack into the order of `names`.
    private func reorder(_ stores: inout [String], as names: [String]) throws(SyntaxFailure) {
        guard stores.count == names.count else { throw failure("alternative patterns bind different names") }
        for index in names.indices.reversed() {
            guard let place = stores.firstIndex(of: names[index]) else {
                throw failure("alternative patterns bind different names")
            }
            if place == index { continue }
            let rotated = stores[...place]
            stores.removeSubrange(...place)
            stores.insert(contentsOf: rotated, at: index - place)
            for _ in 0...place { emitRotation(index + 1) }
        }
    }
}
