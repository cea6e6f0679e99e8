DATA = """\
name,math,art,history
ann,90,85,77
bob,55,,60
cy,100,95,98

dee,70,x,65
eve,88
"""
def rows(text):
    lines = [l for l in text.splitlines() if l]
    header = lines[0].split(",")
    for number, line in enumerate(lines[1:], 2):
        cells = line.split(",")
        if len(cells) != len(header):
            yield number, ValueError(f"{len(cells)} cells instead of {len(header)}")
            continue
        yield number, dict(zip(header, cells))
class Student:
    def __init__(self, name, marks): self.name, self.marks = name, marks
    @property
    def mean(self):
        known = [m for m in self.marks.values() if m is not None]
        return sum(known) / len(known) if known else None
    @property
    def grade(self): return next(g for limit, g in ((90, "A"), (80, "B"), (60, "C"), (0, "F")) if self.mean >= limit)
    def __repr__(self): return f"Student({self.name!r})"
students, problems = [], []
for number, row in rows(DATA):
    if isinstance(row, Exception):
        problems.append(f"line {number}: {row}")
        continue
    name = row.pop("name")
    try: students.append(Student(name, {k: int(v) if v else None for k, v in row.items()}))
    except ValueError as error: problems.append(f"line {number}: {error}")
for s in sorted(students, key=lambda s: s.mean, reverse=True): print(f"{s.name:<5}{s.mean:>8.2f} {s.grade} {s.marks}")
print(*problems, sep="\n")
def statistics(values):
    values = sorted(v for v in values if v is not None)
    n = len(values)
    mean = sum(values) / n
    return {"n": n, "mean": round(mean, 2), "median": values[n // 2] if n % 2 else (values[n // 2 - 1] + values[n // 2]) / 2, "sd": round((sum((v - mean) ** 2 for v in values) / n) ** 0.5, 3)}
for subject in ("math", "art", "history"): print(subject, statistics(s.marks[subject] for s in students))
def pivot(students): return {subject: {s.name: s.marks[subject] for s in students} for subject in students[0].marks}
print(pivot(students))
by_grade = {}
for s in students: by_grade.setdefault(s.grade, []).append(s)
print(by_grade, [(s.name, subject) for s in students for subject, m in s.marks.items() if m is None])
ranks = {s.name: 1 + sum(o.mean > s.mean for o in students) for s in students}
print(ranks)
for s in students:
    bar = "#" * int(s.mean // 10)
    print(f"{s.name:>4} |{bar:<10}| {s.mean:5.1f}%")
