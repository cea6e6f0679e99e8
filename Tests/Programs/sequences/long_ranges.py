# The length of a range reaches to sys.maxsize.
import sys

for numbers in range(sys.maxsize), range(-sys.maxsize, sys.maxsize, 2), range(2 ** 61), range(sys.maxsize + 1):
    for measure in len, range.__len__:
        try:
            print(measure(numbers))
        except OverflowError as error:
            print('OverflowError', error)
