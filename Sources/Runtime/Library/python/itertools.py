"""Iterators made of iterators. Python library reference, "itertools"."""

import sys

_maximum = sys.maxsize
del sys
_new = object.__new__
# Marks what was not given or is not there yet.
_absent = _new(object)


class _Iterator:
    """What all of them have in common. Not part of the module's interface."""
    __slots__ = ()

    def __iter__(self, /):
        return self


class chain(_Iterator):
    """Return a chain object whose .__next__() method returns elements from the first iterable, then from the next ones."""
    __slots__ = '_sources', '_active'

    def __new__(cls, /, *iterables):
        self = _new(cls)
        self._sources = iter(iterables)
        self._active = None
        return self

    @classmethod
    def from_iterable(cls, iterable, /):
        self = _new(cls)
        self._sources = iter(iterable)
        self._active = None
        return self

    def __next__(self, /):
        while True:
            active = self._active
            if active is None:
                if self._sources is None:
                    raise StopIteration
                try:
                    active = self._active = iter(next(self._sources))
                except BaseException:
                    self._sources = None
                    raise
            try:
                return next(active)
            except StopIteration:
                self._active = None

    def __reduce__(self, /):
        if self._sources is None:
            return type(self), ()
        if self._active is None:
            return type(self), (), (self._sources,)
        return type(self), (), (self._sources, self._active)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        if not 1 <= len(state) <= 2:
            raise TypeError('function takes at least 1 argument (0 given)' if not state else
                            f'function takes at most 2 arguments ({len(state)} given)')
        for source in state:
            if not hasattr(type(source), '__next__'):
                raise TypeError('Arguments must be iterators.')
        self._sources = state[0]
        self._active = state[1] if len(state) == 2 else None

    __class_getitem__ = classmethod(type(list[int]))


class count(_Iterator):
    __slots__ = '_value', '_step'

    def __new__(cls, start=0, step=1):
        for number in start, step:
            if not (hasattr(type(number), '__index__') or hasattr(type(number), '__float__') or hasattr(type(number), '__int__')
                    or isinstance(number, complex)):
                raise TypeError('a number is required')
        self = _new(cls)
        self._value = start
        self._step = step
        return self

    def __next__(self, /):
        value = self._value
        self._value = value + self._step
        return value

    def __repr__(self, /):
        step = self._step
        if isinstance(step, int) and step == 1:
            return f'{type(self).__name__}({self._value!r})'
        return f'{type(self).__name__}({self._value!r}, {step!r})'

    def __reduce__(self, /):
        step = self._step
        if isinstance(step, int) and step == 1:
            return type(self), (self._value,)
        return type(self), (self._value, step)


class cycle(_Iterator):
    __slots__ = '_source', '_saved', '_place', '_keeps'

    def __new__(cls, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._saved = []
        self._place = 0
        # Whether what the source gives is saved: not after a copy was made in the second round.
        self._keeps = True
        return self

    def __next__(self, /):
        if self._source is not None:
            try:
                item = next(self._source)
            except StopIteration:
                self._source = None
            else:
                if self._keeps:
                    self._saved.append(item)
                return item
        saved = self._saved
        if not saved:
            raise StopIteration
        place = self._place
        item = saved[place]
        place += 1
        self._place = place if place < len(saved) else 0
        return item

    def __reduce__(self, /):
        if self._source is None:
            rest = iter(self._saved)
            if self._place:
                rest.__setstate__(self._place)
            return type(self), (rest,), (self._saved, True)
        return type(self), (self._source,), (self._saved, not self._keeps)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        saved, complete = state
        if not isinstance(saved, list):
            raise TypeError(f'state[0] must be list, not {type(saved).__name__}')
        self._saved = saved
        self._keeps = not complete
        self._place = 0


class repeat(_Iterator):
    """Create an iterator which returns the object for the specified number of times, or else endlessly."""
    # How many are left; -1 is without end.
    __slots__ = '_object', '_left'

    def __new__(cls, object, times=_absent):
        self = _new(cls)
        self._object = object
        self._left = -1 if times is _absent else max(_count(times), 0)
        return self

    def __next__(self, /):
        left = self._left
        if left > 0:
            self._left = left - 1
        elif left == 0:
            raise StopIteration
        return self._object

    def __length_hint__(self, /):
        if self._left < 0:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self, /):
        if self._left < 0:
            return f'{type(self).__name__}({self._object!r})'
        return f'{type(self).__name__}({self._object!r}, {self._left})'

    def __reduce__(self, /):
        if self._left < 0:
            return type(self), (self._object,)
        return type(self), (self._object, self._left)


class accumulate(_Iterator):
    __slots__ = '_source', '_function', '_total', '_initial'

    def __new__(cls, iterable, func=None, *, initial=None):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = func
        self._total = _absent
        self._initial = initial
        return self

    def __next__(self, /):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        item = next(self._source)
        if self._total is not _absent:
            item = self._total + item if self._function is None else self._function(self._total, item)
        self._total = item
        return item

    def __reduce__(self, /):
        if self._initial is not None:
            return type(self), (chain((self._initial,), self._source), self._function), None
        if self._total is None:
            return type(self), (islice(chain((None,), self._source), 1, None), self._function)
        return type(self), (self._source, self._function), None if self._total is _absent else self._total

    def __setstate__(self, state, /):
        self._total = _absent if state is None else state


class compress(_Iterator):
    __slots__ = '_data', '_selectors'

    def __new__(cls, data, selectors):
        self = _new(cls)
        self._data = iter(data)
        self._selectors = iter(selectors)
        return self

    def __next__(self, /):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item

    def __reduce__(self, /):
        return type(self), (self._data, self._selectors)


class dropwhile(_Iterator):
    __slots__ = '_predicate', '_source', '_started'

    def __new__(cls, predicate, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._predicate = predicate
        self._started = False
        return self

    def __next__(self, /):
        if self._started:
            return next(self._source)
        while True:
            item = next(self._source)
            if not self._predicate(item):
                self._started = True
                return item

    def __reduce__(self, /):
        return type(self), (self._predicate, self._source), int(self._started)

    def __setstate__(self, state, /):
        self._started = bool(state)


class takewhile(_Iterator):
    __slots__ = '_predicate', '_source', '_stopped'

    def __new__(cls, predicate, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._predicate = predicate
        self._stopped = False
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        item = next(self._source)
        if self._predicate(item):
            return item
        self._stopped = True
        raise StopIteration

    def __reduce__(self, /):
        return type(self), (self._predicate, self._source), int(self._stopped)

    def __setstate__(self, state, /):
        self._stopped = bool(state)


class filterfalse(_Iterator):
    __slots__ = '_function', '_source'

    def __new__(cls, function, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = function
        return self

    def __next__(self, /):
        function = self._function
        if function is None:
            function = bool
        while True:
            item = next(self._source)
            if not function(item):
                return item

    def __reduce__(self, /):
        return type(self), (self._function, self._source)


class starmap(_Iterator):
    __slots__ = '_function', '_source'

    def __new__(cls, function, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = function
        return self

    def __next__(self, /):
        arguments = next(self._source)
        return self._function(*(arguments if isinstance(arguments, tuple) else tuple(arguments)))

    def __reduce__(self, /):
        return type(self), (self._function, self._source)


def _count(value):
    """A C ssize_t."""
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = range(value).stop
    if not -_maximum - 1 <= value <= _maximum:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return value


def _bound(value, default):
    """An argument of islice; -1 where it is no count."""
    if value is None:
        return default
    try:
        return _count(value)
    except Exception:
        return -1


class islice(_Iterator):
    # The next item given is that at `_next`; `_place` of them were taken from the source. `_stop` may be None.
    __slots__ = '_source', '_place', '_next', '_stop', '_step'

    def __new__(cls, iterable, /, *bounds):
        if not bounds or len(bounds) > 3:
            expected = 'least 2' if not bounds else 'most 4'
            raise TypeError(f'islice expected at {expected} arguments, got {len(bounds) + 1}')
        start, step = 0, 1
        if len(bounds) == 1:
            stop = bounds[0]
        else:
            start, stop = _bound(bounds[0], 0), bounds[1]
        if stop is not None:
            stop = _bound(stop, None)
            if stop == -1:
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if start < 0 or stop is not None and stop < 0:
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if len(bounds) == 3:
            step = _bound(bounds[2], 1)
        if step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self = _new(cls)
        self._source = iter(iterable)
        self._place = 0
        self._next = start
        self._stop = stop
        self._step = step
        return self

    def __next__(self, /):
        source = self._source
        if source is None:
            raise StopIteration
        try:
            while self._place < self._next:
                next(source)
                self._place += 1
            stop = self._stop
            if stop is not None and self._place >= stop:
                raise StopIteration
            item = next(source)
        except BaseException:
            self._source = None
            raise
        self._place += 1
        following = self._next + self._step
        self._next = stop if stop is not None and following > stop else following
        return item

    def __reduce__(self, /):
        if self._source is None:
            return type(self), (iter(()), 0), 0
        return type(self), (self._source, self._next, self._stop, self._step), self._place

    def __setstate__(self, state, /):
        self._place = _count(state)


class pairwise(_Iterator):
    __slots__ = '_source', '_last'

    def __new__(cls, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._last = _absent
        return self

    def __next__(self, /):
        if self._source is None:
            raise StopIteration
        try:
            if self._last is _absent:
                self._last = next(self._source)
                if self._source is None:
                    raise StopIteration
            item = next(self._source)
        except BaseException:
            self._source = None
            self._last = _absent
            raise
        last = self._last
        self._last = item
        return last, item


class zip_longest(_Iterator):
    """Return a zip_longest object whose .__next__() method returns a tuple; missing elements are filled in."""
    __slots__ = '_sources', '_active', '_fill'

    def __new__(cls, /, *iterables, fillvalue=None):
        self = _new(cls)
        self._sources = [iter(iterable) for iterable in iterables]
        self._active = len(iterables)
        self._fill = fillvalue
        return self

    def __next__(self, /):
        sources = self._sources
        if not self._active:
            raise StopIteration
        row = []
        for i in range(len(sources)):
            source = sources[i]
            item = self._fill
            if source is not None:
                try:
                    item = next(source)
                except StopIteration:
                    sources[i] = None
                    self._active -= 1
                    if not self._active:
                        raise
                except BaseException:
                    self._active = 0
                    raise
            row.append(item)
        return tuple(row)

    def __reduce__(self, /):
        sources = [() if source is None else source for source in self._sources]
        return type(self), tuple(sources), self._fill

    def __setstate__(self, state, /):
        self._fill = state


class groupby(_Iterator):
    # The item that comes next and its key, absent before the first one and where a group has given it; the key of the
    # group given last; that group, as long as it may go on.
    __slots__ = '_source', '_function', '_item', '_key', '_target', '_group'

    def __new__(cls, iterable, key=None):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = key
        self._item = self._key = self._target = _absent
        self._group = None
        return self

    def __next__(self, /):
        self._group = None
        while self._key is _absent or self._target is not _absent and (self._target is self._key or self._target == self._key):
            self._advance()
        self._target = self._key
        group = self._group = _grouper(self, self._target)
        return self._key, group

    def _advance(self):
        item = next(self._source)
        key = item if self._function is None else self._function(item)
        self._item = item
        self._key = key

    def __reduce__(self, /):
        if self._target is not _absent and self._key is not _absent and self._item is not _absent:
            return type(self), (self._source, self._function), (self._key, self._item, self._target)
        return type(self), (self._source, self._function)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        self._key, self._item, self._target = state


class _grouper(_Iterator):
    """The iterator over one group."""
    __slots__ = '_parent', '_target'

    def __new__(cls, parent, target, /):
        if not isinstance(parent, groupby):
            raise TypeError(f'_grouper() argument 1 must be itertools.groupby, not {type(parent).__name__}')
        self = parent._group = _new(cls)
        self._parent = parent
        self._target = target
        return self

    def __next__(self, /):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if parent._item is _absent:
            parent._advance()
        if not (self._target is parent._key or self._target == parent._key):
            raise StopIteration
        item = parent._item
        parent._item = _absent
        return item

    def __reduce__(self, /):
        if self._parent._group is not self:
            return iter, ((),)
        return type(self), (self._parent, self._target)


class _tee_dataobject:
    """A run of the items that several tee iterators read, and the way to the next run."""
    __slots__ = '_source', '_items', '_following', '_running'
    _capacity = 57

    def __new__(cls, iterator, items, following, /):
        if not isinstance(items, list):
            raise TypeError(f'_tee_dataobject() argument 2 must be list, not {type(items).__name__}')
        if len(items) > cls._capacity or following is not None and len(items) != cls._capacity:
            raise ValueError('Invalid arguments')
        if following is not None and not isinstance(following, _tee_dataobject):
            raise ValueError('_tee_dataobject shouldn\'t have a next if not full')
        self = _new(cls)
        self._source = iterator
        self._items = items[:]
        self._following = following
        self._running = False
        return self

    def _item(self, i):
        if i < len(self._items):
            return self._items[i]
        if self._running:
            raise RuntimeError('cannot re-enter the tee iterator')
        self._running = True
        try:
            item = next(self._source)
        finally:
            self._running = False
        self._items.append(item)
        return item

    def _next_run(self):
        if self._following is None:
            self._following = _tee_dataobject(self._source, [], None)
        return self._following

    def __reduce__(self, /):
        return type(self), (self._source, self._items[:], self._following)


class _tee(_Iterator):
    __slots__ = '_data', '_place', '__weakref__'

    def __new__(cls, iterable, /):
        iterator = iter(iterable)
        if isinstance(iterator, _tee):
            return iterator.__copy__()
        self = _new(cls)
        self._data = _tee_dataobject(iterator, [], None)
        self._place = 0
        return self

    def __next__(self, /):
        data, place = self._data, self._place
        if place >= _tee_dataobject._capacity:
            data, place = data._next_run(), 0
            self._data, self._place = data, place
        item = data._item(place)
        self._place = place + 1
        return item

    def __copy__(self, /):
        copied = _new(_tee)
        copied._data = self._data
        copied._place = self._place
        return copied

    def __reduce__(self, /):
        return type(self), ((),), (self._data, self._place)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        data, place = state
        if not isinstance(data, _tee_dataobject):
            raise TypeError(f'argument 1 must be itertools._tee_dataobject, not {type(data).__name__}')
        if not 0 <= place <= _tee_dataobject._capacity:
            raise ValueError('Index out of range')
        self._data = data
        self._place = place


def tee(iterable, n=2, /):
    n = _count(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    if not n:
        return ()
    iterator = iter(iterable)
    copy = getattr(iterator, '__copy__', None)
    if copy is None:
        iterator = _tee(iterator)
        copy = iterator.__copy__
    result = [iterator]
    for _ in range(n - 1):
        result.append(copy())
    return tuple(result)


class product(_Iterator):
    # `_places` is None before the first row.
    __slots__ = '_pools', '_places', '_row', '_stopped'

    def __new__(cls, /, *iterables, repeat=1):
        repeat = _count(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        if repeat and len(iterables) > _maximum // 8 // repeat:
            raise OverflowError('repeat argument too large')
        self = _new(cls)
        self._pools = tuple([tuple(iterable) for iterable in iterables]) * repeat if repeat else ()
        self._places = self._row = None
        self._stopped = False
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        pools, row = self._pools, self._row
        if row is None:
            for pool in pools:
                if not pool:
                    self._stopped = True
                    raise StopIteration
            self._places = [0] * len(pools)
            self._row = row = [pool[0] for pool in pools]
            return tuple(row)
        row = _next_product(pools, self._places, row)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __reduce__(self, /):
        if self._stopped:
            return type(self), ((),)
        if self._row is None:
            return type(self), self._pools
        return type(self), self._pools, tuple(self._places)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple) or len(state) != len(self._pools):
            raise ValueError('invalid arguments')
        places = []
        for pool, place in zip(self._pools, state):
            if not pool:
                self._stopped = True
                return
            places.append(min(max(place, 0), len(pool) - 1))
        self._places = places
        self._row = [pool[place] for pool, place in zip(self._pools, places)]


def _length(r):
    """The argument r of combinations."""
    r = _count(r)
    if r < 0:
        raise ValueError('r must be non-negative')
    return r


def _state(state, r):
    """A state of combinations: r places."""
    if not isinstance(state, tuple) or len(state) != r:
        raise ValueError('invalid arguments')
    return state


class permutations(_Iterator):
    # How the places of the pool stand now, the first r of them given, and how far each of the r has still to move.
    __slots__ = '_pool', '_length', '_places', '_cycles', '_started', '_stopped'

    def __new__(cls, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        self = _new(cls)
        self._length = r = _length(r)
        self._pool = pool
        self._places = list(range(len(pool)))
        self._cycles = list(range(len(pool), len(pool) - r, -1))
        self._started = False
        self._stopped = r > len(pool)
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        if not self._started:
            self._started = True
            return self._pool[:self._length]
        row = _next_permutation(self._pool, self._places, self._cycles)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __reduce__(self, /):
        if not self._started:
            return type(self), (self._pool, self._length)
        if self._stopped:
            return type(self), ((), self._length)
        return type(self), (self._pool, self._length), (tuple(self._places), tuple(self._cycles))

    def __setstate__(self, state, /):
        places, cycles = state
        n = len(self._pool)
        if len(places) != n or len(cycles) != self._length:
            raise ValueError('invalid arguments')
        self._places = [min(max(place, 0), n - 1) for place in places]
        self._cycles = [min(max(left, 1), n - i) for i, left in enumerate(cycles)]
        self._started = True


def _combine(cls, iterable, r):
    pool = tuple(iterable)
    self = _new(cls)
    self._length = _length(r)
    self._pool = pool
    self._places = None
    return self


class _Combinations(_Iterator):
    # Places in the pool; None before the first row.
    __slots__ = '_pool', '_length', '_places', '_stopped'

    def __reduce__(self, /):
        if self._places is None:
            return type(self), (self._pool, self._length)
        if self._stopped:
            return type(self), ((), self._length)
        return type(self), (self._pool, self._length), tuple(self._places)


class combinations(_Combinations):
    # The places ascend.
    __slots__ = ()

    def __new__(cls, iterable, r):
        self = _combine(cls, iterable, r)
        self._stopped = self._length > len(self._pool)
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        if self._places is None:
            self._places = list(range(self._length))
            return self._pool[:self._length]
        row = _next_combination(self._pool, self._places, False)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __setstate__(self, state, /):
        n, r = len(self._pool), self._length
        self._places = [min(max(place, 0), i + n - r) for i, place in enumerate(_state(state, r))]


class combinations_with_replacement(_Combinations):
    # No place is below the one before it.
    __slots__ = ()

    def __new__(cls, iterable, r):
        self = _combine(cls, iterable, r)
        self._stopped = not self._pool and self._length > 0
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        if self._places is None:
            r = self._length
            self._places = [0] * r
            return (self._pool[0],) * r if r else ()
        row = _next_combination(self._pool, self._places, True)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __setstate__(self, state, /):
        n, r = len(self._pool), self._length
        self._places = [min(max(place, 0), n - 1) for place in _state(state, r)]
