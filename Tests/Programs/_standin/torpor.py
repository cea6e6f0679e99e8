"""Stands in for Torpor's own module when CPython makes the expected output of a program.

    snapshot(label=None)    saves nothing and returns None
    suspend(request=None)   does not stop; it returns the next line of NAME.values (beside the
                            program NAME.py), read as JSON, or None when there is none

Who runs such a program on Torpor gives the same lines in the same order, one to each
`torpor resume IMAGE --value JSON`.
"""

import json
import pathlib
import sys

_values = None


def snapshot(label=None):
    return None


def suspend(request=None):
    global _values
    if _values is None:
        path = pathlib.Path(sys.argv[0]).with_suffix(".values")
        _values = iter(path.read_text().splitlines() if path.exists() else [])
    return json.loads(next(_values, "null"))
