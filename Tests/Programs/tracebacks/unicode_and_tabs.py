def prüfe(größe):
	return größe / 0

def breit(naïf):
    return "ключ" + naïf[0:] + 1

import sys
for f, x in ((prüfe, 1), (breit, "x"), (breit, 5)):
	try:
		f(x)
	except Exception as fehler:
		sys.excepthook(type(fehler), fehler, fehler.__traceback__)
raise ValueError("ünïcödé ✓")
