# Queries over lists of dicts: SELECT … FROM … WHERE … ORDER BY … LIMIT, parsed by hand and compiled to closures.


class QueryError(Exception):
    pass


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        start = i
        if c.isspace():
            i += 1
            continue
        if c == "'":
            i = text.find("'", i + 1) + 1
            if not i:
                raise QueryError(f"unterminated string at {start}")
            yield "str", text[start + 1:i - 1]
        elif c.isalnum() or c == "_":
            while i < len(text) and (text[i].isalnum() or text[i] in "_."):
                i += 1
            word = text[start:i]
            yield ("num", float(word) if "." in word else int(word)) if c.isdigit() else ("word", word.lower())
        else:
            i += 2 if text[i:i + 2] in ("<=", ">=", "<>") else 1
            yield "mark", text[start:i]
    yield "end", None


class Parser:
    COMPARE = {"=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}
    TOTALS = {"count": len, "sum": sum, "min": min, "max": max, "avg": lambda values: sum(values) / len(values)}

    def __init__(self, text):
        self.tokens = list(tokenize(text))[::-1]

    def take(self, *values):
        if self.tokens[-1][1] in values:
            return self.tokens.pop()[1]

    def want(self, *values):
        found = self.take(*values)
        if found is None:
            raise QueryError(f"{self.tokens[-1][1] or 'end'} where {' or '.join(values)} is wanted")
        return found

    def operand(self):
        kind, value = self.tokens.pop()
        match kind:
            case "word":
                return lambda row: row[value]
            case "num" | "str":
                return lambda row: value
        raise QueryError(f"unexpected {value or 'end'}")

    def condition(self):
        test = self.conjunction()
        while self.take("or"):
            test = (lambda a, b: lambda row: a(row) or b(row))(test, self.conjunction())
        return test

    def conjunction(self):
        test = self.comparison()
        while self.take("and"):
            test = (lambda a, b: lambda row: a(row) and b(row))(test, self.comparison())
        return test

    def comparison(self):
        if self.take("not"):
            test = self.comparison()
            return lambda row: not test(row)
        if self.take("("):
            test = self.condition()
            self.want(")")
            return test
        a, compare, b = self.operand(), self.COMPARE[self.want(*self.COMPARE)], self.operand()
        return lambda row: compare(a(row), b(row))

    def column(self):
        name = self.tokens.pop()[1]
        if self.take("("):
            inner = self.tokens.pop()[1]
            self.want(")")
            return f"{name}({inner})", (self.TOTALS[name], inner)
        return name, None

    def query(self, tables):
        self.want("select")
        columns = None if self.take("*") else [self.column()]
        while columns and self.take(","):
            columns.append(self.column())
        self.want("from")
        name = self.tokens.pop()[1]
        if name not in tables:
            raise QueryError(f"no table {name}")
        rows = tables[name]
        if self.take("where"):
            test = self.condition()
            rows = [row for row in rows if test(row)]
        groups = [rows] if columns and any(t for _, t in columns) else None
        if self.take("group"):
            self.want("by")
            key, parts = self.tokens.pop()[1], {}
            for row in rows:
                parts.setdefault(row[key], []).append(row)
            groups = list(parts.values())
        if groups is not None:
            rows = [{n: t[0]([r.get(t[1]) for r in group]) if t else group[0][n] for n, t in columns} for group in groups]
        elif columns:
            rows = [{n: row[n] for n, _ in columns} for row in rows]
        if self.take("order"):
            self.want("by")
            key, _ = self.column()
            rows = sorted(rows, key=lambda row: row[key], reverse=bool(self.take("desc")))
        if self.take("limit"):
            rows = rows[:self.tokens.pop()[1]]
        if self.tokens[-1][0] != "end":
            raise QueryError(f"{self.tokens[-1][1]} behind the end")
        return rows


tables = {"people": [dict(zip(("name", "age", "city"), row)) for row in (("ann", 31, "rome"), ("bob", 25, "oslo"), ("cy", 42, "rome"), ("dee", 25, "bern"))]}
for text in ("select * from people where age > 30", "select name, age from people order by age desc limit 2", "SELECT city, count(name), avg(age) FROM people GROUP BY city ORDER BY city",
             "select name from people where not (city = 'rome' or age < 30)", "select name from people where city = 'rome' and age <= 31 or name = 'dee'",
             "select sum(age), max(name) from people where age <> 25", "select name from people where age > 99",
             "select", "select x from nowhere", "select name people", "select name from people where age >", "select name from people where name = 'x", "select name from people where (age > 1", "select name from people limit 1 more", "select size from people", "select name from people where name > 3"):
    try:
        for row in Parser(text).query(tables):
            print(*row.values(), sep=" | ")
        print("--")
    except (QueryError, KeyError, TypeError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")
