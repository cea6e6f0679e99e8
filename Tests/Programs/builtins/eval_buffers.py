# eval, exec and compile take the bytes of anything that shows some.
print(eval(memoryview(b'1+1')), eval(bytearray(b'2+2')), eval(memoryview(b'x3+3')[1:]), eval(memoryview(b'1+2+3')[::2]))
exec(memoryview(b'print("run")'))
print(eval(compile(memoryview(b'7'), 'f', 'eval')))
for bad in 5, [b'1'], None:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
