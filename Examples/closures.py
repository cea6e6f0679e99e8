from __past__ import print_statement
x = 1000
def foo(x):
    def bar(y):
        print x + y
    return bar

b1 = foo(10)
b2 = foo(20)

b1(1)
b2(1)
print b1 == b2
print b1.func_code is b2.func_code
print b1.func_closure[0].cell_contents
print b2.func_closure[0].cell_contents
