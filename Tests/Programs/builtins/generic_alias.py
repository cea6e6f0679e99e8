# Generic aliases and unions: unpacking, iteration, calling, attributes, errors that name them.
def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


alias = list[int]
print(alias, alias.__origin__, alias.__args__, alias.__parameters__, repr(type(alias)), type(alias).__module__)
print([*alias], [*alias][0] == alias, [*alias][0].__unpacked__, tuple[*tuple[int, ...]])
print(alias([1, 2]), alias.append, list[int] == list[int], list[int] == list[str], hash(list[int]) == hash(list[int]))
print(dict[str, list[int | None]], tuple[()], type[int], list['Later'], list[...], list[None], list[[1, 2]])
print(int in alias, [*alias][0] in alias)

union = int | str | None
print(union, union.__args__, repr(type(union)), isinstance(1, union), isinstance(None, union), issubclass(bool, union), isinstance(1.5, union))
print(int | int, int | str == str | int, hash(int | str) == hash(str | int), (int | str) | (bytes | int), int | list[int])
for text in ('iter(union)', '[*union]', 'len(union)', '1 in union', 'union()', 'union[int]', 'alias[int]', 'len(alias)', '-union', 'union < 1',
             "'' * alias", "'a' + alias", '[] + alias', 'b"" + alias', '{**alias}', 'union.x', 'alias.missing', 'int | 1', 'isinstance(1, alias)',
             'issubclass(int, alias)', 'isinstance(1, int | list[int])', 'alias[0:1]', 'tuple[int][0]'):
    attempt(text)


class Box(list):
    pass


print(Box[int], Box[int]().__class__.__name__, Box[int].__orig_class__ if hasattr(Box[int], '__orig_class__') else 'no', Box[int]([1]).__orig_class__)


class Sub(list[int]):
    pass


print(Sub.__bases__, Sub.__orig_bases__, Sub([3]))
