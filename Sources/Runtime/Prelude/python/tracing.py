# The events of sys.settrace and sys.setprofile: called by the loop in a frame above the one they are about.

def tracing_events(frame, events, value, /):
    for event in events:
        if event == 'line':
            if frame.f_trace_lines:
                tracing_local(frame, 'line', None)
        elif event == 'opcode':
            if frame.f_trace_opcodes:
                tracing_local(frame, 'opcode', None)
        elif event == 'call':
            trace = _tracer(False)
            if trace is not None:
                tracing_tell(trace, frame, 'call', None)
            tracing_profile(frame, 'call', None)
            _end_call_event(frame)
        elif event == 'return':
            tracing_local(frame, 'return', value)
            tracing_profile(frame, 'return', value)
        elif event == 'exception':
            tracing_local(frame, 'exception', value)
        elif event == 'c_call':
            tracing_profile(frame, 'c_call', value)
        else:
            tracing_profile(frame, event, _ended_native())


def tracing_local(frame, event, value, /):
    trace = frame.f_trace
    if trace is not None and _tracer(False) is not None:
        tracing_tell(trace, frame, event, value)


# What a trace function returns is the frame's own trace function from then on, unless it is None.
def tracing_tell(trace, frame, event, value, /):
    try:
        result = trace(frame, event, value)
    except BaseException:
        _clear_tracer(False)
        frame.f_trace = None
        raise
    if result is not None:
        frame.f_trace = result


def tracing_profile(frame, event, value, /):
    profile = _tracer(True)
    if profile is None:
        return
    try:
        profile(frame, event, value)
    except BaseException:
        _clear_tracer(True)
        raise
