ints = (0, 1, -1, 42, -1234567, 10 ** 20)
for spec in (
    "", "d", "5d", "<8", ">8", "^8", "=8", "08", "+d", " d", "-d", ",", "_", "x", "X", "#x", "o",
    "#o", "b", "#b", "010x", "#010x", "_b", "_x", "e", "f", ".2f", "g", "%", ".1%", "n", "*^12,d",
    "0=12", "c",
):
    row = []
    for n in ints:
        try:
            row.append(format(n, spec))
        except (ValueError, OverflowError) as error:
            row.append(type(error).__name__ + ":" + str(error))
    print(f"{spec!r:10}", row)
for s in ("", "abc", "long text"):
    print([format(s, spec) for spec in ("", "s", "5", "<5", ">5", "^5", "*^7", ".2", "6.2s", "05", "x<4", "日>5")])
for spec in ("d", "=5", "+s", ",", "#s", ".2d", "z", "5.", "10.x", "ss", "<<<5", "99999999999999999999"):
    try:
        print(spec, format("abc", spec))
    except ValueError as error:
        print(spec, error)
for spec in (".2d", "s", "ss", "zz", "5.5.5", ".", "<<", "+-d", "1000000000000000000000d"):
    try:
        print(spec, format(5, spec))
    except ValueError as error:
        print(spec, error)
print(format(True), format(True, "d"), format(None), format([1]), format((1, 2), ""))
print(format(3 + 4j, ".1f"), format(1j, "10"), format(2.5 - 1j, "e"))
