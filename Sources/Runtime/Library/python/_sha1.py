"""SHA1. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

sha1 = _constructor('_sha1', 'sha1')
