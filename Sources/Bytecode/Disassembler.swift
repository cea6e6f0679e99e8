/// What a listing needs of a code object, wherever it lives.
package struct CodeListing: Sendable {
    package var code: [UInt8]
    package var names: [String]
    package var varnames: [String]
    /// `co_cellvars` followed by `co_freevars`.
    package var cellAndFreeVars: [String]
    package var constCount: Int
    package var linetable: [UInt8]
    package var firstlineno: Int

    package init(
        code: [UInt8], names: [String], varnames: [String], cellAndFreeVars: [String], constCount: Int,
        linetable: [UInt8], firstlineno: Int
    ) {
        self.code = code
        self.names = names
        self.varnames = varnames
        self.cellAndFreeVars = cellAndFreeVars
        self.constCount = constCount
        self.linetable = linetable
        self.firstlineno = firstlineno
    }

    package init(_ code: Code) {
        self.init(
            code: code.code, names: code.names, varnames: code.varnames,
            cellAndFreeVars: code.cellvars + code.freevars, constCount: code.consts.count,
            linetable: code.linetable, firstlineno: code.firstlineno)
    }
}

/// The classic listing of `dis.disassemble` (Python 2.7): each line ends in a newline and has no trailing blanks.
///
/// Damaged code is listed as far as it makes sense: an unknown instruction by its number, an index that leads nowhere
/// without its explanation.
///
/// - Parameters:
///   - constRepr: `repr` of a constant, by its index.
///   - lasti: offset of the current instruction, which is marked with an arrow.
package func disassemble(_ listing: CodeListing, constRepr: (Int) -> String, lasti: Int? = nil) -> String {
    let labels = listing.jumpTargets
    let lines = (try? LineTable.lineStarts(in: listing.linetable.span, firstLine: listing.firstlineno)) ?? []
    let lineStarts = Dictionary(lines.map { ($0.offset, $0.line) }, uniquingKeysWith: { first, _ in first })
    var text = ""
    for unit in ListedUnits(code: listing.code) {
        var line = "   "
        if let number = lineStarts[unit.offset] {
            if unit.offset > 0 { text += "\n" }
            line = rightAligned(String(number), 3)
        }
        line += unit.offset == lasti ? " -->" : "    "
        line += labels.contains(unit.offset) ? " >>" : "   "
        line += " " + rightAligned(String(unit.offset), 4) + " "
        if let argument = unit.argument {
            line += leftAligned(unit.name, 20) + " " + rightAligned(String(argument), 5)
            if let explanation = listing.explanation(of: unit, argument, constRepr) {
                line += " (" + explanation + ")"
            }
        } else {
            line += unit.name
        }
        text += line + "\n"
    }
    return text
}

private func rightAligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
}

private func leftAligned(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
}

extension CodeListing {
    /// Offsets that jumps lead to.
    fileprivate var jumpTargets: Set<Int> {
        var targets: Set<Int> = []
        for unit in ListedUnits(code: code) {
            guard let opcode = unit.opcode, let argument = unit.argument else { continue }
            switch opcode.operand {
            case .jumpAbsolute: targets.insert(argument)
            case .jumpRelative: targets.insert(unit.end + argument)
            default: break
            }
        }
        return targets
    }

    fileprivate func explanation(of unit: ListedUnit, _ argument: Int, _ constRepr: (Int) -> String) -> String? {
        switch unit.opcode?.operand {
        case .const: argument < constCount ? constRepr(argument) : nil
        case .name: argument < names.count ? names[argument] : nil
        case .local: argument < varnames.count ? varnames[argument] : nil
        case .free: argument < cellAndFreeVars.count ? cellAndFreeVars[argument] : nil
        case .compare: CompareOperator(rawValue: argument)?.symbol
        case .jumpRelative: "to \(unit.end + argument)"
        default: nil
        }
    }
}

/// A line of the listing: an instruction, or an EXTENDED_ARG.
private struct ListedUnit {
    var offset: Int
    var end: Int
    var byte: UInt8
    /// With the upper bits that an EXTENDED_ARG before it supplies.
    var argument: Int?

    var opcode: Opcode? { Opcode(rawValue: byte) }
    var name: String { opcode?.name ?? "<\(byte)>" }
}

/// The lines of the listing of any bytes. An instruction that the end of the code cuts off has no argument.
private struct ListedUnits: Sequence, IteratorProtocol {
    let code: [UInt8]
    var offset = 0
    var upper = 0

    init(code: [UInt8]) {
        self.code = code
    }

    mutating func next() -> ListedUnit? {
        guard offset < code.count else { return nil }
        var unit = ListedUnit(offset: offset, end: offset + 1, byte: code[offset])
        if unit.byte >= Opcode.haveArgument {
            unit.end = Swift.min(offset + 3, code.count)
            if offset + 3 <= code.count {
                let argument = Int(code[offset + 1]) | Int(code[offset + 2]) << 8 | upper
                unit.argument = argument
                upper = unit.opcode == .extendedArg ? (argument & 0xffff) << 16 : 0
            }
        } else {
            upper = 0
        }
        offset = unit.end
        return unit
    }
}

/// The exception table below a listing, as `dis` of Python 3.11 prints it; empty without entries.
package func disassembleExceptionTable(_ table: [UInt8], code: [UInt8]) -> String {
    guard let handlers = try? ExceptionTable.decode(table.span), !handlers.isEmpty else { return "" }
    let starts = ListedUnits(code: code).filter { $0.opcode != .extendedArg }.map(\.offset)
    var text = "ExceptionTable:\n"
    for handler in handlers {
        let last = starts.last { handler.range.contains($0) } ?? handler.range.lowerBound
        text += "  \(handler.range.lowerBound) to \(last) -> \(handler.target) [\(handler.depth)]"
        text += handler.pushesLasti ? " lasti\n" : "\n"
    }
    return text
}
