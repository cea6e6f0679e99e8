import Glibc

/// The module `time`. Python library reference, "time".
enum TimeModule {
    static let module = NativeModule("time", functions: clocks + [
        Native("sleep", "secs, /", .function, sleep),
        // Nanoseconds of a clock by its number: its time, or its resolution.
        Native("_clock", "number, resolution, /", .function) { runtime, a in
            guard a[0].isInt, let number = clockid_t(exactly: a[0].int) else { return runtime.raise(.typeError, "an int is required") }
            var moment = timespec()
            guard (a[1] == .true ? clock_getres(number, &moment) : clock_gettime(number, &moment)) == 0 else {
                return runtime.raiseOSError(errno)
            }
            return runtime.int(moment.tv_sec * 1_000_000_000 + moment.tv_nsec)
        },
        Native("gmtime", "secs=, /", .function) { breakDown($0, $1) { gmtime_r($0, $1) != nil } },
        Native("localtime", "secs=, /", .function) { breakDown($0, $1) { localtime_r($0, $1) != nil } },
        Native("mktime", "t, /", .function) { runtime, a in
            guard var parts = parts(runtime, a[0], "mktime") else { return .error }
            return runtime.float(Double(Glibc.mktime(&parts)))
        },
        Native("strftime", "format, t=, /", .function, format),
        Native("asctime", "t=, /", .function) { runtime, a in
            guard var parts = a[0].isNull ? now() : parts(runtime, a[0], "asctime") else { return .error }
            return runtime.str(text("%a %b %e %H:%M:%S %Y", &parts))
        },
        Native("ctime", "secs=, /", .function) { runtime, a in
            guard let seconds = whole(runtime, a[0]) else { return .error }
            var moment = time_t(seconds), parts = tm()
            _ = localtime_r(&moment, &parts)
            return runtime.str(text("%a %b %e %H:%M:%S %Y", &parts))
        },
    ]) { runtime, dict in
        // The zone as it is in January and in July of a recent year.
        var names: [Value] = []
        var offsets: [Int] = []
        for month in [Int32(0), 6] {
            var moment = tm()
            moment.tm_year = 124
            moment.tm_mon = month
            moment.tm_mday = 1
            moment.tm_isdst = -1
            _ = Glibc.mktime(&moment)
            names.append(runtime.str(text("%Z", &moment)))
            offsets.append(-Int(moment.tm_gmtoff))
        }
        if offsets[0] < offsets[1] {
            names.swapAt(0, 1)
            offsets.swapAt(0, 1)
        }
        runtime.set(dict, runtime.intern("timezone"), runtime.int(offsets[0]))
        runtime.set(dict, runtime.intern("altzone"), runtime.int(offsets[1]))
        runtime.set(dict, runtime.intern("daylight"), runtime.int(offsets[0] != offsets[1] ? 1 : 0))
        runtime.set(dict, runtime.intern("tzname"), runtime.tuple(names))
        runtime.set(dict, runtime.intern("struct_time"), runtime.type(.structTime))
    }

    // MARK: Clocks

    private static let clocks: [Native] = [
        ("time", CLOCK_REALTIME), ("monotonic", CLOCK_MONOTONIC), ("perf_counter", CLOCK_MONOTONIC),
        ("process_time", CLOCK_PROCESS_CPUTIME_ID), ("thread_time", CLOCK_THREAD_CPUTIME_ID),
    ].flatMap { name, clock in
        [
            Native(name, "", .function) { runtime, _ in runtime.float(Double(nanoseconds(clock)) / 1e9) },
            Native("\(name)_ns", "", .function) { runtime, _ in runtime.int(nanoseconds(clock)) },
        ]
    }

    private static func nanoseconds(_ clock: clockid_t) -> Int {
        var moment = timespec()
        clock_gettime(clock, &moment)
        return moment.tv_sec * 1_000_000_000 + moment.tv_nsec
    }

    /// Sleeps in short steps, so that a request to interrupt the program is not overslept.
    private static func sleep(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let seconds = runtime.double(a[0]) ?? runtime.smallInt(a[0]).map(Double.init) else {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
        }
        if seconds.isNaN { return runtime.raise(.valueError, "Invalid value NaN (not a number)") }
        if seconds < 0 { return runtime.raise(.valueError, "sleep length must be non-negative") }
        if seconds > 9e9 { return runtime.raise(.overflowError, "timestamp too large to convert to C _PyTime_t") }
        _ = runtime.state.pointee.host.standardOutput.flush()
        let end = nanoseconds(CLOCK_MONOTONIC) + Int(seconds * 1e9)
        while true {
            let left = end - nanoseconds(CLOCK_MONOTONIC)
            if left <= 0 { return .none }
            let step = min(left, 50_000_000)
            var pause = timespec(tv_sec: 0, tv_nsec: step)
            nanosleep(&pause, nil)
        }
    }

    // MARK: Dates

    /// Seconds given as an argument, now where they are left out; nil: an exception is pending.
    private static func whole(_ runtime: Runtime, _ value: Value) -> Int? {
        if value.isNull || value == .none { return nanoseconds(CLOCK_REALTIME) / 1_000_000_000 }
        if let n = runtime.smallInt(value) { return n }
        guard let x = runtime.double(value) else {
            _ = runtime.raise(.typeError, "'\(runtime.typeName(value))' object cannot be interpreted as an integer")
            return nil
        }
        guard abs(x) < 6e16 else {
            _ = x.isNaN ? runtime.raise(.valueError, "Invalid value NaN (not a number)")
                : runtime.raise(.overflowError, "timestamp out of range for platform time_t")
            return nil
        }
        return Int(x.rounded(.down))
    }

    private static func breakDown(
        _ runtime: Runtime, _ a: Arguments, _ convert: (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> Bool
    ) -> Value {
        guard let seconds = whole(runtime, a[0]) else { return .error }
        var moment = time_t(seconds), parts = tm()
        if !convert(&moment, &parts) { return runtime.raise(.overflowError, "timestamp out of range for platform time_t") }
        let fields = [
            Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday), Int(parts.tm_hour), Int(parts.tm_min),
            Int(parts.tm_sec), (Int(parts.tm_wday) + 6) % 7, Int(parts.tm_yday) + 1, Int(parts.tm_isdst),
        ]
        return runtime.record(.structTime, fields.map { Value($0) })
    }

    private static func now() -> tm {
        var moment = Glibc.time(nil), parts = tm()
        _ = localtime_r(&moment, &parts)
        return parts
    }

    /// The nine fields of a struct_time or tuple; nil: an exception is pending.
    private static func parts(_ runtime: Runtime, _ value: Value, _ function: String) -> tm? {
        guard value.isKind(.tuple) else {
            _ = runtime.raise(.typeError, "Tuple or struct_time argument required")
            return nil
        }
        let items = TupleRef(value.object).buffer
        guard items.count == 9 else {
            _ = runtime.raise(.typeError, "\(function)(): illegal time tuple argument")
            return nil
        }
        var fields: [Int] = []
        for item in items {
            guard let n = runtime.smallInt(item), Int32(exactly: n) != nil else {
                _ = runtime.raise(.typeError, "'\(runtime.typeName(item))' object cannot be interpreted as an integer")
                return nil
            }
            fields.append(n)
        }
        let ranges: [(ClosedRange<Int>, String)] = [
            (0...12, "month out of range"), (0...31, "day of month out of range"), (0...23, "hour out of range"),
            (0...59, "minute out of range"), (0...61, "seconds out of range"),
        ]
        if function != "mktime" {
            for (i, (range, message)) in ranges.enumerated() where !range.contains(fields[i + 1]) {
                _ = runtime.raise(.valueError, message)
                return nil
            }
        }
        var result = tm()
        result.tm_year = Int32(truncatingIfNeeded: fields[0] - 1900)
        result.tm_mon = Int32(max(fields[1], 1) - 1)
        result.tm_mday = Int32(max(fields[2], function == "mktime" ? fields[2] : 1))
        result.tm_hour = Int32(fields[3])
        result.tm_min = Int32(fields[4])
        result.tm_sec = Int32(fields[5])
        result.tm_wday = Int32((fields[6] + 1) % 7)
        result.tm_yday = Int32(max(fields[7], 1) - 1)
        result.tm_isdst = Int32(fields[8])
        return result
    }

    private static func format(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[0].isKind(.str) else {
            return runtime.raise(.typeError, "strftime() argument 1 must be str, not \(runtime.typeName(a[0]))")
        }
        guard var parts = a[1].isNull ? now() : parts(runtime, a[1], "strftime") else { return .error }
        return runtime.str(text(StrRef(a[0].object).string, &parts))
    }

    private static func text(_ format: String, _ parts: inout tm) -> String {
        if format.isEmpty { return "" }
        var size = 256
        while true {
            var buffer = [CChar](repeating: 0, count: size)
            let n = strftime(&buffer, size, format, &parts)
            if n > 0 || size > 1 << 16 { return String(decoding: buffer.prefix(n).map { UInt8(bitPattern: $0) }, as: UTF8.self) }
            size *= 4
        }
    }
}
