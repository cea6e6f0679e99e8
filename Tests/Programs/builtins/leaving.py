# exit() and quit(), which come with the module site, raise SystemExit wherever they are called.
try:
    exit
except NameError:
    import site
    site.setquit()
    site.sethelper()
for leave in exit, quit:
    for arguments in (), (3,), ('words',):
        try:
            leave(*arguments)
        except SystemExit as reason:
            print(reason.code, reason.args)
try:
    exit(1, 2)
except TypeError:
    print('too many')
print(callable(help), callable(exit))
quit('bye')
