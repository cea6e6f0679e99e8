def run(n):
    return [__name__] * n
def seen_from_module():
    import __main__
    return __main__.__name__, hasattr(__main__, "main")
if __name__ == "__main__":
    print("never printed")
