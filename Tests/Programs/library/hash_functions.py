# _md5, _sha1, _sha256, _sha512: digests of data given at once and in parts.
import _md5, _sha1, _sha256, _sha512

DATA = bytes(range(256)) * 2
for make in _md5.md5, _sha1.sha1, _sha256.sha224, _sha256.sha256, _sha512.sha384, _sha512.sha512:
    h = make()
    print(h.name, h.digest_size, h.block_size, h.hexdigest())
    for n in 56, 65, 111, 300:
        parts = make(DATA[:n // 3])
        parts.update(bytearray(DATA[n // 3:n // 2]))
        other = parts.copy()
        parts.update(memoryview(DATA)[n // 2:n])
        print(n, make(DATA[:n], usedforsecurity=False).digest() == parts.digest(), parts.hexdigest()[:16], other.hexdigest()[:8])
for wrong in 'text', 5, None:
    try:
        _md5.md5(wrong)
    except TypeError as error:
        print(error)
