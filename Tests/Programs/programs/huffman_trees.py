# Trees of Huffman: a heap of nested tuples, a table of codes, and back.
def heap_push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[i] < heap[(i - 1) // 2]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2


def heap_pop(heap):
    top, last = heap[0], heap.pop()
    if heap:
        heap[0] = last
        i = 0
        while True:
            child = min((c for c in (2 * i + 1, 2 * i + 2) if c < len(heap)), key=heap.__getitem__, default=None)
            if child is None or heap[i] <= heap[child]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child
    return top


def tree(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    heap = []
    for c, n in counts.items():
        heap_push(heap, (n, c, c))
    while len(heap) > 1:
        (n, key, left), (m, other, right) = heap_pop(heap), heap_pop(heap)
        heap_push(heap, (n + m, min(key, other), (left, right)))
    return heap[0][2]


def codes(node, prefix=''):
    if isinstance(node, str):
        yield node, prefix or '0'
    else:
        for bit, child in zip('01', node):
            yield from codes(child, prefix + bit)


def decode(node, bits):
    at, out = node, []
    for bit in bits:
        at = at[int(bit)] if not isinstance(at, str) else at
        if isinstance(at, str):
            out.append(at)
            at = node
    return ''.join(out)


for text in 'abracadabra', 'she sells sea shells', 'äöü äöü ß':
    root = tree(text)
    table = dict(codes(root))
    bits = ''.join(map(table.__getitem__, text))
    print(len(bits), decode(root, bits) == text, sorted(table.items(), key=lambda item: (len(item[1]), item)))
