import sys
def deep(n):
    if n == 0:
        sys.exit(300 % 256)
    deep(n - 1)
for i in range(3):
    print(i)
deep(5)
