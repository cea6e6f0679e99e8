# A trie as a MutableMapping by hand: prefixes, wildcards, deletion that prunes, longest prefix match.


class Trie:
    class Node(dict):
        __slots__ = ("value",)

        def __missing__(self, letter):
            node = self[letter] = Trie.Node()
            return node

    def __init__(self, pairs=(), /, **more):
        self.root, self.count = Trie.Node(), 0
        for key, value in dict(pairs, **more).items():
            self[key] = value

    def __setitem__(self, key, value):
        node = self.root
        for letter in key:
            node = node[letter]
        self.count += not hasattr(node, "value")
        node.value = value

    def walk(self, key):
        node = self.root
        for letter in key:
            node = node.get(letter)
            if node is None:
                return None
        return node

    def __getitem__(self, key):
        node = self.walk(key)
        try:
            return node.value
        except AttributeError:
            raise KeyError(key) from None

    def __contains__(self, key):
        return hasattr(self.walk(key), "value")

    def __delitem__(self, key):
        path = [self.root]
        for letter in key:
            if letter not in path[-1]:
                raise KeyError(key)
            path.append(path[-1][letter])
        if not hasattr(path[-1], "value"):
            raise KeyError(key)
        del path[-1].value
        self.count -= 1
        for letter in reversed(key):
            node = path.pop()
            if node or hasattr(node, "value"):
                break
            del path[-1][letter]

    def __len__(self):
        return self.count

    def items(self, prefix=""):
        node = self.walk(prefix)
        if node is None:
            return
        if hasattr(node, "value"):
            yield prefix, node.value
        for letter in sorted(node):
            yield from self.items(prefix + letter)

    def __iter__(self):
        return (key for key, _ in self.items())

    def match(self, pattern, node=None, sofar=""):
        node = self.root if node is None else node
        if not pattern:
            if hasattr(node, "value"):
                yield sofar
            return
        head, *tail = pattern
        letters = sorted(node) if head == "?" else [head] if head in node else []
        for letter in letters:
            yield from self.match(tail, node[letter], sofar + letter)

    def longest_prefix(self, text):
        node, best = self.root, None
        for i, letter in enumerate(text):
            if hasattr(node, "value"):
                best = text[:i]
            if letter not in node:
                return best
            node = node[letter]
        return text if hasattr(node, "value") else best


trie = Trie({"tea": 3, "ten": 12, "to": 7, "inn": 9, "in": 5}, A=15, i=11)
print(len(trie), list(trie), "te" in trie, "tea" in trie, trie["to"])
print(dict(trie.items("te")), dict(trie.items("x")), list(trie.match("t??")), list(trie.match("??")))
for text in "inner", "i", "together", "tear", "zoo":
    print(text, trie.longest_prefix(text), end="; ")
print()
for key in "te", "teapot", "":
    try:
        trie[key]
    except KeyError as error:
        print("KeyError", error, error.__suppress_context__, type(error.__context__))
del trie["in"]
print(list(trie), sorted(trie.root["i"]))
del trie["inn"]
print(list(trie), sorted(trie.root["i"]))
for key in "inn", "te":
    try:
        del trie[key]
    except KeyError as error:
        print("KeyError", error)
trie[""] = "empty"
trie["tea"] = "again"
print(len(trie), list(trie.items())[:3], trie.longest_prefix("?"))
