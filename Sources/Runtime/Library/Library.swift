import Compiler
import Syntax

/// The library: modules that CPython writes in C and Torpor writes in Python (`Library/python/*.py`, folded into the program by
/// `tools/generate_prelude`). One is compiled when it is imported, and is an ordinary module from then on: an image carries
/// its code, whatever version wakes it. Like the prelude's, its frames stand in no traceback.
extension Runtime {
    /// The code object of a module of the library; None when there is none of that name.
    func libraryCode(_ name: Value) -> Value {
        guard let source = LibrarySources.module(StrRef(name.object).string) else { return .none }
        let text = Array(UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
        return compile(source: text, filename: "<prelude>", mode: .exec)
    }
}
