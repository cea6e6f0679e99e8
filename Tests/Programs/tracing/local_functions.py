# Local trace functions: what a trace function returns, f_trace, f_trace_lines, f_trace_opcodes, and errors in trace functions.
import sys


def work(n):
    a = n
    b = a
    return b


def quiet(frame, event, argument):
    print("quiet", event, frame.f_code.co_name)


def switching(frame, event, argument):
    print("first", event)

    def second(frame, event, argument):
        print("second", event, frame.f_lineno - frame.f_code.co_firstlineno)

        def third(frame, event, argument):
            print("third", event)
            return None

        return third

    return second


def without_lines(frame, event, argument):
    print("without lines", event)
    frame.f_trace_lines = False
    return without_lines


opcodes = []


def with_opcodes(frame, event, argument):
    frame.f_trace_opcodes = True
    frame.f_trace_lines = False
    opcodes.append(event)
    return with_opcodes


def failing(frame, event, argument):
    if event == "line":
        raise RuntimeError("in the trace function")
    return failing


def stopping(frame, event, argument):
    print("stopping", event)
    if event == "line":
        sys.settrace(None)
    return stopping


for function in (quiet, switching, without_lines, stopping):
    print("--", function.__name__)
    sys.settrace(function)
    work(1)
    sys.settrace(None)

sys.settrace(with_opcodes)
work(1)
sys.settrace(None)
print(opcodes[0], opcodes[-1], opcodes.count("opcode") > 3, opcodes.count("line"))

sys.settrace(failing)
try:
    work(1)
except RuntimeError as error:
    print(error, sys.gettrace())

frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
frame.f_trace_lines = False
frame.f_trace = quiet
print(frame.f_trace is quiet, frame.f_trace_lines)
del frame.f_trace
frame.f_trace_lines = True
print(frame.f_trace, frame.f_trace_lines)
for name in ("f_trace_lines", "f_trace_opcodes"):
    try:
        setattr(frame, name, 1)
    except (TypeError, ValueError) as error:
        print(name, error)


def own_trace():
    here = sys._getframe()
    here.f_trace = lambda frame, event, argument: print("own", event, frame.f_lineno - frame.f_code.co_firstlineno)
    sys.settrace(lambda frame, event, argument: None)
    x = 1
    sys.settrace(None)
    return x


own_trace()
