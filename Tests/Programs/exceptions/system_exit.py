import sys
def attempt(f):
    try:
        f()
    except SystemExit as error:
        print("SystemExit", error.code, error.args)
attempt(lambda: sys.exit())
attempt(lambda: sys.exit(3))
attempt(lambda: sys.exit("message"))
attempt(lambda: sys.exit((1, 2)))
attempt(lambda: sys.exit(None))
def cleanup():
    try:
        sys.exit(5)
    finally:
        print("finally runs")
attempt(cleanup)
def replaced():
    try:
        sys.exit(1)
    except SystemExit:
        sys.exit(2)
attempt(replaced)
def not_exception():
    try:
        sys.exit(9)
    except Exception:
        print("must not be caught")
attempt(not_exception)
try:
    try:
        sys.exit(4)
    finally:
        print("last words")
        sys.stdout.flush()
finally:
    print("exit code stays 4")
