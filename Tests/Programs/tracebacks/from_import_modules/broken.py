def compute():
    return 1 / 0


result = compute()
