# Reading and writing comma separated values: the state of reader and writer, dialects, quoting.
import _csv


class Sink:
    def __init__(self):
        self.lines = []

    def write(self, text):
        self.lines.append(text)
        return len(text)


def read(lines, **parameters):
    try:
        reader = _csv.reader(lines, **parameters)
        print(list(reader), reader.line_num)
    except (_csv.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)


def write(row, **parameters):
    sink = Sink()
    try:
        print(_csv.writer(sink, **parameters).writerow(row), sink.lines)
    except (_csv.Error, TypeError) as error:
        print(type(error).__name__, error)


read(['a,b,c\r\n', '', '1,,3', ',\n'])
read(['"x, y",z\n', '"say ""hi""",2\n'])
read(['"two\n', 'lines",end\n'])
read(['a"b,"c"d\n'])
read(['"c"d\n'], strict=True)
read(['"open'], strict=True)
read(['"open', 'still'])
read(['a\rb\n'])
read(["a;'b;c'\n"], delimiter=';', quotechar="'")
read(['a, "b" , c'], skipinitialspace=True)
read(['1,"2",3.5'], quoting=_csv.QUOTE_NONNUMERIC)
read(['1,x'], quoting=_csv.QUOTE_NONNUMERIC)
read(['a\\,b,c\\\n', 'd'], escapechar='\\', quoting=_csv.QUOTE_NONE)
read(['"a\\"b"x'], escapechar='\\', doublequote=False)
read(['"a', 'b'], quoting=_csv.QUOTE_NONE)
read([b'bytes'])
read(['x'], delimiter='ab')
read(['x'], quoting=7)
read(['x'], quotechar=None, quoting=_csv.QUOTE_ALL)

write(['a', 1, 2.5, None, True])
write(['x,y', 'say "hi"', 'line\nbreak', ''])
write([''])
write([])
write([None], quoting=_csv.QUOTE_NONE)
write(['a', 1, 2.5, None], quoting=_csv.QUOTE_NONNUMERIC)
write(['a', 1], quoting=_csv.QUOTE_ALL, lineterminator='\n')
write(['a,b', 'c"d'], quoting=_csv.QUOTE_NONE, escapechar='\\')
write(['a,b'], quoting=_csv.QUOTE_NONE)
write(['a"b', 'c'], doublequote=False, escapechar='\\')
write(['a"b'], doublequote=False)
write(5)

_csv.register_dialect('pipes', delimiter='|', strict=True)
dialect = _csv.get_dialect('pipes')
print(_csv.list_dialects(), dialect.delimiter, dialect.strict, repr(dialect.lineterminator), dialect.quoting)
read(['a|b'], dialect='pipes')
_csv.unregister_dialect('pipes')
try:
    _csv.get_dialect('pipes')
except _csv.Error as error:
    print(error)
print(_csv.field_size_limit(3))
read(['abcd,e'])
print(_csv.field_size_limit())
