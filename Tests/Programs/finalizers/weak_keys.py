# Weak references as keys: they are found by the hash that their referents had, when these are gone too.
import gc
import weakref


class Thing:
    pass


class Named(weakref.ref):
    def __init__(self, thing):
        super().__init__(thing)
        self.name = 'named'


things = [Thing(), Thing(), Thing()]
references = [weakref.ref(things[0]), weakref.ref(things[1]), Named(things[2])]
found = set(references)
table = {reference: i for i, reference in enumerate(references)}
print(len(found), len(table))
del things
gc.collect()
print([reference() for reference in references])
print([reference in found for reference in references], [table[reference] for reference in references[::2]])
print([isinstance(hash(reference), int) for reference in references])
for reference in references:
    found.discard(reference)
print(found, [table.pop(reference, None) is None for reference in references])
unknown = weakref.ref(Thing())
gc.collect()
try:
    print(hash(unknown))
except TypeError as error:
    print(error)
