/// The numbers of the module `posix`; those of Linux. Python library reference, "os".
enum PosixConstants {
    static let values: [(name: String, value: Int)] = [
        ("EX_CANTCREAT", 73), ("EX_CONFIG", 78), ("EX_DATAERR", 65), ("EX_IOERR", 74), ("EX_NOHOST", 68), ("EX_NOINPUT", 66),
        ("EX_NOPERM", 77), ("EX_NOUSER", 67), ("EX_OK", 0), ("EX_OSERR", 71), ("EX_OSFILE", 72), ("EX_PROTOCOL", 76),
        ("EX_SOFTWARE", 70), ("EX_TEMPFAIL", 75), ("EX_UNAVAILABLE", 69), ("EX_USAGE", 64), ("F_OK", 0), ("NGROUPS_MAX", 65536),
        ("O_ACCMODE", 3), ("O_APPEND", 1024), ("O_ASYNC", 8192), ("O_CLOEXEC", 524288), ("O_CREAT", 64), ("O_DIRECT", 16384),
        ("O_DIRECTORY", 65536), ("O_DSYNC", 4096), ("O_EXCL", 128), ("O_FSYNC", 1052672), ("O_LARGEFILE", 0), ("O_NDELAY", 2048),
        ("O_NOATIME", 262144), ("O_NOCTTY", 256), ("O_NOFOLLOW", 131072), ("O_NONBLOCK", 2048), ("O_PATH", 2097152),
        ("O_RDONLY", 0), ("O_RDWR", 2), ("O_RSYNC", 1052672), ("O_SYNC", 1052672), ("O_TMPFILE", 4259840), ("O_TRUNC", 512),
        ("O_WRONLY", 1), ("R_OK", 4), ("SEEK_DATA", 3), ("SEEK_HOLE", 4), ("WCONTINUED", 8), ("WEXITED", 4), ("WNOHANG", 1),
        ("WNOWAIT", 16777216), ("WSTOPPED", 2), ("WUNTRACED", 2), ("W_OK", 2), ("X_OK", 1), ("RTLD_GLOBAL", 256), ("RTLD_LAZY", 1),
        ("RTLD_LOCAL", 0), ("RTLD_NOW", 2), ("GRND_NONBLOCK", 1), ("GRND_RANDOM", 2)
    ]

    /// `os.sysconf_names`, the common ones.
    static let sysconfNames: [(name: String, value: Int)] = [
        ("SC_ARG_MAX", 0), ("SC_AVPHYS_PAGES", 86), ("SC_CHILD_MAX", 1), ("SC_CLK_TCK", 2), ("SC_GETPW_R_SIZE_MAX", 70),
        ("SC_IOV_MAX", 60), ("SC_LOGIN_NAME_MAX", 71), ("SC_NGROUPS_MAX", 3), ("SC_NPROCESSORS_CONF", 83),
        ("SC_NPROCESSORS_ONLN", 84), ("SC_OPEN_MAX", 4), ("SC_PAGESIZE", 30), ("SC_PAGE_SIZE", 30), ("SC_PHYS_PAGES", 85),
        ("SC_THREADS", 67), ("SC_TTY_NAME_MAX", 72), ("SC_VERSION", 29)
    ]

    static let fill: @Sendable (Runtime, DictRef) -> Void = { runtime, dict in
        for (name, value) in values { runtime.set(dict, runtime.intern(name), runtime.int(value)) }
        let names = runtime.newDict()
        for (name, value) in sysconfNames { runtime.set(names, runtime.intern(name), runtime.int(value)) }
        runtime.set(dict, runtime.intern("sysconf_names"), names.value)
    }
}
