import Bytecode
import Compiler
import Glibc
import Syntax

/// Compiles a source text with every construct allowed.
func compiled(
    _ source: String, mode: ParseMode = .exec, filename: String = "x", optimizationLevel: Int = 0
) throws(SyntaxFailure) -> Code {
    try compiled(Array(source.utf8), mode: mode, filename: filename, optimizationLevel: optimizationLevel)
}

func compiled(
    _ source: [UInt8], mode: ParseMode = .exec, filename: String = "x", optimizationLevel: Int = 0
) throws(SyntaxFailure) -> Code {
    var options = Compiler.Options()
    options.optimizationLevel = optimizationLevel
    let tree = try parse(source: source, filename: filename, mode: mode).module
    return try Compiler.compile(tree, filename: filename, options: options)
}

extension Code {
    /// The code objects directly within this one.
    var inner: [Code] {
        consts.compactMap { constant in
            if case .code(let code) = constant { code } else { nil }
        }
    }

    /// This code object and all within it.
    var all: [Code] { [self] + inner.flatMap(\.all) }

    /// One line an instruction, with the name or constant that an argument stands for; then the exception table.
    func listing() throws -> [String] {
        var lines: [String] = []
        for instruction in try Bytecode.Instruction.all(in: code.span) {
            let opcode = instruction.opcode
            let argument = instruction.argument
            let meaning: String? = switch opcode.operand {
            case .none: nil
            case .const: consts[argument].summary
            case .name: names[argument]
            case .local: varnames[argument]
            case .free: (cellvars + freevars)[argument]
            case .jumpAbsolute, .jumpRelative: "to \(instruction.jumpTarget ?? -1)"
            case .compare: CompareOperator(rawValue: argument)?.symbol
            case .count, .flags, .raw: String(argument)
            }
            lines.append("\(instruction.offset) \(opcode.name)" + (meaning.map { " \($0)" } ?? ""))
        }
        for handler in try ExceptionTable.decode(exceptiontable.span) {
            lines.append(
                "\(handler.range.lowerBound)..<\(handler.range.upperBound) -> \(handler.target) [\(handler.depth)]"
                    + (handler.pushesLasti ? " lasti" : ""))
        }
        return lines
    }
}

extension Constant {
    var summary: String {
        switch self {
        case .none: "None"
        case .true: "True"
        case .false: "False"
        case .ellipsis: "..."
        case .int(let value): "\(value)"
        case .bigInt(let value): "\(value)"
        case .float(let value): "\(value)"
        case .complex(let real, let imag): "\(real)+\(imag)j"
        case .string(let text): "'\(String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init))))'"
        case .bytes(let bytes): "\(bytes)"
        case .tuple(let items): "(\(items.map(\.summary).joined(separator: ", ")))"
        case .frozenset(let items): "{\(items.map(\.summary).joined(separator: ", "))}"
        case .code(let code): "<\(code.name)>"
        }
    }
}

// MARK: Files

/// The folder of this file.
let testFolder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))

func contents(ofFile path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { return bytes }
        bytes += buffer[..<count]
    }
}

/// The `.py` files below a folder.
func pythonFiles(below folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasPrefix(".") { continue }
        let path = "\(folder)/\(name)"
        if entry.pointee.d_type == UInt8(DT_DIR) {
            paths += pythonFiles(below: path)
        } else if name.hasSuffix(".py") {
            paths.append(path)
        }
    }
    return paths.sorted()
}

/// The cases of a fixture: a line `=== heading`, then its body.
func fixture(_ name: String) -> [(heading: String, body: String)] {
    guard let bytes = contents(ofFile: "\(testFolder)/Fixtures/\(name)") else { return [] }
    var cases: [(heading: String, body: String)] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("=== ") {
            cases.append((String(line.dropFirst(4)), ""))
        } else if !cases.isEmpty {
            cases[cases.count - 1].body += line + "\n"
        }
    }
    // The file's last line break makes one empty line too many.
    if let last = cases.indices.last { cases[last].body.removeLast() }
    return cases
}
