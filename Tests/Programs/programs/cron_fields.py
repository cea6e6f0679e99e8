# Fields of a crontab: parsed into sets, checked, and stepped through in order.
class FieldError(ValueError):
    pass


NAMES = {'day': dict(zip('mon tue wed thu fri sat sun'.split(), range(1, 8))), 'month': dict(zip('jan feb mar apr may jun jul aug sep oct nov dec'.split(), range(1, 13)))}
RANGES = {'minute': (0, 59), 'hour': (0, 23), 'month': (1, 12), 'day': (1, 7)}


def number(text, kind):
    names = NAMES.get(kind, {})
    if (value := names.get(text.lower())) is not None:
        return value
    try:
        value = int(text)
    except ValueError:
        raise FieldError(f'{text!r} is no {kind}') from None
    low, high = RANGES[kind]
    if not low <= value <= high:
        raise FieldError(f'{kind} {value} is not within {low}-{high}')
    return value


def field(text, kind):
    values = set()
    for part in text.split(','):
        span, _, step = part.partition('/')
        match span.split('-'):
            case ['*']:
                first, last = RANGES[kind]
            case [one]:
                first = last = number(one, kind)
                if step:
                    last = RANGES[kind][1]
            case [start, end]:
                first, last = number(start, kind), number(end, kind)
            case _:
                raise FieldError(f'{part!r} has too many dashes')
        if step and not step.isdecimal() or step == '0':
            raise FieldError(f'{step!r} is no step')
        if last < first:
            raise FieldError(f'{part} runs backwards')
        values.update(range(first, last + 1, int(step or 1)))
    return frozenset(values)


def moments(minute, hour):
    minutes, hours = field(minute, 'minute'), field(hour, 'hour')
    while True:
        for h in sorted(hours):
            for m in sorted(minutes):
                yield f'{h:02}:{m:02}'


for text, kind in [('*/15', 'minute'), ('1-5', 'day'), ('mon,wed,fri-sun', 'day'), ('jan-mar/2,12', 'month'), ('50/3', 'minute')]:
    print(text, sorted(field(text, kind)))
clock = moments('0,30', '22-23')
print([t for t, _ in zip(clock, range(6))], next(clock))
for text, kind in [('61', 'minute'), ('fry', 'day'), ('1-2-3', 'hour'), ('*/0', 'hour'), ('*/x', 'hour'), ('5-2', 'month'), ('', 'day')]:
    try:
        print(field(text, kind))
    except FieldError as error:
        print(error, error.__suppress_context__)
