"""What `-m cart` runs."""
import sys

from . import parts
from .parts.wheels import turn

print(__name__, __package__, __spec__.name, __spec__.parent, __doc__, __file__.rpartition('/')[2])
print([sys.argv[0].rpartition('/')[2]] + sys.argv[1:], sys.modules['__main__'].turn is turn, 'cart.__main__' in sys.modules, parts.__name__)
print(turn(2))
if sys.argv[1:] == ['fail']:
    turn('two')
sys.exit(len(sys.argv))
