import BigInt
import Bytecode

/// The constants that a code object under construction refers to. Equal constants of one type share an entry.
struct ConstantPool {
    private(set) var constants: [Constant] = []
    private var indices: [ConstantKey: Int] = [:]

    /// The index of `constant`, which is added if it is new. Code objects keep their identity: each is an entry of its own.
    mutating func index(of constant: Constant) -> Int {
        if case .code = constant {
            constants.append(constant)
            return constants.count - 1
        }
        let key = ConstantKey(constant)
        if let index = indices[key] { return index }
        indices[key] = constants.count
        constants.append(constant)
        return constants.count - 1
    }

    subscript(index: Int) -> Constant { constants[index] }
}

/// A constant as a key: `1`, `1.0` and `True` differ, and so do `0.0` and `-0.0`; a NaN equals itself.
indirect enum ConstantKey: Hashable {
    case none, `true`, `false`, ellipsis
    case int(Int)
    case bigInt(BigInt)
    case float(UInt64)
    case complex(UInt64, UInt64)
    case string([UInt32])
    case bytes([UInt8])
    case tuple([ConstantKey])
    case frozenset([ConstantKey])
    /// Code has no equal.
    case code

    init(_ constant: Constant) {
        self = switch constant {
        case .none: .none
        case .true: .true
        case .false: .false
        case .ellipsis: .ellipsis
        case .int(let value): .int(value)
        case .bigInt(let value): .bigInt(value)
        case .float(let value): .float(value.bitPattern)
        case .complex(let real, let imag): .complex(real.bitPattern, imag.bitPattern)
        case .string(let value): .string(value)
        case .bytes(let value): .bytes(value)
        case .tuple(let items): .tuple(items.map(ConstantKey.init))
        case .frozenset(let items): .frozenset(items.map(ConstantKey.init))
        case .code: .code
        }
    }
}
