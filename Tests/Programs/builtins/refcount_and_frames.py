# sys.getrefcount tells how many hold an object; sys._current_frames has the running frame.
import sys


class Node:
    pass


node = Node()
before = sys.getrefcount(node)
first = [node]
second = {'key': node}
print(sys.getrefcount(node) - before)
third = Node()
third.other = node
print(sys.getrefcount(node) - before)
first.clear()
del second['key']
print(sys.getrefcount(node) - before)
third.other = None
print(sys.getrefcount(node) == before)


def holding(argument):
    return sys.getrefcount(node) - before


print(holding(node) > 0, sys.getrefcount(None) > 0, sys.getrefcount(5) > 0, type(sys.getrefcount('text')).__name__)


def running():
    frames = sys._current_frames()
    [frame] = frames.values()
    return len(frames), frame is sys._getframe(), frame.f_code.co_name, frame.f_back.f_code.co_name


print(running())
for arguments in ((), (1, 2)):
    try:
        sys.getrefcount(*arguments)
    except TypeError as error:
        print(error)
try:
    sys._current_frames(1)
except TypeError as error:
    print(error)
