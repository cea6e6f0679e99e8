import torpor
print("asking")
answer = torpor.suspend({"question": "how many?"})
print("answered", answer, type(answer).__name__)
print([torpor.suspend() for _ in range(2)], torpor.suspend("text")["k"][1] + 1)
x = (torpor.suspend() or 10) + (torpor.suspend() or 20)
print(x)
print("last", torpor.suspend())
