import CSQLite

extension Connection {
    /// Runs `body` in one write transaction: all of it happens, or, when it throws, nothing.
    ///
    /// The write lock is taken at the start (`BEGIN IMMEDIATE`), so a competing writer is met before any work is done.
    ///
    /// See <https://www.sqlite.org/lang_transaction.html>.
    package borrowing func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        try execute("BEGIN IMMEDIATE")
        return try finish("COMMIT", body)
    }

    /// Runs `body` on one unchanging state of the database.
    ///
    /// It holds up a writer's commit, so it must be short.
    package borrowing func readTransaction<Result>(_ body: () throws -> Result) throws -> Result {
        try execute("BEGIN DEFERRED")
        return try finish("COMMIT", body)
    }

    private borrowing func finish<Result>(_ end: String, _ body: () throws -> Result) throws -> Result {
        do {
            let result = try body()
            try execute(end)
            return result
        } catch {
            // Some errors (a full disk, an I/O error) have already rolled back: asking again would be an error itself.
            // The error worth telling is the first one.
            if inTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }
}
