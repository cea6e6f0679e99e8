try:
    times
except NameError:
    times = 0
times += 1
print("executing", __name__, times)
