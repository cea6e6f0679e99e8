/// Python's private names (Language Reference, 6.2.1): within class `C`, `__x` stands for `_C__x`.
func mangle(_ name: String, in privateName: String?) -> String {
    guard let privateName, name.utf8.count > 2, name.utf8.starts(with: "__".utf8) else { return name }
    if name.utf8.suffix(2).elementsEqual("__".utf8) || name.utf8.contains(UInt8(ascii: ".")) { return name }
    let stripped = privateName.utf8.drop { $0 == UInt8(ascii: "_") }
    guard !stripped.isEmpty else { return name }
    return "_\(Substring(stripped))\(name)"
}
