# Stopped inside __hash__ and __eq__ while a set takes elements in, looks for them, or gives them up.
class Card:
    def __init__(self, suit, rank):
        self.suit, self.rank = suit, rank

    def __hash__(self):
        return len([c for c in self.suit]) + self.rank % 2

    def __eq__(self, other):
        return isinstance(other, Card) and all(x == y for x, y in [(self.suit, other.suit), (self.rank, other.rank)])

    def __repr__(self):
        return f"{self.suit}{self.rank}"


def hand(*ranks):
    return (Card("h", r) for r in ranks)


def shown(cards):
    return sorted(map(repr, cards))


cards = {Card("s", 1), Card("h", 1), Card("s", 1)}
cards.add(Card("h", 3))
cards.add(Card("h", 3))
print(shown(cards), len(cards), Card("h", 3) in cards, Card("x", 1) in cards)
cards.discard(Card("h", 9))
cards.discard(Card("h", 1))
cards.remove(Card("s", 1))
print(shown(cards))
try:
    cards.remove(Card("c", 2))
except KeyError as error:
    print(repr(error))
cards.update(hand(5, 6), [Card("h", 5)])
print(shown(cards), shown(set(hand(1, 2, 1))), shown(frozenset(hand(4, 4))), shown({Card("h", n % 2) for n in range(5)}))
first = Card("h", 7)
kept = {first}
kept.add(Card("h", 7))
print(kept.pop() is first, kept, hash(frozenset(hand(1, 2))) == hash(frozenset(hand(2, 1))))
nested = {frozenset(hand(1, 2)), frozenset(hand(2, 1)), frozenset(hand())}
print(len(nested), set(hand(2, 1)) in nested, frozenset(hand(1)) in nested)
try:
    {Card("h", 1), []}
except TypeError as error:
    print(error)


class Touchy(Card):
    __hash__ = Card.__hash__

    def __eq__(self, other):
        raise ValueError("do not compare " + repr(self))


try:
    cards.add(Touchy("h", 3))
except ValueError as error:
    print(error, len(cards))
