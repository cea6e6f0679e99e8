import sys
for source in ("x = = 1", "def f(:\n  pass", "if x\n  y", "a b", "(1, 2", "'unfinished", "  x = 1", "for i in range(3):\npass", "x = 1 +", "print 'hello'"):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        sys.excepthook(type(error), error, error.__traceback__)
exec("def ok(): pass\n\nwhile True print(1)\n")
