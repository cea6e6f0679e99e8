import Bytecode
import Syntax

extension CodeGenerator {
    func generateImport(_ names: [Alias]) throws(SyntaxFailure) {
        for alias in names {
            emitConstant(.int(0))
            emitConstant(.none)
            emitName(unmangled: .importName, alias.name)
            if alias.asname != nil {
                try generateImportAs(alias)
            } else {
                try generateName(alias.boundName, .store)
            }
        }
    }

    /// `import a.b.c as d` goes down from the module `a` that IMPORT_NAME pushed.
    private func generateImportAs(_ alias: Alias) throws(SyntaxFailure) {
        let parts = alias.name.split(separator: ".").dropFirst()
        for (index, part) in parts.enumerated() {
            if index > 0 {
                emit(.rotTwo)
                emit(.popTop)
            }
            emitName(unmangled: .importFrom, String(part))
        }
        try generateName(alias.boundName, .store)
        if !parts.isEmpty { emit(.popTop) }
    }

    func generateImportFrom(
        _ module: String?, _ names: [Alias], _ level: Int, _ statement: Statement
    ) throws(SyntaxFailure) {
        if level == 0, let module, module == "__future__" || module == "__past__" {
            if statement.range.lineno > future.lastLine {
                throw failure("from \(module) imports must occur at the beginning of the file")
            }
            // The print statement is settled while parsing.
            if module == "__past__" { return }
        }
        emitConstant(.int(level))
        emitConstant(.tuple(names.map { .text($0.name) }))
        emitName(unmangled: .importName, module ?? "")
        for alias in names {
            if alias.name == "*" {
                emit(.importStar)
                return
            }
            emitName(unmangled: .importFrom, alias.name)
            try generateName(alias.asname ?? alias.name, .store)
        }
        emit(.popTop)
    }

    /// Modules and what they export are not private to a class.
    private func emitName(unmangled opcode: Opcode, _ name: String) {
        emit(opcode, unit.index(ofName: name))
    }
}
