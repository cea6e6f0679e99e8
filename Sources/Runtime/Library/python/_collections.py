"""The containers of the module collections that CPython writes in C. Python library reference, "collections"."""
import sys

_maximum = sys.maxsize
del sys
_new = object.__new__
# What is being shown: a container that contains itself shows dots.
_showing = []


def _shown(container, show, dots):
    for other in _showing:
        if other is container:
            return dots
    _showing.append(container)
    try:
        return show()
    finally:
        _showing.pop()


def _index(value, what=None):
    if isinstance(value, int):
        return value
    if not hasattr(type(value), '__index__'):
        raise TypeError(what or f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return range(value).stop


def _clipped(value):
    """An index as the methods of sequences take it."""
    return min(max(_index(value), -_maximum - 1), _maximum)


class deque:
    # The items lie in a ring, whose length is a power of two, from `_start` on. Every change of which items there are
    # counts in `_changes`: iterators compare it.
    __slots__ = '_ring', '_start', '_count', '_limit', '_changes', '__weakref__'
    __module__ = 'collections'
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        self = _new(cls)
        self._ring = [None] * 8
        self._start = self._count = self._changes = 0
        self._limit = None
        return self

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            maxlen = _index(maxlen, 'an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
            if maxlen > _maximum:
                raise OverflowError('Python int too large to convert to C ssize_t')
        self._limit = maxlen
        if self._count:
            self.clear()
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._limit

    # Single items at the ends.

    def _grow(self):
        ring, start = self._ring, self._start
        self._ring = ring[start:] + ring[:start] + [None] * len(ring)
        self._start = 0

    def append(self, item, /):
        count = self._count
        if count == self._limit:
            if not count:
                return
            self._ring[self._start] = None
            self._start = self._start + 1 & len(self._ring) - 1
            count -= 1
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        ring[self._start + count & len(ring) - 1] = item
        self._count = count + 1
        self._changes += 1

    def appendleft(self, item, /):
        count = self._count
        if count == self._limit:
            if not count:
                return
            count -= 1
            self._ring[self._start + count & len(self._ring) - 1] = None
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        self._start = self._start - 1 & len(ring) - 1
        ring[self._start] = item
        self._count = count + 1
        self._changes += 1

    def pop(self):
        count = self._count
        if not count:
            raise IndexError('pop from an empty deque')
        ring = self._ring
        i = self._start + count - 1 & len(ring) - 1
        item = ring[i]
        ring[i] = None
        self._count = count - 1
        self._changes += 1
        return item

    def popleft(self):
        if not self._count:
            raise IndexError('pop from an empty deque')
        ring, start = self._ring, self._start
        item = ring[start]
        ring[start] = None
        self._start = start + 1 & len(ring) - 1
        self._count -= 1
        self._changes += 1
        return item

    # Many items.

    def _items(self):
        """The items in a list."""
        end = self._start + self._count
        ring = self._ring
        if end <= len(ring):
            return ring[self._start:end]
        return ring[self._start:] + ring[:end - len(ring)]

    def _set_items(self, items):
        """Makes the items those of a list."""
        size = 8
        while size < len(items):
            size *= 2
        self._ring = items + [None] * (size - len(items))
        self._start = 0
        self._count = len(items)
        self._changes += 1

    def extend(self, iterable, /):
        append = deque.append.__get__(self)
        for item in self._items() if iterable is self else iterable:
            append(item)

    def extendleft(self, iterable, /):
        append = deque.appendleft.__get__(self)
        for item in self._items() if iterable is self else iterable:
            append(item)

    def clear(self):
        self._set_items([])

    def rotate(self, n=1, /):
        n = _index(n)
        count = self._count
        if count > 1 and n % count:
            items = self._items()
            n = n % count
            self._set_items(items[-n:] + items[:-n])

    def reverse(self):
        changes = self._changes
        self._set_items(self._items()[::-1])
        self._changes = changes

    def copy(self):
        if type(self) is deque:
            copied = deque(maxlen=self._limit)
            copied._set_items(self._items())
            return copied
        return type(self)(self) if self._limit is None else type(self)(self, self._limit)

    __copy__ = copy

    # As a sequence.

    def __len__(self):
        return self._count

    def _place(self, i):
        """Where an item lies in the ring."""
        count = self._count
        if type(i) is not int:
            i = _index(i, f"sequence index must be integer, not '{type(i).__name__}'")
        if i < 0:
            i += count
        if not 0 <= i < count:
            raise IndexError('deque index out of range')
        return self._start + i & len(self._ring) - 1

    def __getitem__(self, i, /):
        return self._ring[self._place(i)]

    def __setitem__(self, i, item, /):
        self._ring[self._place(i)] = item

    def __delitem__(self, i, /):
        self._place(i)
        items = self._items()
        del items[i]
        self._set_items(items)

    def insert(self, i, item, /):
        """Insert value before index"""
        i = _clipped(i)
        if self._count == self._limit:
            raise IndexError('deque already at its maximum size')
        items = self._items()
        items.insert(i, item)
        self._set_items(items)

    def __iter__(self):
        return _deque_iterator(self)

    def __reversed__(self):
        return _deque_reverse_iterator(self)

    def __contains__(self, item, /):
        changes = self._changes
        for i in range(self._count):
            other = self._ring[self._start + i & len(self._ring) - 1]
            if other is item or other == item:
                return True
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
        return False

    def count(self, item, /):
        changes = self._changes
        found = 0
        for i in range(self._count):
            other = self._ring[self._start + i & len(self._ring) - 1]
            if other is item or other == item:
                found += 1
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
        return found

    def index(self, item, start=0, stop=_maximum, /):
        count = self._count
        start, stop = _clipped(start), _clipped(stop)
        if start < 0:
            start = max(start + count, 0)
        if stop < 0:
            stop += count
        changes = self._changes
        for i in range(start, min(stop, count)):
            other = self._ring[self._start + i & len(self._ring) - 1]
            if other is item or other == item:
                return i
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
        raise ValueError(f'{item!r} is not in deque')

    def remove(self, item, /):
        count = self._count
        for i in range(count):
            other = self._ring[self._start + i & len(self._ring) - 1]
            equal = other is item or other == item
            if count != self._count:
                raise IndexError('deque mutated during remove().')
            if equal:
                deque.__delitem__(self, i)
                return
        raise ValueError(f'{item!r} is not in deque')

    def __add__(self, other, /):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, other, /):
        deque.extend(self, other)
        return self

    def _repeated(self, n):
        items = self._items()
        limit = self._limit
        if n <= 0 or not items:
            return []
        if limit is not None and n * len(items) > limit:
            # No more than what the limit leaves of it.
            n = -(-limit // len(items)) if limit else 0
            return (items * n)[len(items) * n - limit:] if n else []
        if n > _maximum // 8 // len(items):
            raise MemoryError
        return items * n

    def __mul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        result = self.copy()
        result._set_items(self._repeated(_index(n)))
        return result

    __rmul__ = __mul__

    def __imul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        self._set_items(self._repeated(_index(n)))
        return self

    # Comparisons: those of the lists of items.

    def __eq__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return self is other or self._count == other._count and self._items() == other._items()

    def __ne__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return self is not other and (self._count != other._count or self._items() != other._items())

    def __lt__(self, other, /):
        return self._items() < other._items() if isinstance(other, deque) else NotImplemented

    def __le__(self, other, /):
        return self._items() <= other._items() if isinstance(other, deque) else NotImplemented

    def __gt__(self, other, /):
        return self._items() > other._items() if isinstance(other, deque) else NotImplemented

    def __ge__(self, other, /):
        return self._items() >= other._items() if isinstance(other, deque) else NotImplemented

    def __repr__(self):
        limit = '' if self._limit is None else f', maxlen={self._limit}'
        return _shown(self, lambda: f'{type(self).__name__}({list(self)!r}{limit})', '[...]')

    def __reduce__(self):
        arguments = () if self._limit is None else ((), self._limit)
        return type(self), arguments, self.__getstate__(), iter(self)

    def __getstate__(self):
        return _own_state(self)

    __class_getitem__ = classmethod(type(list[int]))


def _own_state(self):
    """The state of what a subclass adds: as of an object whose base has no state in slots."""
    namespace = getattr(self, '__dict__', None) or None
    slots = {}
    for cls in type(self).__mro__:
        if cls is deque:
            continue
        names = cls.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = '_' + cls.__name__.lstrip('_') + name
            try:
                slots[name] = getattr(self, name)
            except AttributeError:
                pass
    return (namespace, slots) if slots else namespace


class _deque_iterator:
    __slots__ = '_deque', '_place', '_changes'

    def __new__(cls, deque_, index=0, /):
        if not isinstance(deque_, deque):
            raise TypeError(f'_deque_iterator() argument 1 must be collections.deque, not {type(deque_).__name__}')
        self = _new(cls)
        self._deque = deque_
        # How many were given, and the state of the deque since.
        self._place = min(max(index, 0), deque_._count)
        self._changes = deque_._changes
        return self

    def __iter__(self):
        return self

    def __next__(self):
        source, place = self._deque, self._place
        if self._changes != source._changes:
            self._place = source._count
            raise RuntimeError('deque mutated during iteration')
        if place >= source._count:
            raise StopIteration
        self._place = place + 1
        ring = source._ring
        return ring[source._start + place & len(ring) - 1]

    def __length_hint__(self):
        return max(self._deque._count - self._place, 0)

    def __reduce__(self):
        return type(self), (self._deque, self._place)


class _deque_reverse_iterator(_deque_iterator):
    __slots__ = ()

    def __next__(self):
        source, place = self._deque, self._place
        if self._changes != source._changes:
            self._place = source._count
            raise RuntimeError('deque mutated during iteration')
        if place >= source._count:
            raise StopIteration
        self._place = place + 1
        ring = source._ring
        return ring[source._start + source._count - 1 - place & len(ring) - 1]


class defaultdict(dict):
    __slots__ = 'default_factory',
    __module__ = 'collections'

    def __new__(cls, /, *args, **kwargs):
        self = dict.__new__(cls)
        self.default_factory = None
        return self

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key, /):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __repr__(self):
        factory = _shown(self, lambda: repr(self.default_factory), '...')
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

    def __reduce__(self):
        arguments = () if self.default_factory is None else (self.default_factory,)
        return type(self), arguments, None, None, iter(self.items())

    def __or__(self, other, /):
        if not isinstance(self, defaultdict) or not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result

    __class_getitem__ = classmethod(type(list[int]))
