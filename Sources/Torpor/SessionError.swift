import ImageStore
import Runtime

/// Why a session cannot do what it was asked to: one clear line.
public enum SessionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The caller asked for something that cannot be.
    case usage(String)
    /// A file or a state is not as it must be.
    case failure(String)

    public var description: String {
        switch self {
        case .usage(let line), .failure(let line): line
        }
    }

    public var isUsage: Bool {
        if case .usage = self { true } else { false }
    }
}

/// Turns the errors of the modules below into ``SessionError``s.
func reporting<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as ImageError {
        throw SessionError.failure(error.description)
    } catch let error as SnapshotFailure {
        throw SessionError.failure(error.message)
    }
}
