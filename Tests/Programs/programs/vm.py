# A stack machine with an assembler, procedures and a tracer.
class Machine:
    def __init__(self, program, trace=False):
        self.labels, self.code, self.stack, self.calls, self.memory, self.output, self.steps = {}, [], [], [], {}, [], 0
        for line in program.strip().splitlines():
            line = line.split(";")[0].strip()
            if line.endswith(":"): self.labels[line[:-1]] = len(self.code)
            elif line:
                op, *args = line.split()
                self.code.append((op, [int(a) if a.lstrip("-").isdigit() else a for a in args]))
    def run(self, limit=5000):
        self.pc = 0
        while self.pc is not None:
            self.steps += 1
            if self.steps > limit: raise RuntimeError(f"limit reached at {self.pc}")
            op, args = self.code[self.pc]
            self.pc += 1
            handler = getattr(self, "op_" + op, None)
            if handler is None: raise NameError(f"unknown instruction {op}")
            handler(*args)
        return self.output
    def pop(self):
        if not self.stack: raise IndexError(f"stack empty at {self.pc - 1}")
        return self.stack.pop()
    def op_push(self, v): self.stack.append(v)
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_swap(self): self.stack[-2:] = self.stack[:-3:-1]
    def op_load(self, n): self.stack.append(self.memory.get(n, 0))
    def op_store(self, n): self.memory[n] = self.pop()
    def op_print(self): self.output.append(self.pop())
    def op_jump(self, label): self.pc = self.labels[label]
    def op_jz(self, label):
        if not self.pop(): self.pc = self.labels[label]
    def op_call(self, label): self.calls.append(self.pc); self.pc = self.labels[label]
    def op_ret(self): self.pc = self.calls.pop() if self.calls else None
    def op_halt(self): self.pc = None
for name, f in {"add": int.__add__, "sub": int.__sub__, "mul": int.__mul__, "mod": int.__mod__, "lt": int.__lt__, "eq": int.__eq__}.items():
    def binary(self, f=f):
        b, a = self.pop(), self.pop()
        self.stack.append(int(f(a, b)))
    setattr(Machine, "op_" + name, binary)
FACTORIAL = """
  push 10
  call fact
  print
  halt
fact:            ; n -- n!
  dup
  jz one
  dup
  push 1
  sub
  call fact
  mul
  ret
one:
  push 1
  add
  ret
"""
FIBONACCI = """
  push 0
  store a
  push 1
  store b
  push 15
  store n
loop:
  load n
  jz end
  load a
  print
  load b
  dup
  load a
  add
  store b
  store a
  load n
  push 1
  sub
  store n
  jump loop
end:
  halt
"""
for program in (FACTORIAL, FIBONACCI, "push 1\npush 2\nswap\nsub\nprint\nhalt"):
    m = Machine(program)
    print(m.run(), m.steps, m.stack, m.memory)
for bad in ("add", "x:\njump x", "push 1\nfly", "jump nowhere", "push", "push 1"):
    m = Machine(bad)
    try: print(m.run(50))
    except Exception as error: print(type(error).__name__, error)
