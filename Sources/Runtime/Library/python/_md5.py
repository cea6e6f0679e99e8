"""MD5. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

md5 = _constructor('_md5', 'md5')
