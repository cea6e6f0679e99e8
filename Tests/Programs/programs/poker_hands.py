# Poker hands: ordering of classes by a tuple key, total ordering by hand, parsing of cards, the best five of seven.
RANKS = "23456789TJQKA"


class Card:
    __slots__ = ("rank", "suit")

    def __init__(self, text):
        if len(text) != 2 or text[0] not in RANKS or text[1] not in "shdc":
            raise ValueError(f"no card: {text!r}")
        self.rank, self.suit = RANKS.index(text[0]), text[1]

    def __repr__(self):
        return RANKS[self.rank] + self.suit


class Hand:
    NAMES = ("high card", "pair", "two pairs", "three", "straight", "flush", "full house", "four", "straight flush")

    def __init__(self, cards):
        self.cards = [Card(c) if isinstance(c, str) else c for c in (cards.split() if isinstance(cards, str) else cards)]
        if len(self.cards) != 5 or len({repr(c) for c in self.cards}) != 5:
            raise ValueError(f"not five cards: {self.cards}")

    @property
    def key(self):
        ranks = [c.rank for c in self.cards]
        groups = sorted(((ranks.count(r), r) for r in set(ranks)), reverse=True)
        counts, order = zip(*groups)
        flush = len({c.suit for c in self.cards}) == 1
        straight = len(order) == 5 and order[0] - order[4] == 4
        if order == (12, 3, 2, 1, 0):
            straight, order = True, (3, 2, 1, 0, -1)
        match counts:
            case _ if straight and flush: kind = 8
            case (4, *_): kind = 7
            case (3, 2): kind = 6
            case _ if flush: kind = 5
            case _ if straight: kind = 4
            case (3, *_): kind = 3
            case (2, 2, _): kind = 2
            case (2, *_): kind = 1
            case _: kind = 0
        return kind, order

    def __eq__(self, other):
        return self.key == other.key if isinstance(other, Hand) else NotImplemented

    def __lt__(self, other):
        return self.key < other.key if isinstance(other, Hand) else NotImplemented

    __hash__ = None

    def __str__(self):
        return f"{self.NAMES[self.key[0]]} {' '.join(map(repr, sorted(self.cards, key=lambda c: (-c.rank, c.suit))))}"


hands = [Hand(t) for t in ("2s 3s 4s 5s As", "Ts Jd Qc Kh Ah", "Ks Kd 2c 2h 2d", "2s 5d 9c Jh Kd", "7s 7d 8c 8h 3d", "3s 3d 3c 9h Td")]
for hand in sorted(hands, reverse=True):
    print(hand, hand.key)
a, b = Hand("2s 2d 5c 6h 7d"), Hand("2c 2h 5d 6s 7c")
print(a == b, a < b, a > b, max(hands) is hands[0], a != 5, a == "x")
for attempt in (lambda: a < 5, lambda: a <= b, lambda: hash(a), lambda: Hand("2s 2s 3d 4d 5d"), lambda: Hand("2s"), lambda: Card("1s"), lambda: Hand("2x 3d 4d 5d 6d"), lambda: setattr(Card("2s"), "x", 1)):
    try:
        print(attempt())
    except (TypeError, ValueError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")


def choose(items, n):
    if n == 0:
        yield ()
        return
    for i in range(len(items) - n + 1):
        for rest in choose(items[i + 1:], n - 1):
            yield (items[i], *rest)


print(max((Hand(five) for five in choose([Card(c) for c in "As Ks Qs Js Ts 2d".split()], 5)), key=lambda hand: hand.key))
