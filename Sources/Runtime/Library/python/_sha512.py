"""SHA512 and SHA384. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

sha512 = _constructor('_sha512', 'sha512')
sha384 = _constructor('_sha512', 'sha384')
