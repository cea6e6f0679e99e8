def compile_bf(source):
    source = [c for c in source if c in "<>+-.,[]"]
    jumps, stack = {}, []
    for i, c in enumerate(source):
        if c == "[": stack.append(i)
        elif c == "]":
            if not stack: raise SyntaxError(f"unmatched ] at {i}")
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack: raise SyntaxError(f"unmatched [ at {stack[-1]}")
    return source, jumps
def run(text, given="", limit=20000):
    source, jumps = compile_bf(text)
    tape, p, i, out, steps, given = [0], 0, 0, [], 0, iter(given)
    while i < len(source) and steps < limit:
        c = source[i]
        steps += 1
        if c == ">":
            p += 1
            if p == len(tape): tape.append(0)
        elif c == "<": p -= 1
        elif c == "+": tape[p] = (tape[p] + 1) % 256
        elif c == "-": tape[p] = (tape[p] - 1) % 256
        elif c == ".": out.append(chr(tape[p]))
        elif c == ",": tape[p] = ord(next(given, "\0"))
        elif c == "[" and not tape[p] or c == "]" and tape[p]: i = jumps[i]
        i += 1
    return "".join(out), steps, tape[:5]
print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."))
print(run(",[.,]", "echo"), run(">,[>,]<[.<]", "abc"), run("+++[>+++++<-]>."), run("+[]", limit=100)[1])
for bad in ("[", "]", "[[]"):
    try: run(bad)
    except SyntaxError as error: print(error.msg)
