import Glibc

/// Runs work that recurses deeply on a thread with a stack of its own.
///
/// The diagnosis follows a grammar of many levels through up to 200 parentheses; the caller's stack may be small. Pages
/// that are not touched cost nothing.
enum DeepStack {
    private static let size = 512 << 20

    private final class Work<Result> {
        let body: () -> Result
        var result: Result?

        init(_ body: @escaping () -> Result) {
            self.body = body
        }
    }

    /// The result of `body`, or nil if there is no room for the stack.
    static func run<Result>(_ body: () -> Result) -> Result? {
        withoutActuallyEscaping(body) { body in
            let work = Work<AnyObject> { Box(body()) }
            var attributes = pthread_attr_t()
            pthread_attr_init(&attributes)
            defer { pthread_attr_destroy(&attributes) }
            guard pthread_attr_setstacksize(&attributes, size) == 0 else { return nil }
            var thread = pthread_t()
            let context = Unmanaged.passRetained(work)
            defer { context.release() }
            let status = pthread_create(&thread, &attributes, { context in
                guard let context else { return nil }
                let work = Unmanaged<Work<AnyObject>>.fromOpaque(context).takeUnretainedValue()
                work.result = work.body()
                return nil
            }, context.toOpaque())
            guard status == 0, pthread_join(thread, nil) == 0 else { return nil }
            return (work.result as? Box<Result>)?.value
        }
    }

    private final class Box<Value> {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }
}
