s = "the cat sat on the mat"
print(s.find("the"), s.find("the", 1), s.find("dog"), s.rfind("at"), s.rfind("at", 0, 10))
print(s.index("cat"), s.rindex("the"), s.count("at"), s.count(""), "".count(""))
print(s.count("t", 5, 12))
print(s.find(""), s.find("", 100), s.find("", 22), s.rfind(""), s.find("t", -3))
print(s.find("t", None, None), "aaaa".count("aa"), "aaa".find("a", -100, 2))
print(s.startswith("the"), s.startswith(("x", "the")), s.startswith("cat", 4), s.endswith("mat"))
print(s.endswith(("cat", "at"), 0, 7), "".startswith(""), "a".startswith("", 5), s.startswith(()))
print(s.replace("at", "og"), s.replace("at", "og", 1), s.replace("", "-", 3))
print("aaa".replace("aa", "b"), "abc".replace("", "."), "abc".replace("x", "y"))
print("abc".replace("b", "", -1), "".replace("", "x"), "é日".replace("日", "本語"))
print("in" in "string", "" in "", "z" in "abc", "bc" in "abcd", "日" in "日本")
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"))
print("-".partition("-"))
print("TestHook".removeprefix("Test"), "TestHook".removesuffix("Hook"), "x".removeprefix("xy"))
print("aa".removesuffix("a"))
for bad in (lambda: s.index("dog"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.startswith(["t"]), lambda: s.startswith(("t", 5)) if not s.startswith("t") else s.endswith(("x", 5)),
            lambda: s.replace("a"), lambda: s.replace(1, 2), lambda: s.partition(""), lambda: s.count(1), lambda: 5 in s, lambda: s.find("a", "b"), lambda: s.index()):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
