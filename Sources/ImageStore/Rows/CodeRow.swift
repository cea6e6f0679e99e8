/// The content of one code object, as the table `code` keeps it.
///
/// The columns are there for people and for SQL; what a runtime rebuilds the code object from is ``body``, whose encoding
/// the store does not know. Equal content has an equal ``digest`` and is stored once.
package struct CodeRow: Sendable {
    /// `co_name`.
    package let name: String
    /// `co_qualname`.
    package let qualifiedName: String
    /// `co_filename`.
    package let filename: String
    /// `co_firstlineno`.
    package let firstLine: Int64
    /// `co_argcount`, `co_posonlyargcount`, `co_kwonlyargcount`.
    package let argumentCount, positionalOnlyCount, keywordOnlyCount: Int64
    /// `co_nlocals`, `co_stacksize`, `co_flags`.
    package let localCount, stackSize, flags: Int64
    /// Everything, in the runtime's encoding.
    package let body: [UInt8]
    /// The row's identity: SHA-256 over all columns and the body.
    package let digest: Digest

    package init(
        name: String, qualifiedName: String, filename: String, firstLine: Int64,
        argumentCount: Int64, positionalOnlyCount: Int64, keywordOnlyCount: Int64,
        localCount: Int64, stackSize: Int64, flags: Int64, body: [UInt8]
    ) {
        self.name = name
        self.qualifiedName = qualifiedName
        self.filename = filename
        self.firstLine = firstLine
        self.argumentCount = argumentCount
        self.positionalOnlyCount = positionalOnlyCount
        self.keywordOnlyCount = keywordOnlyCount
        self.localCount = localCount
        self.stackSize = stackSize
        self.flags = flags
        self.body = body

        var hasher = Hasher256("torpor code 1")
        hasher.add(name)
        hasher.add(qualifiedName)
        hasher.add(filename)
        for number in [
            firstLine, argumentCount, positionalOnlyCount, keywordOnlyCount, localCount, stackSize, flags,
        ] { hasher.add(number) }
        hasher.add(body)
        digest = hasher.finish()
    }
}

extension CodeRow: Hashable {
    package static func == (a: CodeRow, b: CodeRow) -> Bool { a.digest == b.digest }
    package func hash(into hasher: inout Hasher) { digest.hash(into: &hasher) }
}
