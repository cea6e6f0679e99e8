cases = [
    "if True:\nx = 1", "def f():\nreturn 1", "  x = 1", "x = 1\n  y = 2", "if True:\n    x\n  y", "if True:\n\tx\n        y", "if True:\n        x\n\ty",
    "class C:\n\nx = 1", "for i in x:\n# only a comment\n", "while x:\n", "try:\nx\nexcept: pass", "try:\n  x\nexcept:\npass", "try:\n  x\nfinally:\ny",
    "with x:\ny", "if a:\n  b\nelif c:\nd", "if a:\n  b\nelse:\nd", "def f():\n  'doc'\n   x", "if x:\n  if y:\n  z", "def f():\n  pass\n pass", "@x\n  def f(): pass",
    "x = [1,\n2,\n   3]", "if True: x = 1; y = 2\n", "if True:\n\n\n  # c\n  x = 1\n\n", "x = 1 \\\n  + 2", "x = 1 \\ \n+ 2", "if True:\n  pass\n \n", "\\\nx = 1", "class C: pass; x = 1", "x = 1;", ";", "if x: if y: z", "if x: for y in z: pass", "def f(): x = 1; return x",
]
for source in cases:
    try:
        compile(source, "<indent>", "exec")
        print(repr(source), "fine")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))
