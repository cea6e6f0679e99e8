import Testing

/// Objects that hold each other a hundred thousand deep: whatever is done with them ends in a result or RecursionError, as native code does
/// not follow them on the host's stack. (CPython crashes on some of these: no program of `Tests/Programs` can show it.)
struct DeepObjectsTests {
    private static let program = """
        import types
        def nest(make, x=None):
            for _ in range(100000): x = make(x)
            return x
        ring, calls_itself = classmethod(len), staticmethod(len)
        ring.__init__(ring)
        calls_itself.__init__(calls_itself)
        context = ValueError(1)
        for _ in range(100000):
            e = ValueError(1)
            e.__context__ = context
            context = e
        things = [
            nest(lambda x: (x,)), nest(lambda x: [x]), nest(lambda x: {1: x}), nest(staticmethod, len), nest(classmethod, len),
            nest(lambda x: types.MethodType(x, 1), len), nest(property, len), nest(lambda x: list[x], int), nest(lambda x: map(len, x), []),
            nest(zip, []), nest(lambda x: filter(None, x), []), nest(enumerate, []), context, nest(types.MappingProxyType, {}), nest(slice, 1),
            ring, calls_itself,
        ]
        done = 0
        for x in things:
            for use in [
                repr, hash, str, bool, list, len, lambda x: x == x, lambda x: x < x, lambda x: x.__doc__, next, lambda x: isinstance(1, x),
                lambda x: x(), lambda x: x.__name__, lambda x: x.__isabstractmethod__, lambda x: x.__parameters__, lambda x: 5 in x,
                lambda x: x.__get__(1, int), lambda x: '%s' % (x,), lambda x: f'{x}', lambda x: type('C', (), {'x': x})().x,
                lambda x: x.__wrapped__, lambda x: x.__qualname__,
            ]:
                try: use(x)
                except (RecursionError, TypeError, AttributeError, StopIteration): pass
                done += 1
        print(done)
        """

    @Test func nothingIsFollowedOnTheHostsStack() throws {
        let result = try Command.start(["run", "-c", DeepObjectsTests.program]).wait()
        #expect(result.error == "")
        #expect(result.output == "374\n")
        #expect(result.exitCode == 0)
    }
}
