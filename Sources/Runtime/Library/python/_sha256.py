"""SHA256 and SHA224. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

sha256 = _constructor('_sha256', 'sha256')
sha224 = _constructor('_sha256', 'sha224')
