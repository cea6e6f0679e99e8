import CSQLite
import Glibc

extension ImageStore {
    /// Creates an image without snapshots and opens it for writing.
    ///
    /// The file appears under its name complete and on disk, with the writer's lock inside, or not at all.
    ///
    /// - Parameter properties: what the runtime keeps in `meta` (versions, hash seed, creation).
    /// - Throws: ``ImageError``; ``ImageError/alreadyExists(file:isImage:)`` if there is a file of that name, which is left
    ///   as it is.
    package static func create(
        _ path: String, properties: [String: MetaValue] = [:], options: Options = Options()
    ) throws -> ImageStore {
        try reportingErrors(of: path) {
            try checkAbsent(path)
            for key in properties.keys where Catalogue.isReserved(key) {
                throw ImageError.misuse(file: path, what: "the property '\(key)' is the store's own")
            }
            let lock = WriterLock()
            let image = try emptyImage(properties: properties, lock: lock)
            lock.remember()
            do {
                try publish(image, as: path, durability: options.durability)
                return try ImageStore(path: path, access: .readWrite, options: options, lock: lock)
            } catch {
                lock.forget()
                throw error
            }
        }
    }

    private static func checkAbsent(_ path: String) throws {
        guard !path.utf8.contains(0), !path.isEmpty else {
            throw ImageError.cannotWrite(file: path, because: "it is not a file name")
        }
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        let isImage = (try? open(path, .readOnly)) != nil
        throw ImageError.alreadyExists(file: path, isImage: isImage)
    }

    /// The bytes of an image without snapshots.
    private static func emptyImage(properties: [String: MetaValue], lock: WriterLock) throws -> [UInt8] {
        let connection = try Connection.inMemory()
        try Schema.create(in: connection)
        var catalogue = Catalogue()
        catalogue.properties = properties
        try catalogue.write(to: connection)
        try lock.insert(into: connection)
        return try connection.serialized()
    }

    /// Writes a file without a name, and gives it its name when it is complete.
    ///
    /// Where the file system has no nameless files, it has a temporary name, which a crash can leave behind.
    private static func publish(_ image: [UInt8], as path: String, durability: Durability) throws {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let permissions: mode_t = 0o666
        // O_TMPFILE is an expression in C, which Swift does not import. See open(2).
        let nameless = 0o20000000 | O_DIRECTORY
        var temporaryName: String?
        var descriptor = Glibc.open(folder, nameless | O_WRONLY | O_CLOEXEC, permissions)
        if descriptor < 0 && [EOPNOTSUPP, EISDIR, EINVAL].contains(errno) {
            let name = "\(path).\(getpid()).new"
            temporaryName = name
            descriptor = Glibc.open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, permissions)
        }
        guard descriptor >= 0 else { throw failure(errno, path) }
        defer {
            Glibc.close(descriptor)
            if let temporaryName { unlink(temporaryName) }
        }

        try write(image, to: descriptor, path)
        if durability != .none {
            guard fsync(descriptor) == 0 else { throw failure(errno, path) }
        }
        // linkat(2): fails when the name exists, so two creators cannot overwrite each other.
        let source = temporaryName ?? "/proc/self/fd/\(descriptor)"
        guard linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
            let code = errno
            throw code == EEXIST ? ImageError.alreadyExists(file: path, isImage: false) : failure(code, path)
        }
        if durability != .none { syncFolder(folder) }
    }

    private static func write(_ image: [UInt8], to descriptor: Int32, _ path: String) throws {
        var position = 0
        while position < image.count {
            let count = image.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + position }, bytes.count - position)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure(errno, path) }
            position += count
        }
    }

    /// Makes the new name last. Not every file system can; the image itself is whole either way.
    private static func syncFolder(_ folder: String) {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        Glibc.close(descriptor)
    }

    private static func failure(_ code: Int32, _ path: String) -> ImageError {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: .cannotWrite(file: path, because: "no space left")
        case ENOENT: .cannotWrite(file: path, because: "its folder does not exist")
        case EACCES: .cannotWrite(file: path, because: "its folder is not writable")
        default: .cannotWrite(file: path, because: systemMessage(code))
        }
    }
}
