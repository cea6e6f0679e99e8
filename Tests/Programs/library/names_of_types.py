# Types of modules written in C: messages name them with their module, and their attributes do not change.
import _collections
import _io
import _struct
import array
import itertools

for made in _collections.deque(), _collections.defaultdict(), itertools.count(), _struct.Struct('i'), array.array('i'), _io.BytesIO():
    cls = type(made)
    print(cls.__module__, cls.__name__, cls.__qualname__, cls)
    for attempt in (
        lambda: made.nope, lambda: cls.nope, lambda: setattr(cls, 'nope', 1), lambda: delattr(cls, '__init__'),
        lambda: made(), lambda: -made, lambda: made @ 1,
    ):
        try:
            print(attempt())
        except (AttributeError, TypeError) as error:
            print(' ', type(error).__name__, error)

    class Derived(cls):
        pass

    Derived.extra = 1
    derived = Derived('i') if cls in (array.array, _struct.Struct) else Derived()
    try:
        derived.nope
    except AttributeError as error:
        print(' ', error, derived.extra)
