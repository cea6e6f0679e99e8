# Instances of builtin types have no attribute __module__; the types themselves have one.

for value in (1, 'a', [], {}, None, len('abc'), ValueError(1), range(3)):
    print(type(value).__name__, hasattr(value, '__module__'), '__module__' in type(value).__dict__, type(value).__module__)

print([name for name in dir(0) if 'module' in name])

try:
    (1).__module__
except AttributeError as error:
    print(error)


class Numbers(list):
    pass


print(Numbers().__module__, Numbers.__module__, Numbers)

# The main module has annotations from the beginning on.
print(__annotations__)
count: int = 3
print(__annotations__, __cached__)
