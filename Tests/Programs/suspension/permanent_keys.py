# Builtin types and functions as keys and elements keep their places while the program sleeps.
kinds = {int, str, type(None)}
names = {int: "int", len: "len", (str, None): "pair", frozenset([int, float]): "frozen", list.append: "method"}
union = int | str | None
steps = 0
for i in range(12):
    steps += i
print(kinds == {str, int, type(None)}, int in kinds, float in kinds, {int} < kinds, kinds - {str} == {type(None), int})
print(names[int], names[len], names[(str, None)], names[frozenset([float, int])], names[list.append], len(names))
print(union == (str | int | None), {union: 1}[None | int | str], hash(union) == hash(int | None | str), hash(int) == hash(int))
names[str] = "late"
kinds.add(bytes)
kinds.discard(int)
print(names.pop(str), sorted(k.__name__ for k in kinds), names.get(float), {int: 1} == {int: True}, steps)
