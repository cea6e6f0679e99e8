from .. import parts


def turn(n):
    return [parts.__name__] * n


if __name__ == '__main__':
    import sys
    print('run as', __name__, __package__, __spec__.name, turn(1), sys.argv[1:])
