# A calendar by hand: days since an epoch, weekdays, Easter, months printed, bookings merged and free times found.


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(year, month):
    return (31, 28 + is_leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


class Day:
    __slots__ = ("number",)

    def __init__(self, year, month=None, day=None):
        if month is None:
            self.number = year
            return
        if not 1 <= month <= 12:
            raise ValueError(f"month {month}")
        if not 1 <= day <= days_in(year, month):
            raise ValueError(f"day {day} of {year}-{month:02}")
        before = year - 1
        self.number = before * 365 + before // 4 - before // 100 + before // 400 + sum(days_in(year, m) for m in range(1, month)) + day

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @property
    def parts(self):
        year = self.number * 400 // 146097 + 1
        while Day(year, 1, 1).number > self.number:
            year -= 1
        rest, month = self.number - Day(year, 1, 1).number, 1
        while rest >= (n := days_in(year, month)):
            rest, month = rest - n, month + 1
        return year, month, rest + 1

    @property
    def weekday(self):
        return ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")[self.number % 7]

    def __add__(self, n):
        return Day(self.number + n) if isinstance(n, int) else NotImplemented

    def __sub__(self, other):
        match other:
            case Day():
                return self.number - other.number
            case int():
                return Day(self.number - other)
        return NotImplemented

    def __eq__(self, other):
        return isinstance(other, Day) and self.number == other.number

    def __hash__(self):
        return hash(self.number)

    def __str__(self):
        return "{}-{:02}-{:02}".format(*self.parts)

    def __format__(self, spec):
        year, month, day = self.parts
        for mark, value in (("%Y", year), ("%m", f"{month:02}"), ("%d", f"{day:02}"), ("%a", self.weekday)):
            spec = spec.replace(mark, str(value))
        return spec or str(self)


def easter(year):
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return Day(year, month, day + 1)


def month_page(year, month):
    first = Day(year, month, 1)
    lead = (first.number - 1) % 7
    cells = ["  "] * lead + [f"{d:2}" for d in range(1, days_in(year, month) + 1)]
    return [" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7)]


def merge(bookings):
    out = []
    for start, end in sorted(bookings):
        if start > end:
            raise ValueError(f"{start} is after {end}")
        if out and start <= out[-1][1]:
            out[-1] = out[-1][0], max(out[-1][1], end)
        else:
            out.append((start, end))
    return out


def free(bookings, start, end):
    for a, b in merge(bookings):
        if start < a:
            yield start, min(a, end)
        start = max(start, b)
    if start < end:
        yield start, end


day = Day.parse("2024-02-28")
print(day, day + 1, day + 2, day - 59, day.weekday, Day(1, 1, 1).number, Day(1970, 1, 1).number, f"{day:%a %d.%m.%Y}", f"{day}")
print(Day(2024, 12, 31) - Day(2024, 1, 1), (Day(2000, 1, 1) - 1).parts, Day(1900, 3, 1) - Day(1900, 2, 28), Day(2000, 3, 1) - Day(2000, 2, 28))
print(*(easter(y) for y in (1961, 2000, 2024)), day in {Day(2024, 2, 28)}, day == "2024-02-28")
print(*month_page(2024, 2), sep="\n")
print(merge([(9, 10), (13, 15), (10, 11), (14, 18), (20, 20)]), list(free([(9, 10), (13, 15), (10, 11)], 8, 18)), list(free([], 1, 2)), list(free([(0, 9)], 3, 5)))
for attempt in (lambda: Day(2023, 2, 29), lambda: Day(2023, 13, 1), lambda: day + "x", lambda: day - "x", lambda: day < day, lambda: Day.parse("2023-1"), lambda: Day.parse("a-b-c"), lambda: merge([(3, 2)])):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
