import CSQLite
import Glibc

/// What a connection does while another process has the file locked: it tries again, as long as it is told to.
///
/// A writer that waits for readers keeps new ones out meanwhile, so it gets its turn when those that are there have ended.
///
/// See <https://www.sqlite.org/c3ref/busy_handler.html>.
final class BusyHandler {
    /// Asked before each further try, with the seconds waited so far: false gives up.
    private let goesOn: (_ waited: Double) -> Bool
    private var since = 0.0

    init(goesOn: @escaping (_ waited: Double) -> Bool) { self.goesOn = goesOn }

    /// Makes this the handler of a connection that does not live longer.
    func install(on connection: borrowing Connection) {
        sqlite3_busy_handler(connection.handle, { context, tries in
            guard let context else { return 0 }
            return Unmanaged<BusyHandler>.fromOpaque(context).takeUnretainedValue().waits(tries: Int(tries)) ? 1 : 0
        }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Milliseconds before each of the first tries. A fast writer leaves short gaps: short waits find them.
    private static let pauses: [UInt32] = [1, 1, 2, 3, 5, 5, 8, 8]

    private func waits(tries: Int) -> Bool {
        let now = BusyHandler.seconds()
        if tries == 0 { since = now }
        guard goesOn(now - since) else { return false }
        let longest: UInt32 = now - since < 2 ? 10 : 50
        usleep(1000 * (tries < BusyHandler.pauses.count ? BusyHandler.pauses[tries] : longest))
        return true
    }

    static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
