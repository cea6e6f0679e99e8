# eval, exec and compile take the bytes of anything that shows some.
print(eval(memoryview(b'1+1')), eval(bytearray(b'2+2')), eval(memoryview(b'x3+3')[1:]))
exec(memoryview(b'print("run")'))
print(eval(compile(memoryview(b'7'), 'f', 'eval')))
for bad in 5, [b'1'], None, memoryview(b'1+2')[::2]:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
