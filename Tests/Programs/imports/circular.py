import ring.a
print(ring.a.name, ring.b.name, ring.a.partner(), ring.b.partner())
from ring import bad_a
