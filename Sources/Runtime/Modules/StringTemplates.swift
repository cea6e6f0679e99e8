/// The native part of `_string`: the parser of `str.format`, piece by piece.
enum StringTemplatesModule {
    static let module = NativeModule("_string", functions: [
        // (literal, field name, spec, conversion, position behind), or None at the end.
        Native("_next_piece", "template, position, /", .function) { runtime, a in
            walk(runtime, a) { points, start throws(TextError) in
                var parser = TemplateParser(start..<points.count)
                guard let piece = try parser.next(points) else { return .none }
                func text(_ range: Range<Int>) -> Value { runtime.str(codePoints: UnsafeBufferPointer(rebasing: points[range])) }
                let field = piece.field
                return runtime.tuple([
                    text(piece.literal), field.map { text($0.name) } ?? .none, field.map { text($0.spec) } ?? .none,
                    field?.conversion.map { runtime.str(character: $0) } ?? .none, Value(parser.position),
                ])
            }
        },
        // (is an attribute, name or index, position behind), or None at the end.
        Native("_next_accessor", "name, position, /", .function) { runtime, a in
            walk(runtime, a) { points, start throws(TextError) in
                var accessors = FieldAccessors(start..<points.count)
                func result(_ isAttribute: Bool, _ range: Range<Int>) -> Value {
                    runtime.tuple([
                        Value(isAttribute), runtime.str(codePoints: UnsafeBufferPointer(rebasing: points[range])), Value(accessors.position),
                    ])
                }
                switch try accessors.next(points) {
                case .attribute(let range): return result(true, range)
                case .key(let range): return result(false, range)
                case .index(let n): return runtime.tuple([.false, runtime.int(n), Value(accessors.position)])
                case nil: return .none
                }
            }
        },
    ])

    private static func walk(_ runtime: Runtime, _ a: Arguments,
                             _ body: (UnsafeBufferPointer<UInt32>, Int) throws(TextError) -> Value) -> Value {
        guard a[0].isKind(.str) else { return runtime.raise(.typeError, "expected str, got \(runtime.typeName(a[0]))") }
        let points = StrRef(a[0].object).codePoints
        guard a[1].isInt, (0...points.count).contains(a[1].int) else { return runtime.raise(.indexError, "position out of range") }
        return points.withUnsafeBufferPointer { buffer in
            runtime.attempt { () throws(TextError) in try body(buffer, a[1].int) }
        }
    }
}
