import Bytecode
import Syntax

/// A kind of display.
enum Display {
    case list, tuple, set
}

extension CodeGenerator {
    func generateTuple(_ elts: [Expression]) throws(SyntaxFailure) {
        if let items = constantValues(of: elts) {
            emitConstant(.tuple(items))
        } else {
            try generateDisplay(elts, .tuple)
        }
    }

    /// Collects items, starred ones among them.
    ///
    /// - Parameter pushed: items that are on the stack already and come first.
    func generateDisplay(_ elts: [Expression], _ display: Display, pushed: Int = 0) throws(SyntaxFailure) {
        let build: Opcode = display == .set ? .buildSet : .buildList
        let add: Opcode = display == .set ? .setAdd : .listAppend
        let extend: Opcode = display == .set ? .setUpdate : .listExtend

        if elts.count > 2, let items = constantValues(of: elts) {
            if display == .tuple, pushed == 0 { return emitConstant(.tuple(items)) }
            emit(build, pushed)
            emitConstant(display == .set ? .frozenset(items.uniqued()) : .tuple(items))
            emit(extend, 1)
            if display == .tuple { emit(.listToTuple) }
            return
        }
        let isLong = elts.count + pushed > Self.longestRun
        if !isLong, !elts.containsStarred {
            for element in elts { try generate(element) }
            emit(display == .tuple ? .buildTuple : build, elts.count + pushed)
            return
        }
        var isBuilt = false
        if isLong {
            emit(build, pushed)
            isBuilt = true
        }
        for (index, element) in elts.enumerated() {
            if case .starred(let value, _) = element.kind {
                if !isBuilt {
                    emit(build, index + pushed)
                    isBuilt = true
                }
                try generate(value)
                emit(extend, 1)
            } else {
                try generate(element)
                if isBuilt { emit(add, 1) }
            }
        }
        if display == .tuple { emit(.listToTuple) }
    }

    /// A list display where only its items matter, in `for` and after `in`, as a tuple; false when it is something else.
    func generateAsTuple(_ expression: Expression) throws(SyntaxFailure) -> Bool {
        guard case .list(let elts, .load) = expression.kind, !elts.containsStarred else { return false }
        let position = unit.position
        locate(expression.range)
        try generateTuple(elts)
        unit.position = position
        return true
    }

    /// The right side of `in`: a list as a tuple, and a set of constants as a frozenset.
    func generateContainer(_ expression: Expression) throws(SyntaxFailure) {
        if case .set(let elts) = expression.kind, let items = constantValues(of: elts) {
            let position = unit.position
            locate(expression.range)
            emitConstant(.frozenset(items.uniqued()))
            unit.position = position
        } else if try !generateAsTuple(expression) {
            try generate(expression)
        }
    }

    // MARK: Dictionaries

    /// A dict display: runs of pairs, joined with what `**` unpacks.
    func generateDict(_ keys: [Expression?], _ values: [Expression]) throws(SyntaxFailure) {
        var isBuilt = false
        var run = 0

        func flush(to end: Int) throws(SyntaxFailure) {
            guard run > 0 else { return }
            try generatePairs(keys[end - run..<end].compactMap { $0 }, values[end - run..<end])
            if isBuilt { emit(.dictUpdate, 1) }
            isBuilt = true
            run = 0
        }

        for (index, key) in keys.enumerated() {
            if key == nil {
                try flush(to: index)
                if !isBuilt {
                    emit(.buildMap, 0)
                    isBuilt = true
                }
                try generate(values[index])
                emit(.dictUpdate, 1)
            } else {
                run += 1
                if run * 2 > Self.longestRun { try flush(to: index + 1) }
            }
        }
        try flush(to: keys.count)
        if !isBuilt { emit(.buildMap, 0) }
    }

    private func generatePairs(_ keys: [Expression], _ values: ArraySlice<Expression>) throws(SyntaxFailure) {
        let isLong = keys.count * 2 > Self.longestRun
        if keys.count > 1, !isLong, let constants = constantValues(of: keys) {
            for value in values { try generate(value) }
            emitConstant(.tuple(constants))
            emit(.buildConstKeyMap, keys.count)
            return
        }
        if isLong { emit(.buildMap, 0) }
        for (key, value) in zip(keys, values) {
            try generate(key)
            try generate(value)
            if isLong { emit(.mapAdd, 1) }
        }
        if !isLong { emit(.buildMap, keys.count) }
    }
}

extension [Constant] {
    /// The items of a set in order of first appearance, without those equal to an earlier one.
    ///
    /// Only equality within one type is known here: `1` and `1.0` both stay, and the runtime's set drops one.
    func uniqued() -> [Constant] {
        var seen: Set<ConstantKey> = []
        return filter { seen.insert(ConstantKey($0)).inserted }
    }
}
