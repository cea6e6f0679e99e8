"""What the module `hmac` takes from here; the module `operator` is written in Python."""


def _compare_digest(a, b, /):
    """Whether two ASCII strs or bytes-like objects are equal; every byte is compared, however early they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        a, b = a.encode('ascii'), b.encode('ascii')
    else:
        for value in a, b:
            if isinstance(value, str):
                raise TypeError("a bytes-like object is required, not 'str'")
        try:
            a, b = bytes(memoryview(a)), bytes(memoryview(b))
        except TypeError:
            raise TypeError('unsupported operand types(s) or combination of types: '
                            f"'{type(a).__name__}' and '{type(b).__name__}'") from None
    # The difference is a number of as many bytes as there are.
    return len(a) == len(b) and int.from_bytes(a, 'little') ^ int.from_bytes(b, 'little') == 0
