# Parser combinators with operators: sequences by +, alternatives by |, repetition, mapping by >>; a JSON subset and sums with them.


class Failure(Exception):
    def __init__(self, at, wanted):
        super().__init__(f"{wanted} wanted at {at}")
        self.at = at


class Parser:
    def __init__(self, run):
        self.run = run

    def __add__(self, other):
        def run(text, i):
            first, i = self.run(text, i)
            second, i = other.run(text, i)
            return [*first, *second], i
        return Parser(run)

    def __or__(self, other):
        def run(text, i):
            try:
                return self.run(text, i)
            except Failure as failure:
                if failure.at > i:
                    raise
            return other.run(text, i)
        return Parser(run)

    def __rshift__(self, function):
        def run(text, i):
            values, i = self.run(text, i)
            return [function(*values)], i
        return Parser(run)

    def __invert__(self):
        return Parser(lambda text, i: ([], self.run(text, i)[1]))

    def many(self, separator=None):
        def run(text, i):
            out = []
            try:
                values, i = self.run(text, i)
                while True:
                    out += values
                    at = i
                    if separator:
                        _, at = separator.run(text, i)
                    values, i = self.run(text, at)
            except Failure as failure:
                if failure.at > i:
                    raise
            return [out], i
        return Parser(run)

    def __call__(self, text):
        values, i = self.run(text, 0)
        if i != len(text):
            raise Failure(i, "end")
        return values[0]


def token(word):
    def run(text, i):
        start = i
        while text[i:i + 1] == " ":
            i += 1
        if not text.startswith(word, i):
            raise Failure(start, repr(word))
        return [word], i + len(word)
    return Parser(run)


def letters(name, test):
    def run(text, i):
        start = i
        while text[i:i + 1] == " ":
            i += 1
        end = i
        while end < len(text) and test(text[end]):
            end += 1
        if end == i:
            raise Failure(start, name)
        return [text[i:end]], end
    return Parser(run)


def later(get):
    return Parser(lambda text, i: get().run(text, i))


def multiply(values):
    result = 1
    for value in values:
        result *= value
    return result


number = letters("number", str.isdigit) >> int
name = letters("name", str.isalpha)
factor = number | ~token("(") + later(lambda: total) + ~token(")")
product = factor.many(token("*")) >> multiply
total = product.many(token("+")) >> sum
for text in "1+2*3", " ( 1 + 2 ) * 3", "2*(3", "", "1+", "4 4", "((7))":
    try:
        print(repr(text), total(text))
    except Failure as failure:
        print(repr(text), "Failure:", failure)
value = number | (token("true") >> (lambda _: True)) | name | ~token("[") + later(lambda: value).many(token(",")) + ~token("]") | later(lambda: obj)
pair = name + ~token(":") + value >> (lambda k, v: (k, v))
obj = ~token("{") + pair.many(token(",")) + ~token("}") >> dict
for text in "{a: 1, b: [true, x, {}], c: {d: []}}", "[1, 2", "{a 1}", "[]", "{a: ?}":
    try:
        print(value(text))
    except Failure as failure:
        print("Failure:", failure, failure.at)
