import sys
sys.path.insert(0, sys.path[0] + "/from_import_modules")
import fine
print(fine.value)
try:
    import broken
except ZeroDivisionError as error:
    print("caught", error, "broken" in sys.modules)
import broken
