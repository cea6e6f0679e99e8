extension CodeRow {
    static let columns = """
        digest, name, qualname, filename, firstlineno, argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, \
        flags, raw_size, body
        """

    static func insertStatement(on connection: borrowing Connection) throws -> Statement {
        try connection.prepare(
            "INSERT INTO code (id, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    func insert(with statement: borrowing Statement, id: Int64, compressedBody: [UInt8]) throws {
        try statement.bind(id, at: 1)
        try statement.bind(digest, at: 2)
        try statement.bind(name, at: 3)
        try statement.bind(qualifiedName, at: 4)
        try statement.bind(filename, at: 5)
        try statement.bind(firstLine, at: 6)
        try statement.bind(argumentCount, at: 7)
        try statement.bind(positionalOnlyCount, at: 8)
        try statement.bind(keywordOnlyCount, at: 9)
        try statement.bind(localCount, at: 10)
        try statement.bind(stackSize, at: 11)
        try statement.bind(flags, at: 12)
        try statement.bind(Int64(body.count), at: 13)
        try statement.bind(compressedBody, at: 14)
        try statement.run()
    }

    /// The row a statement stands at, whose columns are ``columns``, checked against its digest.
    ///
    /// - Parameter limit: the most bytes its body may have.
    init(from row: borrowing Statement, inflater: Inflater, limit: Int) throws {
        let body = try row.withBlob(12) { compressed in
            guard var inflated = Bytes(capacity: 0) else { throw ContentError.outOfMemory }
            var unused = Hasher256("")
            try inflater.inflate(
                compressed, size: try row.integer(11), limit: limit, into: &inflated, hashing: &unused)
            return inflated.withUsed { [UInt8]($0) }
        }
        self.init(
            name: try row.text(1), qualifiedName: try row.text(2), filename: try row.text(3),
            firstLine: try row.integer(4), argumentCount: try row.integer(5),
            positionalOnlyCount: try row.integer(6), keywordOnlyCount: try row.integer(7),
            localCount: try row.integer(8), stackSize: try row.integer(9), flags: try row.integer(10), body: body)
        guard try row.digest(0) == digest else { throw ContentError.damaged("it does not match its digest") }
    }
}
