/// Why an image cannot be used: one clear line for the person who gave the file's name.
package enum ImageError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no such file.
    case noSuchFile(file: String)
    /// The file is there but is something else. `because` follows in brackets, e.g. "it is empty".
    case notAnImage(file: String, because: String?)
    /// A file of this name exists already, so none can be created. `because` as for ``notAnImage``.
    case alreadyExists(file: String, isImage: Bool)
    /// The image was written by a later version.
    case newerFormat(file: String, format: Int64, supported: Int64)
    /// The contents contradict themselves. `what` names the table, the row and what is wrong.
    case damaged(file: String, what: String)
    /// Another process has the image open for writing, or keeps it locked. `process` is its id, where known.
    case inUse(file: String, process: Int32?)
    /// The file cannot be read, e.g. for lack of permission.
    case cannotRead(file: String, because: String)
    /// The file cannot be created or written: a read-only folder or file system, an I/O error.
    case cannotWrite(file: String, because: String)
    /// There is no room left for what was to be written. The image is as it was before.
    case diskFull(file: String)
    /// No snapshot has this number, label or branch. `name` is as the user would write it.
    case noSuchSnapshot(file: String, name: String)
    /// A value exceeds what an image can hold or the reader's limits allow.
    case tooLarge(file: String, what: String)
    /// Memory ran out.
    case outOfMemory(file: String)
    /// The caller asked for something that cannot be: an error in the program, not in the file.
    case misuse(file: String, what: String)

    package var description: String {
        switch self {
        case .noSuchFile(let file): "\(file) does not exist"
        case .notAnImage(let file, let because): "\(file) is not a Torpor image" + ImageError.bracketed(because)
        case .alreadyExists(let file, true): "\(file) already exists"
        case .alreadyExists(let file, false): "\(file) already exists and is not a Torpor image"
        case .newerFormat(let file, let format, let supported):
            "\(file) needs format \(format); this torpor reads up to \(supported)"
        case .damaged(let file, let what): "\(file) is damaged: \(what)"
        case .inUse(let file, let process?): "\(file) is in use by process \(process)"
        case .inUse(let file, nil): "\(file) is in use by another process"
        case .cannotRead(let file, let because): "cannot read \(file): \(because)"
        case .cannotWrite(let file, let because): "cannot write \(file): \(because)"
        case .diskFull(let file): "cannot write \(file): no space left; the image is as it was before"
        case .noSuchSnapshot(let file, let name): "\(file) has no \(name)"
        case .tooLarge(let file, let what): "\(file): \(what)"
        case .outOfMemory(let file): "\(file): out of memory"
        case .misuse(let file, let what): "\(file): \(what)"
        }
    }

    private static func bracketed(_ because: String?) -> String {
        because.map { " (\($0))" } ?? ""
    }
}
