import Bytecode
import Glibc
import Testing

@testable import Runtime

/// Fast code stands for the classic instructions it was made of, on all code that the programs of Tests/Programs and the prelude have.
struct FastCodeTests {
    /// Every code object of a source text.
    private func codes(_ source: [UInt8], _ runtime: Runtime) -> [CodeRef] {
        let code = runtime.compile(source: source, filename: "a.py", mode: .exec)
        guard code != .error else {
            runtime.exception = .null
            return []
        }
        var found: [CodeRef] = [], pending = [CodeRef(code.object)]
        while let next = pending.popLast() {
            found.append(next)
            for constant in next.consts.buffer where constant.isKind(.code) { pending.append(CodeRef(constant.object)) }
        }
        return found
    }

    private func check(_ code: CodeRef, _ runtime: Runtime) {
        runtime.decode(code)
        let decoded = code.decoded.pointee
        func name(_ i: Int) -> String { "\(code.name.string) at \(decoded.offsets[i])" }
        func target(_ i: Int) -> Int { Int(decoded.instructions[i].arg) }
        func fast(_ i: Int) -> Int { Int(decoded.fastOf[i]) }

        // Where control can come from elsewhere, a group begins.
        for i in 0..<decoded.count where decoded.depths[i] >= 0 {
            if decoded.instructions[i].opcode?.isJump == true { #expect(fast(target(i)) >= 0, "\(name(i)) jumps into a group") }
        }
        for h in 0..<decoded.handlerCount { #expect(fast(Int(decoded.handlers[h].target)) >= 0) }

        // Groups follow one another and leave nothing out but what takes no time.
        var made = 0
        while made == 0 || decoded.classicOf[made - 1] < decoded.count { made += 1 }
        for f in 0..<(made - 1) {
            let first = Int(decoded.classicOf[f]), next = Int(decoded.classicOf[f + 1])
            #expect(first < next)
            let instruction = decoded.fast[f]
            #expect(first + Int(instruction.lead & 15) < next, "\(name(first)): the operation is not in its group")
            #expect(instruction.op != .slow || instruction.lead == 0)
        }

        // Jumps of fast code lead to the same places, and say how far that is in classic instructions.
        for f in 0..<made {
            let instruction = decoded.fast[f]
            var to: Int, classic: Int
            switch instruction.op {
            case .jump, .jumpBack, .loopFor, .loopCompare, .loopCompareConst, .jumpIfFalse, .jumpIfTrue, .jumpIfFalseOrPop, .jumpIfTrueOrPop,
                 .compareJump, .forIter, .send:
                (to, classic) = (f + instruction.jump, instruction.classicJump)
            case .jumpIfSame, .compareConstJump: (to, classic) = (f + instruction.shortJump, instruction.shortClassicJump)
            default: continue
            }
            let isBridged = to >= made
            if isBridged {
                #expect(decoded.fast[to].op == .jumpBack && decoded.fast[to].classicJump == 0)
                to += decoded.fast[to].jump
            }
            // The classic jump is the last instruction of the group, or the one in front of the STORE_FAST that FOR_ITER took in.
            var i = Int(decoded.classicOf[f])
            while decoded.instructions[i].opcode?.isJump != true { i += 1 }
            #expect(classic == target(i) - (i + 1), "\(name(i)): \(instruction.op)")
            #expect(fast(target(i)) == to, "\(name(i)): \(instruction.op)")
            if to <= f && !isBridged {
                #expect([.jumpBack, .loopFor, .loopCompare, .loopCompareConst].contains(instruction.op), "a loop that nothing can stop")
                #expect(instruction.wide == decoded.count)
            }
        }
    }

    @Test func standsForTheClassicInstructions() throws {
        let program = Program(Program.Setting())
        var checked = 0
        let root = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Programs"
        for path in pythonFiles(below: root) {
            for code in codes(try contents(of: path), program.runtime) {
                check(code, program.runtime)
                checked += 1
            }
        }
        #expect(checked > 1000)
    }

    private func pythonFiles(below folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
            if name.hasPrefix(".") { continue }
            if name.hasSuffix(".py") { found.append(folder + "/" + name) } else { found += pythonFiles(below: folder + "/" + name) }
        }
        return found.sorted()
    }

    private func contents(of path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "rb"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let n = fread(&buffer, 1, buffer.count, file), n > 0 { bytes += buffer[..<n] }
        return bytes
    }
}
