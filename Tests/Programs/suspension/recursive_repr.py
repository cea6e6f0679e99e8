# Containers that contain themselves, whose repr is Python code: what is being shown is known after a wake as well.


class Table(dict):
    def __repr__(self):
        return f'Table({dict.__repr__(self)})'


class Row(list):
    def __repr__(self):
        return f'Row({list.__repr__(self)})'


class Pair(tuple):
    def __repr__(self):
        return f'Pair({tuple.__repr__(self)})'


class Bag(set):
    __hash__ = object.__hash__

    def __repr__(self):
        return f'Bag({set.__repr__(self)})'


table = Table()
table['me'] = table
print(table)
row = Row([1])
row.append(row)
print(row)
print(Pair((row, Row())))
bag = Bag()
bag.add(bag)
print(bag)
row.append(table)
table['row'] = row
print(row)
