/// A value of the table `meta`.
package enum MetaValue: Sendable, Equatable {
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

extension Hasher256 {
    mutating func add(_ value: MetaValue) {
        switch value {
        case .integer(let number): add(number)
        case .text(let text): add(text)
        case .blob(let bytes): add(bytes)
        }
    }
}

extension Statement {
    func bind(_ value: MetaValue, at index: Int32) throws {
        switch value {
        case .integer(let number): try bind(number, at: index)
        case .text(let text): try bind(text, at: index)
        case .blob(let bytes): try bind(bytes, at: index)
        }
    }

    func metaValue(_ column: Int32) throws -> MetaValue {
        if let number = try? integer(column) { return .integer(number) }
        if let bytes = try? blob(column) { return .blob(bytes) }
        return .text(try text(column))
    }
}
