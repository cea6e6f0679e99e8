ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}
def encode(value, indent=None, level=0, seen=()):
    if value is None: return "null"
    if value is True: return "true"
    if value is False: return "false"
    if isinstance(value, str):
        return '"' + "".join(ESCAPES.get(c) or (c if " " <= c < "\x7f" else "".join(f"\\u{u:04x}" for u in units(c))) for c in value) + '"'
    if isinstance(value, (int, float)): return repr(value)
    if id(value) in seen: raise ValueError("circular reference")
    seen += (id(value),)
    inner = "" if indent is None else "\n" + " " * indent * (level + 1)
    outer = "" if indent is None else "\n" + " " * indent * level
    comma = ", " if indent is None else ","
    if isinstance(value, dict):
        parts = [encode(str(k)) + ": " + encode(v, indent, level + 1, seen) for k, v in value.items()]
        return "{" + inner + (comma + inner).join(parts) + outer + "}" if parts else "{}"
    if isinstance(value, (list, tuple)):
        parts = [encode(v, indent, level + 1, seen) for v in value]
        return "[" + inner + (comma + inner).join(parts) + outer + "]" if parts else "[]"
    raise TypeError(f"cannot encode {type(value).__name__}")
def units(c):
    n = ord(c)
    return [n] if n < 0x10000 else [0xD800 + (n - 0x10000 >> 10), 0xDC00 + (n - 0x10000 & 0x3FF)]
class Decoder:
    def __init__(self, text): self.text, self.i = text, 0
    def fail(self, what): raise ValueError(f"{what} at {self.i}")
    def space(self):
        while self.i < len(self.text) and self.text[self.i] in " \n\t\r": self.i += 1
    def peek(self): return self.text[self.i] if self.i < len(self.text) else ""
    def take(self, c):
        if self.peek() != c: self.fail(f"expected {c!r}, got {self.peek()!r}")
        self.i += 1
    def decode(self):
        value = self.value()
        if self.i != len(self.text): self.fail("extra data")
        return value
    def value(self):
        self.space()
        c = self.peek()
        if c == "{": v = dict(self.items("{", "}", self.pair))
        elif c == "[": v = list(self.items("[", "]", self.value))
        elif c == '"': v = self.string()
        else:
            for word, v in (("null", None), ("true", True), ("false", False)):
                if self.text.startswith(word, self.i):
                    self.i += len(word)
                    break
            else: v = self.number()
        self.space()
        return v
    def items(self, left, right, item):
        self.take(left)
        self.space()
        while self.peek() != right:
            yield item()
            if self.peek() == right: break
            self.take(",")
        self.take(right)
    def pair(self):
        self.space()
        key = self.string()
        self.space()
        self.take(":")
        return key, self.value()
    def string(self):
        self.take('"')
        out = []
        while (c := self.peek()) != '"':
            if not c: self.fail("unterminated string")
            self.i += 1
            if c == "\\":
                c = self.peek()
                self.i += 1
                if c == "u":
                    c = chr(int(self.text[self.i:self.i + 4], 16))
                    self.i += 4
                else: c = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(c, c)
            out.append(c)
        self.take('"')
        return "".join(out).encode("utf-16", "surrogatepass").decode("utf-16")
    def number(self):
        j = self.i
        while self.peek() and self.peek() in "+-0123456789.eE": self.i += 1
        if j == self.i: self.fail(f"unexpected {self.peek()!r}")
        text = self.text[j:self.i]
        return float(text) if any(c in text for c in ".eE") else int(text)
data = {"name": "Zoë 😀", "n": [1, -2.5, 1e100, True, None], "nested": {"empty": {}, "list": [], "deep": [[["x"]]]}, 5: "line\nbreak \"q\" \\"}
text = encode(data)
print(text)
print(encode(data, indent=2))
back = Decoder(text).decode()
print(back == {str(k): v for k, v in data.items()}, encode(back) == text)
for bad in ("", "[1, 2", '{"a" 1}', "[1,]", "tru", '"abc', "[1] x", '{"a": }', "nul"):
    try: print(bad, Decoder(bad).decode())
    except ValueError as error: print(repr(bad), error)
loop = []
loop.append(loop)
for bad in (loop, {1, 2}, [object]):
    try: encode(bad)
    except (ValueError, TypeError) as error: print(type(error).__name__, error)
