"""The parser of str.format for the module string. Python library reference, "string: Custom String Formatting"."""


def formatter_parser(format_string, /):
    if not isinstance(format_string, str):
        raise TypeError(f'expected str, got {type(format_string).__name__}')
    return _pieces(format_string)


def _pieces(template):
    position = 0
    while True:
        piece = _next_piece(template, position)
        if piece is None:
            return
        literal, name, spec, conversion, position = piece
        yield literal, name, spec, conversion


def formatter_field_name_split(field_name, /):
    if not isinstance(field_name, str):
        raise TypeError(f'expected str, got {type(field_name).__name__}')
    places = [i for i in (field_name.find('.'), field_name.find('[')) if i >= 0]
    end = min(places, default=len(field_name))
    first = field_name[:end]
    if first and all('0' <= c <= '9' for c in first):
        first = int(first)
    return first, _accessors(field_name, end)


def _accessors(name, position):
    while True:
        accessor = _next_accessor(name, position)
        if accessor is None:
            return
        is_attribute, key, position = accessor
        yield is_attribute, key
