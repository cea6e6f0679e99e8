# Finalizers run here, in a frame between two instructions of the program.

def finalization_run():
    while due := _take_finalizers():
        _finalize_each(due)


# The list gives its items up one by one: nothing but the program keeps alive what was finalized.
def _finalize_each(due, place=None):
    due.reverse()
    while due:
        _finalize(due.pop(), place)


# `place` is where the program dropped the object, None when a collection found it.
def _finalize(target, place=None):
    source = target
    try:
        kind = _begin_finalizing(target)
        if kind == 0:
            source = _type_lookup(type(target), '__del__')
            hook = _special(target, '__del__')
            if hook is not None:
                hook()
        elif kind == 1:
            _close_generator(target)
        elif kind == 2:
            source = _weak_callback(target)
            source(target)
        elif kind == 3:
            _warn_never_awaited(target, place)
            target.close()
    except BaseException as error:
        _report(error, source)


def _report(error, source):
    hook = _sys_attribute('unraisablehook', None)
    if hook is None:
        return
    try:
        hook(_unraisable(type(error), error, error.__traceback__, None, source))
    except BaseException:
        pass


def _warn_never_awaited(coroutine, place):
    _flush_streams()
    file, line = place or _coroutine_origin(coroutine) or ('sys', 1)
    __import__('_warnings')._warn_never_awaited(coroutine, file, line, place is not None)


# gc.collect(): what a finalizer leaves behind is collected in the next round.
def finalization_collect(generation=2):
    _collect_all(None)
    return 0


# A statement of the program dropped a reference.
def finalization_after_drop():
    _collect_all(_current_place())


def _collect_all(place):
    while True:
        _collect()
        due = _take_finalizers()
        if not due:
            return
        _finalize_each(due, place)


def finalization_run_exit_functions():
    functions = _atexit_functions()
    while functions:
        function, args, kwargs = functions.pop()
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            _report_exit_function(error, function)


def _report_exit_function(error, function):
    hook = _sys_attribute('unraisablehook', None)
    if hook is not None:
        hook(_unraisable(type(error), error, error.__traceback__, 'Exception ignored in atexit callback', function))


def finalization_unregister(function, /):
    functions = _atexit_functions()
    for entry in functions[:]:
        if entry[0] == function:
            functions.remove(entry)
    for function, args, kwargs in functions:
        _atexit_add(function, args, kwargs)


# The end of a program.
def finalization_at_exit():
    finalization_run_exit_functions()
    finalization_collect()
    rounds = 0
    while rounds < 10 and _finalize_all():
        finalization_run()
        rounds += 1
