# Where an error was raised, found in co_positions() as the standard library's traceback does.
def load(a):
    x = 1
    y = [x, x]
    return (x +
            a.missing)


def call(a):
    for i in range(3):
        a = a + i
    return len(
        a)


for function in (load, call):
    try:
        function(3)
    except (AttributeError, TypeError) as error:
        trace = error.__traceback__.tb_next
        print(list(trace.tb_frame.f_code.co_positions())[trace.tb_lasti // 2], trace.tb_lineno)
