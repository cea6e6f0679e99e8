/// The tables of an image.
///
/// The texts below are the format: a file whose schema differs in any way is refused before one of its rows is read.
/// `Images/FORMAT.md` says what the columns mean.
enum Schema {
    /// `PRAGMA application_id`: "Torp". `file(1)` and SQLite's own magic database know files by it.
    ///
    /// See <https://www.sqlite.org/fileformat.html#application_id>.
    static let applicationID: Int64 = 0x546F_7270

    /// `PRAGMA user_version`: the format written, and the newest that can be read.
    static let format: Int64 = 1

    /// Name and definition, in the order of creation.
    static let tables: [(name: String, sql: String)] = [
        (
            "meta",
            """
            CREATE TABLE meta (
              key TEXT NOT NULL PRIMARY KEY,
              value ANY NOT NULL
            ) STRICT, WITHOUT ROWID
            """
        ),
        (
            "branch",
            """
            CREATE TABLE branch (
              name TEXT NOT NULL PRIMARY KEY,
              snapshot INTEGER NOT NULL REFERENCES snapshot(id)
            ) STRICT, WITHOUT ROWID
            """
        ),
        (
            "snapshot",
            """
            CREATE TABLE snapshot (
              id INTEGER PRIMARY KEY,
              parent INTEGER REFERENCES snapshot(id),
              label TEXT,
              time INTEGER NOT NULL,
              reason TEXT NOT NULL,
              instructions INTEGER NOT NULL,
              packs TEXT NOT NULL,
              codes TEXT NOT NULL,
              objects TEXT NOT NULL,
              state BLOB NOT NULL,
              digest BLOB NOT NULL,
              roots BLOB NOT NULL
            ) STRICT
            """
        ),
        (
            "pack",
            """
            CREATE TABLE pack (
              id INTEGER PRIMARY KEY,
              records INTEGER NOT NULL,
              raw_size INTEGER NOT NULL,
              digest BLOB NOT NULL,
              payload BLOB NOT NULL
            ) STRICT
            """
        ),
        (
            "code",
            """
            CREATE TABLE code (
              id INTEGER PRIMARY KEY,
              digest BLOB NOT NULL UNIQUE,
              name TEXT NOT NULL,
              qualname TEXT NOT NULL,
              filename TEXT NOT NULL,
              firstlineno INTEGER NOT NULL,
              argcount INTEGER NOT NULL,
              posonlyargcount INTEGER NOT NULL,
              kwonlyargcount INTEGER NOT NULL,
              nlocals INTEGER NOT NULL,
              stacksize INTEGER NOT NULL,
              flags INTEGER NOT NULL,
              raw_size INTEGER NOT NULL,
              body BLOB NOT NULL
            ) STRICT
            """
        ),
        (
            "journal",
            """
            CREATE TABLE journal (
              id INTEGER PRIMARY KEY,
              snapshot INTEGER NOT NULL REFERENCES snapshot(id),
              kind TEXT NOT NULL,
              payload BLOB NOT NULL,
              digest BLOB NOT NULL
            ) STRICT
            """
        ),
    ]

    /// Makes the tables in an empty database.
    static func create(in connection: borrowing Connection) throws {
        for table in tables { try connection.execute(table.sql) }
        try connection.execute("PRAGMA application_id = \(applicationID)")
        try connection.execute("PRAGMA user_version = \(format)")
    }

    /// Checks that the file has these tables and nothing else: no view, no trigger, no index, no table.
    ///
    /// Reading `sqlite_schema` runs nothing that is defined in it.
    ///
    /// See <https://www.sqlite.org/schematab.html>.
    static func check(_ connection: borrowing Connection) throws {
        let rows = try connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid")
        var index = 0
        while try rows.step() {
            let type = try rows.text(0)
            let name = try rows.text(1)
            // The index behind code.digest, which has no definition of its own.
            if type == "index", name == "sqlite_autoindex_code_1", try rows.text(2) == "code", rows.isNull(3) { continue }
            guard index < tables.count, type == "table", name == tables[index].name, try rows.text(2) == name,
                try rows.text(3) == tables[index].sql
            else { throw ContentError.damaged("its schema has an unexpected \(oneLine(type)) '\(oneLine(name))'") }
            index += 1
        }
        guard index == tables.count else {
            throw ContentError.damaged("its schema has no table '\(tables[index].name)'")
        }
    }
}
