import sys
sys.modules[__name__] = "not even a module"
