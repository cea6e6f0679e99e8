extension Session {
    /// The version of this library.
    public static let version = "0.1"
    /// The version of Python it speaks.
    public static let language = "3.11"
    /// Version of the instruction set that images hold: a runtime refuses images with a newer one.
    static let instructionSet = 1
}
