import Glibc
import Torpor

/// What `torpor run` was asked to do.
struct RunRequest {
    var image: String?
    var limit: Int?
    var isRestricted = false
    var tellsStatistics = false
    var isDurable = true
    var interval: Session.Interval?
    var memory: ByteCount?
    var source: Session.Source
    var arguments: [String] = []

    func perform() throws -> Never {
        if limit != nil && image == nil { throw SessionError.usage("--suspend-after needs --image") }
        if interval != nil && image == nil { throw SessionError.usage("--snapshot-every needs --image") }
        let session = try Session(
            source, arguments: arguments, image: image, isRestricted: isRestricted, hashSeed: try RunRequest.hashSeed(),
            isDurable: isDurable, patience: image.map { Driver.patience(for: $0) })
        session.snapshotInterval = interval
        session.memoryLimit = memory?.bytes
        try Driver.run(session, image: image, limit: limit, tellsStatistics: tellsStatistics)
    }

    private static func hashSeed() throws -> UInt32? {
        guard let text = getenv("PYTHONHASHSEED").map({ String(cString: $0) }), !text.isEmpty, text != "random" else { return nil }
        guard let seed = UInt32(text) else {
            throw SessionError.usage("PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]")
        }
        return seed
    }
}

extension RunRequest {
    /// Reads the words behind `run` as CPython reads its own: what follows the program, or the text after `-c`, belongs to
    /// the program. Nil for anything out of the ordinary – help, errors –, which is the argument parser's.
    ///
    /// A short program should not spend a tenth of its time in a general parser.
    init?(words: ArraySlice<String>) {
        self.init(source: .code(""))
        var words = words
        while let word = words.popFirst() {
            switch word {
            case "--restricted": isRestricted = true
            case "--stats": tellsStatistics = true
            case "--no-sync": isDurable = false
            case "--snapshot-every":
                guard let text = words.popFirst(), let every = Session.Interval(text: text) else { return nil }
                interval = every
            case "--memory":
                guard let bytes = words.popFirst().flatMap({ ByteCount(text: $0) }) else { return nil }
                memory = bytes
            case "--image":
                guard let file = words.popFirst() else { return nil }
                image = file
            case "--suspend-after":
                guard let n = words.popFirst().flatMap({ Int($0) }), n >= 0 else { return nil }
                limit = n
            case "-c":
                guard let code = words.popFirst() else { return nil }
                source = .code(code)
                arguments = Array(words)
                return
            case "-m":
                guard let module = words.popFirst() else { return nil }
                source = .module(module)
                arguments = Array(words)
                return
            default:
                if word.hasPrefix("-") { return nil }
                source = .file(word)
                arguments = Array(words)
                return
            }
        }
        return nil
    }
}
