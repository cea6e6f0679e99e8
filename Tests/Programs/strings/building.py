import sys
parts = []
for i in range(50):
    parts.append(str(i))
text = ",".join(parts)
print(len(text), text[-10:])
s = ""
for i in range(30):
    s += chr(65 + i % 26)
    if i % 10 == 9: s += "\n"
print(s, end="")
print("-" * 20 + "|" + "=" * 5)
def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line]
for line in wrap("The quick brown fox jumps over the lazy dog and then it does the same once more", 20):
    print(f"|{line:<20}|{line:>20}|{line:^20}|")
def caesar(s, k):
    return "".join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and (b := 97 if c.islower() else 65) else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
def is_palindrome(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"))
def rle(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += f"{j - i if j - i > 1 else ''}{s[i]}"
        i = j
    return out
print(rle("aaabccdddd"), rle(""))
def vowels(s): return {v: s.lower().count(v) for v in "aeiou" if v in s.lower()}
print(vowels("Encyclopaedia"))
print("%s has %d items costing %.2f" % ("cart", 3, 9.5), "camelCaseString".swapcase())
print("".join("_" + c.lower() if c.isupper() else c for c in "camelCaseString"))
print(" ".join(w[::-1] for w in "abc def".split()))
print("a", "b", sep="", end="!\n"); print("x", 1, None, True, sep="|"); print(); print("no newline", end=""); print(file=sys.stdout); print(*[], sep="x"); print("err", file=sys.stderr, flush=True); print("flush", flush=True); print("sep none", 1, sep=None, end=None)
