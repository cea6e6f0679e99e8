# A coroutine that nobody awaits is warned of once for each place, as the filters say; a thousand of them are no work to speak of.
import sys


class Lines:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text

    def flush(self):
        pass


async def idle(before):
    return before


def chain(count):
    last = None
    for _ in range(count):
        last = idle(last)
    return last


sys.stderr = Lines()
waiting = chain(100)
waiting = None
print(sys.stderr.text.count('was never awaited'))
for _ in range(3):
    waiting = idle(1)
    del waiting
print(sys.stderr.text.count('was never awaited'))
print(sorted(key[2] for key in __warningregistry__ if isinstance(key, tuple)), *sys.stderr.text.splitlines()[1::3], sep='\n')
