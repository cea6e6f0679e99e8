"""The locale: it is always C's, with UTF-8 as the encoding. Python library reference, "locale"."""

Error = type('Error', (Exception,), {'__module__': 'locale'})
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL, CHAR_MAX = 0, 1, 2, 3, 4, 5, 6, 127
CODESET = 14


def setlocale(category, locale=None, /):
    """Activates or queries the locale: no other than C can be had."""
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8'):
        raise Error('unsupported locale setting')
    return 'C'


def localeconv():
    """The conventions of the C locale."""
    texts = ('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep', 'positive_sign', 'negative_sign', 'thousands_sep')
    numbers = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space', 'p_sign_posn', 'n_sign_posn')
    return {**dict.fromkeys(texts, ''), **dict.fromkeys(numbers, CHAR_MAX), 'decimal_point': '.', 'grouping': [], 'mon_grouping': []}


def strcoll(string1, string2, /):
    """Compares two strings by their code points."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A string that compares as `string` does here."""
    return string


def getencoding():
    """The encoding of the locale."""
    return 'UTF-8'


def nl_langinfo(key, /):
    """What the locale says of itself: its encoding."""
    if key == CODESET:
        return 'UTF-8'
    raise ValueError('unsupported langinfo constant')
