class Node:
    count = 0
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right
        Node.count += 1
        self.order = Node.count
    def __lt__(self, other): return (self.weight, self.order) < (other.weight, other.order)
def build(text):
    counts = {}
    for c in text: counts[c] = counts.get(c, 0) + 1
    nodes = [Node(n, c) for c, n in sorted(counts.items())]
    while len(nodes) > 1:
        nodes.sort()
        a, b, *nodes = nodes
        nodes.append(Node(a.weight + b.weight, None, a, b))
    return nodes[0]
def codes(node, prefix=""):
    if node.symbol is not None: return {node.symbol: prefix or "0"}
    return {**codes(node.left, prefix + "0"), **codes(node.right, prefix + "1")}
def encode(text, table): return "".join(table[c] for c in text)
def decode(bits, tree):
    node = tree
    for bit in bits:
        if node.symbol is None: node = node.right if bit == "1" else node.left
        if node.symbol is not None:
            yield node.symbol
            node = tree
def pack(bits):
    n = len(bits)
    return n.to_bytes(2, "big") + int(bits.ljust(-(-n // 8) * 8, "0") or "0", 2).to_bytes(-(-n // 8), "big")
def unpack(data):
    n = int.from_bytes(data[:2], "big")
    return "".join(f"{b:08b}" for b in data[2:])[:n]
for text in ("abracadabra", "aaaa", "the rain in spain stays mainly", "ab"):
    tree = build(text)
    table = codes(tree)
    bits = encode(text, table)
    packed = pack(bits)
    print(sorted(table.items(), key=lambda p: (len(p[1]), p)))
    print(bits, len(bits), f"{len(bits) / (8 * len(text)):.0%}", packed.hex())
    print("".join(decode(unpack(packed), tree)) == text)
    values = list(table.values())
    print(all(not b.startswith(a) for a in values for b in values if a != b))
