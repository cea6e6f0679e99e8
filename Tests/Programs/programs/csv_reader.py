# Reading and writing CSV with quotes, as a state machine fed one character at a time, and as a generator.


class CSVError(ValueError):
    def __init__(self, line, message):
        super().__init__(f"line {line}: {message}")
        self.line = line


def records(text, comma=",", quote='"'):
    row, field, line = [], [], 1
    state = "start"
    for c in text + "\0":
        if state == "start" and c == quote:
            state = "quoted"
        elif state in ("start", "plain"):
            if c in (comma, "\n", "\0"):
                if c != "\0" or row or field:
                    row.append("".join(field))
                field.clear()
                state = "start"
                if c != comma:
                    if row:
                        yield row
                    row = []
            elif c == quote:
                raise CSVError(line, f"unexpected {quote} after {''.join(field)!r}")
            elif c != "\r":
                field.append(c)
                state = "plain"
        elif state == "quoted":
            if c == quote:
                state = "closed"
            elif c == "\0":
                raise CSVError(line, "quote is not closed")
            else:
                field.append(c)
        elif state == "closed":
            if c == quote:
                field.append(c)
                state = "quoted"
            elif c in (comma, "\n", "\0", "\r"):
                row.append("".join(field))
                field.clear()
                state = "start"
                if c != comma and c != "\r":
                    yield row
                    row = []
            else:
                raise CSVError(line, f"{c!r} after a closed quote")
        line += c == "\n"


def quoted(value, comma=","):
    text = "" if value is None else str(value)
    if any(c in text for c in (comma, '"', "\n")) or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


class Table:
    def __init__(self, text, **types):
        rows = records(text)
        self.header = next(rows)
        self.rows = []
        for number, row in enumerate(rows, 2):
            if len(row) != len(self.header):
                raise CSVError(number, f"{len(row)} fields, {len(self.header)} wanted")
            try:
                self.rows.append({n: types.get(n, str)(v) for n, v in zip(self.header, row)})
            except ValueError as error:
                raise CSVError(number, "bad value") from error

    def __str__(self):
        lines = [self.header] + [row.values() for row in self.rows]
        return "\n".join(",".join(map(quoted, line)) for line in lines)

    def group(self, key, *, of, by=sum):
        groups = {}
        for row in self.rows:
            groups.setdefault(row[key], []).append(row[of])
        return {name: by(values) for name, values in groups.items()}


text = 'name,city,amount\nann,"Paris, 5e",12\nbob,"He said ""hi""",7\nann,"two\nlines",-3\n'
table = Table(text, amount=int)
print(table.header, len(table.rows))
for row in table.rows:
    print(row)
print(table)
print(table.group("name", of="amount"), table.group("name", of="city", by=max))
print(str(Table(str(table))) == str(table))

for bad in 'a,b\n1', 'a\n"x', 'a\n"x"y', 'a,b\nx"y,2', "n\n1\nx", "":
    try:
        print(Table(bad, n=int).rows)
    except CSVError as error:
        print("CSVError:", error, error.line, repr(error.__cause__))
    except StopIteration as error:
        print("StopIteration", error.value)
print(list(records("a;'b;c'\n;\n\nlast", ";", "'")))
print([*map(quoted, ["x", 1.5, None, " pad", 'q"', "a,b", True])])
