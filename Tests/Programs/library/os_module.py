# The standard library's os over posix.
import os

print(os.name, os.sep, os.path.join("a", "b", "/c"), os.path.normpath("a/../b//c"), os.path.splitext("x.tar.gz"), os.fspath("p"))
os.environ["TORPOR_TEST"] = "one"
print(os.environ["TORPOR_TEST"], os.getenv("TORPOR_TEST"), os.getenv("TORPOR_NONE", "default"), os.environb[b"TORPOR_TEST"])
del os.environ["TORPOR_TEST"]
try:
    os.environ["TORPOR_TEST"]
except KeyError as error:
    print(repr(error))
os.makedirs("/tmp/torpor-test-os/a/b", exist_ok=True)
with open("/tmp/torpor-test-os/a/f", "w") as file:
    file.write("text")
print([(path, sorted(folders), sorted(files)) for path, folders, files in os.walk("/tmp/torpor-test-os")])
print(os.path.exists("/tmp/torpor-test-os/a/f"), os.path.getsize("/tmp/torpor-test-os/a/f"), os.path.isdir("/tmp/torpor-test-os"))
os.remove("/tmp/torpor-test-os/a/f")
os.removedirs("/tmp/torpor-test-os/a/b")
print(os.path.exists("/tmp/torpor-test-os"), os.stat in os.supports_fd, isinstance("x", os.PathLike), os.fsencode("é"), ascii(os.fsdecode(b"\xff")))
