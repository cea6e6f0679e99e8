/// The native modules of the standard library, beside those that the language itself needs.
enum LibraryNatives {
    static let modules: [NativeModule] = [
        SreModule.module, SyntaxTreeModule.module, StringTemplatesModule.module, StructModule.module, HashesModule.module,
        RandomModule.module, BinasciiModule.module, ZlibModule.module, UnicodeDataModule.module, ItertoolsModule.module,
    ]
}
