# SHA-3, SHAKE and BLAKE2: digests of data given at once and in parts, copies, keys, salts, trees, refused arguments.
import _blake2
import _sha3

data = bytes(range(256)) + b'tail'
for name in 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512':
    make = getattr(_sha3, name)
    h = make(data[:100])
    h.update(data[100:])
    copy = h.copy()
    copy.update(b'more')
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest()[:32], copy.hexdigest()[:16], make().hexdigest()[:16])
for name in 'shake_128', 'shake_256':
    h = getattr(_sha3, name)(data)
    print(name, h.digest_size, h.block_size, h.hexdigest(20), h.digest(500)[-8:], h.digest(0))
print(_sha3.sha3_256(bytes(135)).hexdigest()[:16], _sha3.sha3_256(bytes(136)).hexdigest()[:16], _sha3.sha3_256()._suffix)

for make in _blake2.blake2b, _blake2.blake2s:
    h = make()
    print(h.name, h.digest_size, h.block_size, h.hexdigest()[:32], make.SALT_SIZE, make.MAX_KEY_SIZE)
    for n in 1, 63, 64, 65, 128, 129, 256:
        h.update(data[:n])
    print(h.hexdigest()[:32], h.copy().hexdigest() == h.hexdigest())
    print(make(data[:128]).hexdigest()[:16], make(data[:64]).hexdigest()[:16])
    keyed = make(b'message', key=b'secret', salt=b'salt', person=b'me', digest_size=12)
    print(keyed.hexdigest(), keyed.digest_size)
    tree = make(b'leaf', fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=0, inner_size=20, last_node=True)
    print(tree.hexdigest()[:32])
for arguments in ({'digest_size': 0}, {'digest_size': 65}, {'key': bytes(65)}, {'salt': bytes(17)}, {'person': bytes(17)}, {'fanout': 256},
                  {'depth': 0}, {'node_depth': 300}, {'inner_size': 65}):
    try:
        _blake2.blake2b(**arguments)
    except ValueError as error:
        print(error)
for wrong in 'text', 5:
    for make in _sha3.sha3_256, _blake2.blake2b:
        try:
            make(wrong)
        except TypeError as error:
            print(error)
