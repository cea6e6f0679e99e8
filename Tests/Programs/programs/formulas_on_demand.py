# Cells that depend on each other: evaluated on demand, remembered, told apart when they go in circles.
class Circular(Exception):
    def __init__(self, path):
        super().__init__(' -> '.join(path))
        self.path = tuple(path)


class Sheet:
    def __init__(self):
        self.formulas, self.values, self.running, self.evaluations = {}, {}, [], 0

    def __setitem__(self, name, formula):
        self.formulas[name] = formula
        self.values.clear()

    def __getitem__(self, name):
        if name in self.values:
            return self.values[name]
        if name in self.running:
            raise Circular(self.running[self.running.index(name):] + [name])
        formula = self.formulas[name]
        if not isinstance(formula, str):
            return formula
        self.running.append(name)
        try:
            self.evaluations += 1
            value = self.values[name] = eval(formula, {'__builtins__': {'sum': sum, 'max': max, 'range': range}, 'cell': self.__getitem__}, self)
        finally:
            self.running.pop()
        return value

    def keys(self):
        return self.formulas.keys()


sheet = Sheet()
sheet['a'] = 2
sheet['missing'] = 0
sheet['b'] = 'a * 10'
sheet['c'] = 'a + b + missing'
sheet['d'] = "sum(cell(n) for n in ('a', 'b', 'c')) + max(a, c)"
print(sheet['d'], sheet['d'], sheet.evaluations, sheet.values)
sheet['a'] = 'c if 0 else 3'
print(sheet['d'], sheet.evaluations)
sheet['missing'] = 'd // 2'
try:
    print(sheet['d'])
except Circular as circle:
    print(circle, len(circle.path), sheet.running)
sheet['missing'] = '1 / (a - 3)'
try:
    print(sheet['b'], sheet['c'])
except ZeroDivisionError as error:
    print(type(error).__name__, error, sheet.running)
sheet['missing'] = 'unknown_function(1)'
try:
    print(sheet['c'])
except NameError as error:
    print(error, sheet.running)
