import BigInt

/// A tree as the text of `ast.dump(tree, include_attributes=True)`, for tests and for looking.
package struct SyntaxDump {
    private var text = ""
    private let includesAttributes: Bool

    /// The dump of a module.
    package static func dump(_ module: Module, includeAttributes: Bool = true) -> String {
        var dump = SyntaxDump(includesAttributes: includeAttributes)
        dump.write(module.node)
        return dump.text
    }

    private init(includesAttributes: Bool) {
        self.includesAttributes = includesAttributes
    }

    /// Writes a node; fields that are nil are left out, as `ast.dump` does with optional ones.
    private mutating func write(_ node: SyntaxNode) {
        text += node.name + "("
        var isFirst = true
        for case (let label, let field?) in node.fields {
            if !isFirst { text += ", " }
            isFirst = false
            text += label + "="
            write(field)
        }
        if includesAttributes, let range = node.range {
            if !isFirst { text += ", " }
            text += "lineno=\(range.lineno), col_offset=\(range.colOffset), "
            text += "end_lineno=\(range.endLineno), end_col_offset=\(range.endColOffset)"
        }
        text += ")"
    }

    private mutating func write(_ field: SyntaxField) {
        switch field {
        case .expression(let value): write(value.node)
        case .statement(let value): write(value.node)
        case .pattern(let value): write(value.node)
        case .node(let node): write(node)
        case .optionalExpression(let value):
            if let value { write(.expression(value)) } else { text += "None" }
        case .identifier(let name): text += "'\(name)'"
        case .constant(let value): text += value.representation
        case .number(let value): text += String(value)
        case .list(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                write(value)
            }
            text += "]"
        }
    }
}

extension ConstantValue {
    /// As `repr` writes it, but for strings, of which all but printable ASCII is escaped (as `ascii` does).
    fileprivate var representation: String {
        switch self {
        case .none: "None"
        case .true: "True"
        case .false: "False"
        case .ellipsis: "Ellipsis"
        case .smallInt(let value): String(value)
        case .int(let value): "0x" + String(value, radix: 16)
        case .float(let value): "float:\(String(value.bitPattern, radix: 16))"
        case .complex(let imag): "imaginary:\(String(imag.bitPattern, radix: 16))"
        case .string(let points): Self.quote(points, prefix: "")
        case .bytes(let bytes): Self.quote(bytes.map(UInt32.init), prefix: "b")
        }
    }

    /// A literal in single quotes with `\u{...}` for everything special.
    private static func quote(_ points: [UInt32], prefix: String) -> String {
        var text = prefix + "'"
        for point in points {
            if (0x20..<0x7F).contains(point) && point != 0x27 && point != 0x5C, let scalar = Unicode.Scalar(point) {
                text.unicodeScalars.append(scalar)
            } else {
                text += "\\{" + String(point, radix: 16) + "}"
            }
        }
        return text + "'"
    }
}
