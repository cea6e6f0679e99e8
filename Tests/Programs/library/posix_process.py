# The process and the system: posix and errno, as os has them.
import posix
import errno

own = posix.getpid()
print(posix.getpid() > 0, posix.getppid() >= 0, posix.getuid() == posix.geteuid(), posix.cpu_count() >= 1, len(posix.urandom(5)), posix.urandom(0))
print(posix.strerror(errno.ENOENT), errno.errorcode[errno.EACCES], errno.EWOULDBLOCK == errno.EAGAIN, errno.errorcode[11], errno.errorcode[35], errno.errorcode[95], len(errno.errorcode))
system = posix.uname()
print(system.sysname, system[0] == system.sysname, len(system), type(system).__name__)
used = posix.times()
print(used.user >= 0, used[4] == used.elapsed, type(used).__name__)
print(posix.sysconf("SC_PAGE_SIZE") == posix.sysconf(posix.sysconf_names["SC_PAGESIZE"]), type(posix.environ).__name__, all(type(name) is bytes for name in list(posix.environ)[:1]))
posix.putenv("TORPOR_TEST_NAME", "value")
print(posix.system("test \"$TORPOR_TEST_NAME\" = value"), posix.waitstatus_to_exitcode(posix.system("exit 3")))
posix.unsetenv("TORPOR_TEST_NAME")
print(posix.system("test -z \"$TORPOR_TEST_NAME\""))
print(posix.WIFEXITED(768), posix.WEXITSTATUS(768), posix.WIFSIGNALED(9), posix.WTERMSIG(9), posix.waitstatus_to_exitcode(9))
size = posix.terminal_size((80, 24))
print(size, size.columns, size == (80, 24), size.__reduce__()[1][0])
for call in (lambda: posix.terminal_size((1,)), lambda: posix.stat_result((1, 2)), lambda: posix.urandom(-1), lambda: setattr(size, "lines", 3), lambda: posix.kill(posix.getpid(), "x"),
             lambda: posix.putenv("a=b", "c"), lambda: posix.waitpid(-1, 0), lambda: posix.get_terminal_size(99)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(posix.stat_result(range(10)))
print(posix.stat_result(range(19)).st_rdev, posix.stat_result(range(10)).st_blocks, posix.kill(posix.getpid(), 0))
print(posix.getpid() == own, posix.kill(own, 0))
