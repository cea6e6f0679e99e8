import sys
sys.path.insert(0, sys.path[0] + "/main_guard_modules")
print(__name__)
import tool
def main(arguments):
    print("main with", arguments)
    return tool.run(3)
if __name__ == "__main__":
    print(main(sys.argv[1:]))
    import __main__
    print(__main__.main is main, sys.modules["__main__"] is __main__)
    from __main__ import main as same
    print(same is main)
    print(tool.seen_from_module())
import nothing_here
