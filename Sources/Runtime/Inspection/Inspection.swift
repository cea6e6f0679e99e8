/// What is inside a state, as plain data: the object model of CPython, with the numbers that objects have in the image.
package enum Inspection {
    /// A code object and the functions made of it.
    package struct Code: Sendable {
        package let oid: UInt64
        package let qualname: String, filename: String
        package let firstLine: Int
        /// Parameters, locals, values on the stack at most, bytes of instructions.
        package let parameters: Int, locals: Int, stackSize: Int, codeBytes: Int
        package let freeVariables: [String], cellVariables: [String]
        /// Functions that share it.
        package var functions: [UInt64] = []
    }

    /// A function object: code, globals, defaults, closure.
    package struct Function: Sendable {
        package let oid: UInt64
        /// Module and qualified name.
        package let name: String
        package let code: UInt64
        package let defaults: String?
        /// The free variables and the cells they lie in, in the order of `co_freevars`.
        package let closure: [(variable: String, cell: UInt64)]
    }

    /// A cell and who shares it.
    package struct Cell: Sendable {
        package let oid: UInt64
        /// Nil: empty.
        package let contents: String?
        /// Names under which it is known; one, unless different functions name it differently.
        package var names: [String] = []
        package var functions: [UInt64] = []
        /// Frames that hold it, by the name of their function.
        package var frames: [String] = []
    }

    /// One name of a module.
    package struct Global: Sendable {
        package let module: String, name: String, type: String, text: String
    }

    /// A frame: running, or suspended in its generator.
    package struct Frame: Sendable {
        /// Nil for the frame of an ordinary call.
        package let generator: UInt64?
        /// Whether it is on the stack of calls.
        package let isRunning: Bool
        package let function: String, filename: String
        package let line: Int
        /// `f_lasti`: the instruction it stands at, -1 before the first.
        package let lasti: Int
        /// E.g. `CALL_FUNCTION 2`.
        package let instruction: String
        package let locals: [(name: String, text: String)]
        /// The value stack, the bottom first.
        package let stack: [String]
        /// Code of the prelude, which tracebacks leave out.
        package let isPrelude: Bool
    }
}

extension Program {
    package func codes() -> [Inspection.Code] { Inspector(runtime).codes() }
    package func functions() -> [Inspection.Function] { Inspector(runtime).functions() }
    package func cells() -> [Inspection.Cell] { Inspector(runtime).cells() }
    package func globals() -> [Inspection.Global] { Inspector(runtime).globals() }
    /// The running frame first, then its callers, then the generators that are suspended.
    package func frames() -> [Inspection.Frame] { Inspector(runtime).frames() }
}
