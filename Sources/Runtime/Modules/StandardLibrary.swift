import Glibc

/// The pure-Python standard library of a CPython 3.11, where one is installed: the last entry of `sys.path`.
enum StandardLibrary {
    /// The folder that `TORPOR_STDLIB` names, else the one of Debian's package; nil where there is none.
    static var folder: String? {
        if let given = getenv("TORPOR_STDLIB") { return given.pointee == 0 ? nil : String(cString: given) }
        let usual = "/usr/lib/python3.11"
        return Files.isFile(usual + "/os.py") ? usual : nil
    }
}
