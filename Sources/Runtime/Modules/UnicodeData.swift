/// The native part of `unicodedata`. Python library reference, "unicodedata".
enum UnicodeDataModule {
    static let module = NativeModule("unicodedata", functions: [
        property("_category") { $0.str(UnicodeTables.categories[$1.category].description) },
        property("_bidirectional") { $0.str(UnicodeTables.bidirectionalClasses[$1.bidirectionalClass].description) },
        property("_east_asian_width") { $0.str(UnicodeTables.widths[$1.width].description) },
        property("_combining") { Value(Int($1.combiningClass)) },
        property("_mirrored") { Value($1.isMirrored ? 1 : 0) },
        about("_decomposition") { runtime, point in
            guard let mapping = UnicodeTables.shared.mappings[point] else { return runtime.str("") }
            let words = mapping.points.map { point in
                let digits = String(point, radix: 16, uppercase: true)
                return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            }
            let tag = UnicodeTables.tags[mapping.tag].description
            return runtime.str((tag.isEmpty ? words : [tag] + words).joined(separator: " "))
        },
        // (decimal, digit, numeric): what a character is not is None.
        about("_number") { runtime, point in
            guard let number = UnicodeTables.shared.numbers[point] else { return runtime.tuple([.none, .none, .none]) }
            return runtime.tuple([number.decimal.map { Value($0) } ?? .none, number.digit.map { Value($0) } ?? .none, runtime.float(number.numeric)])
        },
        about("_name") { runtime, point in UnicodeNames.name(of: point).map { runtime.str($0) } ?? .none },
        // Whether version 3.2.0 knew the code point.
        about("_is_old") { _, point in
            guard let age = Unicode.Scalar(point)?.properties.age else { return .false }
            return (age.major, age.minor) <= (3, 2) ? .true : .false
        },
        Native("_lookup", "name, /", .function) { runtime, a in
            guard a[0].isKind(.str) else { return runtime.raise(.typeError, "a str is required") }
            return UnicodeNames.character(named: StrRef(a[0].object).string).map { Value(Int($0)) } ?? .none
        },
        Native("_normalized", "form, text, /", .function) { runtime, a in
            guard a[0].isKind(.str), a[1].isKind(.str) else { return runtime.raise(.typeError, "two strs are required") }
            guard let form = NormalizationForm(rawValue: StrRef(a[0].object).string) else { return runtime.raise(.valueError, "invalid normalization form") }
            let text = StrRef(a[1].object)
            if text.isASCII { return a[1] }
            // A character is mapped to eighteen at most.
            let points = text.codePoints
            guard runtime.mayAllocate(points.count, times: 18, width: 4) else { return .error }
            return runtime.str(codePoints: form.normalized(points))
        },
    ])

    private static func about(_ name: String, _ answer: @escaping @Sendable (Runtime, UInt32) -> Value) -> Native {
        Native(name, "point, /", .function) { runtime, a in
            guard a[0].isInt, (0..<0x110000).contains(a[0].int) else { return runtime.raise(.typeError, "a code point is required") }
            return answer(runtime, UInt32(a[0].int))
        }
    }

    private static func property(_ name: String, _ answer: @escaping @Sendable (Runtime, UnicodeTables.Properties) -> Value) -> Native {
        about(name) { runtime, point in answer(runtime, UnicodeTables.shared.properties(of: point)) }
    }
}
